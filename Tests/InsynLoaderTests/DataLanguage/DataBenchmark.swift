import CYAML
import Foundation
import InsynDiagnostics
import Testing

@testable import InsynLoader

/// Compares the parser with a bare loop over libyaml's events. Run with
/// `INSYN_BENCH=1 swift test -c release -Xswiftc -enable-testing --filter Benchmark`.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["INSYN_BENCH"] != nil), .serialized)
struct DataBenchmark {
  @Test(arguments: [3_000, 300_000])
  func compareWithEvents(size: Int) {
    let entry = DataFuzzTests.sample.split(separator: "\n").map { "  \($0)\n" }.joined()
    var text = ""
    var number = 0
    while text.utf8.count < size {
      text += "entry-\(number):\n" + entry
      number += 1
    }
    let file = SourceFile(path: "a.yaml", text: text)
    let rounds = 6_000_000 / size
    #expect(DataParser.parse(file).problems.isEmpty)
    let ours = fastest { for _ in 0..<rounds { _ = DataParser.parse(file) } } / Double(rounds)
    let floor = fastest { for _ in 0..<rounds { events(of: file.bytes) } } / Double(rounds)
    print("\(text.utf8.count) bytes: \(ours) µs, libyaml alone \(floor) µs, ratio \(ours / floor)")
  }

  private func fastest(of tries: Int = 5, _ work: () -> Void) -> Double {
    let clock = ContinuousClock()
    let times = (0..<tries).map { _ in clock.measure(work) / .microseconds(1) }
    return times.min() ?? 0
  }

  private func events(of bytes: [UInt8]) {
    var parser = yaml_parser_t()
    yaml_parser_initialize(&parser)
    defer { yaml_parser_delete(&parser) }
    bytes.withUnsafeBufferPointer { buffer in
      yaml_parser_set_input_string(&parser, buffer.baseAddress, buffer.count)
      var isDone = false
      while !isDone {
        var event = yaml_event_t()
        guard yaml_parser_parse(&parser, &event) != 0 else { return }
        isDone = event.type == YAML_STREAM_END_EVENT
        yaml_event_delete(&event)
      }
    }
  }
}
