package import InsynDiagnostics

/// What the catalogue of services can be narrowed to, besides one partnership.
package enum ServiceFacet: Hashable, Sendable {
  case kind(Service.Kind)
  case audience(Service.Audience)

  package func holds(_ service: Service) -> Bool {
    switch self {
    case .kind(let kind): service.kind == kind
    case .audience(let audience): service.audiences.contains(audience)
    }
  }

  /// In the order in which the catalogue lists them.
  package static let kinds = Service.Kind.allCases.map(ServiceFacet.kind)
  package static let audiences = Service.Audience.allCases.map(ServiceFacet.audience)

  /// The folders in the catalogue that hold the pages of facets, which no partnership may be called.
  package static let folders = [folderOfKinds, folderOfAudiences]

  private static let folderOfKinds = Phrase(sv: "slag", en: "kind")
  private static let folderOfAudiences = Phrase(sv: "for", en: "for")

  package var folder: Phrase {
    switch self {
    case .kind: Self.folderOfKinds
    case .audience: Self.folderOfAudiences
    }
  }

  /// What the page is called in an address, below its folder.
  package var slug: Phrase {
    switch self {
    case .kind(let kind): kind.slug
    case .audience(let audience): audience.slug
    }
  }
}

extension Service.Kind {
  fileprivate var slug: Phrase {
    switch self {
    case .housing: Phrase(sv: "boende", en: rawValue)
    case .health: Phrase(sv: "halsa", en: rawValue)
    case .advice: Phrase(sv: "rad-och-stod", en: rawValue)
    case .family: Phrase(sv: "familj", en: rawValue)
    case .leisure: Phrase(sv: "fritid", en: rawValue)
    case .work: Phrase(sv: "arbete", en: rawValue)
    case .outreach: Phrase(sv: "uppsokande", en: rawValue)
    case .meetingPlace: Phrase(sv: "motesplats", en: rawValue)
    case .basicNeeds: Phrase(sv: "grundlaggande-behov", en: rawValue)
    case .training: Phrase(sv: "utbildning", en: rawValue)
    case .coordination: Phrase(sv: "samordning", en: rawValue)
    case .reception: Phrase(sv: "mottagande", en: rawValue)
    }
  }
}

extension Service.Audience {
  fileprivate var slug: Phrase {
    switch self {
    case .children: Phrase(sv: "barn", en: rawValue)
    case .youngPeople: Phrase(sv: "unga", en: rawValue)
    case .adults: Phrase(sv: "vuxna", en: rawValue)
    case .families: Phrase(sv: "familjer", en: rawValue)
    case .staff: Phrase(sv: "personal", en: rawValue)
    case .organisations: Phrase(sv: "organisationer", en: rawValue)
    case .everyone: Phrase(sv: "alla", en: rawValue)
    }
  }
}
