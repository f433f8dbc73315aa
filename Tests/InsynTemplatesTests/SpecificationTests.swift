import Foundation
import InsynDiagnostics
import Testing

@testable import InsynTemplates

/// The official examples of the Mustache specification, where they are at hand.
@Suite(
  .enabled(
    if: SpecificationSuite.isPresent,
    "Set INSYN_MUSTACHE_SPEC to the folder of the specification's JSON files to run them"))
struct SpecificationTests {
  @Test(arguments: SpecificationSuite.names)
  func everyExampleIsRenderedAsItSays(suite: String) throws {
    let examples = try SpecificationSuite(named: suite).tests
    #expect(!examples.isEmpty)
    for example in examples {
      let (text, problems) = example.render()
      let errors = problems.map(\.message.en)
      #expect(text == example.expected, "\(suite): \(example.name): \(errors)")
    }
  }
}

struct SpecificationSuite: Decodable {
  static let names = [
    "comments", "delimiters", "interpolation", "inverted", "partials", "sections", "~inheritance",
  ]

  static let folder =
    ProcessInfo.processInfo.environment["INSYN_MUSTACHE_SPEC"].map { URL(filePath: $0) }
    ?? URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../shared/mustache-spec").standardizedFileURL

  static let isPresent = FileManager.default.fileExists(
    atPath: folder.appending(path: "sections.json").path)

  let tests: [Example]

  init(named name: String) throws {
    let file = Self.folder.appending(path: "\(name).json")
    self = try JSONDecoder().decode(Self.self, from: Data(contentsOf: file))
  }

  struct Example: Decodable {
    let name: String
    let data: JSONValue
    let template: String
    let partials: [String: String]?
    let expected: String

    func render() -> (text: String?, problems: [Diagnostic]) {
      let templates = (partials ?? [:]).merging(["page": template]) { $1 }
      let files = templates.map {
        TemplateFile(name: $0, source: SourceFile(path: "\($0).mustache", text: $1))
      }
      let page = PageTemplate<JSONValue>("page", root: ShapeReference(data.shape(at: "data")))
      let words = InterfaceStrings(as: "interface", keys: [])
      let library = TemplateLibrary(
        files: files, in: "templates", pages: [page], strings: words, strictness: .lenient)
      let text = library.template(page).map { template in
        var output: [UInt8] = []
        template.render(data, strings: words.table([:]), into: &output)
        return String(decoding: output, as: UTF8.self)
      }
      return (text, library.problems)
    }
  }
}
