package import InsynDiagnostics

/// Every template, compiled for the pages that are made with it.
package struct TemplateLibrary: Sendable {
  /// What is wrong with the templates, in the order in which it is printed. While this holds an
  /// error, no template can be had.
  package let problems: [Diagnostic]
  /// Templates that no page reaches, by name.
  package let unusedTemplates: [TemplateFile]
  /// Words of the interface that no template writes, sorted.
  package let unusedStrings: [String]
  private let code: TemplateCode
  private let entries: [String: Entry]
  private let slotCount: Int

  /// Where a page's program begins, and for which kind of view it was compiled.
  private struct Entry: Sendable {
    let program: Int
    let root: ShapeID
    let viewSlot: Int
    let stringsSlot: Int
  }

  /// - Parameter folder: Where the templates lie, for messages about one that is missing.
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
    var trees: [String: TemplateTree] = [:]
    for file in files {
      let (nodes, found) = TemplateParser.parse(file.source)
      problems += found
      trees[file.name] = TemplateTree(name: file.name, source: file.source, nodes: nodes)
    }
    var compiler = TemplateCompiler(templates: trees, strictness: strictness)
    let stringsSlot = compiler.names.shapes.number(of: ShapeReference(strings.shape))
    var entries: [String: Entry] = [:]
    for page in pages {
      let root = page.rootShape.reference
      guard let tree = trees[page.name] else {
        let nearest = trees.keys.nearest(to: page.name)
        problems.append(.missingPage(page.name, in: folder, nearest: nearest))
        continue
      }
      let viewSlot = compiler.names.shapes.number(of: root)
      let program = compiler.program(tree, Scope(stack: [stringsSlot, viewSlot]))
      entries[page.name] = Entry(
        program: program, root: root.id, viewSlot: viewSlot, stringsSlot: stringsSlot)
    }
    problems += compiler.problems
    problems += endlessCircles(in: compiler.calls, programs: compiler.programs.count)
    let usedStrings = compiler.names.usedStrings
    self.problems = problems.oncePerPlace().inPrintOrder()
    self.entries = entries
    code = TemplateCode(compiler.programs)
    slotCount = compiler.names.shapes.shapes.count
    unusedTemplates = files.filter { !compiler.usedTemplates.contains($0.name) }
    unusedStrings = strings.keys.filter { !usedStrings.contains($0) }
  }

  /// The compiled template of a page; nil if the library was not made with it, or if any template
  /// has an error.
  package func template<View>(_ page: PageTemplate<View>) -> Template<View>? {
    guard !problems.hasErrors, let entry = entries[page.name], entry.root == page.root.id else {
      return nil
    }
    return Template(
      code: code, entry: entry.program, viewSlot: entry.viewSlot,
      stringsSlot: entry.stringsSlot, slotCount: slotCount)
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
