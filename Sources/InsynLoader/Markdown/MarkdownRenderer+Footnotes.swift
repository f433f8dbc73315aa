import CCMarkGFM
import InsynDiagnostics

/// Which footnotes have been referred to how often, and which one is being written.
struct FootnoteState {
  var references: [Int: Int] = [:]
  var number = 0
  var hasBackLinks = false
}

// The ids hold `_`, which no heading's id does: `fn_1`, `fnref_1`, `fnref_1-2`.

extension MarkdownRenderer {
  /// cmark-gfm numbers footnotes in the order in which they are first referred to.
  mutating func writeFootnoteReference(_ node: MarkdownNode) {
    let number = Int(String(decoding: node.literal, as: UTF8.self)) ?? 0
    let count = footnotes.references[number, default: 0] + 1
    footnotes.references[number] = count
    output.write(
      trusted: """
        <sup class="footnote-ref"><a href="#\(idPrefix)fn_\(number)" \
        id="\(backLinkID(number, count))" role="doc-noteref">\(number)</a></sup>
        """)
  }

  private func backLinkID(_ number: Int, _ count: Int) -> String {
    "\(idPrefix)fnref_\(number)" + (count > 1 ? "-\(count)" : "")
  }

  /// The definitions stand at the end of the document, in the order of their numbers.
  mutating func visitFootnote(_ node: MarkdownNode, _ isEntered: Bool) {
    guard isEntered else {
      if !footnotes.hasBackLinks {
        writeBackLinks(afterText: false)
        output.write("\n")
      }
      output.write("</li>\n")
      return
    }
    if footnotes.number == 0 {
      let label = Phrase(sv: "Fotnoter", en: "Footnotes")[language]
      output.startLine()
      sections.end(at: output.beginPiece())
      output.write(
        trusted: """
          <div class="footnotes" role="doc-endnotes" aria-label="\(label)">
          <ol>

          """)
    }
    footnotes.number += 1
    footnotes.hasBackLinks = false
    output.startLine()
    output.write(trusted: "<li id=\"\(idPrefix)fn_\(footnotes.number)\">\n")
  }

  mutating func writeBackLinks(afterText: Bool) {
    footnotes.hasBackLinks = true
    let number = footnotes.number
    let count = max(1, footnotes.references[number] ?? 1)
    for each in 1...count {
      let place = each > 1 ? "\(number)-\(each)" : "\(number)"
      let label = Phrase(
        sv: "Tillbaka till hänvisning \(place)", en: "Back to reference \(place)")[language]
      if afterText || each > 1 { output.write(" ") }
      output.write(
        trusted: """
          <a href="#\(backLinkID(number, each))" class="footnote-backref" role="doc-backlink" \
          aria-label="\(label)">↩
          """)
      if each > 1 { output.write(trusted: "<sup class=\"footnote-ref\">\(each)</sup>") }
      output.write("</a>")
    }
  }

  mutating func closeFootnotes() {
    if footnotes.number > 0 { output.write("</ol>\n</div>\n") }
  }
}
