package import InsynModel

/// One value of a table; each format writes it in its own way.
package enum Cell: Hashable, Sendable {
  /// Nothing; the column says what that means.
  case empty
  /// What people have written.
  case text(String)
  /// An id, or a word of a fixed list.
  case code(String)
  /// A number with at least so many decimals: two for money.
  case number(ExactDecimal, decimals: Int)
  case date(PartialDate)
  /// The open end of a period.
  case openEnd
  case flag(Bool)
  case address(String)
}

extension Cell {
  init(text: String?) {
    self = text.map(Cell.text) ?? .empty
  }

  init(code: String?) {
    self = code.map(Cell.code) ?? .empty
  }

  init(address: String?) {
    self = address.map(Cell.address) ?? .empty
  }

  /// Whether it may stand in a column of a type.
  package func isA(_ type: Column.Kind) -> Bool {
    switch (self, type) {
    case (.empty, _), (.text, .text), (.code, .code), (.number, .number), (.date, .date),
      (.openEnd, .date), (.flag, .flag), (.address, .address):
      true
    default: false
    }
  }
}

extension Collection {
  /// What a cell says of several: their texts with ` | ` between them; nil for none.
  func listed(_ text: (Element) -> String) -> String? {
    guard let first else { return nil }
    return count == 1 ? text(first) : map(text).joined(separator: " | ")
  }
}
