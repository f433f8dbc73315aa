import Foundation
import InsynDiagnostics
import InsynLoader
import InsynPages
import InsynTemplates
import InsynTestSupport
import Testing

@Suite struct TemplateDocumentTests {
  private static let introduction = """
    # The templates

    A page is made of a template in `templates/` and a view: the values that the page is handed. Templates are written
    in [Mustache](https://mustache.github.io/mustache.5.html), with inheritance. This list is made from the views
    themselves (`make golden` writes it anew). A name that is not in it, a missing partial, or a section that is not
    closed is reported before anything is written.

    Text is escaped. What is listed as HTML is written as it is.


    """

  /// `docs/templates.md` lists what templates may use today.
  @Test func documentIsCurrent() throws {
    let folder = Fixture.project.appending(path: "templates")
    let keys = try Language.allCases.flatMap { language in
      let path = folder.appending(path: "strings.\(language.rawValue).yaml")
      let file = SourceFile(path: path.path, bytes: Array(try Data(contentsOf: path)))
      return InterfaceStringsReader.read(file).words.keys
    }
    let reference = TemplateReference(
      pages: PageTemplates.all, strings: InterfaceStrings(as: Words.name, keys: keys))
    let document = Golden(at: Fixture.project.appending(path: "docs/templates.md"))
    #expect(try document.difference(from: Self.introduction + reference.markdown()) == nil)
  }
}
