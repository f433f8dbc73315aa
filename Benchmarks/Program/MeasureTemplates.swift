import InsynDiagnostics
import InsynTemplates

/// Prints what a partnership page costs from its template, beside the same bytes put together by
/// hand.
func measureTemplates() {
  let words = PartnershipWords()
  let strings = InterfaceStrings(as: "t", keys: words.byKey.keys)
  let page = PageTemplate<PartnershipView>("partnership")
  let library = TemplateLibrary(
    files: PartnershipTemplates.files, in: "templates", pages: [page], strings: strings)
  guard let template = library.template(page) else {
    return library.problems.forEach { print(TextReport(in: .en).text(of: $0)) }
  }
  let table = strings.table(words.byKey)
  let sample = PartnershipView.sample
  let byHand = PartnershipByHand(words: words, escapes: true)
  let copied = PartnershipByHand(words: words, escapes: false)

  let rendered = bytes { template.render(sample, strings: table, into: &$0) }
  let written = bytes { byHand.write(sample, into: &$0) }
  guard rendered == written else {
    return print("The template and the program write different bytes; nothing was measured.")
  }

  let rendering = microseconds { template.render(sample, strings: table, into: &$0) }
  let hand = microseconds { byHand.write(sample, into: &$0) }
  let copy = microseconds { copied.write(sample, into: &$0) }
  print("partnership page, \(rendered.count) bytes")
  print("  from its template            \(twoDecimals(rendering)) µs")
  print(
    "  by hand                      \(twoDecimals(hand)) µs, \(twoDecimals(rendering / hand)) x")
  print(
    "  by hand, nothing escaped     \(twoDecimals(copy)) µs, \(twoDecimals(rendering / copy)) x")
}

private func bytes(_ write: (inout [UInt8]) -> Void) -> [UInt8] {
  var output: [UInt8] = []
  write(&output)
  return output
}

/// One page into a buffer that is used again, as a build does.
private func microseconds(_ write: (inout [UInt8]) -> Void) -> Double {
  var output: [UInt8] = []
  return leastMicroseconds(rounds: 50, runsPerRound: 200) {
    output.removeAll(keepingCapacity: true)
    write(&output)
  }
}
