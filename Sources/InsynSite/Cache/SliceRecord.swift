import InsynExports
import InsynPages

/// What is known of the slices of a site before it is written: which are as they were, and how to
/// tell what the others are made from.
struct SliceRecord: Sendable {
  /// Which program makes the site.
  let program: String
  let fingerprints: SliceFingerprints
  /// What the last build of the same program made its slices from.
  let last: BuildCache?
  /// How much the downloads of each partnership or topic hold.
  let extents: [Slice: [String: ExportFile.Extent]]
  /// The slices that would be made as they were.
  let fresh: Set<Slice>

  init(
    program: String, _ fingerprints: SliceFingerprints, last: BuildCache?,
    extents: [Slice: [String: ExportFile.Extent]]
  ) {
    (self.program, self.fingerprints, self.last) = (program, fingerprints, last)
    self.extents = extents
    fresh = Set(
      last?.slices.lazy.filter { fingerprints.agrees(with: $0.value) }.map(\.key) ?? [])
  }

  /// What to remember of a site that has been written.
  ///
  /// - Parameters:
  ///   - dependencies: What was looked up for each slice of the site, as far as it was made now.
  ///   - kept: Whether files of fresh slices could be left as they were.
  ///   - manifest: The hash of the site's manifest.
  /// - Returns: What the next build looks into.
  func cache(
    of dependencies: [Slice: Set<Dependency>], kept: Bool, manifest: ContentHash
  ) -> BuildCache {
    var slices: [Slice: BuildCache.Entry] = [:]
    slices.reserveCapacity(dependencies.count)
    for (slice, found) in dependencies {
      let known = kept && fresh.contains(slice) ? last?.slices[slice] : nil
      if let known, found.isSubset(of: known.dependencies) {
        slices[slice] = known
      } else {
        let all = found.union(known?.dependencies ?? []).map { ($0.text, $0) }
          .sorted { $0.0 < $1.0 }.map(\.1)
        slices[slice] = BuildCache.Entry(
          fingerprint: fingerprints.fingerprint(of: all), dependencies: all,
          extents: extents[slice] ?? [:])
      }
    }
    return BuildCache(program: program, manifest: manifest, slices: slices)
  }
}
