import InsynExports
import InsynPages

/// The cache as it lies on disk: lines of text. First come the look-ups, each once, in the order of
/// their texts, then the slices, with their look-ups by number. The hash of all that is at the end.
extension BuildCache {
  private static let head = "insyn-cache-1"
  private static let hex = 64

  var bytes: [UInt8] {
    let texts = Set(slices.values.lazy.flatMap(\.dependencies)).map { ($0.text, $0) }
      .sorted { $0.0 < $1.0 }
    let numbers = Dictionary(uniqueKeysWithValues: texts.enumerated().map { ($1.1, $0) })
    var text: [UInt8] = []
    text.append(contentsOf: "\(Self.head)\n\(program)\n".utf8)
    manifest.appendHex(to: &text)
    text.append(contentsOf: "\n\(texts.count)\n".utf8)
    for (dependency, _) in texts { text.append(contentsOf: "\(dependency)\n".utf8) }
    for (slice, entry) in slices.sorted(by: { $0.key.text < $1.key.text }) {
      text.append(contentsOf: "\(slice.text)\t".utf8)
      entry.fingerprint.appendHex(to: &text)
      let extents = entry.extents.sorted { $0.key < $1.key }
        .map { "\($0.key) \($0.value.rows) \($0.value.bytes)" }
      text.append(contentsOf: "\t\(extents.joined(separator: ","))\t".utf8)
      for dependency in entry.dependencies {
        text.append(contentsOf: "\(numbers[dependency] ?? 0) ".utf8)
      }
      text.append(UInt8(ascii: "\n"))
    }
    ContentHash(of: text).appendHex(to: &text)
    return text
  }

  /// Reads what ``bytes`` writes; nil for anything else.
  init?(bytes: [UInt8]) {
    guard bytes.count > Self.hex, let end = ContentHash(hex: bytes.suffix(Self.hex)),
      ContentHash(of: Array(bytes.dropLast(Self.hex))) == end
    else { return nil }
    var lines = Lines(bytes.dropLast(Self.hex))
    guard lines.next() == Self.head, let program = lines.next(),
      let manifest = lines.next().flatMap({ ContentHash(hex: $0.utf8) }),
      let count = lines.next().flatMap({ Int($0) })
    else { return nil }
    var dependencies: [Dependency] = []
    dependencies.reserveCapacity(count)
    for _ in 0..<count {
      guard let dependency = lines.next().flatMap({ Dependency($0) }) else { return nil }
      dependencies.append(dependency)
    }
    var slices: [Slice: Entry] = [:]
    while let line = lines.nextBytes() {
      let fields = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
      guard fields.count == 4, let entry = Entry(fields, dependencies) else { return nil }
      slices[Slice(text: String(decoding: fields[0], as: UTF8.self))] = entry
    }
    (self.program, self.manifest, self.slices) = (program, manifest, slices)
  }
}

/// The lines of a text, one after another.
private struct Lines {
  private var rest: ArraySlice<UInt8>

  init(_ text: ArraySlice<UInt8>) {
    rest = text
  }

  mutating func nextBytes() -> ArraySlice<UInt8>? {
    guard let end = rest.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
    defer { rest = rest[(end + 1)...] }
    return rest[..<end]
  }

  mutating func next() -> String? { nextBytes().map { String(decoding: $0, as: UTF8.self) } }
}

extension BuildCache.Entry {
  fileprivate init?(_ fields: [ArraySlice<UInt8>], _ known: [Dependency]) {
    guard let fingerprint = ContentHash(hex: fields[1]),
      let extents = Self.extents(in: String(decoding: fields[2], as: UTF8.self))
    else { return nil }
    var dependencies: [Dependency] = []
    var number = 0
    for byte in fields[3] {
      if byte == UInt8(ascii: " ") {
        guard number < known.count else { return nil }
        dependencies.append(known[number])
        number = 0
      } else {
        guard number < known.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else {
          return nil
        }
        number = number * 10 + Int(byte - UInt8(ascii: "0"))
      }
    }
    self.init(fingerprint: fingerprint, dependencies: dependencies, extents: extents)
  }

  private static func extents(in text: String) -> [String: ExportFile.Extent]? {
    var extents: [String: ExportFile.Extent] = [:]
    for extent in text.split(separator: ",") {
      let parts = extent.split(separator: " ")
      guard parts.count == 3, let rows = Int(parts[1]), let bytes = Int(parts[2]) else {
        return nil
      }
      extents[String(parts[0])] = ExportFile.Extent(rows: rows, bytes: bytes)
    }
    return extents
  }
}
