import InsynDiagnostics
package import InsynModel

extension SiteContent {
  /// What came of putting a record in the place of what it was.
  package struct Replaced: Sendable {
    /// The look-ups that may now have other answers.
    package let lookups: Set<Dependency>
    /// Whether there are other pages than before.
    package let movesPages: Bool
  }

  /// Puts a partnership in the place of what it was, or adds it.
  ///
  /// - Parameters:
  ///   - partnership: As it has been read.
  ///   - files: What readers can take away of it, made from the site with the partnership in it.
  /// - Returns: What may now be otherwise.
  package mutating func replace(
    with partnership: Partnership, offering files: (FigureOwner, SiteContent) -> [Download]
  ) -> Replaced {
    let id = partnership.id.value
    let old = partnerships[id]
    registry = registry.replacing(with: partnership)
    guard let new = registry.partnership(id) else {
      return Replaced(lookups: [], movesPages: false)
    }
    let owner = new.owner
    partnerships[id] = new
    owners[owner.id] = owner
    uses.replace(old, with: new)
    replaceRelations(of: old, with: new)
    replaceMemberships(of: old, with: new)
    let movesPages = old.map(SiteMap.share(of:)) != SiteMap.share(of: new)
    var lists: Set<Dependency> = []
    if movesPages {
      lists = map.listLookups
      map = SiteMap(of: registry)
      lists.formUnion(map.listLookups)
      catalogue = Catalogue(of: registry)
      members = ListMembers(of: registry)
    }
    downloads = downloads.replacing(owner.id, with: files(owner, self))
    return Replaced(
      lookups: Self.lookups(telling: new).union(old.map(Self.lookups(telling:)) ?? [])
        .union(lists),
      movesPages: movesPages)
  }

  private mutating func replaceRelations(of old: Partnership?, with new: Partnership) {
    let (id, named) = (new.id.value, Set((old?.related ?? []).map(\.partnership.value)))
    for other in named { relations[other]?.removeAll { $0.0.id.value == id } }
    for related in new.related {
      let other = related.partnership.value
      let known = relations[other] ?? []
      let place = known.firstIndex { id < $0.0.id.value } ?? known.count
      relations[other, default: []].insert((new, related), at: place)
    }
  }

  private mutating func replaceMemberships(of old: Partnership?, with new: Partnership) {
    let id = new.id.value
    let (before, after) = (old?.members ?? [], new.members)
    for organisation in before.subtracting(after) {
      memberships[organisation]?.removeAll { $0 == id }
    }
    for organisation in after.subtracting(before) {
      let known = memberships[organisation] ?? []
      memberships[organisation, default: []].insert(
        id, at: known.firstIndex { id < $0 } ?? known.count)
    }
  }

  /// Every look-up whose answer tells of a partnership.
  private static func lookups(telling partnership: Partnership) -> Set<Dependency> {
    let id = partnership.id.value
    let sources =
      partnership.citedPlaces.map(\.reference.source.value)
      + partnership.owner.figuresBySource.keys
    var lookups: Set<Dependency> = [
      .partnership(id), .partnerships, .downloads(partnership.owner.id), .siteDownloads,
    ]
    for source in sources { lookups.formUnion([.uses(source), .useCount(source)]) }
    for related in partnership.related { lookups.insert(.naming(related.partnership.value)) }
    for organisation in partnership.members { lookups.insert(.memberships(organisation)) }
    return lookups
  }
}
