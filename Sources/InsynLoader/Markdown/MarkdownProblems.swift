import InsynDiagnostics
import InsynModel

// What a text's headings and markup may not be.

extension Diagnostic {
  static func emptyText(_ file: SourceFile) -> Diagnostic {
    Diagnostic(
      .error, "empty-text", at: SourceRange(startOf: file),
      Phrase(sv: "Filen är tom", en: "The file is empty"),
      help: Phrase(
        sv: "Skriv texten, med en rubrik som '# Rubrik' först, eller ta bort filen.",
        en: "Write the text, beginning with a title such as '# Title', or delete the file."))
  }

  static func missingTitle(in file: SourceFile) -> Diagnostic {
    Diagnostic(
      .error, "missing-title", at: SourceRange(startOf: file),
      Phrase(
        sv: "Texten börjar inte med en rubrik på första nivån",
        en: "The text does not begin with a heading of the first level"),
      help: Phrase(
        sv: "Skriv textens rubrik överst: '# Rubrik'.",
        en: "Write the text's title at the top: '# Title'."))
  }

  static func secondTitle(_ heading: Located<String>) -> Diagnostic {
    Diagnostic(
      .error, "second-title", at: heading.range,
      Phrase(
        sv: "'\(heading.value)' är en rubrik på första nivån, och bara textens första får vara det",
        en: "'\(heading.value)' is a heading of the first level, which only the text's first may be"
      ),
      help: Phrase(
        sv: "Skriv två nummertecken: '## \(heading.value)'.",
        en: "Write two number signs: '## \(heading.value)'."))
  }

  static func skippedLevel(_ level: Int, after last: Int, at range: SourceRange) -> Diagnostic {
    let signs = String(repeating: "#", count: last + 1)
    return Diagnostic(
      .error, "skipped-heading-level", at: range,
      Phrase(
        sv: "Rubriken ligger på nivå \(level) men följer på nivå \(last)",
        en: "The heading is on level \(level) but follows level \(last)"),
      help: Phrase(
        sv: "Skriv '\(signs)' före rubriken, så att ingen nivå hoppas över.",
        en: "Write '\(signs)' before the heading, so that no level is left out."))
  }

  static func emptyHeading(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, "empty-heading", at: range,
      Phrase(sv: "Rubriken är tom", en: "The heading is empty"),
      help: Phrase(
        sv: "Skriv en rubrik efter nummertecknen, eller ta bort raden.",
        en: "Write a heading after the number signs, or delete the line."))
  }

  static func linkInTitle(_ title: Located<String>) -> Diagnostic {
    Diagnostic(
      .error, "link-in-title", at: title.range,
      Phrase(
        sv: "Textens rubrik får inte innehålla länkar, bilder, fotnoter eller HTML",
        en: "The text's title may not hold links, images, footnotes or HTML"),
      help: Phrase(
        sv: "Skriv rubriken som ren text och lägg länken i texten under den.",
        en: "Write the title as plain text, and put the link in the text below it."))
  }

  static func rawHTML(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, "raw-html", at: range,
      Phrase(
        sv: "'\(range.text)' är HTML, och texten får bara innehålla Markdown",
        en: "'\(range.text)' is HTML, and the text may only hold Markdown"),
      help: Phrase(
        sv: "Skriv det med Markdown. Ska tecknet < synas i texten, skriv \\<.",
        en: "Write it in Markdown. To show the sign < in the text, write \\<."))
  }

  static func image(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, "image", at: range,
      Phrase(
        sv: "'\(range.text)' är en bild, och webbplatsen har inga bilder utom diagram",
        en: "'\(range.text)' is an image, and the site has no images but charts"),
      help: Phrase(
        sv: "Länka till bilden: [text](adress). Ett diagram skrivs ![](chart:namn).",
        en: "Link to the image: [text](address). A chart is written ![](chart:name)."))
  }

  static func chartInText(_ reference: Reference) -> Diagnostic {
    Diagnostic(
      .error, "chart-in-text", at: reference.target.range,
      Phrase(
        sv: "Diagrammet '\(reference.target.value)' står inne i en text",
        en: "The chart '\(reference.target.value)' stands inside a text"),
      help: Phrase(
        sv: "Ge diagrammet ett eget stycke, med tomma rader före och efter.",
        en: "Give the chart a paragraph of its own, with empty lines before and after it."))
  }
}
