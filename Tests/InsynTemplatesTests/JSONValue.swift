import Foundation

@testable import InsynTemplates

/// Data of the specification's examples, of which only running shows the shape.
indirect enum JSONValue: Decodable, Sendable {
  case null
  case flag(Bool)
  case text(String)
  case list([JSONValue])
  case object([String: JSONValue])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let flag = try? container.decode(Bool.self) {
      self = .flag(flag)
    } else if let number = try? container.decode(Decimal.self) {
      self = .text("\(number)")
    } else if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let list = try? container.decode([JSONValue].self) {
      self = .list(list)
    } else {
      self = .object(try container.decode([String: JSONValue].self))
    }
  }
}

extension JSONValue {
  var asText: String? { if case .text(let text) = self { text } else { nil } }
  var asFlag: Bool { if case .flag(let flag) = self { flag } else { false } }
  var asList: [JSONValue] { if case .list(let list) = self { list } else { [] } }

  /// What an object has under a name; whatever is no object has itself under `.`.
  subscript(name: String) -> JSONValue {
    if case .object(let members) = self { members[name] ?? .null } else { self }
  }

  /// The shape of this value, told apart by the path that leads to it.
  func shape(at path: String) -> TemplateShape {
    let fields =
      if case .object(let members) = self {
        members.map { name, value in value.field(name, at: "\(path).\(name)") }
      } else {
        [field(".", at: path)]
      }
    return TemplateShape(id: .named(path), name: path, fields: fields)
  }

  private func field(_ name: String, at path: String) -> TemplateField<JSONValue> {
    switch self {
    case .null, .text:
      return .optional(name, "") { $0[name].asText }
    case .flag:
      return .flag(name, "") { $0[name].asFlag }
    case .list(let items):
      let shape = items.first.map { ShapeReference($0.shape(at: path + "[]")) }
      return TemplateField(name, "", .items(.list(of: shape, \JSONValue.[name].asList)))
    case .object:
      let shape = ShapeReference(shape(at: path))
      return TemplateField(name, "", .items(.view(of: shape, \JSONValue.[name])))
    }
  }
}
