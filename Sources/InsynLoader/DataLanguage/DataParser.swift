package import InsynDiagnostics

/// Reads a data file: YAML's maps, lists and texts, and nothing else that YAML has.
///
/// A leading `---` and a closing `...` are accepted; a file without content is an empty map.
package enum DataParser {
  /// How many lists and maps may stand inside each other.
  package static let depthLimit = 32

  /// - Returns: What the file holds, unless it cannot be read to its end; and everything that is
  ///   written in it and that the data language does not have.
  package static func parse(
    _ file: SourceFile
  ) -> (root: DataNode?, problems: [Diagnostic]) {
    let text: CheckedText
    do {
      text = try CheckedText(file)
    } catch {
      return (nil, [error.diagnostic])
    }
    guard text.start < file.bytes.count else {
      return (DataNode(.map([]), at: SourceRange(file, text.start, text.start)), [])
    }
    return file.bytes.withUnsafeBufferPointer { bytes in
      do throws(SyntaxFault) {
        var builder = try DataTreeBuilder(text, bytes: bytes)
        return builder.build()
      } catch {
        return (nil, [SyntaxExplanation(of: error, in: file).diagnostic])
      }
    }
  }
}
