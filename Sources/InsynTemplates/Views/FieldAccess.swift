/// How a field is read, with the type of its view taken away.
///
/// A view is handed over as its address, so that reading a field copies that field alone. The
/// compiler pairs each address with the shape that the reader was made for; nothing else may call
/// these closures.
enum FieldAccess: Sendable {
  case text(FieldReader<String>)
  case html(FieldReader<TrustedHTML>)
  case flag(FieldReader<Bool>)
  case items(ItemAccess)
  /// A word of the interface, by its number.
  case word(Int)
}

/// The address of a view that is being rendered. It is good while the view's section is rendered.
struct ViewAddress {
  let pointer: UnsafeRawPointer

  /// Hands the view to a closure where it lies.
  ///
  /// As far as this function knows the view cannot be copied, so it is not: copying a view to read
  /// one field costs a count of references for every field that it has.
  func read<View: ~Copyable, Value>(_ get: (borrowing View) -> Value) -> Value {
    get(pointer.assumingMemoryBound(to: View.self).pointee)
  }

  /// What the view has at a path.
  func read<View, Value>(_ path: FieldPath<View, Value>) -> Value {
    pointer.assumingMemoryBound(to: View.self).pointee[keyPath: path]
  }

  /// Hands on whether a view that may be left out is there. Like reading, it copies nothing.
  func holds<Child: ~Copyable>(_ type: Child.Type) -> Bool {
    switch pointer.assumingMemoryBound(to: Child?.self).pointee {
    case .some: true
    case .none: false
    }
  }

  /// The address of what a view stores.
  static func + (view: ViewAddress, offset: Int) -> ViewAddress {
    ViewAddress(pointer: view.pointer + offset)
  }
}

/// How a section reaches the views in a field: none, one, or many.
struct ItemAccess: Sendable {
  enum Kind: Sendable {
    case one
    case optional
    case list
  }

  let kind: Kind
  /// The shape of every item; nil where there can be no items.
  let shape: ShapeReference?
  /// How far from the view's address the one item is stored that is always there; nil for others.
  var place: Int? = nil
  let isPresent: @Sendable (ViewAddress) -> Bool
  let visit: @Sendable (ViewAddress, (ViewAddress) -> Void) -> Void
}

/// A view that a view stores is visited where it lies. One that is worked out is made for each visit.
extension ItemAccess {
  static func view<View: Sendable, Child: Sendable>(
    of shape: ShapeReference, _ path: FieldPath<View, Child>
  ) -> ItemAccess {
    let place = MemoryLayout<View>.offset(of: path)
    return ItemAccess(kind: .one, shape: shape, place: place, isPresent: { _ in true }) {
      address, body in
      if let place { return body(address + place) }
      let child = address.read(path)
      withUnsafePointer(to: child) { body(ViewAddress(pointer: $0)) }
    }
  }

  static func optional<View: Sendable, Child: Sendable>(
    of shape: ShapeReference, _ path: FieldPath<View, Child?>
  ) -> ItemAccess {
    let view = view(of: shape, path)
    return ItemAccess(
      kind: .optional, shape: shape,
      isPresent: { address in
        var isPresent = false
        view.visit(address) { isPresent = $0.holds(Child.self) }
        return isPresent
      },
      visit: { address, body in
        // What an optional holds begins where the optional does.
        view.visit(address) { if $0.holds(Child.self) { body($0) } }
      })
  }

  static func list<View: Sendable, Child: Sendable>(
    of shape: ShapeReference, _ path: FieldPath<View, ViewList<Child>>
  ) -> ItemAccess {
    let offset = MemoryLayout<View>.offset(of: path)
    let items = { @Sendable (address: ViewAddress) -> ViewList<Child> in
      guard let offset else { return address.read(path) }
      return (address + offset).pointer.assumingMemoryBound(to: ViewList<Child>.self).pointee
    }
    return ItemAccess(kind: .list, shape: shape, isPresent: { !items($0).isEmpty }) {
      address, body in
      items(address).forEach { item in
        withUnsafePointer(to: item) { body(ViewAddress(pointer: $0)) }
      }
    }
  }

  static func list<View: Sendable, Child: Sendable>(
    of shape: ShapeReference?, _ path: FieldPath<View, [Child]>
  ) -> ItemAccess {
    let offset = MemoryLayout<View>.offset(of: path)
    let items = { @Sendable (address: ViewAddress) -> [Child] in
      guard let offset else { return address.read(path) }
      return (address + offset).pointer.assumingMemoryBound(to: [Child].self).pointee
    }
    return ItemAccess(kind: .list, shape: shape, isPresent: { !items($0).isEmpty }) {
      address, body in
      items(address).withUnsafeBufferPointer { items in
        guard let first = items.baseAddress else { return }
        for index in items.indices { body(ViewAddress(pointer: first + index)) }
      }
    }
  }
}

extension FieldAccess {
  /// The same field, read of the view that `outer` gives: what a dotted name means.
  ///
  /// Where `outer` gives no view the field is absent.
  func within(_ outer: ItemAccess) -> FieldAccess {
    switch self {
    case .text(let reader): .text(reader.within(outer))
    case .html(let reader): .html(reader.within(outer))
    case .flag(let reader): .flag(reader.within(outer))
    case .items(let items): .items(items.within(outer))
    case .word: self
    }
  }
}

extension ItemAccess {
  fileprivate func within(_ outer: ItemAccess) -> ItemAccess {
    let isOne = kind == .one && outer.kind == .one
    return ItemAccess(
      kind: kind == .one ? outer.kind : kind, shape: shape,
      place: isOne ? place.flatMap { place in outer.place.map { $0 + place } } : nil,
      isPresent: { address in
        var isPresent = false
        outer.visit(address) { isPresent = self.isPresent($0) }
        return isPresent
      },
      visit: { address, body in
        outer.visit(address) { visit($0, body) }
      })
  }
}

extension FieldAccess {
  /// A section over text that may be absent: the text is what `{{.}}` writes inside it.
  var asItems: ItemAccess? {
    switch self {
    case .text(let reader): .absentable(of: .text, reader)
    case .html(let reader): .absentable(of: .html, reader)
    case .items(let items): items
    case .flag, .word: nil
    }
  }
}

extension ItemAccess {
  fileprivate static func absentable<Value: Sendable>(
    of shape: ShapeReference, _ reader: FieldReader<Value>
  ) -> ItemAccess {
    ItemAccess(kind: .optional, shape: shape, isPresent: { reader.isPresent(in: $0) }) {
      address, body in
      if let place = reader.place {
        if reader.isPresent(in: address) { body(address + place) }
      } else if let value = reader.read(address) {
        withUnsafePointer(to: value) { body(ViewAddress(pointer: $0)) }
      }
    }
  }
}
