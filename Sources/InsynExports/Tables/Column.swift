package import InsynDiagnostics

/// What every cell of a column is. A class of constants, so that fields hold it in one word.
package final class Column: Sendable {
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    /// What people have written, in a language.
    case text
    /// An id, or a word of a fixed list.
    case code
    /// Digits, a hyphen before what is negative, and a point before decimals.
    case number
    /// EDTF (ISO 8601-2): `2015`, `2015-04`, `2015-04-30`, `2015-23` for the autumn; `..` for the open
    /// end of a period.
    case date
    /// `yes` or `no`.
    case flag
    /// A whole web address.
    case address
  }

  /// The name in the first row, which never changes: `a-z`, digits and `_`.
  package let name: String
  package let kind: Kind
  package let label: Phrase
  package let description: Phrase
  /// What an empty cell means; nil where no cell is empty.
  package let whenEmpty: Phrase?
  /// Every word that a code of the column may be; nil where it is an id.
  package let words: [String]?

  init(
    _ name: String, _ kind: Kind, _ label: Phrase, _ description: Phrase,
    whenEmpty: Phrase? = nil, words: [String]? = nil
  ) {
    self.name = name
    self.kind = kind
    self.label = label
    self.description = description
    self.whenEmpty = whenEmpty
    self.words = words
  }
}
