/// One piece of a written formula, with its bytes in the text.
struct FormulaToken: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    /// The id of a figure, or a word such as `share`.
    case name(String)
    /// A number with its unit, as written.
    case number(String)
    case plus
    case minus
    case times
    case dividedBy
    case open
    case close
    case other(String)
  }

  let kind: Kind
  let bytes: Range<Int>
}
