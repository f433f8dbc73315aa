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
}
