/// What a build tells of its progress. The library has no clock of its own.
package protocol BuildWatch: Sendable {
  /// The time, from any beginning.
  func now() -> Duration

  /// The next stage begins, and the one before it ends.
  func enter(_ stage: BuildStage)

  /// So many bytes were read or found in the stage.
  func count(_ bytes: Int, in stage: BuildStage)

  /// So many files are to be made, or found to be what they should be.
  func willMake(_ files: Int)

  /// A file was left as it was without being made. Called on any thread.
  func kept()

  /// Something was done for a file that had so many bytes then. Called on any thread.
  func did(_ work: BuildWork, _ path: SitePath, bytes: Int, since start: Duration)
}

/// The stages of a build, in their order.
package enum BuildStage: CaseIterable, Hashable, Sendable {
  case reading
  case checking
  case planning
  case making
  case replacing
}

/// What the workers of the stage ``BuildStage/making`` do for each file.
package enum BuildWork: CaseIterable, Hashable, Sendable {
  case rendering
  case writing
}
