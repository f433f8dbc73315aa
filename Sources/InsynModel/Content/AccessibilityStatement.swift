package import InsynDiagnostics

/// What the publisher says of how accessible the site is; `accessibility.yaml`.
///
/// Together with ``AccessibilityResults`` it holds what the Act on Accessibility to Digital Public
/// Service (2018:1937) wants a statement to say.
package struct AccessibilityStatement: Sendable {
  /// The day the statement was last changed.
  package let updated: CalendarDate
  package let shortcomings: [Exemption]
  /// What it would be a disproportionate burden to make accessible (12 §).
  package let burdens: [Exemption]
  /// What the act does not cover (9 §).
  package let outside: [Exemption]
  package let review: Review?

  package init(
    updated: CalendarDate, shortcomings: [Exemption], burdens: [Exemption], outside: [Exemption],
    review: Review?
  ) {
    self.updated = updated
    self.shortcomings = shortcomings
    self.burdens = burdens
    self.outside = outside
    self.review = review
  }

  /// Content that is not accessible, and why.
  package struct Exemption: Sendable {
    package let what: Located<LocalizedText>
    package let why: Located<LocalizedText>
    /// The criteria of WCAG that are not met, by their numbers: `1.4.10`.
    package let criteria: [String]

    package init(
      what: Located<LocalizedText>, why: Located<LocalizedText>, criteria: [String]
    ) {
      (self.what, self.why, self.criteria) = (what, why, criteria)
    }
  }

  /// People's own trial of what no program can judge.
  package struct Review: Sendable {
    package let date: CalendarDate
    package let method: Located<LocalizedText>

    package init(date: CalendarDate, method: Located<LocalizedText>) {
      (self.date, self.method) = (date, method)
    }
  }
}
