import InsynDiagnostics

@testable import InsynTemplates

/// A few templates as a test writes them, by name; `page` is what a ``PageView`` is shown with.
struct Templates {
  static let page = PageTemplate<PageView>("page")
  static let words = InterfaceStrings(as: "t", keys: ["former", "since", "the-end"])

  let library: TemplateLibrary

  init(_ page: String, _ others: [String: String] = [:]) {
    let files = others.merging(["page": page]) { $1 }.sorted { $0.key < $1.key }.map {
      TemplateFile(name: $0, source: SourceFile(path: "\($0).mustache", text: $1))
    }
    library = TemplateLibrary(
      files: files, in: "templates", pages: [Self.page], strings: Self.words)
  }

  /// What a page looks like; the problems where there are any.
  func render(
    _ view: PageView = PageView(), words: [String: String] = ["since": "sedan <"]
  ) -> String {
    guard let template = library.template(Self.page) else {
      return problems.joined(separator: "\n")
    }
    var output: [UInt8] = []
    template.render(view, strings: Self.words.table(words), into: &output)
    return String(decoding: output, as: UTF8.self)
  }

  /// Each problem as `file:line:column id 'what is written there' help`.
  var problems: [String] {
    library.problems.map { problem in
      let place = problem.range.file.position(at: problem.range.start)
      let file = problem.range.file.path.split(separator: ".").first ?? ""
      let help = problem.help.map { " " + $0.en } ?? ""
      return "\(file):\(place.line):\(place.column) \(problem.id) '\(problem.range.text)'\(help)"
    }
  }
}
