import InsynDiagnostics

/// Turns one written value into a typed one, or reports why it is none.
struct ValueReader<Value>: Sendable {
  let read: @Sendable (DataNode, Reading) -> Value?

  init(_ read: @escaping @Sendable (DataNode, Reading) -> Value?) {
    self.read = read
  }

  /// The same value with the place where it is written.
  var located: ValueReader<Located<Value>> {
    ValueReader<Located<Value>> { node, reading in
      read(node, reading).map { Located($0, at: node.range) }
    }
  }

  func map<Other>(_ transform: @escaping @Sendable (Value) -> Other) -> ValueReader<Other> {
    ValueReader<Other> { node, reading in read(node, reading).map(transform) }
  }

  /// Nil where the text is `not stated` or, in Swedish, `anges inte`: the editor says that the
  /// source does not say.
  var unlessNotStated: ValueReader<Value?> {
    ValueReader<Value?> { node, reading in
      if let text = node.text?.value, ["not stated", "anges inte"].contains(text) {
        return .some(nil)
      }
      return read(node, reading).map(Optional.some)
    }
  }

  /// One value, or a list of at least one.
  var oneOrMore: ValueReader<[Value]> {
    ValueReader<[Value]> { node, reading in
      guard case .list(let nodes) = node.content else { return read(node, reading).map { [$0] } }
      if nodes.isEmpty { reading.report(.emptyList(at: node.range)) }
      let values = nodes.compactMap { read($0, reading) }
      return values.count == nodes.count && !values.isEmpty ? values : nil
    }
  }

  /// A list, of which the entries that cannot be read are left out.
  var list: ValueReader<[Value]> {
    ValueReader<[Value]> { node, reading in
      switch node.content {
      case .list(let nodes): return nodes.compactMap { read($0, reading) }
      case .refused: return nil
      case .text, .map:
        reading.report(.expected(.list, at: node.range))
        return nil
      }
    }
  }

  /// A map whose keys are read one by one; keys that were not asked for are reported.
  static func record(_ build: @escaping @Sendable (Record) -> Value?) -> ValueReader {
    ValueReader { node, reading in
      guard let record = Record(node, reading) else { return nil }
      let value = build(record)
      record.reportKeys()
      return value
    }
  }
}
