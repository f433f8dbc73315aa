package import InsynDiagnostics

extension Amount {
  /// Reads an amount as an editor writes it, in Swedish or English: `about 1 000 000 SEK`,
  /// `50 kr per barn och dygn`, `130–150 children`, `250 mnkr`, `not valued`.
  ///
  /// - Throws: `ambiguous-number`, `contradictory-hedges`, `impossible-unit`, `malformed-number`,
  ///   `missing-unit`, `not-an-amount`, `number-too-large`, `number-trap`, `range-backwards`,
  ///   `too-many-decimals` or `unknown-unit`.
  package init(written text: some StringProtocol, units: UnitTable) throws(WritingProblem) {
    var parser = try AmountParser(Array(text.utf8), units: units)
    if let absence = parser.wholeAbsence() {
      self = .absent(absence)
    } else {
      self = .stated(try Quantity(try parser.wholeQuantity(), in: text))
    }
  }
}

extension Quantity {
  /// Reads a quantity that must be there, in a language if it is known; throws what `Amount` throws.
  package init(
    written text: some StringProtocol, units: UnitTable, in language: Language? = nil
  ) throws(WritingProblem) {
    let written = try WrittenQuantity(Array(text.utf8), units: units, in: language)
    try self.init(written, in: text)
  }

  /// Gives a meaning to what the whole of a text says.
  fileprivate init(
    _ written: WrittenQuantity, in text: some StringProtocol
  ) throws(WritingProblem) {
    let bytes = 0..<text.utf8.count
    let unit = try written.unit.or(.missingUnit(String(text), bytes))
    do {
      try self.init(written, unit: unit)
    } catch {
      throw .numberTooLarge(String(text), bytes)
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
    let parser = try? AmountParser(Array(text.utf8), units: UnitTable())
    guard let absence = parser?.wholeAbsence() else { return nil }
    self = absence
  }
}
