/// How the value of a field is found: where the view stores it, or by asking the view.
///
/// Of what is stored no copy is made, and nothing is called to reach it.
struct FieldReader<Value: Sendable>: Sendable {
  /// How far from the view's address the value is stored; nil for one that is worked out.
  let place: Int?
  /// Whether it may be absent: then a `Value?` is stored.
  let isOptional: Bool
  private let ask: @Sendable (ViewAddress) -> Value?

  /// A value that views may lack, or never do.
  init(optional: Bool, _ ask: @escaping @Sendable (ViewAddress) -> Value?) {
    (place, isOptional, self.ask) = (nil, optional, ask)
  }

  init<View>(_ path: FieldPath<View, Value>) {
    place = MemoryLayout<View>.offset(of: path)
    isOptional = false
    ask = { $0.read(path) }
  }

  init<View>(_ path: FieldPath<View, Value?>) {
    place = MemoryLayout<View>.offset(of: path)
    isOptional = true
    ask = { $0.read(path) }
  }

  private init(_ inner: FieldReader, at place: Int) {
    (self.place, isOptional, ask) = (place, inner.isOptional, { inner.ask($0) })
  }

  func read(_ view: ViewAddress) -> Value? {
    guard let place else { return ask(view) }
    let stored = (view + place).pointer
    return isOptional
      ? stored.assumingMemoryBound(to: Value?.self).pointee
      : stored.assumingMemoryBound(to: Value.self).pointee
  }

  /// Whether there is a value.
  func isPresent(in view: ViewAddress) -> Bool {
    guard isOptional else { return true }
    return place.map { (view + $0).holds(Value.self) } ?? (ask(view) != nil)
  }

  /// The same of the view that `outer` gives; where it gives none the value is absent.
  func within(_ outer: ItemAccess) -> FieldReader {
    if let place, let start = outer.place { return FieldReader(self, at: start + place) }
    return FieldReader(optional: isOptional || outer.kind != .one) { view in
      var value: Value?
      outer.visit(view) { value = read($0) }
      return value
    }
  }
}
