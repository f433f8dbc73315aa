import CCMarkGFM
package import InsynDiagnostics
package import InsynModel

/// Reads a narrative or another page's text: GitHub-flavoured Markdown without raw HTML.
package struct MarkdownReader: Sendable {
  private let language: Language
  private let headingShift: Int
  private let idPrefix: String
  private let numbers: LooseNumbers
  private let terms: TermFinder

  /// - Parameters:
  ///   - language: What the text is written in; labels that readers hear are in it.
  ///   - headingShift: How many levels headings are moved down on the page. HTML has six:
  ///     deeper ones are written as the sixth.
  ///   - idPrefix: Put before the id of each heading and footnote, so that the ids are unique
  ///     within the page that shows the text.
  ///   - units: What the site counts: a number before one of these is a figure.
  ///   - glossary: The terms whose first use in the text is marked.
  package init(
    language: Language, headingShift: Int = 0, idPrefix: String = "",
    units: UnitTable = UnitTable(), glossary: Glossary = Glossary()
  ) {
    self.language = language
    self.headingShift = headingShift
    self.idPrefix = idPrefix
    numbers = LooseNumbers(units: units, language: language)
    terms = glossary.finder(in: language)
  }

  /// - Returns: The text, unless nothing can be read or the file is empty. A text with problems
  ///   still has its references and headings, but must not be published.
  package func read(_ file: SourceFile) -> (text: RichText?, problems: [Diagnostic]) {
    let checked: CheckedText
    do {
      checked = try CheckedText(file)
    } catch {
      return (nil, [error.diagnostic])
    }
    guard file.bytes[checked.start...].contains(where: { !Byte.isWhitespace($0) }) else {
      return (nil, [.emptyText(file)])
    }
    let document = file.bytes[checked.start...].withUnsafeBufferPointer { CMark.parse($0) }
    guard let document else { return (nil, [.emptyText(file)]) }
    defer { cmark_node_free(document) }
    var renderer = MarkdownRenderer(
      checked, language: language, headingShift: headingShift, idPrefix: idPrefix,
      numbers: numbers, terms: terms)
    return renderer.render(MarkdownNode(document))
  }
}
