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
    Table(words: keys.map { words[$0] ?? "" })
  }

  /// The words of one language, in the order of the keys.
  package struct Table: Sendable {
    fileprivate let words: [String]
  }
}

extension InterfaceStrings {
  static let keysShape = ShapeID.named("interface strings")

  /// The shape at the bottom of every stack; its only name is the one before the dot.
  var shape: TemplateShape {
    let words = TemplateField<Table>(
      name, "The words of the interface, in the page's language",
      .items(.view(of: ShapeReference(keysShape)) { (table: Table) in table }))
    return TemplateShape(id: .named("globals"), name: "globals", fields: [words])
  }

  private var keysShape: TemplateShape {
    let fields = keys.indices.map { index in
      TemplateField<Table>.text(keys[index], "") { $0[index] }
    }
    return TemplateShape(id: Self.keysShape, name: name, fields: fields)
  }
}

extension InterfaceStrings.Table {
  /// A table made from other keys may be shorter; what it lacks is written as nothing.
  fileprivate subscript(index: Int) -> String {
    index < words.count ? words[index] : ""
  }
}
