import InsynDiagnostics

/// The digits of a quantity: one number, or the two ends of a range, with no more of them than are
/// known, and the power of ten that is left to a word.
struct FigureDigits {
  let text: String
  /// 6 for `250 miljoner`; 0, 3, 6 or 9.
  let scale: Int
  var isOne: Bool { text == "1" }
  var isNegative: Bool { text.utf8.first == 0xE2 }

  init(_ quantity: Quantity, in language: Language) {
    scale = Self.scale(of: quantity)
    let number = { (value, rounding) in
      Self.text(of: value, in: quantity, scale: Self.scale(of: quantity), language, rounding)
    }
    let hedge = quantity.hedge
    // What is uncertain itself is printed as it was given, not to the edge of what it may be.
    let limits = hedge.isVague ? quantity.ends ?? Interval(quantity.value) : quantity.interval
    if hedge.contains(.atLeast), let low = limits.low {
      text = number(low, hedge.isVague ? .nearest : .down)
    } else if hedge.contains(.atMost), let high = limits.high {
      text = number(high, hedge.isVague ? .nearest : .up)
    } else if hedge.contains(.between), let low = limits.low, let high = limits.high {
      let (start, end) = (number(low, .down), number(high, .up))
      let dash = low.isNegative ? Phrase(sv: " till ", en: " to ")[language] : "–"
      text = start == end ? start : start + dash + end
    } else {
      text = number(quantity.value, .nearest)
    }
  }

  /// What was given in millions, to one or two decimals, is printed in millions.
  private static func scale(of quantity: Quantity) -> Int {
    switch quantity.place {
    case 7...: 9
    case 4...: 6
    case 1...: 3
    default: 0
    }
  }

  private static func text(
    of value: ExactDecimal, in quantity: Quantity, scale: Int, _ language: Language,
    _ rounding: Rounding
  ) -> String {
    let place = Int(quantity.place)
    let rounded = (try? value.rounded(toPlace: place, rounding)) ?? value
    let scaled =
      scale == 0 ? rounded : (try? rounded.divided(by: .power(ofTen: scale), .nearest)) ?? rounded
    return scaled.text(in: language, decimals: decimals(of: scaled, in: quantity, scale - place))
  }

  /// Öre and cents come in twos or not at all. A number that is not exact keeps the zeros that it
  /// vouches for: `22,0 %`.
  private static func decimals(
    of number: ExactDecimal, in quantity: Quantity, _ vouchedFor: Int
  ) -> Int {
    if quantity.place <= 0, quantity.unit.currency != nil {
      return number.isWhole ? 0 : max(Currency.decimals, Int(number.decimals))
    }
    let isExact = quantity.hedge.isDisjoint(with: [.about, .rounded])
    return isExact ? Int(number.decimals) : max(vouchedFor, 0)
  }
}

extension ExactDecimal {
  fileprivate static func power(ofTen exponent: Int) -> ExactDecimal {
    (try? ExactDecimal(powerOfTen(exponent), decimals: 0)) ?? ExactDecimal(1)
  }
}
