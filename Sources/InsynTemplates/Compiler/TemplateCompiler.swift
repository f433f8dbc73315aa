import InsynDiagnostics

/// Turns trees into programs: one for each template and stack of shapes that it is used with.
struct TemplateCompiler {
  let templates: [String: TemplateTree]
  let strictness: Strictness
  var names = NameResolver()
  var programs: [[ProgramStep]] = []
  var calls: [ProgramCall] = []
  var problems: [Diagnostic] = []
  var usedTemplates: Set<String> = []
  private var known: [ProgramKey: Int] = [:]
  /// The program that is being compiled.
  var current = 0
  /// For each shape that a section around this place entered: the shape that its view was found
  /// in, at any depth, when the program began.
  var origins: [Int: Int] = [:]

  init(templates: [String: TemplateTree], strictness: Strictness) {
    self.templates = templates
    self.strictness = strictness
  }

  /// The program of a template in a scope; compiled the first time that it is asked for.
  mutating func program(_ tree: TemplateTree, _ scope: Scope) -> Int {
    let key = ProgramKey(
      template: tree.name, stack: scope.stack, replacements: scope.replacements)
    if let program = known[key] { return program }
    usedTemplates.insert(tree.name)
    let number = programs.count
    known[key] = number
    programs.append([])
    let outer = (current, origins)
    (current, origins) = (number, [:])
    var builder = ProgramBuilder()
    compile(tree.nodes, scope, into: &builder)
    (current, origins) = outer
    programs[number] = builder.steps
    return number
  }

  mutating func compile(
    _ nodes: [TemplateNode], _ scope: Scope, into builder: inout ProgramBuilder
  ) {
    for node in nodes {
      switch node {
      case .text(let text): builder.emit(.literal(text))
      case .value(let name, let raw): compile(name, raw: raw, scope, into: &builder)
      case .section(let section): compile(section, scope, into: &builder)
      case .partial(let include): compile(partial: include, scope, into: &builder)
      case .parent(let include, let overrides):
        compile(parent: include, overrides, scope, into: &builder)
      case .block(let block): compile(block, scope, into: &builder)
      }
    }
  }

  /// What a name means; what is wrong with it is reported, unless names may mean nothing.
  mutating func find(_ name: TemplateName, _ scope: Scope) -> NameResolver.Found? {
    do throws(NameProblem) {
      return try names.find(name, in: scope.stack)
    } catch {
      if strictness == .typed { problems.append(error.diagnostic) }
      return nil
    }
  }

  private mutating func compile(
    _ name: TemplateName, raw: Bool, _ scope: Scope, into builder: inout ProgramBuilder
  ) {
    guard let found = find(name, scope) else { return }
    switch found.access {
    case .text(let reader):
      if !raw { return builder.emit(.text(slot: found.owner, reader)) }
      if strictness == .typed { problems.append(.rawText(name)) }
      builder.emit(
        .html(
          slot: found.owner,
          FieldReader(optional: true) { reader.read($0).map(TrustedHTML.init) }))
    case .html(let reader):
      builder.emit(.html(slot: found.owner, reader))
    case .word(let number):
      if raw, strictness == .typed { problems.append(.rawText(name)) }
      builder.emit(.word(number))
    case .flag, .items:
      if strictness == .typed { problems.append(.notText(name, kind: FieldKind(found.access))) }
    }
  }
}

/// Whether a name that means nothing is an error.
enum Strictness: Sendable {
  case typed
  /// As the specification has it: what is not there is written as nothing, and `{{{x}}}` may
  /// write any text as it is. For running the specification's own examples.
  case lenient
}

/// A template's name, and what it says.
struct TemplateTree {
  let name: String
  let nodes: [TemplateNode]
}
