import InsynDiagnostics
import InsynModel

/// A map of which each key is asked for by name, so that the keys nobody asked for can be reported.
final class Record {
  let reading: Reading
  /// From the first key to the last value.
  let range: SourceRange
  private let entries: [DataEntry]
  private var asked: [String] = []
  private var missing: [String] = []

  /// Nil, and reported, when the value is not a map.
  init?(_ node: DataNode, _ reading: Reading) {
    switch node.content {
    case .map(let entries):
      self.entries = entries
    case .refused:
      return nil
    case .text, .list:
      reading.report(.expected(.map, at: node.range))
      return nil
    }
    self.reading = reading
    range = node.range
  }

  /// The value of a key that has to be there.
  func required<Value>(_ key: String, _ reader: ValueReader<Value>) -> Value? {
    guard let node = requiredNode(key) else { return nil }
    return reader.read(node, reading)
  }

  /// The value of a key that may be left out; nil also when it could not be read and was reported.
  func optional<Value>(_ key: String, _ reader: ValueReader<Value>) -> Value? {
    node(key).flatMap { reader.read($0, reading) }
  }

  /// The entries of a list that may be left out.
  func list<Value>(_ key: String, _ reader: ValueReader<Value>) -> [Value] {
    optional(key, reader.list) ?? []
  }

  /// What is written for a key, as it stands.
  func node(_ key: String) -> DataNode? {
    asked.append(key)
    return entries.first { $0.key.value == key }?.value
  }

  /// The same for a key that has to be there.
  func requiredNode(_ key: String) -> DataNode? {
    let node = node(key)
    if node == nil { missing.append(key) }
    return node
  }

  /// Where a problem with the whole map is shown: at its first key.
  var place: SourceRange { entries.first?.key.range ?? range }

  /// Reports the keys that nobody asked for, and those that are missing; a missing key that stands
  /// there misspelt is told of once.
  func reportKeys() {
    var misspelt: Set<String> = []
    for entry in entries where !asked.contains(entry.key.value) {
      let meant = missing.nearest(to: entry.key.value) ?? asked.nearest(to: entry.key.value)
      if let meant { misspelt.insert(meant) }
      reading.report(.unknownKey(entry.key, meant: meant, known: asked))
    }
    for key in missing where !misspelt.contains(key) {
      reading.report(.missingKey(key, in: self))
    }
  }
}
