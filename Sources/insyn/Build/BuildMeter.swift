import InsynSite
import Synchronization

/// Watches a build: how long its stages take, which files are slow or large, and how far it is.
final class BuildMeter: BuildWatch {
  private let start = ContinuousClock.now
  private let state: Mutex<State>
  private let progress: ProgressLine?

  fileprivate struct State {
    var stats = BuildStats()
    var stage: BuildStage?
    /// When the stage began.
    var began = Duration.zero
    var files = 0
    var done = 0
  }

  /// - Parameter progress: Where to say how far the build is; nil to keep still.
  init(progress: ProgressLine?) {
    self.progress = progress
    state = Mutex(State())
  }

  /// What has been measured, up to now. No more is said of the progress.
  func finish() -> BuildStats {
    let now = now()
    progress?.clear()
    return state.withLock { state in
      state.end(at: now)
      state.stats.whole = now
      return state.stats
    }
  }

  func now() -> Duration { ContinuousClock.now - start }

  func enter(_ stage: BuildStage) {
    let now = now()
    state.withLock { state in
      state.end(at: now)
      (state.stage, state.began) = (stage, now)
    }
  }

  func count(_ bytes: Int, in stage: BuildStage) {
    state.withLock { $0.stats.stages[stage, default: .init()].bytes += bytes }
  }

  func willMake(_ files: Int) {
    enter(.making)
    state.withLock { $0.files = files }
  }

  func kept() {
    state.withLock { state in
      state.done += 1
      state.stats.kept += 1
    }
  }

  func did(_ work: BuildWork, _ path: SitePath, bytes: Int, since start: Duration) {
    let now = now()
    let step = state.withLock { state -> ProgressLine.Step? in
      state.stats.add(work, path, bytes: bytes, taking: now - start)
      guard work == .rendering else { return nil }
      state.done += 1
      return ProgressLine.Step(
        done: state.done, all: state.files, since: state.began, now: now)
    }
    if let step { progress?.show(step) }
  }
}

extension BuildMeter.State {
  fileprivate mutating func end(at now: Duration) {
    guard let stage else { return }
    stats.stages[stage, default: .init()].time += now - began
    self.stage = nil
  }
}
