import InsynDiagnostics
import InsynLoader
import InsynModel
import InsynTestSupport
import Testing

/// What comes into the pool of the small site, leaves it, and is left.
@Suite struct FlowGraphTests {
  private func balance(_ transfer: String, to: String = "pool") throws -> [String?] {
    var fixture = try Fixture("small")
    let time = "period: 2019-04-01..2019-12-31"
    let changes = [
      ("    by: smastad\n", "    by: smastad\n    to: \(to)\n"),
      ("from: smastad\n    to: pool", "from: pool\n    to: hamnen"),
      ("amount: 40 SEK per child and day", "amount: \(transfer)\n    \(time)"),
    ]
    for (old, new) in changes {
      fixture = try #require(
        fixture.replacing(old, with: new, in: "partnerships/harbour/budget.yaml"), "\(old)")
    }
    let registry = try Loader.load(fixture.content).registry
    let partnership = try #require(registry.partnerships.first)
    let graph = FlowGraph(of: partnership, registry.sources)
    let balance = try #require(graph.balances.first)
    #expect(graph.balances.count == 1)
    return [balance.entering, balance.leaving, balance.rest].map(text)
  }

  private func text(_ result: Result<Measured, Refusal>?) -> String? {
    switch result {
    case .success(let sum): sum.amount.text(in: .sv, .table).replacing("\u{A0}", with: " ")
    case .failure(let refusal): refusal.id
    case nil: nil
    }
  }

  @Test(arguments: [
    ("250 000 SEK", ["1 250 000 kr", "250 000 kr", "1 000 000 kr"]),
    ("1 250 000 SEK", ["1 250 000 kr", "1 250 000 kr", "0 kr"]),
    ("about 300 000 SEK", ["1 250 000 kr", "cirka 300 000 kr", "cirka 950 000 kr"]),
    ("at least 250 000 SEK", ["1 250 000 kr", "minst 250 000 kr", "högst 1 000 000 kr"]),
    ("not stated", ["1 250 000 kr", "nothing-stated", "nothing-stated"]),
    ("40 SEK per child and day", ["1 250 000 kr", "40 kr per barn och dag", "rate-and-sum"]),
    ("250 000 EUR", ["1 250 000 kr", "250 000 euro", "mixed-currencies"]),
  ])
  func statesWhatIsLeft(transfer: String, texts: [String]) throws {
    #expect(try balance(transfer) == texts)
  }

  @Test func whatOnlyLeavesHasNoRest() throws {
    #expect(try balance("250 000 SEK", to: "fyren") == [nil, "250 000 kr", nil])
  }
}
