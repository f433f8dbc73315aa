import InsynDiagnostics
import InsynModel

@testable import InsynLoader

/// Reads Markdown below a title, as tests of everything but titles want it.
func markdown(
  _ text: String, titled: Bool = true, language: Language = .en, shift: Int = 0, prefix: String = ""
) -> (text: RichText?, problems: [Diagnostic]) {
  let file = SourceFile(path: "a.md", text: (titled ? "# Title\n\n" : "") + text)
  let reader = MarkdownReader(language: language, headingShift: shift, idPrefix: prefix)
  return reader.read(file)
}

extension RichText {
  /// The HTML with `{kind:target|text}` for each hole; a start tag's hole ends in `>`.
  var outline: String { Self.outline(of: pieces[...]) }

  static func outline(of pieces: ArraySlice<Piece>) -> String {
    pieces.map {
      switch $0 {
      case .html(let html): html
      case .term, .termEnd: ""
      case .start(let reference): "{\(reference.kind.rawValue):\(reference.target.value)>"
      case .whole(let reference):
        "{\(reference.kind.rawValue):\(reference.target.value)|\(reference.text.value)}"
      }
    }.joined()
  }
}
