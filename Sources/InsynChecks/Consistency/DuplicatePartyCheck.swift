package import InsynDiagnostics
import InsynModel

/// An organisation is a party once at a time; one that came back is listed again from that date.
package struct DuplicatePartyCheck: Check {
  package static let id = "duplicate-party"
  package static let accepts = [
    Example(
      in: .partnership,
      """
      - organisation: radda-barnen
        role: civil-society
        from: 2015-01-01
        to: 2015-12-31
        source: avtal-2015, § 1
      - organisation: radda-barnen
      """, insteadOf: "- organisation: radda-barnen")
  ]
  package static let reports = [
    Example(
      in: .partnership,
      """
      - organisation: radda-barnen
        role: civil-society
        to: 2016-12-31
        source: avtal-2015, § 1
      - organisation: ↓radda-barnen
      """, insteadOf: "- organisation: radda-barnen")
  ]

  package func findings(in content: CheckedContent) -> [Diagnostic] {
    content.registry.partnerships.flatMap { findings(among: $0.parties) }
  }

  private func findings(among parties: [Party]) -> [Diagnostic] {
    let memberships = Dictionary(grouping: parties, by: \.organisation.value).values
    return memberships.flatMap { memberships -> [Diagnostic] in
      let inTime = memberships.sorted { ($0.firstDay, $0.place) < ($1.firstDay, $1.place) }
      return zip(inTime, inTime.dropFirst()).compactMap { earlier, later in
        guard earlier.overlaps(later) else { return nil }
        let (first, second) = earlier.place < later.place ? (earlier, later) : (later, earlier)
        return .duplicateParty(second.organisation, first: first.organisation.range)
      }
    }
  }
}

extension Party {
  fileprivate var place: Int { organisation.range.start }

  /// Its first day as a number; the beginning of time where no source says.
  fileprivate var firstDay: Int { from?.leading.value.value.first.dayNumber ?? .min }

  /// Whether both memberships share a day, however their dates are read: within a month or a year
  /// that ends one and begins the other there is room for a change. A missing date leaves it open.
  fileprivate func overlaps(_ later: Party) -> Bool {
    guard let left = to?.leading.value.value, let joined = later.from?.leading.value.value
    else { return true }
    return left.first > joined.last
  }
}

extension Diagnostic {
  fileprivate static func duplicateParty(
    _ party: Located<Identifier<Organisation>>, first: SourceRange
  ) -> Diagnostic {
    let line = first.lineInWords(seenFrom: party.range)
    return Diagnostic(
      .error, DuplicatePartyCheck.id, at: party.range,
      Phrase(
        sv: "'\(party.value)' är part redan \(line.sv), under samma tid",
        en: "'\(party.value)' is a party already \(line.en), at the same time"),
      help: Phrase(
        sv: "Ta bort den ena, eller skriv 'to' och 'from' om parten lämnade och kom tillbaka.",
        en: "Remove one of them, or write 'to' and 'from' if the party left and came back."))
  }
}
