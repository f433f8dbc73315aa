package import InsynDiagnostics

extension Amount {
  /// Reads an amount as an editor writes it, in Swedish or English: `about 1 000 000 SEK`,
  /// `50 kr per barn och dygn`, `130–150 children`, `250 mnkr`, `not valued`.
  ///
  /// - Throws: `ambiguous-number`, `contradictory-hedges`, `impossible-unit`, `malformed-number`,
  ///   `missing-unit`, `not-an-amount`, `number-too-large`, `number-trap`, `range-backwards`,
  ///   `too-many-decimals` or `unknown-unit`.
  package init(written text: some StringProtocol, units: UnitTable) throws(WritingProblem) {
    if let absence = Absence(written: text) {
      self = .absent(absence)
    } else {
      self = .stated(try Quantity(written: text, units: units))
    }
  }
}

extension Quantity {
  /// Reads a quantity that must be there, in a language if it is known; throws what `Amount` throws.
  package init(
    written text: some StringProtocol, units: UnitTable, in language: Language? = nil
  ) throws(WritingProblem) {
    let bytes = Array(text.utf8)
    let written = try WrittenQuantity(bytes, units: units, in: language)
    let whole = (String(text), 0..<bytes.count)
    let unit = try written.unit.or(.missingUnit(whole.0, whole.1))
    do {
      try self.init(written, unit: unit)
    } catch {
      throw .numberTooLarge(whole.0, whole.1)
    }
  }
}

extension WrittenQuantity {
  /// Reads text that may lack a unit, as the text of a link in a narrative may.
  ///
  /// Where the language of the text is known it says more: `SEK 1,500` can be read two ways in
  /// content, but not in an English text.
  package init(
    _ text: [UInt8], units: UnitTable, in language: Language? = nil
  ) throws(WritingProblem) {
    var parser = try AmountParser(text, units: units, in: language)
    self = try parser.wholeQuantity()
  }
}

extension QuantityUnit {
  /// Reads a unit alone: `SEK per child and day`.
  package init(written text: some StringProtocol, units: UnitTable) throws(WritingProblem) {
    var parser = try AmountParser(Array(text.utf8), units: units)
    self = try parser.wholeUnit()
  }
}

extension Absence {
  /// The kind of absence that is written, in either language; nil if it is none.
  package init?(written text: some StringProtocol) {
    guard let first = text.utf8.first, first > UInt8(ascii: "9") else { return nil }
    let words = text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard let absence = Vocabulary.absences[words] else { return nil }
    self = absence
  }
}
