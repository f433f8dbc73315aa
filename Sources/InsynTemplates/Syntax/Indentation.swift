/// Takes away the indentation that the lines of a replacement share.
///
/// The specification: a block's indentation is removed where it is defined and added where it is
/// written.
func dedented(_ nodes: [TemplateNode]) -> [TemplateNode] {
  let common = commonIndentation(of: nodes) ?? []
  return common.isEmpty ? nodes : dedent(nodes, by: common.count)
}

/// The white space that every line that is not blank begins with; nil without such lines.
func commonIndentation(of nodes: [TemplateNode]) -> [UInt8]? {
  nodes.flatMap(indentations).reduce(nil) { common, next in
    guard let common else { return next }
    return Array(zip(common, next).prefix { $0 == $1 }.map(\.0))
  }
}

private func indentations(of node: TemplateNode) -> [[UInt8]] {
  switch node {
  case .text(let text): text.indentations
  case .section(let section): section.children.flatMap(indentations)
  case .partial(let include), .parent(let include, _): include.ownsLine ? [include.indentation] : []
  case .block(let block): block.beginsLine ? [block.indentation ?? []] : []
  case .value: []
  }
}

private func dedent(_ nodes: [TemplateNode], by count: Int) -> [TemplateNode] {
  nodes.map { node in
    switch node {
    case .text(let text):
      return .text(text.dedented(by: count))
    case .section(var section):
      section.children = dedent(section.children, by: count)
      return .section(section)
    case .partial(var include):
      include.indentation = Array(include.indentation.dropFirst(count))
      return .partial(include)
    case .parent(var include, let overrides):
      include.indentation = Array(include.indentation.dropFirst(count))
      return .parent(include, overrides: overrides)
    case .block(var block):
      block.indentation = block.indentation.map { Array($0.dropFirst(count)) }
      block.children = dedent(block.children, by: count)
      return .block(block)
    case .value:
      return node
    }
  }
}

extension TemplateText {
  fileprivate var indentations: [[UInt8]] {
    lineStarts.compactMap { start in
      let blank = bytes[start...].prefix(while: \.isBlank)
      let next = bytes[blank.endIndex...].first
      return next == .newline || next == .carriageReturn ? nil : Array(blank)
    }
  }

  fileprivate func dedented(by count: Int) -> TemplateText {
    var result = TemplateText()
    var copied = 0
    for start in lineStarts {
      result.bytes += bytes[copied..<start]
      result.lineStarts.append(result.bytes.count)
      copied = start + bytes[start...].prefix(count).prefix(while: \.isBlank).count
    }
    result.bytes += bytes[copied...]
    return result
  }
}

extension UInt8 {
  static let newline = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")

  /// A space or a tab.
  var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }
  var isWhiteSpace: Bool { isBlank || self == .newline || self == .carriageReturn }
}
