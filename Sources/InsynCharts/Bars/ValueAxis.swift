import InsynDiagnostics
import InsynModel

/// A scale from zero to a round number above all that is drawn to it.
struct ValueAxis: Sendable {
  let top: ExactDecimal
  private let unit: QuantityUnit

  /// With a little room above, where something stands at the ends of bars.
  init(to largest: ExactDecimal, _ unit: QuantityUnit, withRoom: Bool) {
    let needed = withRoom ? (try? largest.multiplied(by: Self.room, .up)) ?? largest : largest
    top = Self.roundNumbers.first { needed <= $0 } ?? needed
    self.unit = unit
  }

  func share(of value: ExactDecimal) -> Share { Share(value, of: top) }

  /// The half of the top, where that is a whole number.
  var middle: ExactDecimal? {
    let half = try? top.divided(by: ExactDecimal(2), .nearest)
    return half.flatMap { $0.isWhole ? $0 : nil }
  }

  func text(of value: ExactDecimal, in language: Language) -> String { value.text(in: language) }

  /// The top with its measure: `6 000 000 kr`.
  func topText(in language: Language) -> String {
    Quantity(top, QuantityUnit(unit.measure)).text(in: language, .table)
  }

  private static let room = (try? ExactDecimal(106, decimals: 2)) ?? ExactDecimal(1)

  /// 0.01, 0.02, 0.03 … 8 × 10^16.
  private static let roundNumbers: [ExactDecimal] = (0...18).flatMap { exponent in
    [1, 2, 3, 4, 5, 6, 8].compactMap { digit in
      let coefficient = (0..<exponent).reduce(Int128(digit)) { power, _ in power * 10 }
      return try? ExactDecimal(
        exponent < 2 ? coefficient : coefficient / 100, decimals: exponent < 2 ? 2 : 0)
    }
  }
}
