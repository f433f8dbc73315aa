import CCMarkGFM
import Foundation
import InsynDiagnostics
import InsynModel
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

  /// What the search for numbers in running text, and the reading of links to figures, cost beside
  /// cmark-gfm's own work. The texts are the narratives of this repository.
  @Test func compareProseWithCMark() throws {
    let root = URL(filePath: #filePath).appending(path: "../../../../content/partnerships")
      .standardized
    let files = try ["gothenburg", "stockholm"].flatMap { name in
      try Language.allCases.map { language in
        let path = root.appending(path: "\(name)-ensamkommande/narrative.\(language.rawValue).md")
        return (language, SourceFile(path: path.path, bytes: Array(try Data(contentsOf: path))))
      }
    }
    let texts = files.map { language, file in
      (language, MarkdownReader(language: language).read(file).text?.references ?? [])
    }
    let floor = fastest { for _ in 0..<500 { for (_, file) in files { html(of: file.bytes) } } }
    let reading = fastest {
      for _ in 0..<500 {
        for (language, file) in files { _ = MarkdownReader(language: language).read(file) }
      }
    }
    let figures = fastest {
      for _ in 0..<500 {
        for (language, references) in texts {
          for reference in references where reference.kind == .figure {
            _ = try? WrittenFigure(
              amountIn: reference.text.value, units: UnitTable(), language: language)
          }
        }
      }
    }
    let scan = fastest {
      for _ in 0..<500 {
        for (language, file) in files {
          _ = LooseNumbers(units: UnitTable(), language: language).find(
            in: file.bytes, isHeading: false)
        }
      }
    }
    let bytes = files.reduce(0) { $0 + $1.1.bytes.count }
    let count = texts.reduce(0) { $0 + $1.1.count { $0.kind == .figure } }
    print(
      """
      \(bytes) bytes, \(count) figures: cmark-gfm \(floor / 500) µs, reader \(reading / 500) µs, \
      figures \(figures / 500) µs, scan of the whole file \(scan / 500) µs
      """)
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
