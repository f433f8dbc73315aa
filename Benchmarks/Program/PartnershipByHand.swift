import InsynTemplates

/// The sample page as a program would write it that knows no templates: the same bytes.
struct PartnershipByHand {
  let words: PartnershipWords
  /// Without escaping the bytes are no longer a page, but show what the copying alone costs.
  let escapes: Bool

  func write(_ page: PartnershipView, into output: inout [UInt8]) {
    put(
      "<!DOCTYPE html>\n<html lang=\"sv\">\n<head>\n  <meta charset=\"utf-8\">\n  <title>", &output)
    text(page.title, &output)
    put(" – ", &output)
    text(words.site, &output)
    put("</title>\n</head>\n<body>\n  <a class=\"skip\" href=\"#main\">", &output)
    text(words.skip, &output)
    put("</a>\n  <main id=\"main\">\n    <h1>", &output)
    writeMain(page, into: &output)
    put("  </main>\n  <footer>\n    <a href=\"om/\">", &output)
    text(words.about, &output)
    put("</a>\n    <a href=\"tillganglighet/\">", &output)
    text(words.accessibility, &output)
    put("</a>\n  </footer>\n</body>\n</html>\n", &output)
  }

  private func writeMain(_ page: PartnershipView, into output: inout [UInt8]) {
    text(page.title, &output)
    put("</h1>\n    <p>", &output)
    text(page.summary, &output)
    put("</p>\n    <p>", &output)
    if let since = page.since {
      text(words.since, &output)
      put(" ", &output)
      text(since, &output)
    }
    if page.until == nil {
      put(", ", &output)
      text(words.ongoing, &output)
    }
    put("</p>\n    <h2>", &output)
    text(words.parties, &output)
    put("</h2>\n    <ul>\n", &output)
    for party in page.parties { write(party, into: &output) }
    put("    </ul>\n    <h2>", &output)
    text(words.money, &output)
    put("</h2>\n    <table>\n    <tr><th>", &output)
    text(words.party, &output)
    put("</th><th>", &output)
    text(words.amount, &output)
    put("</th><th>", &output)
    text(words.period, &output)
    put("</th><th>", &output)
    text(words.source, &output)
    put("</th></tr>\n", &output)
    for contribution in page.contributions { write(contribution, into: &output) }
    put("    </table>\n    <h2>", &output)
    text(words.services, &output)
    put("</h2>\n", &output)
    for service in page.services { write(service, into: &output) }
    put("    ", &output)
    output.appendUTF8(of: page.narrative.html)
    put("\n", &output)
  }

  private func write(_ party: PartyView, into output: inout [UInt8]) {
    put("      <li>\n        <a href=\"", &output)
    text(party.address, &output)
    put("\">", &output)
    text(party.name, &output)
    put("</a>\n        ", &output)
    if let since = party.since {
      put("<span>", &output)
      text(words.since, &output)
      put(" ", &output)
      text(since, &output)
      put("</span>", &output)
    }
    put("\n        ", &output)
    if party.isFormer {
      put("<em>", &output)
      text(words.former, &output)
      put("</em>", &output)
    }
    put("\n      </li>\n", &output)
  }

  private func write(_ contribution: ContributionView, into output: inout [UInt8]) {
    put("      <tr>\n        <td>", &output)
    text(contribution.party, &output)
    put("</td>\n        <td><a href=\"", &output)
    text(contribution.address, &output)
    put("\">", &output)
    text(contribution.amount, &output)
    put("</a></td>\n        <td>", &output)
    text(contribution.period, &output)
    put("</td>\n        <td><a href=\"", &output)
    text(contribution.source.address, &output)
    put("\">", &output)
    text(contribution.source.title, &output)
    put("</a></td>\n      </tr>\n", &output)
  }

  private func write(_ service: ServiceView, into output: inout [UInt8]) {
    put("    <h3>", &output)
    text(service.name, &output)
    put("</h3>\n    <p>", &output)
    text(service.summary, &output)
    put("</p>\n    <ul>\n", &output)
    for place in service.places {
      put("      <li>", &output)
      text(place, &output)
      put("</li>\n", &output)
    }
    put("    </ul>\n", &output)
  }

  private func put(_ markup: StaticString, _ output: inout [UInt8]) {
    markup.withUTF8Buffer { output.append(contentsOf: $0) }
  }

  private func text(_ text: String, _ output: inout [UInt8]) {
    if escapes { output.appendEscaped(text) } else { output.appendUTF8(of: text) }
  }
}
