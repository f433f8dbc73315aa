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
      + topics.flatMap(\.citedPlaces)
  }
}

extension Partnership {
  package var citedPlaces: [CitedPlace] {
    let said =
      [sources] + related.map(\.sources) + parties.map(\.sources) + governance.map(\.sources)
      + phases.map(\.sources) + criteria.map(\.sources) + services.map(\.sources)
    let lines =
      budget.contributions.map(\.terms) + budget.transfers.map(\.terms) + budget.rates.map(\.terms)
    let indicators = (targetGroup?.figures ?? []) + outcomes.indicators + outcomes.statistics
    return (agreement?.citedPlaces ?? []) + texts(targetGroup?.sources ?? [])
      + said.flatMap(texts) + parties.flatMap { dates($0.from) + dates($0.to) }
      + events.flatMap(\.citedPlaces) + (statements + outcomes.results).flatMap(\.citedPlaces)
      + lines.flatMap { amounts($0.amount, in: $0.sources) }
      + indicators.flatMap { amounts($0.value, in: $0.sources) }
  }
}

extension Topic {
  fileprivate var citedPlaces: [CitedPlace] {
    sections.flatMap { section in
      section.statements.flatMap(\.citedPlaces) + section.events.flatMap(\.citedPlaces)
        + section.indicators.flatMap { amounts($0.value, in: $0.sources) }
    }
  }
}

extension Agreement {
  fileprivate var citedPlaces: [CitedPlace] {
    let isDescribed = purpose != nil || structure != nil
    return texts(isDescribed ? sources : [])
      + Milestone.allCases.flatMap { dates(milestones[$0]) }
      + extensions.flatMap {
        places($0.sources, .date($0.until.value), $0.until.range.text)
      }
      + amendments.flatMap(\.citedPlaces) + appendices.flatMap { texts($0.sources) }
  }
}

extension Event {
  fileprivate var citedPlaces: [CitedPlace] { texts(own(sources, beside: date)) + dates(date) }
}

extension Statement {
  fileprivate var citedPlaces: [CitedPlace] {
    texts(own(sources, beside: claims) + claims.all.flatMap(\.sources))
  }
}

private func texts(_ sources: [SourceReference]) -> [CitedPlace] { places(sources, .text, "") }

private func dates(_ claims: Claims<PartialDate>?) -> [CitedPlace] {
  (claims?.all ?? []).flatMap {
    places($0.sources, .date($0.value.value), $0.value.range.text)
  }
}

private func amounts(_ claims: Claims<Amount>, in record: [SourceReference]) -> [CitedPlace] {
  texts(own(record, beside: claims))
    + claims.all.flatMap {
      places($0.sources, CitedPlace.Stated($0.value.value), $0.value.range.text)
    }
}

/// Those of a record's own sources that no claim rests on the same place of: they count apart.
private func own<Value>(
  _ record: [SourceReference], beside claims: Claims<Value>
) -> [SourceReference] {
  let cited = claims.all.flatMap(\.sources)
  return record.filter { place in
    !cited.contains { $0.source.value == place.source.value && $0.locator == place.locator }
  }
}

private func places(
  _ sources: [SourceReference], _ stated: CitedPlace.Stated, _ written: String
) -> [CitedPlace] {
  sources.map { CitedPlace($0, stated, written: written) }
}
