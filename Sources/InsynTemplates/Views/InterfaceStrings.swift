/// The words of the interface, which every template reaches under one name: `{{t.sources}}`.
///
/// Which keys there are is known when templates are compiled, so a misspelt key is an error like
/// any other name. The words themselves come with each rendering, in the language of the page.
package struct InterfaceStrings: Sendable {
  /// What stands before the dot.
  package let name: String
  /// Every key, sorted.
  package let keys: [String]

  package init(as name: String, keys: some Sequence<String>) {
    self.name = name
    self.keys = Set(keys).sorted()
  }

  /// The words of one language. A key that it lacks is written as nothing.
  package func table(_ words: [String: String]) -> Table {
    Table(keys.map { words[$0] ?? "" })
  }

  /// The words of one language, in the order of the keys, as HTML writes them.
  package struct Table: Sendable {
    private var bytes: [UInt8] = []
    private var ends: [Int] = []

    fileprivate init(_ words: [String]) {
      for word in words {
        bytes.appendEscaped(word)
        ends.append(bytes.count)
      }
    }

    /// A table made from other keys may be shorter; what it lacks is written as nothing.
    subscript(word: Int) -> ArraySlice<UInt8> {
      guard word < ends.count else { return [] }
      return bytes[(word > 0 ? ends[word - 1] : 0)..<ends[word]]
    }
  }
}

extension InterfaceStrings {
  static let keysShape = ShapeID.named("interface strings")

  /// The shape at the bottom of every stack; its only name is the one before the dot. There is no
  /// view of it: words are written by their number.
  var shape: TemplateShape {
    let words = ItemAccess(
      kind: .one, shape: ShapeReference(keysShape), isPresent: { _ in true }, visit: { $1($0) })
    let name = TemplateField<Table>(
      name, "The words of the interface, in the page's language", .items(words))
    return TemplateShape(id: .named("globals"), name: "globals", fields: [name])
  }

  private var keysShape: TemplateShape {
    let fields = keys.indices.map { TemplateField<Table>(keys[$0], "", .word($0)) }
    return TemplateShape(id: Self.keysShape, name: name, fields: fields)
  }
}
