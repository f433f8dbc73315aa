import Foundation

/// Findings as a program reads them: a JSON array of flat objects, places counted from 1.
package struct JSONReport: Sendable {
  private let language: Language

  package init(in language: Language) {
    self.language = language
  }

  /// - Throws: `EncodingError`, which a list of plain texts and numbers never gives.
  package func text(of diagnostics: [Diagnostic]) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let entries = diagnostics.map { Entry($0, in: language) }
    return String(decoding: try encoder.encode(entries), as: UTF8.self)
  }
}

private struct Entry: Encodable {
  let file: String
  let line: Int
  let column: Int
  let endLine: Int
  let endColumn: Int
  let severity: String
  let id: String
  let message: String
  let help: String?

  init(_ diagnostic: Diagnostic, in language: Language) {
    let source = diagnostic.range.file
    let start = source.position(at: diagnostic.range.start)
    let end = source.position(at: diagnostic.range.end)
    file = source.path
    (line, column) = (start.line, start.column)
    (endLine, endColumn) = (end.line, end.column)
    severity = diagnostic.severity.rawValue
    id = diagnostic.id
    message = diagnostic.message[language]
    help = diagnostic.help?[language]
  }
}
