/// What the tags of a template can see where they stand.
struct Scope {
  /// Shapes by number, the topmost last. A shape that stands twice hides its lower copy, so the
  /// lower copy is left out: recursion comes back to a stack that was seen.
  private(set) var stack: [Int]
  /// The replacements of blocks that hold here, by name.
  var replacements: [String: Replacement] = [:]

  init(stack: [Int]) {
    self.stack = stack
  }

  func entering(_ shape: Int) -> Scope {
    var inner = self
    inner.stack.removeAll { $0 == shape }
    inner.stack.append(shape)
    return inner
  }

  /// Adds replacements; those that hold already come from further out, and take precedence.
  func adding(_ blocks: [TemplateBlock]) -> Scope {
    var inner = self
    for block in blocks where inner.replacements[block.name.text] == nil {
      inner.replacements[block.name.text] = Replacement(block: block)
    }
    return inner
  }

  /// Inside a replacement, its own block is the default again.
  func inside(_ replacement: Replacement) -> Scope {
    var inner = self
    inner.replacements[replacement.block.name.text] = nil
    return inner
  }
}

/// What is written in place of a block. Two are the same if they are written in the same place.
struct Replacement: Hashable {
  let block: TemplateBlock

  static func == (one: Replacement, other: Replacement) -> Bool {
    one.block.name == other.block.name
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(block.name)
  }
}

/// What a program was compiled for.
struct ProgramKey: Hashable {
  let template: String
  let stack: [Int]
  let replacements: [String: Replacement]
}
