import InsynDiagnostics
import Synchronization
import Testing

@testable import insyn

@Suite struct ProgressLineTests {
  /// What is printed for steps at the given times in milliseconds, each a tenth of the files further.
  private func printed(isTerminal: Bool, in language: Language, at times: [Int]) -> [String] {
    let printed = Mutex<[String]>([])
    let line = ProgressLine(isTerminal: isTerminal, in: language) { text in
      printed.withLock { $0.append(text) }
    }
    for (index, time) in times.enumerated() {
      line.show(
        ProgressLine.Step(
          done: (index + 1) * 100, all: 1000, since: .zero, now: .milliseconds(time)))
    }
    line.clear()
    return printed.withLock { $0 }
  }

  @Test func movesABarOnATerminalAfterHalfASecond() {
    #expect(
      printed(isTerminal: true, in: .en, at: [100, 499, 500, 550, 1000]) == [
        "\r[#######-----------------] 300 of 1000 files, 600 a second, 2 s left\u{1B}[K",
        "\r[############------------] 500 of 1000 files, 500 a second, 1 s left\u{1B}[K",
        "\r\u{1B}[K",
      ])
  }

  @Test func printsALineNowAndThenElsewhere() {
    #expect(
      printed(isTerminal: false, in: .sv, at: [500, 9999, 10_000, 19_000, 20_000]) == [
        "300 av 1000 filer, 30 i sekunden, 24 s kvar\n",
        "500 av 1000 filer, 25 i sekunden, 20 s kvar\n",
      ])
  }

  @Test func saysNothingOfWhatIsDoneAtOnce() {
    #expect(printed(isTerminal: true, in: .sv, at: [1, 2, 499]) == [])
  }
}
