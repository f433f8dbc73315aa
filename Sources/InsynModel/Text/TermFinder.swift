package import InsynDiagnostics

/// Finds the terms of a glossary in running text of one language.
///
/// One pass over the bytes: each word is reduced to a number as it is passed, and only a word that
/// some form of a term begins with is looked at again. Forms are found as whole words, in any
/// letter case, over line breaks too; a form with two capitals in a row (`IOP`) only as it is
/// written. Where several fit, the longest does, and terms inside it are not found.
package struct TermFinder: Sendable {
  package struct Use: Hashable, Sendable {
    package let term: Identifier<Term>
    /// In bytes.
    package let range: Range<Int>
  }

  /// For each number that a word can be reduced to, 1 more than the place of the forms that begin
  /// with such a word; 0 for none.
  private let slots: [UInt16]
  private let forms: [[TermForm]]

  package var isEmpty: Bool { forms.isEmpty }

  /// Where two terms share a form, the first one has it.
  package init(_ terms: [Term], in language: Language) {
    var slots = [UInt16](repeating: 0, count: WordScanner.slotCount)
    var forms: [[TermForm]] = []
    for term in terms where term.isLinked(in: language) {
      for form in term.forms(in: language).map({ TermForm($0.text, of: term.id.value) }) {
        guard let slot = form.slot, forms.count < Int(UInt16.max) else { continue }
        if slots[slot] == 0 {
          forms.append([])
          slots[slot] = UInt16(forms.count)
        }
        forms[Int(slots[slot]) - 1].append(form)
      }
    }
    self.slots = slots
    self.forms = forms.map { alike in
      alike.enumerated()
        .sorted { (-$0.element.bytes.count, $0.offset) < (-$1.element.bytes.count, $1.offset) }
        .map(\.element)
    }
  }

  /// Every use in a text, in order.
  package func uses(in text: String) -> [Use] {
    guard !isEmpty else { return [] }
    var text = text
    return text.withUTF8 { uses(in: $0) }
  }

  package func uses(in text: UnsafeBufferPointer<UInt8>) -> [Use] {
    guard !isEmpty else { return [] }
    return slots.withUnsafeBufferPointer { slots in
      WordScanner.scan(text) { words in
        var found: [Use] = []
        while let (start, slot) = words.nextWord() {
          guard slots[slot] > 0, let use = use(of: Int(slots[slot]) - 1, at: start, in: words)
          else { continue }
          found.append(use)
          words.index = use.range.upperBound
        }
        return found
      }
    }
  }

  private func use(of slot: Int, at start: Int, in words: WordScanner) -> Use? {
    for form in forms[slot] {
      if let end = form.end(at: start, in: words) {
        return Use(term: form.term, range: start..<end)
      }
    }
    return nil
  }

  /// Whether two capitals stand in a row.
  static func isAbbreviation(_ bytes: some Sequence<UInt8>) -> Bool {
    var wasCapital = false
    for byte in bytes {
      let isCapital = byte &- UInt8(ascii: "A") < 26
      if wasCapital, isCapital { return true }
      wasCapital = isCapital
    }
    return false
  }
}
