/// What a written amount says, taken literally: the hedge, one number or two, and the unit if there
/// is one. `Quantity` gives it its meaning.
///
/// Amounts in content must have a unit; the text of a link in a narrative need not.
package struct WrittenQuantity: Hashable, Sendable {
  package let hedge: Hedge
  /// The number, or the lower end of a range.
  package let number: WrittenValue
  /// The upper end of a range.
  package let upper: WrittenValue?
  package let unit: QuantityUnit?
}
