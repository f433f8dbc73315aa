/// Every shape that templates can meet, numbered. The number is the shape's slot.
struct ShapeTable {
  private(set) var shapes: [TemplateShape] = []
  private var numbers: [ShapeID: Int] = [:]
  private var accesses: [[String: FieldAccess]] = []

  mutating func number(of reference: ShapeReference) -> Int {
    if let known = numbers[reference.id] { return known }
    let shape = reference.make()
    let number = shapes.count
    numbers[reference.id] = number
    shapes.append(shape)
    accesses.append(
      Dictionary(shape.fields.map { ($0.name, $0.access) }, uniquingKeysWith: { first, _ in first })
    )
    return number
  }

  func access(to name: String, in shape: Int) -> FieldAccess? {
    accesses[shape][name]
  }

  /// Whether views of the shape `start` are, or hold at any depth, views of the shape `wanted`.
  mutating func canHold(_ wanted: Int, in start: Int) -> Bool {
    var seen: Set<Int> = [start]
    var waiting = [start]
    while let next = waiting.popLast() {
      if next == wanted { return true }
      for field in shapes[next].fields {
        guard case .items(let items) = field.access, let shape = items.shape else { continue }
        let inner = number(of: shape)
        if seen.insert(inner).inserted { waiting.append(inner) }
      }
    }
    return false
  }
}
