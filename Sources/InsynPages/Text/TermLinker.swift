import Glibc
import InsynDiagnostics
import InsynModel

/// Makes links of the terms that a page uses, each where it is first used, and keeps the Swedish
/// names of some on English pages.
struct TermLinker {
  private let context: PageContext
  private let page: [UInt8]
  private var output: [UInt8] = []
  /// Everything before it has been written.
  private var position = 0
  private var linked: Set<String> = []
  /// The terms whose Swedish name has been kept.
  private var named: Set<String> = []
  /// The use of a term that is being written.
  private var open: Use?

  private struct Use {
    let term: Term
    let isLinked: Bool
    /// Whether the Swedish name is to follow.
    let isNamed: Bool
    let start: Int
  }

  private init(_ page: [UInt8], in context: PageContext) {
    (self.page, self.context) = (page, context)
  }

  /// Finishes a page: no mark is left in it.
  static func finish(_ page: inout [UInt8], in context: PageContext) {
    guard firstSign(in: page, from: 0) != nil else { return }
    var linker = TermLinker(page, in: context)
    linker.finish()
    page = linker.output
  }

  private mutating func finish() {
    output.reserveCapacity(page.count + page.count / 8)
    while let sign = Self.firstSign(in: page, from: position) {
      output.append(contentsOf: page[position..<sign])
      guard let (mark, count) = TermMark.read(at: sign, in: page) else {
        position = sign + 1
        continue
      }
      position = sign + count
      switch mark {
      case .use(let id, let isVerbatim): begin(id, isVerbatim)
      case .link(let id, let isVerbatim): pass(id, isVerbatim)
      case .end: end()
      }
    }
    output.append(contentsOf: page[position...])
  }

  private static func firstSign(in page: [UInt8], from start: Int) -> Int? {
    page.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress, start < bytes.count,
        let found = memchr(base + start, Int32(TermMark.sign), bytes.count - start)
      else { return nil }
      return UnsafeRawPointer(found) - base
    }
  }
}

extension TermLinker {
  private func term(_ id: String) -> Term? {
    Identifier<Term>(id).flatMap { context.term($0) }
  }

  private mutating func begin(_ id: String, _ isVerbatim: Bool) {
    guard let term = term(id) else { return }
    let isNamed = !isVerbatim && keepsName(of: term)
    guard isNamed || !linked.contains(id), mayLink,
      let href = context.link(to: .glossary, fragment: id)
    else { return }
    let isLinked = linked.insert(id).inserted
    open = Use(term: term, isLinked: isLinked, isNamed: isNamed, start: position)
    if isLinked { write("<a class=\"term\" href=\"\(href)\">") }
  }

  private mutating func end() {
    guard let use = open else { return }
    open = nil
    if use.isLinked { write("</a>") }
    if use.isNamed { writeSwedishName(of: use.term, usedAt: use.start) }
  }

  /// Passes a link that the editor wrote.
  private mutating func pass(_ id: String, _ isVerbatim: Bool) {
    linked.insert(id)
    guard !isVerbatim, let term = term(id), keepsName(of: term), let end = endOfLink(from: position)
    else { return }
    let start = position
    output.append(contentsOf: page[start..<end])
    position = end
    writeSwedishName(of: term, usedAt: start)
  }

  /// Whether the Swedish name of a term has its place at the next use.
  private func keepsName(of term: Term) -> Bool {
    context.language == .en && term.keptName != nil && !named.contains(term.id.value.text)
  }

  private func endOfLink(from start: Int) -> Int? {
    let tag = Array("</a>".utf8)
    var index = start
    while let end = page[index...].firstIndex(of: UInt8(ascii: ">")) {
      if page[index...end].suffix(tag.count).elementsEqual(tag) { return end + 1 }
      index = end + 1
    }
    return nil
  }
}

// MARK: - Around a place

extension TermLinker {
  /// Whether a link may stand at the end of what has been written: in no other link and in no
  /// heading, whatever a template does.
  private var mayLink: Bool {
    var end = output.endIndex
    var isAfterLink = false
    while let tag = output[..<end].lastIndex(of: UInt8(ascii: "<")) {
      let name = Self.tagName(at: tag, in: output)
      if name == "a", !isAfterLink { return false }
      guard Self.isInline(name) else { return !Self.headings.contains(name) }
      if name == "a" || name == "/a" { isAfterLink = name == "/a" }
      end = tag
    }
    return true
  }

  /// Unless the name stands in the same block of text already.
  private mutating func writeSwedishName(of term: Term, usedAt place: Int) {
    guard let name = term.keptName else { return }
    named.insert(term.id.value.text)
    let block = String(decoding: page[block(around: place)], as: UTF8.self)
    guard !block.lowercased().contains(name.lowercased()) else { return }
    write(" (<i lang=\"sv\">\(name.escapedForHTML)</i>)")
  }

  /// What stands between two tags that are not such as stand in the middle of a sentence.
  private func block(around place: Int) -> Range<Int> {
    var start = place
    while let tag = page[..<start].lastIndex(of: UInt8(ascii: "<")) {
      start = tag
      if !Self.isInline(Self.tagName(at: tag, in: page)) { break }
    }
    var end = place
    while let tag = page[end...].firstIndex(of: UInt8(ascii: "<")) {
      end = tag
      if !Self.isInline(Self.tagName(at: tag, in: page)) { break }
      end += 1
    }
    return start..<end
  }

  /// `a` or `/a`.
  private static func tagName(at tag: Int, in html: [UInt8]) -> String {
    let name = html[(tag + 1)...].prefix { byte in
      byte &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10 || byte == UInt8(ascii: "/")
    }
    return String(decoding: name, as: UTF8.self)
  }

  private static func isInline(_ tag: String) -> Bool {
    inlineTags.contains(tag.hasPrefix("/") ? tag.dropFirst() : tag[...])
  }

  private static let headings: Set<String> = ["h1", "h2", "h3", "h4", "h5", "h6"]
  private static let inlineTags: Set<Substring> = [
    "a", "br", "code", "data", "del", "em", "i", "span", "strong", "sup", "time",
  ]

  private mutating func write(_ text: String) {
    output.append(contentsOf: text.utf8)
  }
}
