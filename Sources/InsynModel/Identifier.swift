/// The name by which one thing in the content refers to another: `a-z`, `0-9` and hyphens.
///
/// Ids carry the kind of thing they name, so an organisation's cannot stand for a source's.
package struct Identifier<Entity>: Hashable, Sendable {
  package let text: String

  /// Nil when the text is empty, holds other characters, or begins or ends with a hyphen.
  package init?(_ text: some StringProtocol) {
    guard text.utf8.first != .hyphen else { return nil }
    var last = UInt8.hyphen
    for byte in text.utf8 {
      guard (97...122).contains(byte) || (48...57).contains(byte) || byte == .hyphen
      else { return nil }
      last = byte
    }
    guard last != .hyphen else { return nil }
    self.text = String(text)
  }

  /// The same id as the name of another kind of thing.
  package init<Other>(_ other: Identifier<Other>) {
    text = other.text
  }

  /// An id made of two: `joined` and `radda-barnen` give `joined-radda-barnen`.
  package init<Other>(_ prefix: StaticString, _ other: Identifier<Other>) {
    text = "\(prefix)-\(other.text)"
  }

  private init(valid text: String) {
    self.text = text
  }

  /// The same with a number: `radda-barnen-2`.
  func numbered(_ number: Int) -> Identifier { Identifier(valid: "\(text)-\(number)") }
}

extension Identifier: Comparable {
  package static func < (one: Identifier, other: Identifier) -> Bool { one.text < other.text }
}

extension Identifier: CustomStringConvertible {
  package var description: String { text }
}

extension UInt8 {
  fileprivate static let hyphen = UInt8(ascii: "-")
}
