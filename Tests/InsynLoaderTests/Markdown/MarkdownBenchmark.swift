import CCMarkGFM
import Foundation
import InsynDiagnostics
import Testing

@testable import InsynLoader

/// Compares the reader with cmark-gfm's own parser and renderer. Run as `DataBenchmark` is.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["INSYN_BENCH"] != nil), .serialized)
struct MarkdownBenchmark {
  @Test func compareWithCMark() {
    var text = "# Partnerskapet\n"
    for number in 0..<6 {
      text +=
        "\n## Avsnitt \(number)\n"
        + MarkdownFuzzTests.sample.split(separator: "\n")
        .filter {
          !$0.hasPrefix("#") && !$0.contains("chart") && !$0.contains("[^") && !$0.contains("[e]")
        }
        .joined(separator: "\n\n")
      text +=
        "\n\n" + String(repeating: "Barn och unga får stöd av partnerskapet. ", count: 8) + "\n"
    }
    let file = SourceFile(path: "a.md", text: text)
    let reader = MarkdownReader(language: .sv)
    let ours = fastest { for _ in 0..<2_000 { _ = reader.read(file) } } / 2_000
    let floor = fastest { for _ in 0..<2_000 { html(of: file.bytes) } } / 2_000
    print(
      "\(text.utf8.count) bytes: \(ours) µs, cmark-gfm alone \(floor) µs, ratio \(ours / floor)")
  }

  private func html(of bytes: [UInt8]) {
    guard let document = bytes.withUnsafeBufferPointer({ CMark.parse($0) }) else { return }
    free(cmark_render_html(document, CMark.options, nil))
    cmark_node_free(document)
  }

  private func fastest(_ work: () -> Void) -> Double {
    let clock = ContinuousClock()
    return (0..<5).map { _ in clock.measure(work) / .microseconds(1) }.min() ?? 0
  }
}
