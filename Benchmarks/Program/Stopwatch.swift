/// The least time that one run of a piece of work takes, in microseconds.
///
/// The least of many rounds, since whatever else the machine does only ever adds.
func leastMicroseconds(rounds: Int, runsPerRound: Int, _ work: () -> Void) -> Double {
  let clock = ContinuousClock()
  let times = (0..<rounds).map { _ in
    clock.measure { for _ in 0..<runsPerRound { work() } }
  }
  let least = times.min() ?? .zero
  let (seconds, attoseconds) = least.components
  return (Double(seconds) * 1e6 + Double(attoseconds) * 1e-12) / Double(runsPerRound)
}

/// A number with two decimals.
func twoDecimals(_ number: Double) -> String {
  let hundredths = Int((number * 100).rounded())
  let rest = hundredths % 100
  return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
}
