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
    let isVerbatim = isVerbatim || wording.foreign != nil
    var text = wording.text
    return text.withUTF8 { text in
      let uses = finder.uses(in: text)
      guard !uses.isEmpty else { return nil }
      var html: [UInt8] = []
      html.reserveCapacity(text.count + 64 * uses.count)
      var position = 0
      func write(upTo end: Int) {
        html.appendHTML(UnsafeBufferPointer(rebasing: text[position..<end]))
        position = end
      }
      for (index, use) in uses.enumerated() {
        guard !uses[..<index].contains(where: { $0.term == use.term }) else { continue }
        write(upTo: use.range.lowerBound)
        TermMark.use(use.term.text, isVerbatim: isVerbatim).append(to: &html)
        write(upTo: use.range.upperBound)
        TermMark.end.append(to: &html)
      }
      write(upTo: text.count)
      return TrustedHTML(trusted: String(decoding: html, as: UTF8.self))
    }
  }
}
