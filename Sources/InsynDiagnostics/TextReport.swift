/// Findings as a person reads them: one line that stands alone, then the place, then help.
package struct TextReport: Sendable {
  private let language: Language

  package init(in language: Language) {
    self.language = language
  }

  package func text(of diagnostic: Diagnostic) -> String {
    let file = diagnostic.range.file
    let start = file.position(at: diagnostic.range.start)
    let kind = word(for: diagnostic.severity)
    let message = diagnostic.message[language]
    var lines = [
      "\(file.path):\(start.line):\(start.column): \(kind): \(message) [\(diagnostic.id)]"
    ]
    let written = file.line(start.line)
    guard !file.bytes.isEmpty else {
      if let help = diagnostic.help { lines.append("  \(helpWord): \(help[language])") }
      return lines.joined(separator: "\n")
    }
    let number = String(start.line)
    let margin = String(repeating: " ", count: number.count)
    lines.append("\(number) | \(written)".trimmingTrailingSpaces())
    lines.append("\(margin) | \(underline(diagnostic.range, from: start, in: written))")
    if let help = diagnostic.help { lines[lines.count - 1] += " \(helpWord): \(help[language])" }
    return lines.joined(separator: "\n")
  }

  /// Spaces (tabs where the line has tabs) up to the place, then a caret for each character of it.
  private func underline(
    _ range: SourceRange, from start: SourcePosition, in line: String
  ) -> String {
    let indent = line.prefix(start.column - 1).map { $0 == "\t" ? "\t" : " " }.joined()
    let end = range.file.position(at: range.end)
    let room = max(line.count - start.column + 1, 1)
    let width = end.line == start.line ? end.column - start.column : room
    return indent + String(repeating: "^", count: min(max(width, 1), room))
  }

  private var helpWord: String { Phrase(sv: "hjälp", en: "help")[language] }

  private func word(for severity: Diagnostic.Severity) -> String {
    switch severity {
    case .error: Phrase(sv: "fel", en: "error")[language]
    case .warning: Phrase(sv: "varning", en: "warning")[language]
    }
  }
}

extension String {
  fileprivate func trimmingTrailingSpaces() -> String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
