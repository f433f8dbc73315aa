import InsynDiagnostics
import InsynModel

extension SiteContent {
  /// What a look-up gives, as far as it is no record's own: two sites in which this and the files of
  /// the records that it names are the same give the same answer. Nil where the answer is the
  /// records themselves.
  package func answer(to dependency: Dependency) -> String? {
    switch dependency {
    case .partnership, .topic, .organisation, .partnerships, .topics, .organisations: nil
    case .topicsOn(let id): list((topics[id] ?? []).map(\.id.value))
    case .naming(let id): list((relations[id] ?? []).map(\.0.id.value))
    case .memberships(let id): list(memberships[id] ?? [])
    case .parts(let id): list(parts[id] ?? [])
    case .uses(let id): list(uses[id].map(\.owner.id))
    case .useCount(let id):
      "\(uses.count(of: id)) \(uses.places(in: id).map { "\($0.withWords)/\($0.all)" } ?? "")"
    case .entries(let page):
      "\(map.parts(of: page.list)?.pages.count ?? 1) \(list(partnerships(listedOn: page).map(\.id.value)))"
    case .catalogue: catalogue.answer
    case .downloads(let id): list(downloads.ofOwner[id] ?? [])
    case .siteDownloads: list(downloads.ofSite)
    }
  }

  private func list<Entity>(_ ids: [Identifier<Entity>]) -> String {
    ids.map(\.text).joined(separator: " ")
  }

  private func list(_ downloads: [Download]) -> String {
    downloads.map { "\($0.path) \($0.bytes) \($0.rows)" }.joined(separator: "\n")
  }
}
