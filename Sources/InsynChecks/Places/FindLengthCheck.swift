package import InsynDiagnostics

/// The words that point at a place are enough to be the only ones of their kind, and few enough to
/// be a quotation.
package struct FindLengthCheck: Check {
  package static let id = "find-length"
  package static let accepts = [
    Example(
      in: .services, "source: avtal-2015, § 6\nfind: minst tio platser i boenden",
      insteadOf: "source: avtal-2015, § 6")
  ]
  package static let reports = [
    Example(
      in: .services, "source: avtal-2015, § 6\nfind: ↓tio platser",
      insteadOf: "source: avtal-2015, § 6"),
    Example(
      in: .services,
      "source: avtal-2015, § 6\nfind: ↓minst tio platser i boenden som drivs av organisationen",
      insteadOf: "source: avtal-2015, § 6"),
  ]

  package init() {}

  static func isRight(_ count: Int) -> Bool { 3...8 ~= count }

  package func findings(in content: CheckedContent) -> [Diagnostic] {
    content.survey.misfitFinds.map(Diagnostic.findLength)
  }
}

extension Diagnostic {
  fileprivate static func findLength(_ written: Located<String>) -> Diagnostic {
    let count = FoldedText(written.value).count
    return Diagnostic(
      .error, FindLengthCheck.id, at: written.range,
      Phrase(
        sv: "'\(written.value)' är \(count) ord, men stället i källan pekas ut med tre till åtta",
        en: "'\(written.value)' is \(count) \(count == 1 ? "word" : "words"), but a place in a "
          + "source takes three to eight"),
      help: count < 3
        ? Phrase(
          sv: "Ta med fler av orden bredvid, precis som de står i källan.",
          en: "Take in more of the words beside them, just as they stand in the source.")
        : Phrase(
          sv: "Behåll de ord som står närmast uppgiften.",
          en: "Keep the words that stand nearest to the claim."))
  }
}
