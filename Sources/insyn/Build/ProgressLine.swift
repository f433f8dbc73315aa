import InsynDiagnostics
import Synchronization

/// Says how far a build is: on a terminal with a bar that moves, elsewhere with a line now and then.
/// Work that is done at once is not spoken of.
final class ProgressLine: Sendable {
  /// How many files have been made or found to be as they should, and when.
  struct Step: Sendable {
    let done: Int
    let all: Int
    /// When the first was begun.
    let since: Duration
    let now: Duration
  }

  private static let bar = 24

  private let isTerminal: Bool
  private let language: Language
  private let print: @Sendable (String) -> Void
  private let shown: Mutex<Shown>

  private struct Shown {
    /// When the next step is shown.
    var next: Duration
    /// Whether a bar stands on the terminal's last line.
    var isUp = false
  }

  /// `print` is handed what goes to the terminal or the log, with its line breaks.
  init(isTerminal: Bool, in language: Language, _ print: @escaping @Sendable (String) -> Void) {
    (self.isTerminal, self.language, self.print) = (isTerminal, language, print)
    shown = Mutex(Shown(next: isTerminal ? .milliseconds(500) : .seconds(10)))
  }

  func show(_ step: Step) {
    let isDue = shown.withLock { shown in
      guard step.now >= shown.next else { return false }
      shown.next = step.now + (isTerminal ? .milliseconds(100) : .seconds(10))
      shown.isUp = isTerminal
      return true
    }
    guard isDue else { return }
    print(isTerminal ? "\r\(bar(step)) \(words(step))\u{1B}[K" : words(step) + "\n")
  }

  /// Takes the bar away.
  func clear() {
    let wasUp = shown.withLock { shown in
      defer { shown.isUp = false }
      return shown.isUp
    }
    if wasUp { print("\r\u{1B}[K") }
  }

  private func bar(_ step: Step) -> String {
    let full = step.all == 0 ? Self.bar : Self.bar * step.done / step.all
    return "[" + String(repeating: "#", count: full)
      + String(repeating: "-", count: Self.bar - full) + "]"
  }

  private func words(_ step: Step) -> String {
    let nanoseconds = max((step.now - step.since).nanoseconds, 1)
    let perSecond = Int64(step.done) * 1_000_000_000 / nanoseconds
    let left = perSecond == 0 ? 0 : (Int64(step.all - step.done) + perSecond - 1) / perSecond
    return Phrase(
      sv: "\(step.done) av \(step.all) filer, \(perSecond) i sekunden, \(left) s kvar",
      en: "\(step.done) of \(step.all) files, \(perSecond) a second, \(left) s left")[language]
  }
}
