/// What a kind of view looks like to a template: its names, in the order they were declared.
struct TemplateShape: Sendable {
  struct Field: Sendable {
    let name: String
    let doc: String
    let access: FieldAccess
  }

  let id: ShapeID
  /// What messages and the reference call it: the name of the Swift type.
  let name: String
  let fields: [Field]

  /// The shape of what addresses of type `View` point at.
  init<View: Sendable>(id: ShapeID, name: String, fields: [TemplateField<View>]) {
    self.id = id
    self.name = name
    self.fields = fields.map { Field(name: $0.name, doc: $0.doc, access: $0.access) }
  }

  init<View: TemplateView>(of type: View.Type) {
    self.init(id: .type(ObjectIdentifier(type)), name: "\(type)", fields: type.fields)
  }
}

/// Tells shapes apart: a Swift type has one, and those made while running have names of their own.
enum ShapeID: Hashable, Sendable {
  case type(ObjectIdentifier)
  case named(String)
}

/// A shape that is made when it is asked for, since views may hold views of their own kind.
struct ShapeReference: Sendable {
  let id: ShapeID
  let make: @Sendable () -> TemplateShape

  init(_ shape: TemplateShape) {
    id = shape.id
    make = { shape }
  }

  init<View: TemplateView>(_ type: View.Type) {
    id = .type(ObjectIdentifier(type))
    make = { TemplateShape(of: type) }
  }
}

extension ShapeReference {
  /// A text that is an item by itself; `.` is its only name.
  static let text = ShapeReference(
    TemplateShape(
      id: .type(ObjectIdentifier(String.self)), name: "text",
      fields: [TemplateField<String>.text(".", "The text itself", \.self)]))

  /// Markup that is an item by itself.
  static let html = ShapeReference(
    TemplateShape(
      id: .type(ObjectIdentifier(TrustedHTML.self)), name: "HTML",
      fields: [TemplateField<TrustedHTML>.html(".", "The markup itself", \.self)]))

  /// What a section over a flag enters: nothing that has a name, and nothing that can be written.
  static let flag = ShapeReference(
    TemplateShape(
      id: .type(ObjectIdentifier(Bool.self)), name: "flag",
      fields: [TemplateField<Bool>.flag(".", "The flag itself", \.self)]))
}
