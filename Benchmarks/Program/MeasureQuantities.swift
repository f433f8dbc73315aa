import InsynDiagnostics
import InsynModel

/// Prints what reading, adding and writing quantities costs, on one core; the best of five runs.
func measureQuantities() throws {
  var units = UnitTable()
  let childWords = CountedWords(sv: ("barn", "barn"), en: ("child", "children"), .neuter)
  _ = units.insert(CountedThing(id: "children", words: childWords))

  let texts = ["1 540 640 SEK", "about 1 000 000 SEK", "250 mnkr", "at least 100,50 SEK"]
  let terms = try (0..<1_000_000).map { try Quantity(written: texts[$0 % 4], units: units) }
  let rate = try Quantity(written: "50 SEK per child and day", units: units)
  let children = try Quantity(written: "130–150 children", units: units)
  let days = try Quantity(written: "365 days", units: units)

  try measure("sum of two quantities", terms.count - 1) {
    for index in 1..<terms.count { use(try terms[index].adding(terms[index - 1])) }
  }
  try measure("term of one long sum", terms.count) { use(try Quantity.sum(terms)) }
  try measure("rate × volume × time", 100_000) {
    for _ in 0..<100_000 { use(try Quantity.product([rate, children, days])) }
  }
  measure("share", 100_000) {
    for index in 0..<100_000 {
      use(try? Quantity.share(of: terms[index], besides: terms[index + 1]))
    }
  }
  try measure("amount read", 100_000) {
    for index in 0..<100_000 { use(try Amount(written: texts[index % 4], units: units)) }
  }
  measure("amount written in Swedish", 100_000) {
    for index in 0..<100_000 { use(terms[index].text(in: .sv, .table)) }
  }
}

/// Keeps the compiler from leaving out work whose result nobody looks at.
@inline(never) private func use<Value>(_ value: Value) {}

private func measure(_ name: String, _ count: Int, _ run: () throws -> Void) rethrows {
  let clock = ContinuousClock()
  var best = Duration.seconds(1_000)
  for _ in 0..<5 { best = min(best, try clock.measure(run)) }
  let nanoseconds =
    Double(best.components.attoseconds) / 1e9 + Double(best.components.seconds) * 1e9
  print("\(name): \(Int(nanoseconds / Double(count))) ns each, \(best) for \(count)")
}
