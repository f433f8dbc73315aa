import InsynDiagnostics

extension TemplateCompiler {
  mutating func compile(
    _ section: TemplateSection, _ scope: Scope, into builder: inout ProgramBuilder
  ) {
    guard let found = find(section.name, scope) else {
      return compileUnknown(section, scope, into: &builder)
    }
    if strictness == .typed, let problem = found.access.problem(in: section) {
      problems.append(problem)
    }
    if section.inverted {
      compileInverted(section, found, scope, into: &builder)
    } else if case .flag(let get) = found.access {
      let inner = scope.entering(names.shapes.number(of: .flag))
      builder.emit {
        .skip(to: $0, slot: found.owner, when: false, get)
      } over: {
        compile(section.children, inner, into: &$0)
      }
    } else if let items = found.access.asItems {
      compile(section, items, found.owner, scope, into: &builder)
    }
  }

  /// Nothing is known of what a section with a misspelt name enters, so what is inside it is
  /// compiled only where the name may be missing.
  private mutating func compileUnknown(
    _ section: TemplateSection, _ scope: Scope, into builder: inout ProgramBuilder
  ) {
    guard strictness == .lenient, section.inverted else { return }
    compile(section.children, scope, into: &builder)
  }

  private mutating func compileInverted(
    _ section: TemplateSection, _ found: NameResolver.Found, _ scope: Scope,
    into builder: inout ProgramBuilder
  ) {
    builder.emit {
      .skip(to: $0, slot: found.owner, when: true, found.access.isPresent)
    } over: {
      compile(section.children, scope, into: &$0)
    }
  }

  private mutating func compile(
    _ section: TemplateSection, _ items: ItemAccess, _ owner: Int, _ scope: Scope,
    into builder: inout ProgramBuilder
  ) {
    guard let reference = items.shape else { return }
    let item = names.shapes.number(of: reference)
    let outer = origins
    origins[item] = origins[owner] ?? owner
    builder.emit {
      .each(to: $0, slot: owner, item: item, items.visit)
    } over: {
      compile(section.children, scope.entering(item), into: &$0)
    }
    origins = outer
  }
}

extension FieldAccess {
  fileprivate var isPresent: @Sendable (ViewAddress) -> Bool {
    switch self {
    case .text(_, let get): { get($0) != nil }
    case .html(_, let get): { get($0) != nil }
    case .flag(let get): get
    case .items(let items): items.isPresent
    case .word: { _ in true }
    }
  }

  /// A section must be able to go either way; only a view that is always there may be entered.
  fileprivate func problem(in section: TemplateSection) -> Diagnostic? {
    switch self {
    case .text(optional: false, _), .html(optional: false, _), .word:
      .alwaysPresent(section.name, inverted: section.inverted)
    case .items(let items) where items.kind == .one && section.inverted:
      .alwaysPresent(section.name, inverted: true)
    default: nil
    }
  }
}
