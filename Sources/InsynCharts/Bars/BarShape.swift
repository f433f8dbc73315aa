import InsynModel

/// How a quantity is drawn as a bar from zero: what is certain in full, what is not as what it is.
enum BarShape: Hashable, Sendable {
  case full(to: ExactDecimal)
  /// `about`: certain to the lower end of what it may be, and fading to the upper.
  case soft(from: ExactDecimal, value: ExactDecimal, to: ExactDecimal)
  /// A range: certain to its lower end.
  case range(from: ExactDecimal, to: ExactDecimal)
  /// `at least`: it goes on.
  case open(from: ExactDecimal)
  /// `at most`: nothing of it is certain.
  case upTo(ExactDecimal)

  init(_ quantity: Quantity) {
    switch (quantity.interval.low, quantity.interval.high) {
    case (let low?, let high?):
      if quantity.hedge.contains(.about) {
        self = .soft(from: low, value: quantity.value, to: high)
      } else if quantity.hedge.contains(.between) {
        self = .range(from: low, to: high)
      } else {
        self = .full(to: quantity.value)
      }
    case (let low?, nil): self = .open(from: low)
    case (nil, let high?): self = .upTo(high)
    case (nil, nil): self = .open(from: .zero)
    }
  }

  /// The end that lies farthest out.
  var end: ExactDecimal {
    switch self {
    case .full(let end), .soft(_, _, let end), .range(_, let end), .open(let end), .upTo(let end):
      end
    }
  }
}
