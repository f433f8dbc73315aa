package import InsynDiagnostics
import InsynModel

/// Which page is being made, in which language, and of what.
///
/// A class, since every view is handed it: as a struct each copy would count a dozen references.
package final class PageContext: Sendable {
  package let content: SiteContent
  package let page: PageName
  package let language: Language
  /// The page's own path from the site's root.
  package let path: String

  package init(_ content: SiteContent, page: PageName, path: String, language: Language) {
    self.content = content
    self.page = page
    self.path = path
    self.language = language
  }

  var registry: Registry { content.registry }

  /// The link to another page; nil for one that the site does not have.
  func link(to page: PageName, fragment: String? = nil) -> String? {
    content.map.address(of: page, in: language).map { link(toPath: $0, fragment: fragment) }
  }

  func link(toPath path: String, fragment: String? = nil) -> String {
    guard let fragment else { return RelativeLink.path(to: path, from: self.path) }
    return (path == self.path ? "" : RelativeLink.path(to: path, from: self.path)) + "#\(fragment)"
  }

  func word(_ word: Word) -> String { content.words[word, language] }

  func word(_ fragment: Word.Fragment) -> String { word(.phrase(fragment)) }

  /// The day the site shows, in words.
  var published: String { words(PartialDate(day: content.site.published)) }

  func text(_ text: LocalizedText) -> TextView { TextView(text[language], in: self) }

  func text(_ text: Located<LocalizedText>) -> TextView { self.text(text.value) }

  /// The same for running text, which links to the glossary.
  func prose(_ text: LocalizedText) -> TextView { TextView(prose: text[language], in: self) }

  func prose(_ text: Located<LocalizedText>) -> TextView { prose(text.value) }

  func text(_ plain: String) -> TextView { TextView(Wording(plain), in: self) }

  func words(_ date: PartialDate) -> String { date.text(in: language) }

  func words(_ period: Period) -> String { period.text(in: language) }
}
