import Foundation
import InsynDiagnostics
import InsynLoader
import InsynModel

/// Prints what reading the content of this repository costs beside what the C libraries under it
/// need for the same bytes. Run it in the project's folder.
func measureLoading() throws {
  let content = ContentFolder(path: "content")
  let files = try content.paths().map {
    SourceFile(path: $0, bytes: try content.bytes(of: $0))
  }
  measureData(files.filter { $0.path.hasSuffix(".yaml") })
  let narratives = Language.allCases.flatMap { language in
    files.filter { $0.path.hasSuffix("narrative.\(language.rawValue).md") }.map { (language, $0) }
  }
  let registry = try Loader.load(content).registry
  measureMarkdown(narratives, units: registry.units, glossary: registry.glossary)
}

private func measureData(_ files: [SourceFile]) {
  let floor = microseconds { for file in files { YAMLFloor.readEvents(of: file.bytes) } }
  let ours = microseconds { for file in files { _ = DataParser.parse(file) } }
  print("data files, \(bytes(of: files)) bytes")
  print("  libyaml's events alone       \(twoDecimals(floor)) µs")
  print("  read into a tree             \(twoDecimals(ours)) µs, \(twoDecimals(ours / floor)) x")
}

private func measureMarkdown(
  _ files: [(language: Language, file: SourceFile)], units: UnitTable, glossary: Glossary
) {
  let prose = files.map { language, file in
    (language, Array(String(decoding: file.bytes, as: UTF8.self).withoutLinks.utf8))
  }
  let references = files.flatMap { language, file in
    (MarkdownReader(language: language, units: units).read(file).text?.references ?? [])
      .filter { $0.kind == .figure }.map { (language, $0.text.value) }
  }
  let floor = microseconds { for (_, file) in files { MarkdownFloor.render(file.bytes) } }
  let ours = microseconds {
    for (language, file) in files {
      _ = MarkdownReader(language: language, units: units, glossary: glossary).read(file)
    }
  }
  let withoutTerms = microseconds {
    for (language, file) in files {
      _ = MarkdownReader(language: language, units: units).read(file)
    }
  }
  let terms = microseconds {
    for (language, text) in prose {
      text.withUnsafeBufferPointer { _ = glossary.finder(in: language).uses(in: $0) }
    }
  }
  let scan = microseconds {
    for (language, text) in prose {
      _ = LooseNumbers(units: units, language: language).find(in: text, isHeading: false)
    }
  }
  let figures = microseconds {
    for (language, text) in references {
      _ = try? WrittenFigure(amountIn: text, units: units, language: language)
    }
  }
  print("narratives, \(bytes(of: files.map(\.file))) bytes, \(references.count) figures")
  print("  cmark-gfm alone              \(twoDecimals(floor)) µs")
  print("  read, with loose numbers     \(twoDecimals(ours)) µs, \(twoDecimals(ours / floor)) x")
  print(
    "  … without a glossary         \(twoDecimals(withoutTerms)) µs, "
      + "\(twoDecimals(withoutTerms / floor)) x")
  print("  terms of the glossary        \(twoDecimals(terms)) µs, \(twoDecimals(terms / floor)) x")
  print("  loose numbers                \(twoDecimals(scan)) µs, \(twoDecimals(scan / floor)) x")
  print(
    "  figures in links             \(twoDecimals(figures)) µs, \(twoDecimals(figures / floor)) x")
}

extension String {
  /// The text outside links, where loose numbers are looked for.
  fileprivate var withoutLinks: String { replacing(/\[[^\]]*\]\([^)]*\)/, with: "") }
}

private func bytes(of files: [SourceFile]) -> Int { files.reduce(0) { $0 + $1.bytes.count } }

private func microseconds(_ work: () -> Void) -> Double {
  leastMicroseconds(rounds: 15, runsPerRound: 20, work)
}
