import Foundation
import InsynLoader
import InsynTestSupport

/// The same numbers every time.
struct Dice {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  /// A number below another one (SplitMix64).
  mutating func below(_ count: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(count))
  }

  mutating func pick<Element>(from list: [Element]) -> Element { list[below(list.count)] }
}

/// A change as an editor, or someone who works on the templates or the server, might make it. Some
/// break the content, as people do.
enum RandomEdit: CaseIterable {
  case number, word, paragraph, service, deletion
  case newPartnership, renamedPartnership, newOrganisation, newTopic, newSource, newTerm
  case template, interfaceWord, stylesheet
  case lostFile, touchedFile, lostCache, damagedCache, foreignFile

  /// How often each is made: the number, word and paragraph most of all.
  static let drawn: [RandomEdit] =
    allCases + Array(repeating: .number, count: 5) + Array(repeating: .word, count: 5)
    + Array(repeating: .paragraph, count: 3)

  func make(in shop: Workshop, number: Int, _ dice: inout Dice) throws {
    let paths = shop.fixture.content.files.keys.sorted()
    switch self {
    case .number, .word: change(dice.pick(from: paths), in: shop, number, &dice)
    case .paragraph:
      let texts = paths.filter { $0.hasSuffix(".md") }
      shop.append("\nNytt \(number). [](org:hamnen)\n", to: dice.pick(from: texts))
    case .service:
      let files = paths.filter { $0.hasSuffix("services.yaml") }
      guard !files.isEmpty else { return }
      shop.append(
        "  - { id: new-\(number), name: \"Nytt \(number)\", kind: advice, "
          + "coordinated-by: fyren, delivered-by: not stated, source: \"report-2020, 9\" }\n",
        to: dice.pick(from: files))
    case .deletion: shop.fixture.content.files[dice.pick(from: paths)] = nil
    case .newPartnership, .renamedPartnership:
      copyPartnership(of: paths, in: shop, number, &dice)
    case .newOrganisation:
      shop.put("name: Org \(number)\nkind: state\n", at: "organisations/o\(number).yaml")
    case .newTopic:
      shop.put(
        "name: Ämne \(number)\nkind: overview\nsummary: Kort.\npartnerships: harbour\n",
        at: "topics/t\(number).yaml")
    case .newSource:
      shop.put(
        "title: Rapport \(number)\npublisher: Fyren\nkind: research\nlanguage: sv\ncovers: Allt.\n",
        at: "sources/s\(number).yaml")
    case .newTerm:
      shop.append(
        "  - { id: term-\(number), term: { sv: kvällar, en: evenings }, meaning: Sena. }\n",
        to: "glossary.yaml")
    case .template, .interfaceWord, .stylesheet: try changeTemplates(of: shop, number, &dice)
    case .lostFile, .touchedFile, .foreignFile: try changeOutput(of: shop, number, &dice)
    case .lostCache: try? FileManager.default.removeItem(at: shop.cache)
    case .damagedCache:
      guard var bytes = FileManager.default.contents(atPath: shop.cache.path) else { return }
      bytes[bytes.startIndex + dice.below(bytes.count)] ^= 1
      try bytes.write(to: shop.cache)
    }
  }

  /// Another digit, or a word with a letter more.
  private func change(_ path: String, in shop: Workshop, _ number: Int, _ dice: inout Dice) {
    var text = shop.text(of: path)
    let places =
      self == .number
      ? text.indices.filter { text[$0].isNumber }
      : text.indices.filter { text[$0].isLowercase && text[text.index(after: $0)...].first == " " }
    guard !places.isEmpty else { return }
    let place = dice.pick(from: places)
    text.replaceSubrange(
      place...place, with: self == .number ? "\(number % 9 + 1)" : "\(text[place])x")
    shop.put(text, at: path)
  }

  private func copyPartnership(
    of paths: [String], in shop: Workshop, _ number: Int, _ dice: inout Dice
  ) {
    let folders = Set(
      paths.compactMap { path in
        let parts = path.split(separator: "/")
        return parts.count == 3 ? String(parts[1]) : nil
      }
    ).sorted()
    guard !folders.isEmpty else { return }
    let old = dice.pick(from: folders)
    for path in paths where path.hasPrefix("partnerships/\(old)/") {
      let text = shop.text(of: path).replacing("Den öppna hamnen", with: "Hamn \(number)")
        .replacing("The Open Harbour", with: "Harbour \(number)")
        .replacing("Kajens vänner", with: "Kaj \(number)")
        .replacing("Friends of the Quay", with: "Quay \(number)")
      shop.put(text, at: path.replacing("/\(old)/", with: "/p\(number)/"))
      if self == .renamedPartnership { shop.fixture.content.files[path] = nil }
    }
  }

  private func changeTemplates(
    of shop: Workshop, _ number: Int, _ dice: inout Dice
  ) throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: shop.templates.path).sorted()
    let name =
      switch self {
      case .interfaceWord: "strings.sv.yaml"
      case .stylesheet: "assets/insyn.css"
      default: dice.pick(from: names.filter { $0.hasSuffix(".mustache") })
      }
    let file = shop.templates.appending(path: name)
    var text = try String(contentsOf: file, encoding: .utf8)
    switch self {
    case .interfaceWord:
      let lines = text.split(separator: "\n").map(String.init)
      let line = dice.pick(from: lines.filter { $0.hasSuffix("er") || $0.hasSuffix("en") })
      text = text.replacing("\n\(line)\n", with: "\n\(line) \(number)\n")
    case .stylesheet: text += "\n.n\(number) { color: red }\n"
    default: text += "<!-- \(number) -->"
    }
    try Data(text.utf8).write(to: file)
  }

  private func changeOutput(of shop: Workshop, _ number: Int, _ dice: inout Dice) throws {
    if self == .foreignFile {
      let file = shop.output.appending(path: "foreign/f\(number).txt")
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      return try Data("mine".utf8).write(to: file)
    }
    let files = try SiteFiles.times(in: shop.output).keys.filter { $0 != "manifest.json" }.sorted()
    let file = shop.output.appending(path: dice.pick(from: files))
    if self == .lostFile { return try FileManager.default.removeItem(at: file) }
    try FileManager.default.setAttributes([.modificationDate: Date()], ofItemAtPath: file.path)
  }
}

extension Workshop {
  func text(of path: String) -> String {
    String(decoding: fixture.content.files[path] ?? [], as: UTF8.self)
  }

  func put(_ text: String, at path: String) {
    fixture.content.files[path] = Array(text.utf8)
  }

  func append(_ text: String, to path: String) {
    put(self.text(of: path) + text, at: path)
  }
}
