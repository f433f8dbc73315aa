import CCMarkGFM
import InsynDiagnostics
import InsynModel

extension MarkdownRenderer {
  mutating func enterLink(_ node: MarkdownNode) {
    let url = node.url
    let text = node.plainText
    let address = LinkAddress(url)
    guard case .plain = address, isAutomatic(url, text: text) else {
      let place = places.enterLink(to: url, text: text)
      enterLink(node, to: address, text: text, at: place)
      return
    }
    openLinks.append(nil)
    mute()
    writeStartTag(node)
  }

  /// An address in running text is its own text, perhaps without `http://` or `mailto:`.
  private func isAutomatic(_ url: UnsafeBufferPointer<UInt8>, text: String) -> Bool {
    text.utf8.count <= url.count && url.suffix(text.utf8.count).elementsEqual(text.utf8)
      && !text.isEmpty
  }

  private mutating func enterLink(
    _ node: MarkdownNode, to address: LinkAddress, text: String, at place: LinkPlace
  ) {
    switch address {
    case .plain:
      mute()
      writeStartTag(node)
    case .dangerous, .unknown:
      mute()
      reportAddress(address, at: place.address)
      output.write("<a>")
    case .reference(let kind, let target):
      let isAddressItself = place.text == place.address
      let isEmpty = isAddressItself || text.allSatisfy(\.isWhitespace)
      let reference = reference(kind, to: target, text: isEmpty ? "" : text, at: place)
      guard kind != .chart || !isEmpty else {
        problems.append(.chartAsLink(reference))
        skipped = node
        return
      }
      guard !isEmpty else {
        prose.appendObject()
        output.append(.whole(reference))
        places.leaveLink(place)
        skipped = node
        return
      }
      if kind == .figure { mute() }
      output.append(.start(reference))
    }
    openLinks.append(place)
  }

  /// What stands in the link is no running text: it is checked against its figure, or is another
  /// site's.
  private mutating func mute() {
    prose.appendObject()
    prose.isMuted = true
  }

  mutating func leaveLink(_ node: MarkdownNode) {
    prose.isMuted = false
    if let place = openLinks.popLast() ?? nil {
      places.leaveLink(place)
    } else {
      places.passAddress(node.url)
    }
    output.write("</a>")
  }

  private mutating func writeStartTag(_ node: MarkdownNode) {
    output.write("<a href=\"")
    output.write(address: node.url)
    let title = node.title
    if !title.isEmpty {
      output.write("\" title=\"")
      output.write(escaping: title)
    }
    output.write("\">")
  }

  private mutating func reference(
    _ kind: Reference.Kind, to target: String, text: String, at place: LinkPlace
  ) -> Reference {
    let start = min(place.address.start + kind.rawValue.utf8.count + 1, place.address.end)
    let targetPlace = SourceRange(place.address.file, start, place.address.end)
    if target.isEmpty { problems.append(.emptyReference(kind, at: place.address)) }
    return Reference(
      kind: kind, target: Located(target, at: targetPlace), text: Located(text, at: place.text),
      section: headings.last?.id)
  }

  private mutating func reportAddress(_ address: LinkAddress, at place: SourceRange) {
    switch address {
    case .dangerous(let scheme): problems.append(.dangerousAddress(scheme, at: place))
    case .unknown(let scheme, let nearest):
      problems.append(.unknownScheme(scheme, nearest: nearest, at: place))
    case .plain, .reference: break
    }
  }
}

// MARK: - Images

extension MarkdownRenderer {
  /// Whether this is `![](chart:…)`, the only image there is.
  func isChart(_ node: MarkdownNode) -> Bool {
    guard node.coreType == CMARK_NODE_IMAGE, case .reference(.chart, _) = LinkAddress(node.url)
    else { return false }
    return true
  }

  mutating func writeImage(_ node: MarkdownNode) {
    let url = node.url
    let text = node.plainText
    let place = places.enterLink(to: url, text: text)
    places.leaveLink(place)
    skipped = node
    switch LinkAddress(url) {
    case .reference(.chart, let target):
      let reference = reference(.chart, to: target, text: text, at: place)
      if node.parent?.coreType != CMARK_NODE_PARAGRAPH || node.parent?.onlyChild != node {
        problems.append(.chartInText(reference))
      }
      output.append(.whole(reference))
    case .dangerous(let scheme): problems.append(.dangerousAddress(scheme, at: place.address))
    default: problems.append(.image(at: place.address))
    }
  }
}
