import InsynPages
import Synchronization

/// Makes the files of a site with several workers, and puts those that have changed aside.
struct SiteMaker: Sendable {
  /// What came of it.
  struct Made: Sendable {
    /// Every file of the site.
    var files: [Manifest.File] = []
    /// Those that are not there as they should be, and have been put aside.
    var staged: [SitePath] = []
    /// Those that are.
    var kept: [SitePath] = []
    /// What was looked up for each slice; nothing for one that was kept as a whole.
    var dependencies: [Slice: Set<Dependency>] = [:]
  }

  private let artifacts: [Artifact]
  private let fresh: Set<Slice>
  private let last: LastBuild?
  private let build: BuildFolder
  private let watch: (any BuildWatch)?

  /// - Parameters:
  ///   - artifacts: What the site consists of.
  ///   - fresh: The slices that would be made as they were.
  ///   - last: What is there of the last build; nil to make everything.
  ///   - build: Where files are put aside.
  ///   - watch: What is told of each file.
  init(
    _ artifacts: [Artifact], keeping fresh: Set<Slice>, of last: LastBuild?,
    into build: BuildFolder, watch: (any BuildWatch)?
  ) {
    (self.artifacts, self.fresh, self.last) = (artifacts, fresh, last)
    (self.build, self.watch) = (build, watch)
  }

  func run(jobs: Int) async throws -> Made {
    let turns = Turns()
    return try await withThrowingTaskGroup(of: Made.self) { group in
      for _ in 0..<min(jobs, artifacts.count) {
        group.addTask { try work(by: turns) }
      }
      return try await group.reduce(into: Made()) { $0.add($1) }
    }
  }

  /// Makes one file after another until none is left.
  private func work(by turns: Turns) throws -> Made {
    var made = Made()
    var bytes: [UInt8] = []
    while let index = turns.next(below: artifacts.count) {
      let artifact = artifacts[index]
      if let slice = artifact.slice, fresh.contains(slice), let file = last?[artifact.path] {
        made.keep(file, of: slice)
        watch?.kept()
        continue
      }
      try Task.checkCancellation()
      // One very large file should not keep its memory for all that follow.
      bytes.removeAll(keepingCapacity: bytes.capacity <= 1 << 20)
      try make(artifact, with: &bytes, &made)
    }
    return made
  }

  private func make(_ artifact: Artifact, with bytes: inout [UInt8], _ made: inout Made) throws {
    let path = artifact.path
    let found = try measured(.rendering, path, &bytes) { try artifact.make(&$0) }
    if let slice = artifact.slice { made.dependencies[slice, default: []].formUnion(found) }
    let file = Manifest.File(path: path, size: bytes.count, hash: ContentHash(of: bytes))
    made.files.append(file)
    if last?[path] == file {
      made.kept.append(path)
    } else {
      try measured(.writing, path, &bytes) { try build.write($0, to: path) }
      made.staged.append(path)
    }
  }

  private func measured<Result>(
    _ work: BuildWork, _ path: SitePath, _ bytes: inout [UInt8],
    _ body: (inout [UInt8]) throws -> Result
  ) throws -> Result {
    guard let watch else { return try body(&bytes) }
    let start = watch.now()
    let result = try body(&bytes)
    watch.did(work, path, bytes: bytes.count, since: start)
    return result
  }
}

extension SiteMaker.Made {
  fileprivate mutating func keep(_ file: Manifest.File, of slice: Slice) {
    files.append(file)
    kept.append(file.path)
    if dependencies[slice] == nil { dependencies[slice] = [] }
  }

  fileprivate mutating func add(_ other: SiteMaker.Made) {
    files += other.files
    staged += other.staged
    kept += other.kept
    dependencies.merge(other.dependencies) { $0.union($1) }
  }
}

/// Hands out the numbers from 0 on, each once.
private final class Turns: Sendable {
  private let count = Atomic(0)

  func next(below end: Int) -> Int? {
    let turn = count.wrappingAdd(1, ordering: .relaxed).oldValue
    return turn < end ? turn : nil
  }
}
