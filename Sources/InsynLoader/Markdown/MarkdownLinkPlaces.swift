import InsynDiagnostics

/// Where the two parts of a link stand.
struct LinkPlace {
  let text: SourceRange
  let address: SourceRange
}

extension MarkdownPlaces {
  /// Finds a link or image, and moves into its text.
  ///
  /// It is `[text](address)` a little after the cursor, or `<address>`, or `[text][name]` with
  /// a definition `[name]: address` anywhere; failing that, the first such link of its block.
  mutating func enterLink(to url: UnsafeBufferPointer<UInt8>, text: String) -> LinkPlace {
    let open = firstOpenBracket() ?? cursor
    let window = 2 * text.utf8.count + url.count + 512
    if text.utf8.elementsEqual(url), let address = bracketed(url, in: near(cursor, window)) {
      return LinkPlace(text: address, address: address)
    }
    if let place = inlineLink(to: url, in: near(open, window)) {
      cursor = place.text.start
      return place
    }
    if let address = definition(of: url) {
      let text = bracketText(from: open)
      cursor = text.start
      return LinkPlace(text: text, address: address)
    }
    return inlineLink(to: url, in: blockStart..<blockEnd)
      ?? LinkPlace(text: bracketText(from: open), address: bracketText(from: open))
  }

  private func near(_ start: Int, _ length: Int) -> Range<Int> {
    start..<max(start, min(blockEnd, start + length))
  }

  private func bracketText(from open: Int) -> SourceRange {
    let close = file.bytes[open...].firstIndex(of: Byte.closeBracket) ?? open
    return SourceRange(file, min(open + 1, close), close)
  }

  /// Moves past the address of a link whose text has been passed.
  mutating func leaveLink(_ place: LinkPlace) {
    if place.address.start >= blockStart, place.address.end <= blockEnd {
      cursor = max(cursor, place.address.end)
    } else if let close = closeOfName(after: place.text.end) {
      cursor = max(cursor, close)
    }
  }

  /// After `]` of `[text][name]` or `[text][]`: where the second pair ends.
  private func closeOfName(after textEnd: Int) -> Int? {
    let bytes = file.bytes
    guard textEnd + 1 < bytes.count, bytes[textEnd] == Byte.closeBracket else { return nil }
    guard bytes[textEnd + 1] == Byte.openBracket else { return textEnd + 1 }
    return bytes[(textEnd + 2)...].firstIndex(of: Byte.closeBracket).map { $0 + 1 }
  }

  /// Moves past `](address)`, if the cursor stands before it.
  mutating func passAddress(_ url: UnsafeBufferPointer<UInt8>) {
    guard isLinkMiddle(at: cursor), let address = address(equalTo: url, after: cursor + 2) else {
      return
    }
    cursor = address.end
  }

  private func firstOpenBracket() -> Int? {
    var index = cursor
    while index < min(blockEnd, file.bytes.count) {
      if file.bytes[index] == Byte.backslash {
        index += 1
      } else if file.bytes[index] == Byte.openBracket {
        return index
      }
      index += 1
    }
    return nil
  }

  private func inlineLink(
    to url: UnsafeBufferPointer<UInt8>, in range: Range<Int>
  ) -> LinkPlace? {
    for index in range where isLinkMiddle(at: index) {
      guard let address = address(equalTo: url, after: index + 2) else { continue }
      let start = file.bytes[range.lowerBound] == Byte.openBracket ? range.lowerBound + 1 : index
      return LinkPlace(text: SourceRange(file, min(start, index), index), address: address)
    }
    return nil
  }

  private mutating func definition(of url: UnsafeBufferPointer<UInt8>) -> SourceRange? {
    for index in definitionEnds() {
      if let address = address(equalTo: url, after: index) { return address }
    }
    return nil
  }

  private func bracketed(_ url: UnsafeBufferPointer<UInt8>, in range: Range<Int>) -> SourceRange? {
    for index in range where file.bytes[index] == UInt8(ascii: "<") {
      let end = index + 1 + url.count
      guard end < file.bytes.count else { return nil }
      if file.bytes[(index + 1)..<end].elementsEqual(url) {
        return SourceRange(file, index + 1, end)
      }
    }
    return nil
  }

  private func address(
    equalTo url: UnsafeBufferPointer<UInt8>, after start: Int
  ) -> SourceRange? {
    let bytes = file.bytes
    var start = start
    while start < bytes.count, Byte.isWhitespace(bytes[start]) || bytes[start] == UInt8(ascii: ">")
    {
      start += 1
    }
    let isBracketed = start < bytes.count && bytes[start] == UInt8(ascii: "<")
    if isBracketed { start += 1 }
    guard let end = MarkdownAddress.end(of: url, writtenAt: start, in: bytes) else { return nil }
    let closes: Bool =
      if isBracketed {
        end < bytes.count && bytes[end] == UInt8(ascii: ">")
      } else {
        end >= bytes.count || Byte.isWhitespace(bytes[end]) || bytes[end] == UInt8(ascii: ")")
      }
    return closes ? SourceRange(file, start, end) : nil
  }
}
