import InsynDiagnostics

/// The record of what a build made: the size and SHA-256 of every file but the record itself.
///
/// It is JSON with one file a line, in the order of the paths. What is read must be as Insyn writes
/// it: a record that someone has edited is not proof of what a build made.
package struct Manifest: Hashable, Sendable {
  package struct File: Hashable, Sendable {
    package let path: SitePath
    /// In bytes.
    package let size: Int
    package let hash: ContentHash

    package init(path: SitePath, size: Int, hash: ContentHash) {
      (self.path, self.size, self.hash) = (path, size, hash)
    }
  }

  /// In the order of their paths.
  package let files: [File]

  package init(files: [File]) {
    self.files = files.sorted { $0.path < $1.path }
  }

  static let origin = Phrase(
    sv: "Insyns egen förteckning över filerna", en: "Insyn's own list of the files")
}

extension Manifest {
  private static let head = "{\n  \"format\": \"insyn-manifest-1\",\n  \"files\": {"
  private static let tail = "\n  }\n}\n"

  /// The record as it lies on disk.
  package var bytes: [UInt8] {
    var text = Array(Self.head.utf8)
    text.reserveCapacity(files.count * 150)
    for (index, file) in files.enumerated() {
      text.append(contentsOf: (index == 0 ? "\n" : ",\n").utf8)
      text.append(contentsOf: "    \"".utf8)
      text.append(contentsOf: file.path.text.utf8)
      text.append(contentsOf: "\": {\"size\": \(file.size), \"sha256\": \"".utf8)
      file.hash.appendHex(to: &text)
      text.append(contentsOf: "\"}".utf8)
    }
    text.append(contentsOf: Self.tail.utf8)
    return text
  }

  /// Reads a record as ``bytes`` writes it; nothing else is one.
  package init?(bytes: [UInt8]) {
    let (head, tail) = (Self.head.utf8.count, Self.tail.utf8.count)
    guard bytes.count >= head + tail, bytes.starts(with: Self.head.utf8),
      bytes.suffix(tail).elementsEqual(Self.tail.utf8)
    else { return nil }
    let lines = bytes.split(separator: UInt8(ascii: "\n")).dropFirst(3).dropLast(2)
    var files: [File] = []
    files.reserveCapacity(lines.count)
    for line in lines {
      guard let file = File(line: line) else { return nil }
      files.append(file)
    }
    self.init(files: files)
    guard self.bytes == bytes else { return nil }
  }
}

extension Manifest.File {
  /// Reads one line; what stands around the values is compared with what is written later.
  fileprivate init?(line: ArraySlice<UInt8>) {
    let parts = line.split(separator: UInt8(ascii: "\""))
    guard parts.count == 9,
      let path = SitePath(String(decoding: parts[1], as: UTF8.self)),
      let size = Int(String(decoding: parts[4].filter(Self.isDigit), as: UTF8.self)),
      let hash = ContentHash(hex: parts[7])
    else { return nil }
    self.init(path: path, size: size, hash: hash)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
