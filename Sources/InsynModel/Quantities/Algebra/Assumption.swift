package import InsynDiagnostics

/// What a result takes for granted beyond its inputs. A page states it beside the result.
package enum Assumption: Hashable, Sendable {
  /// A rate is the same all through the time that it is multiplied by.
  case evenRate
  /// A yearly or monthly rate was multiplied by so many months or days of its period.
  case evenRateOver(Int, TimeUnit)
  /// A sum for a period was divided by its months or days, and so many of them were taken.
  case evenPart(Int, of: Int, TimeUnit)

  package var words: Phrase {
    switch self {
    case .evenRate:
      Phrase(
        sv: "Beloppet antas vara jämnt fördelat över tiden.",
        en: "The amount is taken to be spread evenly over time.")
    case .evenRateOver(let count, let unit):
      Phrase(
        sv: "Räknat på \(Self.text(count, unit, .sv)), jämnt fördelat över tiden.",
        en: "Counted for \(Self.text(count, unit, .en)), spread evenly over time.")
    case .evenPart(let count, let total, let unit):
      Phrase(
        sv: "Räknat på \(count) av \(Self.text(total, unit, .sv)), jämnt fördelat över tiden.",
        en: "Counted for \(count) of \(Self.text(total, unit, .en)), spread evenly over time.")
    }
  }

  private static func text(_ count: Int, _ unit: TimeUnit, _ language: Language) -> String {
    Quantity(Int64(count), QuantityUnit(.time(unit))).text(in: language, .prose)
  }
}
