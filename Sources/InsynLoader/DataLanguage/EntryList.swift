import InsynDiagnostics

/// The entries of a map while it is read, each key once.
struct EntryList {
  /// Up to here looking at each key is faster than hashing it.
  private static let hashedFrom = 16

  private(set) var entries: [DataEntry] = []
  private var places: [String: Int] = [:]

  /// - Returns: The place of the same key, if it is there already: then the new one is left out.
  mutating func append(_ entry: DataEntry) -> SourceRange? {
    if let first = index(of: entry.key.value) { return entries[first].key.range }
    if entries.count >= Self.hashedFrom { places[entry.key.value] = entries.count }
    entries.append(entry)
    if entries.count == Self.hashedFrom {
      for (index, entry) in entries.enumerated() { places[entry.key.value] = index }
    }
    return nil
  }

  private func index(of key: String) -> Int? {
    entries.count < Self.hashedFrom
      ? entries.firstIndex { $0.key.value == key } : places[key]
  }
}
