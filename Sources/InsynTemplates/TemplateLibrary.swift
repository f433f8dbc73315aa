package import InsynDiagnostics

/// Every template, compiled for the pages that are made with it.
package struct TemplateLibrary: Sendable {
  /// What is wrong with the templates, in the order in which it is printed. While this holds an
  /// error, no template can be had.
  package let problems: [Diagnostic]
  /// Templates that no page reaches, in the order in which they were given.
  package let unusedTemplates: [TemplateFile]
  /// Words of the interface that no template writes, sorted.
  package let unusedStrings: [String]
  private let code: TemplateCode
  private let entries: [EntryKey: Entry]
  private let slotCount: Int

  /// Compiles everything that the pages need, and reports everything that is wrong with it.
  ///
  /// - Parameters:
  ///   - files: Every template, under a name of its own.
  ///   - folder: Where the templates lie, for messages about one that is missing.
  ///   - pages: The templates that pages are made with; one may serve several kinds of view.
  ///   - strings: The words that every template may write.
  package init(
    files: [TemplateFile], in folder: String, pages: [any AnyPageTemplate],
    strings: InterfaceStrings
  ) {
    self.init(files: files, in: folder, pages: pages, strings: strings, strictness: .typed)
  }

  init(
    files: [TemplateFile], in folder: String, pages: [any AnyPageTemplate],
    strings: InterfaceStrings, strictness: Strictness
  ) {
    var problems: [Diagnostic] = []
    let trees = files.reduce(into: [String: TemplateTree]()) { trees, file in
      let (nodes, found) = TemplateParser.parse(file.source)
      problems += found
      trees[file.name] = TemplateTree(name: file.name, nodes: nodes)
    }
    var compiler = TemplateCompiler(templates: trees, strictness: strictness)
    entries = compiler.entries(of: pages, strings, in: folder)
    problems += compiler.problems
    problems += endlessCircles(in: compiler.calls, programs: compiler.programs.count)
    self.problems = problems.oncePerPlace().inPrintOrder()
    code = TemplateCode(compiler.programs)
    slotCount = compiler.names.shapes.shapes.count
    unusedTemplates = files.filter { !compiler.usedTemplates.contains($0.name) }
    unusedStrings = strings.keys.filter { !compiler.names.usedStrings.contains($0) }
  }

  /// The compiled template of a page; nil if the library was not made with it, or if any template
  /// has an error.
  package func template<View>(_ page: PageTemplate<View>) -> Template<View>? {
    let key = EntryKey(template: page.name, root: page.root.id)
    guard !problems.hasErrors, let entry = entries[key] else { return nil }
    return Template(code: code, entry: entry, slotCount: slotCount)
  }
}

/// A template, and the kind of view that it is handed.
private struct EntryKey: Hashable, Sendable {
  let template: String
  let root: ShapeID
}

extension TemplateCompiler {
  /// Compiles the pages and what they include; a page without a template is reported.
  fileprivate mutating func entries(
    of pages: [any AnyPageTemplate], _ strings: InterfaceStrings, in folder: String
  ) -> [EntryKey: Entry] {
    let stringsSlot = names.shapes.number(of: ShapeReference(strings.shape))
    var entries: [EntryKey: Entry] = [:]
    for page in pages {
      guard let tree = templates[page.name] else {
        let nearest = templates.keys.nearest(to: page.name)
        problems.append(.missingPage(page.name, in: folder, nearest: nearest))
        continue
      }
      let root = page.rootShape.reference
      let viewSlot = names.shapes.number(of: root)
      let program = program(tree, Scope(stack: [stringsSlot, viewSlot]))
      entries[EntryKey(template: page.name, root: root.id)] = Entry(
        program: program, viewSlot: viewSlot, stringsSlot: stringsSlot)
    }
    return entries
  }
}

private struct Place: Hashable {
  let id: String
  let range: SourceRange
}

extension [Diagnostic] {
  /// A template is compiled for each stack it is used with; a finding is told for the first.
  fileprivate func oncePerPlace() -> [Diagnostic] {
    var seen: Set<Place> = []
    return filter { seen.insert(Place(id: $0.id, range: $0.range)).inserted }
  }
}
