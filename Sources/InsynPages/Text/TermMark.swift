import InsynDiagnostics
import InsynModel

/// What stands around the uses of a term in a page that is not finished.
///
/// Which use comes first on a page is known only when the page is whole, because templates decide
/// what it shows and in which order. So the views mark the first uses in each text, and
/// ``TermLinker`` makes links of those that come first on the page. A mark begins with a control
/// character, for which HTML has no place.
///
/// Nothing is added to a text that is verbatim: a claim, which says the same in every download, and
/// a text in Swedish.
enum TermMark: Equatable {
  /// A use that may become a link.
  case use(String, isVerbatim: Bool)
  /// A link that the editor wrote; its start tag follows.
  case link(String, isVerbatim: Bool)
  /// Where a use ends.
  case end

  static let sign: UInt8 = 0x01
  private static let close: UInt8 = 0x02

  /// As it stands in the page.
  func append(to page: inout [UInt8]) {
    page.append(Self.sign)
    switch self {
    case .use(let id, let isVerbatim):
      page.append(UInt8(ascii: isVerbatim ? "f" : "u"))
      page.append(contentsOf: id.utf8)
      page.append(Self.close)
    case .link(let id, let isVerbatim):
      page.append(UInt8(ascii: isVerbatim ? "g" : "l"))
      page.append(contentsOf: id.utf8)
      page.append(Self.close)
    case .end: page.append(UInt8(ascii: "e"))
    }
  }

  /// Reads the mark whose sign stands at a place, and how long it is; nil for what is none.
  static func read(at sign: Int, in page: [UInt8]) -> (mark: TermMark, count: Int)? {
    guard sign + 1 < page.count else { return nil }
    let kind = page[sign + 1]
    if kind == UInt8(ascii: "e") { return (.end, 2) }
    let end = page[(sign + 2)...].firstIndex { !isIDPart($0) }
    guard "uflg".utf8.contains(kind), let end, page[end] == close else { return nil }
    let id = String(decoding: page[(sign + 2)..<end], as: UTF8.self)
    let isVerbatim = "fg".utf8.contains(kind)
    let isUse = "uf".utf8.contains(kind)
    let mark: TermMark =
      isUse ? .use(id, isVerbatim: isVerbatim) : .link(id, isVerbatim: isVerbatim)
    return (mark, end + 1 - sign)
  }

  private static func isIDPart(_ byte: UInt8) -> Bool {
    byte &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10 || byte == UInt8(ascii: "-")
  }
}
