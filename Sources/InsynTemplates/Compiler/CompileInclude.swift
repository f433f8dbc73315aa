import InsynDiagnostics

extension TemplateCompiler {
  mutating func compile(
    partial include: TemplateInclude, _ scope: Scope, into builder: inout ProgramBuilder
  ) {
    guard let tree = templates[include.name.text] else {
      return report(.unknownPartial(include.name, nearest: nearest(to: include.name)))
    }
    call(tree, include, scope, into: &builder)
  }

  mutating func compile(
    parent include: TemplateInclude, _ overrides: [TemplateBlock], _ scope: Scope,
    into builder: inout ProgramBuilder
  ) {
    guard let tree = templates[include.name.text] else {
      return report(.unknownParent(include.name, nearest: nearest(to: include.name)))
    }
    let declared = declaredBlocks(in: tree)
    var replaced: Set<String> = []
    for block in overrides {
      if !replaced.insert(block.name.text).inserted {
        report(.repeatedBlock(block.name))
      } else if !declared.contains(block.name.text) {
        let nearest = declared.nearest(to: block.name.text)
        report(.unknownBlock(block.name, parent: tree.name, nearest: nearest))
      }
    }
    call(tree, include, scope.adding(overrides), into: &builder)
  }

  private mutating func call(
    _ tree: TemplateTree, _ include: TemplateInclude, _ scope: Scope,
    into builder: inout ProgramBuilder
  ) {
    let callee = program(tree, scope)
    calls.append(
      ProgramCall(
        caller: current, callee: callee,
        descends: Set(origins.filter { $0.key == $0.value }.keys),
        restarts: Set(origins.filter { $0.key != $0.value }.keys), name: include.name))
    let indentation = include.ownsLine ? include.indentation : nil
    guard indentation != [] else { return builder.emit(.call(program: callee)) }
    builder.emit(.indent(Indent(added: indentation, skipsFirstLine: false)))
    builder.emit(.call(program: callee))
    builder.emit(.outdent)
  }

  mutating func compile(
    _ block: TemplateBlock, _ scope: Scope, into builder: inout ProgramBuilder
  ) {
    guard let replacement = scope.replacements[block.name.text] else {
      return compile(block.children, scope, into: &builder)
    }
    let content = replacement.block
    let skipsFirst = content.beginsLine && !block.beginsLine
    builder.emit(.indent(Indent(added: block.indentation, skipsFirstLine: skipsFirst)))
    if block.beginsLine && !content.beginsLine {
      builder.emit(.literal(TemplateText(bytes: [], lineStarts: [0])))
    }
    compile(content.children, scope.inside(replacement), into: &builder)
    builder.emit(.outdent)
  }

  /// Reports what the specification would let pass in silence.
  private mutating func report(_ problem: Diagnostic) {
    if strictness == .typed { problems.append(problem) }
  }

  private func nearest(to name: TemplateName) -> String? {
    templates.keys.nearest(to: name.text)
  }

  /// The blocks of a template and of every template that it is made of.
  private func declaredBlocks(in tree: TemplateTree) -> Set<String> {
    var blocks: Set<String> = []
    var seen: Set<String> = [tree.name]
    var waiting = [tree.nodes]
    while let nodes = waiting.popLast() {
      for node in nodes {
        switch node {
        case .text, .value: break
        case .section(let section): waiting.append(section.children)
        case .block(let block):
          blocks.insert(block.name.text)
          waiting.append(block.children)
        case .partial(let include), .parent(let include, _):
          if case .parent(_, let overrides) = node { waiting += overrides.map(\.children) }
          guard seen.insert(include.name.text).inserted else { continue }
          templates[include.name.text].map { waiting.append($0.nodes) }
        }
      }
    }
    return blocks
  }
}
