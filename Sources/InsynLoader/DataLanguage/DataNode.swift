package import InsynDiagnostics

/// One value of a data file with the place where it is written: a text, a list or a map.
///
/// Everything that is not a list or a map is text; a schema decides what a text means.
package struct DataNode: Hashable, Sendable {
  package enum Content: Hashable, Sendable {
    case text(String)
    case list([DataNode])
    /// The keys in the order in which they are written, each key once.
    case map([DataEntry])
    /// Something the data language does not have and that has been reported: nothing is known
    /// of the value, and there is nothing more to say about it.
    case refused
  }

  package let content: Content
  /// The written form, with quotes and brackets; for a value left out, the place right after `:`.
  package let range: SourceRange

  package init(_ content: Content, at range: SourceRange) {
    self.content = content
    self.range = range
  }
}

/// A key of a map and what is written for it.
package struct DataEntry: Hashable, Sendable {
  package let key: Located<String>
  package let value: DataNode

  package init(key: Located<String>, value: DataNode) {
    (self.key, self.value) = (key, value)
  }
}

extension DataNode {
  /// The text, if this is one.
  package var text: Located<String>? {
    guard case .text(let text) = content else { return nil }
    return Located(text, at: range)
  }

  /// Where a part of this node's text, given in UTF-8 bytes of the text, is written.
  ///
  /// A text written with escapes, or over several lines, has no such places: then it is the place
  /// of the whole text.
  package func place(of part: Range<Int>) -> SourceRange {
    guard case .text(let text) = content else { return range }
    let written = range.file.bytes[range.start..<range.end]
    let isQuoted = written.first == Byte.quote || written.first == Byte.apostrophe
    let inside = isQuoted ? written.dropFirst().dropLast() : written
    guard inside.elementsEqual(text.utf8), part.upperBound <= inside.count else { return range }
    return SourceRange(
      range.file, inside.startIndex + part.lowerBound, inside.startIndex + part.upperBound)
  }
}
