import InsynSite
import Synchronization

/// Notes which files are made.
final class MadeFiles: BuildWatch {
  private let noted = Mutex<Set<String>>([])

  var paths: Set<String> { noted.withLock { $0 } }

  func now() -> Duration { .zero }
  func enter(_ stage: BuildStage) {}
  func count(_ bytes: Int, in stage: BuildStage) {}
  func willMake(_ files: Int) {}
  func kept() {}

  func did(_ work: BuildWork, _ path: SitePath, bytes: Int, since start: Duration) {
    guard work == .rendering else { return }
    noted.withLock { _ = $0.insert(path.text) }
  }
}
