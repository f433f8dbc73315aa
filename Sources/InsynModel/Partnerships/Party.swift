package import InsynDiagnostics

/// An organisation that is bound by the agreement, for as long as it is.
package struct Party: Sendable {
  package enum Role: String, CaseIterable, Hashable, Sendable {
    case `public`
    case civilSociety = "civil-society"
    case other
  }

  package let organisation: Located<Identifier<Organisation>>
  package let role: Role
  /// When it joined; nil where no source says.
  package let from: Claims<PartialDate>?
  /// When it left; nil while it is a party.
  package let to: Claims<PartialDate>?
  package let sources: [SourceReference]
  package let note: Located<LocalizedText>?
  /// Which of its organisation's memberships it is, from the first in time; a party may come back.
  package private(set) var turn = 1

  package init(
    organisation: Located<Identifier<Organisation>>, role: Role, from: Claims<PartialDate>?,
    to: Claims<PartialDate>?, sources: [SourceReference], note: Located<LocalizedText>?
  ) {
    self.organisation = organisation
    self.role = role
    self.from = from
    self.to = to
    self.sources = sources
    self.note = note
  }

  package func inTurn(_ turn: Int) -> Party {
    var copy = self
    copy.turn = turn
    return copy
  }

  /// When it joined.
  package var joining: Figure? { figure("joined", .joined(organisation.value), from) }

  /// When it left.
  package var leaving: Figure? { figure("left", .left(organisation.value), to) }

  /// `radda-barnen` and, for a party that came back, `radda-barnen-2`.
  package var name: Identifier<Party> {
    let id = Identifier<Party>(organisation.value)
    return turn == 1 ? id : id.numbered(turn)
  }

  /// Whether it is a party on a day, as far as the leading claims say.
  package func isParty(on day: CalendarDate) -> Bool {
    let hasJoined = from.map { $0.leading.value.value.first <= day } ?? true
    let hasLeft = to.map { $0.leading.value.value.last < day } ?? false
    return hasJoined && !hasLeft
  }

  private func figure(
    _ prefix: StaticString, _ label: Figure.Label, _ date: Claims<PartialDate>?
  ) -> Figure? {
    date.map {
      Figure(
        id: Located(Identifier(prefix, name), at: organisation.range), kind: .membership,
        label: label, claims: $0.map(Figure.Value.date),
        details: Figure.Details(note: note?.value))
    }
  }
}

extension [Party] {
  /// Each with its turn among the memberships of its organisation, in the order in which they began.
  /// One whose beginning no source gives comes first.
  var inTurns: [Party] {
    let counts = Dictionary(map { ($0.organisation.value, 1) }, uniquingKeysWith: +)
    guard counts.count < count else { return self }
    return enumerated().map { index, party in
      let earlier = enumerated().filter { other in
        other.element.organisation.value == party.organisation.value
          && (other.element.start, other.offset) < (party.start, index)
      }
      return party.inTurn(earlier.count + 1)
    }
  }
}

extension Party {
  fileprivate var start: Int { from?.leading.value.value.first.dayNumber ?? .min }
}
