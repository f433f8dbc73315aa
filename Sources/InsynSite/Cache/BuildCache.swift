import InsynExports
import InsynPages

/// What the last build made each slice of a site from. It lies beside the output, may be deleted at
/// any time, and never says what is in a file: that stands in the manifest.
///
/// It is text, a slice a line, with the hash of the whole at its end.
package struct BuildCache: Sendable {
  struct Entry: Sendable {
    let fingerprint: ContentHash
    /// In the order of their texts.
    let dependencies: [Dependency]
    /// How much each download of a partnership or topic holds, by the name of its table.
    var extents: [String: ExportFile.Extent] = [:]
  }

  /// Which program made the site; another one may make other bytes from the same content.
  let program: String
  /// The hash of the manifest of the site that was made.
  let manifest: ContentHash
  let slices: [Slice: Entry]
}

extension BuildCache {
  private static let head = "insyn-cache-1"

  var bytes: [UInt8] {
    var text: [UInt8] = []
    text.append(contentsOf: "\(Self.head)\nprogram\t\(program)\nmanifest\t".utf8)
    manifest.appendHex(to: &text)
    for (slice, entry) in slices.sorted(by: { $0.key.text < $1.key.text }) {
      text.append(contentsOf: "\n\(slice.text)\t".utf8)
      entry.fingerprint.appendHex(to: &text)
      let extents = entry.extents.sorted { $0.key < $1.key }
        .map { "\($0.key) \($0.value.rows) \($0.value.bytes)" }
      text.append(contentsOf: "\t\(extents.joined(separator: ","))".utf8)
      for dependency in entry.dependencies { text.append(contentsOf: "\t\(dependency.text)".utf8) }
    }
    text.append(contentsOf: "\nend\t".utf8)
    ContentHash(of: text).appendHex(to: &text)
    return text
  }

  /// Reads what ``bytes`` writes; nil for anything else.
  init?(bytes: [UInt8]) {
    let hex = 64
    guard bytes.count > hex, let end = ContentHash(hex: bytes.suffix(hex)),
      ContentHash(of: Array(bytes.dropLast(hex))) == end
    else { return nil }
    let lines = bytes.split(separator: UInt8(ascii: "\n"))
    guard lines.count >= 4, lines[0].elementsEqual(Self.head.utf8) else { return nil }
    let (program, manifest) = (Fields(lines[1]), Fields(lines[2]))
    guard program[0] == "program", manifest[0] == "manifest",
      let hash = ContentHash(hex: manifest[1].utf8)
    else { return nil }
    var slices: [Slice: Entry] = [:]
    slices.reserveCapacity(lines.count)
    for line in lines[3...].dropLast() {
      let fields = Fields(line)
      guard let entry = Entry(fields) else { return nil }
      slices[Slice(text: String(fields[0]))] = entry
    }
    (self.program, self.manifest, self.slices) = (String(program[1]), hash, slices)
  }
}

/// The parts of a line.
private struct Fields {
  private let parts: [Substring]

  init(_ line: ArraySlice<UInt8>) {
    parts = String(decoding: line, as: UTF8.self)
      .split(separator: "\t", omittingEmptySubsequences: false)
  }

  /// Empty where the line has no such part.
  subscript(index: Int) -> Substring { index < parts.count ? parts[index] : "" }

  func dropFirst(_ count: Int) -> ArraySlice<Substring> { parts.dropFirst(count) }
}

extension BuildCache.Entry {
  fileprivate init?(_ fields: Fields) {
    guard let fingerprint = ContentHash(hex: fields[1].utf8) else { return nil }
    var dependencies: [Dependency] = []
    for field in fields.dropFirst(3) {
      guard let dependency = Dependency(field) else { return nil }
      dependencies.append(dependency)
    }
    var extents: [String: ExportFile.Extent] = [:]
    for extent in fields[2].split(separator: ",") {
      let parts = extent.split(separator: " ")
      guard parts.count == 3, let rows = Int(parts[1]), let bytes = Int(parts[2]) else {
        return nil
      }
      extents[String(parts[0])] = ExportFile.Extent(rows: rows, bytes: bytes)
    }
    (self.fingerprint, self.dependencies, self.extents) = (fingerprint, dependencies, extents)
  }
}
