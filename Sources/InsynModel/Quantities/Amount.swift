/// What a source gives where a figure is asked for: a quantity, or the kind of its absence.
package enum Amount: Hashable, Sendable {
  case stated(Quantity)
  case absent(Absence)

  package var quantity: Quantity? {
    if case .stated(let quantity) = self { quantity } else { nil }
  }

  package var absence: Absence? {
    if case .absent(let absence) = self { absence } else { nil }
  }
}
