import InsynModel

/// What the address of a link in Markdown leads to.
enum LinkAddress: Equatable {
  /// An address that is written as it is.
  case plain
  case reference(Reference.Kind, target: String)
  /// An address that runs a program in the reader's browser, with its scheme.
  case dangerous(String)
  /// `figur:`, meant as the kind of reference that is named, if any is near.
  case unknown(scheme: String, nearest: Reference.Kind?)

  private static let schemes: Set<String> = ["http", "https", "mailto", "tel"]
  private static let dangerousSchemes: Set<String> = ["javascript", "data", "vbscript"]

  /// - Parameter url: The address as cmark-gfm has read it, entities and escapes resolved.
  init(_ url: some Collection<UInt8>) {
    if let kind = Self.referenceKind(of: url) {
      self = kind
      return
    }
    if let scheme = Self.dangerousScheme(in: Array(url)) {
      self = .dangerous(scheme)
      return
    }
    guard let scheme = Self.scheme(of: url) else {
      self = .plain
      return
    }
    let name = String(decoding: scheme, as: UTF8.self)
    self =
      Self.schemes.contains(name.lowercased())
      ? .plain : .unknown(scheme: name, nearest: ReferenceWord.nearestKind(to: name))
  }

  private static func referenceKind(of url: some Collection<UInt8>) -> LinkAddress? {
    guard let colon = url.firstIndex(of: Byte.colon) else { return nil }
    let kind = Reference.Kind.allCases.first { url[..<colon].elementsEqual($0.rawValue.utf8) }
    guard let kind else { return nil }
    let target = String(decoding: url[url.index(after: colon)...], as: UTF8.self)
    return .reference(kind, target: target)
  }

  /// What stands before the first colon, if no path, query or fragment begins before it.
  private static func scheme<Bytes: Collection<UInt8>>(of url: Bytes) -> Bytes.SubSequence? {
    guard let end = url.firstIndex(where: { ":/?#".utf8.contains($0) }), url[end] == Byte.colon,
      let first = url.first, first >= 0x80 || Self.isLetter(first)
    else { return nil }
    return url[..<end]
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  /// Browsers skip control characters and spaces in a scheme; per cent signs are undone as often
  /// as there are any, in case something after us does the same.
  private static func dangerousScheme(in url: [UInt8]) -> String? {
    var bytes = url.filter { $0 > 0x20 && $0 != 0x7F }
    for _ in 0..<4 {
      let scheme = scheme(of: bytes).map { String(decoding: $0, as: UTF8.self).lowercased() }
      if let scheme, dangerousSchemes.contains(scheme) { return scheme }
      guard bytes.contains(Byte.percent) else { return nil }
      bytes = decodingPercents(bytes).filter { $0 > 0x20 && $0 != 0x7F }
    }
    return nil
  }

  private static func decodingPercents(_ bytes: [UInt8]) -> [UInt8] {
    var decoded: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == Byte.percent, index + 2 < bytes.count,
        let value = UInt8(
          String(decoding: bytes[(index + 1)...(index + 2)], as: UTF8.self), radix: 16)
      {
        decoded.append(value)
        index += 3
      } else {
        decoded.append(bytes[index])
        index += 1
      }
    }
    return decoded
  }
}
