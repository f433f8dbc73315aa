package import InsynModel

/// A word of the interface that the program itself writes; templates name theirs on their own.
///
/// Each has a key in `templates/strings.<language>.yaml`.
package enum Word: Hashable, Sendable {
  case page(Heading)
  case description(Heading)
  case status(DecisionStatus)
  case organisation(Organisation.Kind)
  case source(Source.Kind)
  case role(Party.Role)
  case milestone(Agreement.Milestone)
  case figure(Figure.Kind)
  case contribution(Contribution.Kind)
  case service(Service.Kind)
  case audience(Service.Audience)
  case body(GovernanceBody.Kind)
  case extended(AgreementExtension.Kind)
  case topic(Topic.Kind)
  case part(PartnershipPart)
  case about(Statement.About)
  case answer(CriterionAnswer.Answer)
  case precision(Precision)
  case absence(Absence)
  case origin(ValueOrigin)
  case conformity(Conformity)
  case check(AccessibilityResults.Check)
  case phrase(Fragment)
  case section(Section)
  case label(Label)

  /// The pages whose titles and descriptions no content gives.
  package enum Heading: String, CaseIterable, Sendable {
    case languageChoice = "language-choice"
    case notFound = "not-found"
    case home
    case partnerships
    case services
    case organisations
    case money
    case topics
    case figures
    case sources
    case glossary
  }

  /// Parts of sentences that the program puts together.
  package enum Fragment: String, CaseIterable, Sendable {
    case asOf = "as-of"
    case termOver = "term-over"
    case termAhead = "term-ahead"
    case joined
    case left
    case result
    case noAgreement = "no-agreement"
    case joins
    case leaves
    case extended
    case onlyInSwedish = "only-in-sv"
    case onlyInEnglish = "only-in-en"
    case notStated = "not-stated"
    case swedish
    case english
    case servicesOf = "services-of"
    case servicesIn = "services-in"
    case byPartnership = "by-partnership"
    case byKind = "by-kind"
    case byAudience = "by-audience"
    case all
    case claimsWithSource = "claims-with-source"
    case questionsInBrief = "questions-in-brief"
    case dataInBrief = "data-in-brief"
    case figuresOf = "figures-of"
    case pageInList = "page-in-list"
    case row
    case rows
    case sourceInNote = "source-in-note"
    case workedOutInNote = "worked-out-in-note"
    case thePartnership = "the-partnership"
    case partiesTogether = "parties-together"
    case thousandInShort = "thousand-in-short"
    case millionInShort = "million-in-short"
    case billionInShort = "billion-in-short"
  }

  /// The sections of a partnership's page that charts point to, by the words that head them.
  package enum Section: String, CaseIterable, Sendable {
    case agreement
    case parties
    case money
    case results

    /// The section's id on the page.
    package var fragment: String { rawValue }
  }

  /// Words that templates use too.
  package enum Label: String, CaseIterable, Sendable {
    case source = "sources-label"
  }

  package var key: String {
    switch self {
    case .page(let heading): "page-\(heading.rawValue)"
    case .description(let heading): "description-\(heading.rawValue)"
    case .status(let status): "status-\(status.rawValue)"
    case .organisation(let kind): "organisation-\(kind.rawValue)"
    case .source(let kind): "source-\(kind.rawValue)"
    case .role(let role): "role-\(role.rawValue)"
    case .milestone(let milestone): "milestone-\(milestone.rawValue)"
    case .figure(let kind): "figure-\(kind.rawValue)"
    case .contribution(let kind): "contribution-\(kind.rawValue)"
    case .service(let kind): "service-\(kind.rawValue)"
    case .audience(let audience): "audience-\(audience.rawValue)"
    case .body(let kind): "body-\(kind.rawValue)"
    case .extended(let kind): "extension-\(kind.rawValue)"
    case .part(let part): "part-\(part.rawValue)"
    case .topic(let kind): "topic-\(kind.rawValue)"
    case .about(let section): "about-\(section.rawValue)"
    case .answer(let answer): "answer-\(answer.rawValue)"
    case .precision(let precision): "precision-\(precision.rawValue)"
    case .absence(let absence): "absence-\(absence.rawValue)"
    case .origin(let origin): "origin-\(origin.rawValue)"
    case .conformity(let conformity): "conformity-\(conformity.rawValue)"
    case .check(let check): "check-\(check.rawValue)"
    case .phrase(let fragment): "phrase-\(fragment.rawValue)"
    case .section(let section): section.rawValue
    case .label(let label): label.rawValue
    }
  }

  /// Every word that the program may write.
  static var all: [Word] {
    Heading.allCases.map(Word.page) + Heading.allCases.map(Word.description)
      + DecisionStatus.allCases.map(Word.status)
      + Organisation.Kind.allCases.map(Word.organisation) + Source.Kind.allCases.map(Word.source)
      + Party.Role.allCases.map(Word.role) + Agreement.Milestone.allCases.map(Word.milestone)
      + Figure.Kind.allCases.map(Word.figure)
      + Contribution.Kind.allCases.map(Word.contribution)
      + Service.Kind.allCases.map(Word.service)
      + Service.Audience.allCases.map(Word.audience) + GovernanceBody.Kind.allCases.map(Word.body)
      + AgreementExtension.Kind.allCases.map(Word.extended)
      + PartnershipPart.allCases.map(Word.part)
      + Topic.Kind.allCases.map(Word.topic) + Statement.About.allCases.map(Word.about)
      + CriterionAnswer.Answer.allCases.map(Word.answer)
      + Precision.allCases.map(Word.precision) + Absence.allCases.map(Word.absence)
      + ValueOrigin.allCases.map(Word.origin) + Conformity.allCases.map(Word.conformity)
      + AccessibilityResults.Check.allCases.map(Word.check)
      + Fragment.allCases.map(Word.phrase) + Section.allCases.map(Word.section)
      + Label.allCases.map(Word.label)
  }

  /// Every key that the strings of a language have to have.
  package static var keys: Set<String> { Set(all.map(\.key)) }
}
