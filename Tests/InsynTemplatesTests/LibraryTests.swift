import InsynDiagnostics
import Testing

@testable import InsynTemplates

@Suite struct LibraryTests {
  @Test func whatNoPageReachesIsKnown() {
    let templates = Templates(
      "{{>a}}{{t.since}}", ["a": "{{#t}}{{former}}{{/t}}", "b": "{{>c}}", "c": ""])
    #expect(templates.library.unusedTemplates.map(\.name) == ["b", "c"])
    #expect(templates.library.unusedStrings == ["the-end"])
    #expect(templates.problems == [])
  }

  @Test func aPageWithoutATemplateIsReported() {
    let file = TemplateFile(name: "pages", source: SourceFile(path: "pages.mustache", text: ""))
    let library = TemplateLibrary(
      files: [file], in: "templates", pages: [Templates.page], strings: Templates.words)
    #expect(library.problems.map(\.id) == ["template-missing-page"])
    #expect(library.problems.first?.range.file.path == "templates/page.mustache")
    #expect(
      library.problems.first?.help?.en
        == "There is a template called 'pages'; rename it if it is the one.")
  }

  @Test func aTemplateIsHadOnlyForTheViewThatItWasCompiledFor() {
    let library = Templates("{{title}}").library
    #expect(library.template(PageTemplate<PageView>("page")) != nil)
    #expect(library.template(PageTemplate<PersonView>("page")) == nil)
    #expect(library.template(PageTemplate<PageView>("other")) == nil)
  }

  @Test func oneTemplateMayServeSeveralKindsOfViews() throws {
    let person = PageTemplate<PersonView>("line")
    let place = PageTemplate<PlaceView>("line")
    let text = "{{#note}}{{.}}{{/note}}"
    let file = TemplateFile(name: "line", source: SourceFile(path: "line.mustache", text: text))
    let library = TemplateLibrary(
      files: [file], in: "templates", pages: [person, place], strings: Templates.words)
    #expect(library.problems.map(\.id) == ["template-unknown-name"])
    #expect(library.problems.first?.message.en.contains("'PersonView'") == true)
  }

  @Test func aPartialIsCheckedForEveryPageThatIncludesIt() throws {
    let files = ["page": "{{>line}}", "person": "{{>line}}", "line": "{{#home}}{{city}}{{/home}}"]
      .map { TemplateFile(name: $0, source: SourceFile(path: "\($0).mustache", text: $1)) }
    let library = TemplateLibrary(
      files: files, in: "templates", pages: [PageTemplate<PersonView>("person"), Templates.page],
      strings: Templates.words)
    #expect(library.problems.map(\.id) == ["template-unknown-name"])
    #expect(library.problems.first?.message.en.contains("PageView") == true)
  }
}
