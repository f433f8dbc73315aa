import InsynDiagnostics

/// What an editor meant as a link and Markdown takes as text: `[the report](page 3)`.
struct BrokenLink {
  /// From the bracket to the end of what would be the address.
  let range: SourceRange

  /// Nil where the text, which is written as it stands at the place, holds no such thing.
  init?(in text: UnsafeBufferPointer<UInt8>, at place: SourceRange) {
    let join = text.indices.dropLast().first {
      text[$0] == Byte.closeBracket && text[$0 + 1] == UInt8(ascii: "(")
    }
    guard let join, let open = text[..<join].lastIndex(of: Byte.openBracket) else { return nil }
    let end = text[join...].firstIndex(of: UInt8(ascii: ")")).map { $0 + 1 } ?? text.count
    range = place.part(open..<end)
  }
}

extension Diagnostic {
  static func brokenLink(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, "broken-link", at: range,
      Phrase(
        sv: "'\(range.text)' ser ut som en länk men blir det inte",
        en: "'\(range.text)' looks like a link and does not become one"),
      help: Phrase(
        sv:
          "En adress får inte ha mellanslag. Ska det inte vara en länk, skriv \\[ i stället för [.",
        en: "An address may not hold a space. If no link is meant, write \\[ instead of [."))
  }
}
