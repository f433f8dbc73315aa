package import InsynModel

/// Something that an artifact was made from, beyond what every artifact is made from: the site's
/// own files, sources, glossary, texts and templates.
///
/// A page can reach records through its ``PageContext`` alone, which notes each look-up as one of
/// these. Making a page again gives other bytes only if the answer to one of them has changed.
package enum Dependency: Hashable, Sendable {
  /// Everything that the files of one say, or that there is none.
  case partnership(Identifier<Partnership>)
  case topic(Identifier<Topic>)
  case organisation(Identifier<Organisation>)
  /// Everything that the files of all of them say.
  case partnerships
  case topics
  case organisations
  /// Which topics bear on a partnership.
  case topicsOn(Identifier<Partnership>)
  /// Which partnerships name this one as one that has to do with it.
  case naming(Identifier<Partnership>)
  /// In which partnerships an organisation does something.
  case memberships(Identifier<Organisation>)
  /// Which organisations are parts of this one.
  case parts(Identifier<Organisation>)
  /// Which partnerships and topics rest on a source.
  case uses(Identifier<Source>)
  /// How many figures do.
  case useCount(Identifier<Source>)
  /// Which partnerships stand on one page of a list, and how many pages the list has.
  case entries(of: PageName)
  /// How many services there are of each sort, and which partnerships have any.
  case catalogue
  /// How large the files are that a partnership or topic gives away.
  case downloads(Identifier<FigureOwner>)
  /// The same of the files of all of them together.
  case siteDownloads
}

extension Dependency {
  /// What holds this too: everything about all records of its kind.
  var kind: Dependency? {
    switch self {
    case .partnership: .partnerships
    case .topic: .topics
    case .organisation: .organisations
    default: nil
    }
  }

  /// As a record of dependencies has it: `partnership goteborg`.
  package var text: String {
    switch self {
    case .partnership(let id): "partnership \(id)"
    case .topic(let id): "topic \(id)"
    case .organisation(let id): "organisation \(id)"
    case .partnerships: "partnerships"
    case .topics: "topics"
    case .organisations: "organisations"
    case .topicsOn(let id): "topics-on \(id)"
    case .naming(let id): "naming \(id)"
    case .memberships(let id): "memberships \(id)"
    case .parts(let id): "parts \(id)"
    case .uses(let id): "uses \(id)"
    case .useCount(let id): "use-count \(id)"
    case .entries(let page): "entries \(page.listText)"
    case .catalogue: "catalogue"
    case .downloads(let id): "downloads \(id)"
    case .siteDownloads: "site-downloads"
    }
  }

  /// Reads what ``text`` writes.
  package init?(_ text: some StringProtocol) {
    let parts = text.split(separator: " ", maxSplits: 1)
    guard let kind = parts.first else { return nil }
    func id<Entity>() -> Identifier<Entity>? { parts.count == 2 ? Identifier(parts[1]) : nil }
    let read: Dependency? =
      switch kind {
      case "partnership": id().map(Dependency.partnership)
      case "topic": id().map(Dependency.topic)
      case "organisation": id().map(Dependency.organisation)
      case "partnerships": .partnerships
      case "topics": .topics
      case "organisations": .organisations
      case "topics-on": id().map(Dependency.topicsOn)
      case "naming": id().map(Dependency.naming)
      case "memberships": id().map(Dependency.memberships)
      case "parts": id().map(Dependency.parts)
      case "uses": id().map(Dependency.uses)
      case "use-count": id().map(Dependency.useCount)
      case "entries": parts.count == 2 ? PageName(listText: parts[1]).map(Dependency.entries) : nil
      case "catalogue": .catalogue
      case "downloads": id().map(Dependency.downloads)
      case "site-downloads": .siteDownloads
      default: nil
      }
    guard let read, read.text == text else { return nil }
    self = read
  }
}
