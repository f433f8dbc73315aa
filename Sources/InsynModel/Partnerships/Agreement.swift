package import InsynDiagnostics

/// What the parties have put their names to, or are proposed to.
package struct Agreement: Sendable {
  /// The dates that an agreement turns on; each is a figure.
  package enum Milestone: String, CaseIterable, Hashable, Sendable {
    case signed
    case starts
    case ends
  }

  package let status: DecisionStatus
  package let milestones: [Milestone: Claims<PartialDate>]
  package let purpose: Located<LocalizedText>?
  package let structure: Located<LocalizedText>?
  /// Where the purpose and the structure are described.
  package let sources: [SourceReference]
  package let extensions: [AgreementExtension]
  package let amendments: [Event]
  package let appendices: [Appendix]

  package init(
    status: DecisionStatus, milestones: [Milestone: Claims<PartialDate>],
    purpose: Located<LocalizedText>?, structure: Located<LocalizedText>?,
    sources: [SourceReference], extensions: [AgreementExtension], amendments: [Event],
    appendices: [Appendix]
  ) {
    self.status = status
    self.milestones = milestones
    self.purpose = purpose
    self.structure = structure
    self.sources = sources
    self.extensions = extensions
    self.amendments = amendments
    self.appendices = appendices
  }

  var figures: [Figure] {
    dates + extensions.map(\.figure) + amendments.map(\.figure)
  }

  private var dates: [Figure] {
    Milestone.allCases.compactMap { milestone in
      guard let claims = milestones[milestone],
        let id = Identifier<Figure>("agreement-\(milestone.rawValue)")
      else { return nil }
      return Figure(
        id: Located(id, at: claims.leading.value.range), kind: .agreement,
        label: .agreement(milestone), claims: claims.map(Figure.Value.date))
    }
  }
}

/// A longer life that an agreement has been given, or may be given.
package struct AgreementExtension: Sendable {
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    case granted
    case optional
  }

  package let id: Located<Identifier<AgreementExtension>>
  package let kind: Kind
  package let until: Located<PartialDate>
  package let decided: PartialDate?
  package let note: Located<LocalizedText>?
  package let sources: [SourceReference]

  package init(
    id: Located<Identifier<AgreementExtension>>, kind: Kind, until: Located<PartialDate>,
    decided: PartialDate?, note: Located<LocalizedText>?, sources: [SourceReference]
  ) {
    self.id = id
    self.kind = kind
    self.until = until
    self.decided = decided
    self.note = note
    self.sources = sources
  }

  /// The new end.
  package var figure: Figure {
    Figure(
      id: id.map { Identifier("extension", $0) }, kind: .agreement, label: .extended(kind),
      claims: Claims(leading: Claim(value: until.map(Figure.Value.date), sources: sources)),
      details: Figure.Details(note: note?.value))
  }
}

/// A part of the agreement that governs what one party promises.
package struct Appendix: Sendable {
  package let id: Located<Identifier<Appendix>>
  package let title: LocalizedText
  package let organisation: Located<Identifier<Organisation>>?
  package let sources: [SourceReference]

  package init(
    id: Located<Identifier<Appendix>>, title: LocalizedText,
    organisation: Located<Identifier<Organisation>>?, sources: [SourceReference]
  ) {
    self.id = id
    (self.title, self.organisation, self.sources) = (title, organisation, sources)
  }
}
