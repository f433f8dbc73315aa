import InsynDiagnostics

/// One claim at one place in one source, and what the words there have to hold.
package struct CitedPlace: Sendable {
  package enum Stated: Hashable, Sendable {
    /// No number: a name, a statement, an absence.
    case text
    case amount(Quantity)
    case date(PartialDate)

    package init(_ amount: Amount) {
      self = amount.quantity.map(Stated.amount) ?? .text
    }
  }

  package let reference: SourceReference
  package let stated: Stated
  /// The number or the date as the content writes it; empty for a text.
  package let written: String

  init(_ reference: SourceReference, _ stated: Stated, written: String) {
    (self.reference, self.stated, self.written) = (reference, stated, written)
  }
}

extension Registry {
  /// Every place in a source that the content points at, each as often as a claim rests on it.
  package var citedPlaces: [CitedPlace] {
    let organisations = organisations.values.sorted { $0.id.value < $1.id.value }
    return organisations.flatMap { texts($0.sources) }
      + checklists.flatMap { texts($0.sources) } + partnerships.flatMap(\.citedPlaces)
  }
}

extension Partnership {
  fileprivate var citedPlaces: [CitedPlace] {
    let said =
      parties.map(\.sources) + governance.map(\.sources) + phases.map(\.sources)
      + criteria.map(\.sources) + services.map(\.sources) + outcomes.results.map(\.sources)
    let lines =
      budget.contributions.map(\.terms) + budget.transfers.map(\.terms) + budget.rates.map(\.terms)
    let indicators = (targetGroup?.figures ?? []) + outcomes.indicators + outcomes.statistics
    return agreement.citedPlaces + texts(targetGroup?.sources ?? []) + said.flatMap(texts)
      + parties.flatMap { dates($0.from) + dates($0.to) } + events.flatMap(\.citedPlaces)
      + lines.flatMap { amounts($0.amount, in: $0.sources) }
      + indicators.flatMap { amounts($0.value, in: $0.sources) }
  }
}

extension Agreement {
  fileprivate var citedPlaces: [CitedPlace] {
    let isDescribed = purpose != nil || structure != nil
    return texts(isDescribed ? sources : [])
      + Milestone.allCases.flatMap { dates(milestones[$0]) }
      + extensions.flatMap { places($0.sources, .date($0.until), $0.until.written) }
      + amendments.flatMap(\.citedPlaces) + appendices.flatMap { texts($0.sources) }
  }
}

extension Event {
  fileprivate var citedPlaces: [CitedPlace] { places(sources, .date(date), date.written) }
}

extension PartialDate {
  /// As content files write it: `2015-autumn`.
  fileprivate var written: String {
    guard case .season(let season) = precision else { return description }
    return "\(year)-\(season.writtenForms[0])"
  }
}

private func texts(_ sources: [SourceReference]) -> [CitedPlace] { places(sources, .text, "") }

private func dates(_ claims: Claims<PartialDate>?) -> [CitedPlace] {
  (claims?.all ?? []).flatMap {
    places($0.sources, .date($0.value.value), $0.value.range.text)
  }
}

/// The record's own sources count apart where no claim rests on the same place.
private func amounts(_ claims: Claims<Amount>, in record: [SourceReference]) -> [CitedPlace] {
  let cited = claims.all.flatMap(\.sources)
  let own = record.filter { place in
    !cited.contains { $0.source.value == place.source.value && $0.locator == place.locator }
  }
  return texts(own)
    + claims.all.flatMap {
      places($0.sources, CitedPlace.Stated($0.value.value), $0.value.range.text)
    }
}

private func places(
  _ sources: [SourceReference], _ stated: CitedPlace.Stated, _ written: String
) -> [CitedPlace] {
  sources.map { CitedPlace($0, stated, written: written) }
}
