import InsynDiagnostics

/// Statistics of one thing in several years.
///
/// Two figures are of one thing when they are called the same but for the year that the label ends
/// with, are about the same area, and can be compared: the algebra gives the change between them.
package struct StatisticSeries: Sendable {
  package struct Point: Sendable {
    package let indicator: Indicator
    package let amount: Amount
    package let period: Period
  }

  /// What they are called, without the year.
  package let label: LocalizedText
  package let area: LocalizedText?
  package let status: DecisionStatus
  /// At least two, in order of time.
  package let points: [Point]

  package static func all(
    _ indicators: [Indicator], status fallback: DecisionStatus,
    _ sources: [Identifier<Source>: Source]
  ) -> [StatisticSeries] {
    var order: [Key] = []
    var groups: [Key: [(Point, Measured)]] = [:]
    for indicator in indicators {
      let claim = indicator.value.leading
      guard claim.value.value.quantity != nil, let period = claim.period ?? indicator.period,
        let label = indicator.label.value.withoutYear
      else { continue }
      let key = Key(label: label, area: indicator.area)
      if groups[key] == nil { order.append(key) }
      let point = Point(indicator: indicator, amount: claim.value.value, period: period)
      let status = claim.status(or: fallback, sources)
      let measured = Measured(
        point.amount, id: indicator.id.value.text, status: status, period: period)
      groups[key, default: []].append((point, measured))
    }
    return order.compactMap { StatisticSeries($0, groups[$0] ?? []) }
  }

  package static func all(
    of partnership: Partnership, _ sources: [Identifier<Source>: Source]
  ) -> [StatisticSeries] {
    all(partnership.outcomes.statistics, status: partnership.statusOfClaims, sources)
  }

  package static func all(
    of topic: Topic, _ sources: [Identifier<Source>: Source]
  ) -> [StatisticSeries] {
    all(topic.indicators, status: topic.owner.status, sources)
  }

  private struct Key: Hashable {
    let label: LocalizedText
    let area: LocalizedText?
  }

  private init?(_ key: Key, _ points: [(Point, Measured)]) {
    let sorted = points.sorted { one, other in
      guard let start = one.0.period.first, let next = other.0.period.first else { return false }
      return start < next
    }
    guard sorted.count > 1, let status = sorted.first?.1.status,
      zip(sorted, sorted.dropFirst()).allSatisfy({ one, next in
        (try? Measured.change(from: one.1, to: next.1)) != nil
      })
    else { return nil }
    (label, area, self.status, self.points) = (key.label, key.area, status, sorted.map(\.0))
  }
}

extension LocalizedText {
  /// Nil where a language does not end with a year.
  fileprivate var withoutYear: LocalizedText? {
    if isName { return self[.sv].text.withoutYear.map { LocalizedText(name: $0) } }
    let sv = missingLanguage == .sv ? nil : self[.sv].text.withoutYear
    let en = missingLanguage == .en ? nil : self[.en].text.withoutYear
    guard (sv == nil) == (missingLanguage == .sv), (en == nil) == (missingLanguage == .en) else {
      return nil
    }
    return LocalizedText(sv: sv, en: en)
  }
}

extension String {
  /// The text before a year of four digits at its end, and before the word that leads to the year.
  fileprivate var withoutYear: String? {
    // Most texts end otherwise, and are not taken apart for that.
    guard utf8.suffix(4).allSatisfy({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }) else {
      return nil
    }
    var words = split(separator: " ")
    guard let year = words.popLast(), year.utf8.count == 4 else { return nil }
    let leads: Set<Substring> = ["in", "during", "i", "under", "år"]
    if let last = words.last, leads.contains(last) { words.removeLast() }
    return words.isEmpty ? nil : words.joined(separator: " ")
  }
}
