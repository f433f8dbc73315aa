package import InsynDiagnostics

/// Reads `templates/strings.<language>.yaml`: the words of the interface, each under its key.
package enum InterfaceStringsReader {
  package static func read(
    _ file: SourceFile
  ) -> (words: [String: Located<String>], problems: [Diagnostic]) {
    var (root, problems) = DataParser.parse(file)
    guard let root else { return ([:], problems) }
    guard case .map(let entries) = root.content else {
      return ([:], problems + [.expected(.map, at: root.range)])
    }
    var words: [String: Located<String>] = [:]
    for entry in entries {
      switch entry.value.content {
      case .text(let text) where !text.isEmpty:
        words[entry.key.value] = Located(text, at: entry.key.range)
      case .text: problems.append(.missingText(at: entry.value.range))
      case .list, .map: problems.append(.expected(.text, at: entry.value.range))
      case .refused: break
      }
    }
    return (words, problems)
  }
}
