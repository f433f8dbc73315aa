/// One piece of a written amount, with its place.
struct AmountToken: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case number(WrittenNumber)
    /// In lower case, with what it means in the amount language; `at least` is one word.
    case word(String, Vocabulary.Word?)
    /// A hyphen or an en dash: a range between numbers, a minus sign before one.
    case dash
    case minus
    case percent
    case euro
    case fullStop
    case other
  }

  let kind: Kind
  let bytes: Range<Int>
}
