import InsynDiagnostics
import InsynModel
package import InsynTemplates

package struct OrganisationsPageView: TemplateView {
  let page: PageView
  let organisations: [OrganisationCardView]

  init(in context: PageContext) {
    page = PageView(
      heading: context.title(of: .organisations),
      description: context.word(.description(.organisations)), in: context)
    let language = context.language
    let sorted = context.organisations.values
      .map { (SortKey($0.name.value[language].text), $0) }
      .sorted { ($0.0, $0.1.id.value) < ($1.0, $1.1.id.value) }
    organisations = context.part(of: sorted).map { OrganisationCardView($0.1, in: context) }
  }

  package static let fields: [TemplateField<OrganisationsPageView>] = [
    .view("page", "What stands around the content", \.page),
    .list("organisations", "Every organisation, in alphabetical order", \.organisations),
  ]
}

package struct OrganisationCardView: TemplateView {
  let link: LinkView
  let kind: String
  let partnerships: [LinkView]

  init(_ organisation: Organisation, in context: PageContext) {
    let id = organisation.id.value
    link = context.link(to: id)
    kind = context.word(.organisation(organisation.kind))
    partnerships = context.memberships(of: id)
      .filter { $0.parties.contains { $0.organisation.value == id } }
      .map { context.link(to: $0) }
  }

  package static let fields: [TemplateField<OrganisationCardView>] = [
    .view("link", "The organisation's page, by its name", \.link),
    .text("kind", "The kind of organisation, in words", \.kind),
    .list("partnerships", "The partnerships that it is a party to", \.partnerships),
  ]
}

package struct OrganisationPageView: TemplateView {
  let page: PageView
  let kind: String
  let number: String?
  let aliases: [String]
  let partOf: LinkView?
  let parts: [LinkView]
  let description: TextView?
  let website: String?
  let sources: ViewList<SourceReferenceView>
  let memberships: [MembershipView]

  init(_ organisation: Organisation, in context: PageContext) {
    let id = organisation.id.value
    let name = context.text(organisation.name)
    let kind = context.word(.organisation(organisation.kind))
    page = PageView(
      heading: name,
      description: organisation.description?.value[context.language].text
        ?? "\(name.text): \(kind).",
      parents: [.organisations], in: context)
    self.kind = kind
    number = organisation.number?.text
    aliases = organisation.aliases
    partOf = organisation.partOf.map { context.link(to: $0.value) }
    parts = context.parts(of: id).map { context.link(to: $0) }
    description = organisation.description.map { context.prose($0) }
    website = organisation.website?.text
    sources = context.sources(organisation.sources)
    memberships = context.memberships(of: id).compactMap {
      MembershipView(of: id, in: $0, context)
    }
  }

  package static let fields: [TemplateField<OrganisationPageView>] = [
    .view("page", "What stands around the content", \.page),
    .text("kind", "The kind of organisation, in words", \.kind),
    .optional("number", "Its organisation number", \.number),
    .list("aliases", "Other spellings of its name in the sources", \.aliases),
    .flag("hasAliases", "Whether the sources spell its name in other ways") {
      !$0.aliases.isEmpty
    },
    .view("partOf", "The organisation that it is a part of", \.partOf),
    .list("parts", "The organisations that are parts of it", \.parts),
    .flag("hasParts", "Whether other organisations are parts of it") { !$0.parts.isEmpty },
    .view("description", "What it is", \.description),
    .optional("website", "Its own website", \.website),
    .list("sources", "Where its number and description come from", \.sources),
    .list("memberships", "What it does in each partnership", \.memberships),
  ]
}

/// What one organisation does in one partnership.
package struct MembershipView: TemplateView {
  let partnership: LinkView
  let status: String
  let statusName: String
  let parties: ViewList<PartyView>
  let contributions: ViewList<ContributionView>
  let services: [LinkView]

  /// Nil when the organisation has nothing to do with the partnership.
  init?(
    of id: Identifier<Organisation>, in partnership: Partnership, _ context: PageContext
  ) {
    parties = ViewList(partnership.parties.filter { $0.organisation.value == id }) {
      PartyView($0, of: partnership, in: context)
    }
    contributions = ViewList(
      partnership.budget.contributions.filter { $0.by.contains { $0.value == id } }
    ) {
      ContributionView($0, in: partnership, context)
    }
    services = partnership.services
      .filter { (($0.coordinators ?? []) + ($0.providers ?? [])).contains { $0.value == id } }
      .map { context.link(to: $0, of: partnership) }
    guard !parties.isEmpty || !contributions.isEmpty || !services.isEmpty else { return nil }
    self.partnership = context.link(to: partnership)
    (status, statusName) = context.standing(of: partnership)
  }

  package static let fields: [TemplateField<MembershipView>] = [
    .view("partnership", "The partnership", \.partnership),
    .text("status", "The agreement's status, in words", \.status),
    .text("statusName", "The agreement's status as the content writes it", \.statusName),
    .list("parties", "Its part in the agreement, each time it has been a party", \.parties),
    .list("contributions", "What it puts in, alone or with others", \.contributions),
    .flag("hasContributions", "Whether it puts anything in") { !$0.contributions.isEmpty },
    .list("services", "The services it coordinates or gives", \.services),
    .flag("hasServices", "Whether it coordinates or gives a service") { !$0.services.isEmpty },
  ]
}
