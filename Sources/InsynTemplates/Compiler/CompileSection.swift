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
    } else if case .flag(let reader) = found.access {
      let inner = scope.entering(names.shapes.number(of: .flag))
      builder.emit {
        .skip(to: $0, slot: found.owner, when: false, reader)
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
      .skip(to: $0, slot: found.owner, when: true, found.access.test)
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
  /// Whether a section over the field shows what is inside it.
  fileprivate var test: FieldReader<Bool> {
    switch self {
    case .text(let reader): FieldReader(optional: false) { reader.isPresent(in: $0) }
    case .html(let reader): FieldReader(optional: false) { reader.isPresent(in: $0) }
    case .flag(let reader): reader
    case .items(let items): FieldReader(optional: false) { items.isPresent($0) }
    case .word: FieldReader(optional: false) { _ in true }
    }
  }

  /// A section must be able to go either way; only a view that is always there may be entered.
  fileprivate func problem(in section: TemplateSection) -> Diagnostic? {
    switch self {
    case .text(let reader) where !reader.isOptional:
      .alwaysPresent(section.name, inverted: section.inverted)
    case .html(let reader) where !reader.isOptional:
      .alwaysPresent(section.name, inverted: section.inverted)
    case .word:
      .alwaysPresent(section.name, inverted: section.inverted)
    case .items(let items) where items.kind == .one && section.inverted:
      .alwaysPresent(section.name, inverted: true)
    default: nil
    }
  }
}
