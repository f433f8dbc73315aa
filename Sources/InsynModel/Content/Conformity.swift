/// How far the site meets the law, in the words that the law's supervisor prescribes.
package enum Conformity: String, CaseIterable, Sendable {
  case full
  case partly
  case not
  /// This version of the templates has not been tried.
  case unknown

  /// What may be said of a site that is built with one version of the templates.
  ///
  /// Programs find only some faults. Full conformity therefore takes a review by people too, and
  /// that no shortcoming is known. More failures than passes are no conformity at all.
  package init(
    of statement: AccessibilityStatement?, _ results: AccessibilityResults?, templates: String
  ) {
    guard let results, results.templates == templates, !results.checks.isEmpty else {
      self = .unknown
      return
    }
    let failed = results.checks.count { $0.result == .failed }
    if failed * 2 > results.checks.count {
      self = .not
    } else if failed == 0, let statement, statement.review != nil,
      statement.shortcomings.isEmpty, statement.burdens.isEmpty
    {
      self = .full
    } else {
      self = .partly
    }
  }
}
