import InsynDiagnostics
import InsynPages
import Synchronization

/// Writes a whole site, or nothing.
///
/// Files are made and written by several workers, one at a time each, into a folder beside the
/// output. When all are there they take their places: each its own where most of the site stays as
/// it was, else all at once as a whole new site. Until then, and whenever something goes wrong, the
/// old site is as it was. What no build made stays: see ``OldSite``.
///
/// A file that would be what it is already is left alone, with its time of change; so are the files
/// of slices that are made from what they were made from: see ``SliceRecord``.
///
/// Nothing is forced out to the disk: everything here can be built again, and the manifest shows
/// whether a power cut took something.
package struct SiteWriter: Sendable {
  private let output: String
  private let jobs: Int
  private let watch: (any BuildWatch)?

  /// - Parameters:
  ///   - output: The folder that the site goes to, which need not exist.
  ///   - jobs: How many files are made at the same time; at least one.
  ///   - watch: What is told how the work goes.
  package init(output: String, jobs: Int, watch: (any BuildWatch)? = nil) {
    self.output = output
    self.jobs = max(jobs, 1)
    self.watch = watch
  }

  /// Writes the site, a manifest of it, and the cache that the next build looks into.
  ///
  /// - Throws: ``OutputError``, `CancellationError`, or what an artifact throws.
  @discardableResult
  package func write(_ site: SiteArtifacts) async throws -> WrittenSite {
    try await write(site.artifacts, of: site.record)
  }

  /// Writes files that nothing is known of but how they are made.
  @discardableResult
  package func write(_ artifacts: [Artifact]) async throws -> WrittenSite {
    try await write(artifacts, of: nil)
  }

  private func write(_ artifacts: [Artifact], of record: SliceRecord?) async throws -> WrittenSite {
    let plan = try SitePlan(artifacts)
    let place = try OutputPlace(output)
    let build = try BuildFolder(beside: place)
    defer { build.clear() }
    let last = try LastBuild(at: place)
    if last == nil { try OldSite(at: place)?.check(against: plan, shown: output) }
    let isOfLast = record?.last.map { $0.manifest == last?.record } ?? true
    let fresh = isOfLast ? record?.fresh ?? [] : []

    watch?.willMake(plan.artifacts.count)
    let maker = SiteMaker(plan.artifacts, keeping: fresh, of: last, into: build, watch: watch)
    let made = try await maker.run(jobs: jobs)
    let manifest = Manifest(files: made.files)
    let bytes = manifest.bytes

    watch?.enter(.replacing)
    let written = WrittenSite(
      files: manifest.files.count + 1,
      bytes: manifest.files.reduce(bytes.count) { $0 + $1.size },
      written: made.staged.count, note: isOfLast ? nil : .otherSite)
    let removed = last.map { plan.leftOver(of: $0) } ?? []
    if last == nil || !made.staged.isEmpty || !removed.isEmpty {
      try build.write(bytes, to: .manifest)
      try replace(last, with: made, removing: removed, by: plan, at: place, build)
    }
    record?.cache(
      of: made.dependencies, kept: isOfLast, manifest: ContentHash(of: bytes)
    ).write(beside: place)
    return written
  }

  /// Lets the files that were made take their places.
  private func replace(
    _ last: LastBuild?, with made: SiteMaker.Made, removing removed: [SitePath], by plan: SitePlan,
    at place: OutputPlace, _ build: BuildFolder
  ) throws {
    let kept = made.files.count - made.staged.count
    if let last, kept >= made.staged.count + removed.count {
      try last.check(putting: made.staged, removing: removed)
      try Task.checkCancellation()
      return try build.update(last.folder, removing: removed)
    }
    // Looked at again, because building takes time in which others may have put something there.
    let old = try OldSite(at: place)
    try old?.check(against: plan, shown: output)
    if let last {
      for path in made.kept { try build.carry(path, from: last.folder) }
    }
    try old?.carryOver(to: build.site)
    try Task.checkCancellation()
    try build.takePlace()
  }
}

/// What a build wrote.
package struct WrittenSite: Hashable, Sendable {
  /// Files of the site, with the manifest.
  package let files: Int
  /// That they hold.
  package let bytes: Int
  /// The files that were not there as they are now.
  package let written: Int
  /// Why the cache was of no use.
  package let note: CacheNote?
}
