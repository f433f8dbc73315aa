import InsynDiagnostics
import InsynModel
import InsynTemplates

/// Marks the first use of each term in a text from a data file.
struct TermMarker {
  private let context: PageContext

  init(in context: PageContext) {
    self.context = context
  }

  /// The text as HTML; nil where it uses no term.
  func marked(_ wording: Wording, isVerbatim: Bool) -> TrustedHTML? {
    let finder = context.glossary.finder(in: wording.foreign ?? context.language)
    var seen: Set<Identifier<Term>> = []
    let uses = finder.uses(in: wording.text).filter { seen.insert($0.term).inserted }
    guard !uses.isEmpty else { return nil }
    let text = wording.text.utf8
    var html = ""
    var position = text.startIndex
    func write(upTo end: String.Index) {
      html += String(wording.text[position..<end]).escapedForHTML
      position = end
    }
    for use in uses {
      write(upTo: text.index(text.startIndex, offsetBy: use.range.lowerBound))
      html +=
        TermMark.use(use.term.text, isVerbatim: isVerbatim || wording.foreign != nil).text
      write(upTo: text.index(text.startIndex, offsetBy: use.range.upperBound))
      html += TermMark.end.text
    }
    write(upTo: text.endIndex)
    return TrustedHTML(trusted: html)
  }
}
