import InsynTemplates

/// The sample page as a program would write it that knows no templates: the same bytes.
struct PartnershipByHand {
  let words: [String: String]
  var output: [UInt8] = []

  init(words: [String: String]) {
    self.words = words
  }
}
