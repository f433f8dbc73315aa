import InsynDiagnostics

/// Finds what a name in a tag means, before anything is rendered.
struct NameResolver {
  /// A field, and the shape on the stack that it is reached from.
  struct Found {
    let access: FieldAccess
    let owner: Int
  }

  var shapes = ShapeTable()
  /// The words of the interface that some template writes.
  private(set) var usedStrings: Set<String> = []

  /// The specification: the first part is looked for from the top of the stack down, the rest
  /// only in what the part before gave.
  mutating func find(
    _ name: TemplateName, in stack: [Int]
  ) throws(NameProblem) -> Found {
    guard name.text != "." else { return try findTop(name, in: stack) }
    var parts = name.text.split(separator: ".").map(String.init)[...]
    let first = parts.removeFirst()
    guard let owner = stack.last(where: { shapes.access(to: first, in: $0) != nil }),
      var access = shapes.access(to: first, in: owner)
    else {
      throw NameProblem(unknownName(first, at: name.part(first, before: 0), in: stack))
    }
    noteUse(of: first, in: owner)
    var offset = first.utf8.count + 1
    for part in parts {
      let range = name.part(part, before: offset)
      access = try step(from: access, to: part, at: range, of: name)
      offset += part.utf8.count + 1
    }
    return Found(access: access, owner: owner)
  }

  /// `.` is the item on top of the stack, if that is one that has no names.
  private func findTop(
    _ name: TemplateName, in stack: [Int]
  ) throws(NameProblem) -> Found {
    guard let top = stack.last, let access = shapes.access(to: ".", in: top) else {
      throw NameProblem(.notText(name, kind: .view))
    }
    return Found(access: access, owner: top)
  }

  private mutating func step(
    from outer: FieldAccess, to part: String, at range: SourceRange, of name: TemplateName
  ) throws(NameProblem) -> FieldAccess {
    guard case .items(let items) = outer, items.kind != .list, let reference = items.shape else {
      throw NameProblem(.notAView(name, part: part, kind: FieldKind(outer), at: range))
    }
    let shape = shapes.number(of: reference)
    guard let access = shapes.access(to: part, in: shape) else {
      throw NameProblem(unknownName(part, at: range, in: [shape]))
    }
    noteUse(of: part, in: shape)
    return access.within(items)
  }

  private mutating func noteUse(of name: String, in shape: Int) {
    if shapes.shapes[shape].id == InterfaceStrings.keysShape { usedStrings.insert(name) }
  }

  private func unknownName(_ name: String, at range: SourceRange, in stack: [Int]) -> Diagnostic {
    let views = stack.reversed().map { shapes.shapes[$0] }
    let nearest = views.lazy.compactMap { $0.fields.map(\.name).nearest(to: name) }.first
    return .unknownName(name, at: range, view: views.first?.name ?? "", nearest: nearest)
  }
}

/// Why a name means nothing where it stands.
struct NameProblem: Error {
  let diagnostic: Diagnostic

  init(_ diagnostic: Diagnostic) {
    self.diagnostic = diagnostic
  }
}

extension TemplateName {
  fileprivate func part(_ part: String, before offset: Int) -> SourceRange {
    range.part(offset..<(offset + part.utf8.count))
  }
}
