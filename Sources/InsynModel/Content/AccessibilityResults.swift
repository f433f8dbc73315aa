/// What came of the tests in a browser; `accessibility-results.yaml`, which `make accessibility`
/// writes.
package struct AccessibilityResults: Sendable {
  package let evaluated: CalendarDate
  /// The version of the templates that were tried. The results say nothing of any other.
  package let templates: String
  /// The browser and its version.
  package let browser: String
  /// What looked for faults in the pages, and its version.
  package let checker: String
  package let checks: [Outcome]

  package init(
    evaluated: CalendarDate, templates: String, browser: String, checker: String,
    checks: [Outcome]
  ) {
    self.evaluated = evaluated
    self.templates = templates
    self.browser = browser
    self.checker = checker
    self.checks = checks
  }

  package struct Outcome: Sendable {
    package let check: Check
    package let result: Result

    package init(check: Check, result: Result) {
      (self.check, self.result) = (check, result)
    }
  }

  /// A group of tests in `Tests/Browser`.
  package enum Check: String, CaseIterable, Sendable {
    case axe
    case everyPage = "every-page"
    case keyboard
    case interaction
    case scriptsOff = "scripts-off"
    case print
    case markup
  }

  package enum Result: String, CaseIterable, Sendable {
    case passed
    case failed
  }
}
