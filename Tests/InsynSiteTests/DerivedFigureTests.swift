import Foundation
import InsynDiagnostics
import InsynLoader
import InsynModel
import InsynTestSupport
import Testing

/// The small site with another list of derived figures, each `id: formula`.
private func harbour(_ formulas: [(id: String, formula: String)]) throws -> Partnership {
  var fixture = try Fixture("small")
  let path = "partnerships/harbour/budget.yaml"
  let budget = String(decoding: try #require(fixture.content.files[path]), as: UTF8.self)
  let kept = try #require(budget.components(separatedBy: "derived:\n").first)
  let entries = formulas.map { id, formula in
    """
      - id: \(id)
        label: { sv: \(id), en: \(id) }
        formula: \(formula)
        assumption: { sv: Antaget., en: Assumed. }

    """
  }
  fixture.content.files[path] = Array((kept + "derived:\n" + entries.joined()).utf8)
  let loaded = try Loader.load(fixture.content)
  #expect(loaded.problems.map(\.message.en) == [])
  return try #require(loaded.registry.partnerships.first)
}

extension Partnership {
  fileprivate func value(_ id: String) -> String? {
    let figure = figures.first { $0.id.value.text == id }
    guard case .amount(let amount) = figure?.claims.leading.value.value else { return nil }
    return amount.text(in: .sv, .table).replacing("\u{A0}", with: " ")
  }
}

@Suite struct DerivedFigureTests {
  @Test(arguments: [
    ("city-2019 / 9 months", "138 889 kr per månad"),
    ("city-2019 − city-2019 / 2", "625 000 kr"),
    ("pool-rate × 20 children × 365 days", "292 000 kr"),
    ("pool-rate × places × 365 days", "minst 292 000 kr"),
    ("city-2019 + volunteers", nil),
    ("own × 2", "cirka 600 000 kr"),
    ("city-2019 / 9 months × 9 months", "1 250 000 kr"),
    ("city-2019 / 4 as share of city-2019", "25,0 %"),
    ("city-2019 as share of city-2019 × 2", "50,0 %"),
    ("visitors × 2", "260–300 barn"),
  ])
  func worksOut(formula: String, result: String?) throws {
    let partnership = try harbour([("result", formula)])
    #expect(partnership.value("result") == result)
    #expect(partnership.derivationProblems.isEmpty == (result != nil))
  }

  /// Whatever order they are written in.
  @Test func restOnOneAnother() throws {
    let chain = (1...500).map {
      (id: "d\($0)", formula: $0 == 1 ? "city-2019" : "d\($0 - 1)")
    }
    for written in [chain, chain.reversed()] {
      let partnership = try harbour(written)
      #expect(partnership.value("d500") == "1 250 000 kr")
      #expect(partnership.figures.count { $0.kind == .derived } == 500)
    }
  }

  @Test func takesOverWhatItRestsOn() throws {
    let partnership = try harbour([("half", "city-2019 / 2"), ("pool", "pool-rate × 20 children")])
    let half = try #require(partnership.figures.first { $0.id.value.text == "half" })
    #expect(half.period?.description == "2019-04-01/2019-12-31")
    #expect(half.claims.leading.status == .decided)
    #expect(half.claims.leading.sources.map(\.locator) == ["§ 2"])
    let pool = try #require(partnership.figures.first { $0.id.value.text == "pool" })
    #expect(pool.derivation?.result.within == "city-2019")
  }

  @Test func aCircleIsFoundOnce() throws {
    let partnership = try harbour([
      ("a", "b / 2"), ("b", "c / 2"), ("c", "a / 2"), ("d", "c / 2"), ("e", "city-2019 / 2"),
    ])
    let circles = partnership.derivationProblems.compactMap { problem in
      if case .circle(let ids, let place) = problem { (ids.map(\.text), place.text) } else { nil }
    }
    #expect(circles.map(\.0) == [["a", "b", "c"]])
    #expect(circles.map(\.1) == ["b"])
    #expect(partnership.value("d") == nil)
    #expect(partnership.value("e") == "625 000 kr")
  }

  @Test func theSameMoneyTwiceIsRefused() throws {
    let partnership = try harbour([
      ("both", "own + own / 2"), ("share", "own as share of own + own × 3"),
    ])
    #expect(partnership.value("both") == nil)
    #expect(partnership.value("share") == nil)
    #expect(partnership.derivationProblems.count == 2)
  }

  /// In whatever order factors and terms stand, they come to the same.
  @Test func orderDoesNotMatter() throws {
    let factors = ["pool-rate", "places", "365 days", "2"]
    for shift in factors.indices {
      let turned = Array(factors[shift...] + factors[..<shift])
      let forward = turned.joined(separator: " × ")
      let back = turned.reversed().joined(separator: " × ")
      let partnership = try harbour([("one", forward), ("other", back)])
      #expect(partnership.value("one") == "minst 584 000 kr", "\(forward)")
      #expect(partnership.value("other") == "minst 584 000 kr", "\(back)")
    }
  }
}

@Suite struct TopicFigureTests {
  /// A topic's figures are worked out, and derived ones carry what they rest on.
  @Test func topicsHaveDerivedFigures() throws {
    let registry = try Loader.load(try Fixture("small").content).registry
    let topic = try #require(registry.topics.first)
    let half = try #require(topic.figures.last)
    #expect(half.kind == .derived)
    #expect(half.claims.leading.sources.map(\.locator) == ["6"])
    #expect(half.claims.leading.status == .reported)
    #expect(registry.owner(Identifier(topic.id.value))?.kind == .topic)
  }
}

@Suite struct TotalsTests {
  private func totals(_ replacements: [(String, String)]) throws -> Totals {
    var fixture = try Fixture("small")
    for (old, new) in replacements {
      fixture = try #require(
        fixture.replacing(old, with: new, in: "partnerships/harbour/budget.yaml"), "\(old)")
    }
    let registry = try Loader.load(fixture.content).registry
    return Totals(of: try #require(registry.partnerships.first), registry.sources)
  }

  private func text(_ total: Totals.Total?) -> String? {
    switch total?.result {
    case .success(let sum): sum.amount.text(in: .sv, .table).replacing("\u{A0}", with: " ")
    case .failure(let refusal): refusal.id
    case nil: nil
    }
  }

  private static let sameTime = ("period: 2019\n", "period: 2019-04-01..2019-12-31\n")

  @Test func periodsThatOverlapHaveNoTotal() throws {
    #expect(text(try totals([]).all) == "overlapping-periods")
  }

  @Test func whatIsNotValuedMakesALowerLimit() throws {
    let all = try totals([Self.sameTime]).all
    #expect(text(all) == "minst cirka 1 550 000 kr")
    #expect(try all?.result.get().leftOut.map(\.id) == ["volunteers"])
  }

  @Test func aRateCountsForItsPeriod() throws {
    let all = try totals([
      Self.sameTime, ("amount: 1 250 000 SEK", "amount: 1 200 000 SEK per year"),
    ]).all
    #expect(text(all) == "minst cirka 1 200 000 kr")
    #expect(try all?.result.get().assumptions == [.evenRateOver(9, .month)])
  }

  @Test(arguments: [
    ("amount: 1 250 000 SEK", "amount: 1 250 000 EUR", "mixed-currencies"),
    ("amount: 1 250 000 SEK", "amount: 50 SEK per child", "rate-and-sum"),
    (
      "amount: 1 250 000 SEK",
      "amount: { value: 5 SEK, source: \"council-2019, § 2\", status: proposed }",
      "mixed-status"
    ),
    ("period: 2019-04-01..2019-12-31\n", "period: not stated\n", "unknown-period"),
  ])
  func saysWhyThereIsNone(old: String, new: String, refusal: String) throws {
    let replacements = old.hasPrefix("period") ? [(old, new)] : [Self.sameTime, (old, new)]
    #expect(text(try totals(replacements).all) == refusal)
  }

  @Test func aTransferIsNoNewMoney() throws {
    let without = try totals([Self.sameTime]).all
    let with = try totals([
      Self.sameTime, ("amount: 40 SEK per child and day", "amount: 900 000 SEK"),
    ]).all
    #expect(text(without) == text(with))
  }

  /// Each who gives more than one thing has a total.
  @Test func groupsHaveTotals() throws {
    let totals = try totals([("    by: [hamnen, fyren]", "    by: smastad"), Self.sameTime])
    #expect(totals.groups.map { $0.parties.map(\.text) } == [["smastad"]])
    #expect(text(totals.groups.first) == "cirka 1 550 000 kr")
  }
}
