/// A number in digits.
struct WrittenNumber: Hashable, Sendable {
  let value: ExactDecimal
  /// How many decimals were written, zeros at the end too.
  let decimals: Int
  /// The place of the last digit that a rounded number vouches for: its last decimal, or, in a whole
  /// number, its last digit that is not zero. 2 for `1 500`, -1 for `1.0`.
  let significantPlace: Int
}

extension WrittenNumber {
  /// A number in words. Its zeros say as little as those of digits: `cirka tio` is `cirka 10`.
  init(inWords count: Int64) {
    var (rest, zeros) = (count, 0)
    while rest != 0, rest % 10 == 0 { (rest, zeros) = (rest / 10, zeros + 1) }
    self.init(value: ExactDecimal(count), decimals: 0, significantPlace: zeros)
  }
}
