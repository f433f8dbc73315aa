import InsynDiagnostics
import InsynModel

extension AccessibilityStatement {
  /// Reads `accessibility.yaml`.
  init?(reading record: Record) {
    let updated = record.required("updated", .day)
    let shortcomings = record.list("shortcomings", .record(Exemption.init(reading:)))
    let burdens = record.list("burdens", .record(Exemption.init(reading:)))
    let outside = record.list("outside", .record(Exemption.init(reading:)))
    let review = record.optional("review", .record(Review.init(reading:)))
    guard let updated else { return nil }
    self.init(
      updated: updated, shortcomings: shortcomings, burdens: burdens, outside: outside,
      review: review)
  }
}

extension AccessibilityStatement.Exemption {
  fileprivate init?(reading record: Record) {
    let what = record.required("what", ValueReader<LocalizedText>.localized.located)
    let why = record.required("why", ValueReader<LocalizedText>.localized.located)
    let criteria = record.list("criteria", .text)
    guard let what, let why else { return nil }
    self.init(what: what, why: why, criteria: criteria)
  }
}

extension AccessibilityStatement.Review {
  fileprivate init?(reading record: Record) {
    let date = record.required("date", .day)
    let method = record.required("method", ValueReader<LocalizedText>.localized.located)
    guard let date, let method else { return nil }
    self.init(date: date, method: method)
  }
}

extension AccessibilityResults {
  /// Reads `accessibility-results.yaml`.
  init?(reading record: Record) {
    let evaluated = record.required("evaluated", .day)
    let templates = record.required("templates", .text)
    let browser = record.required("browser", .text)
    let checker = record.required("checker", .text)
    let checks = record.required("checks", ValueReader.record(Outcome.init(reading:)).list)
    guard let evaluated, let templates, let browser, let checker, let checks else { return nil }
    self.init(
      evaluated: evaluated, templates: templates, browser: browser, checker: checker,
      checks: checks)
  }
}

extension AccessibilityResults.Outcome {
  fileprivate init?(reading record: Record) {
    let check = record.required("check", ValueReader<AccessibilityResults.Check>.choice)
    let result = record.required("result", ValueReader<AccessibilityResults.Result>.choice)
    guard let check, let result else { return nil }
    self.init(check: check, result: result)
  }
}
