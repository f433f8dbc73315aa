import InsynDiagnostics
import InsynSite

/// How long the stages of a build took and how much went through them, and what stood out.
struct BuildStats: Sendable {
  struct Sum: Sendable {
    var time = Duration.zero
    var bytes = 0
  }

  /// One file and what stands out about it: its time, in nanoseconds, or its size, in bytes.
  private struct Extreme: Sendable {
    let path: SitePath
    let value: Int64
  }

  /// How many of the slowest and the largest are shown.
  private static let shown = 10

  var whole = Duration.zero
  var stages: [BuildStage: Sum] = [:]
  /// Files that were left as they were without being made.
  var kept = 0
  private var works: [BuildWork: Sum] = [:]
  private var slowest: [Extreme] = []
  private var largest: [Extreme] = []

  mutating func add(_ work: BuildWork, _ path: SitePath, bytes: Int, taking time: Duration) {
    works[work, default: Sum()].time += time
    works[work, default: Sum()].bytes += bytes
    guard work == .rendering else { return }
    Self.rank(path, time.nanoseconds, among: &slowest)
    Self.rank(path, Int64(bytes), among: &largest)
  }

  private static func rank(_ path: SitePath, _ value: Int64, among most: inout [Extreme]) {
    if most.count == shown, let least = most.last, least.value >= value { return }
    let place = most.firstIndex { $0.value < value } ?? most.count
    most.insert(Extreme(path: path, value: value), at: place)
    if most.count > shown { most.removeLast() }
  }
}

extension BuildStats {
  /// Everything as a table and two lists.
  func text(in language: Language) -> String {
    var rows = BuildStage.allCases.map { stage in
      let sum = stages[stage] ?? Sum()
      return row(stage.phrase[language], sum, bytes: sum.bytes > 0)
    }
    let inside = BuildWork.allCases.map { work in
      row("  " + work.phrase[language], works[work] ?? Sum(), bytes: true)
    }
    rows.insert(contentsOf: inside, at: (BuildStage.allCases.firstIndex(of: .making) ?? 0) + 1)
    rows.append(row(Phrase(sv: "allt", en: "all")[language], Sum(time: whole), bytes: false))
    var lines = rows
    lines.append(
      Phrase(
        sv: "Filer som kunde lämnas utan att göras: \(kept)",
        en: "Files left as they were without being made: \(kept)")[language])
    lines.append(Phrase(sv: "Långsammast att göra:", en: "Slowest to make:")[language])
    lines += slowest.map { "\(Self.time(.nanoseconds($0.value)))  \($0.path)" }
    lines.append(Phrase(sv: "Störst:", en: "Largest:")[language])
    lines += largest.map { "\(Self.size(Int($0.value)))  \($0.path)" }
    return lines.joined(separator: "\n")
  }

  private func row(_ name: String, _ sum: Sum, bytes: Bool) -> String {
    let padding = String(repeating: " ", count: max(14 - name.count, 1))
    return name + padding + Self.time(sum.time) + (bytes ? "  " + Self.size(sum.bytes) : "")
  }

  private static func time(_ time: Duration) -> String {
    let microseconds = time.nanoseconds / 1000
    let (whole, tenths) = (microseconds / 1000, microseconds % 1000 / 100)
    return "\(whole).\(tenths) ms".leftPadded(to: 12)
  }

  private static func size(_ bytes: Int) -> String {
    let tenths = bytes / 100
    return "\(tenths / 10).\(tenths % 10) kB".leftPadded(to: 13)
  }
}

extension Duration {
  var nanoseconds: Int64 {
    components.seconds * 1_000_000_000 + components.attoseconds / 1_000_000_000
  }
}

extension String {
  fileprivate func leftPadded(to width: Int) -> String {
    String(repeating: " ", count: max(width - count, 0)) + self
  }
}

extension BuildStage {
  fileprivate var phrase: Phrase {
    switch self {
    case .reading: Phrase(sv: "läsa", en: "reading")
    case .checking: Phrase(sv: "kontrollera", en: "checking")
    case .planning: Phrase(sv: "planera", en: "planning")
    case .making: Phrase(sv: "göra", en: "making")
    case .replacing: Phrase(sv: "byta ut", en: "replacing")
    }
  }
}

extension BuildWork {
  /// The times of all workers together.
  fileprivate var phrase: Phrase {
    switch self {
    case .rendering: Phrase(sv: "sätta", en: "rendering")
    case .writing: Phrase(sv: "skriva", en: "writing")
    }
  }
}
