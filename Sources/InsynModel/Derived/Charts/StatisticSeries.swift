import InsynDiagnostics

/// Statistics of one thing in several years.
///
/// Two figures are of one thing when they are called the same but for the year that the label ends
/// with, are about the same area, and can be compared: the algebra gives the change between them.
package struct StatisticSeries: Sendable {
  package struct Point: Sendable {
    package let figure: Figure
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
    of owner: FigureOwner, _ sources: [Identifier<Source>: Source]
  ) -> [StatisticSeries] {
    var order: [Key] = []
    var groups: [Key: [(Point, Measured)]] = [:]
    for figure in owner.figures where figure.kind == .statistic {
      let claim = figure.claims.leading
      guard case .amount(.stated(let quantity)) = claim.value.value, !quantity.unit.isPrice,
        let period = claim.period ?? figure.period, case .written(let written) = figure.label,
        let label = written.withoutYear
      else { continue }
      let key = Key(label: label, area: figure.details.area)
      if groups[key] == nil { order.append(key) }
      let measured = Measured(
        .stated(quantity), id: figure.id.value.text,
        status: claim.status(or: owner.status, sources), period: period)
      let point = Point(figure: figure, amount: .stated(quantity), period: period)
      groups[key, default: []].append((point, measured))
    }
    return order.compactMap { StatisticSeries($0, groups[$0] ?? []) }
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
    var words = split(separator: " ")
    guard let year = words.popLast(), year.utf8.count == 4,
      year.utf8.allSatisfy({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 })
    else { return nil }
    let leads: Set<Substring> = ["in", "during", "i", "under", "år"]
    if let last = words.last, leads.contains(last) { words.removeLast() }
    return words.isEmpty ? nil : words.joined(separator: " ")
  }
}
