import InsynPages

/// The files that have been made, by what they were made from.
struct MadeArtifacts: Sendable {
  private var paths: [Dependency: Set<SitePath>] = [:]
  private var dependencies: [SitePath: Set<Dependency>] = [:]

  mutating func note(_ path: SitePath, _ found: Set<Dependency>) {
    let before = dependencies.updateValue(found, forKey: path) ?? []
    for dependency in before.subtracting(found) { paths[dependency]?.remove(path) }
    for dependency in found.subtracting(before) { paths[dependency, default: []].insert(path) }
  }

  func paths(from changed: Set<Dependency>) -> Set<SitePath> {
    changed.reduce(into: []) { $0.formUnion(paths[$1] ?? []) }
  }
}
