package import InsynDiagnostics

extension Formula {
  /// Reads a formula: `+`, `−`, `×` and `/`, parentheses, ids of figures, numbers with units, and
  /// `a as share of a + b`.
  ///
  /// `place` says where a part of the text, in UTF-8 bytes, is written.
  ///
  /// - Throws: `formula-syntax`, `formula-too-deep`, `formula-without-figures`, `unsourced-amount`,
  ///   or what the amount language throws for a number.
  package init(
    written text: String, units: UnitTable, at place: @escaping (Range<Int>) -> SourceRange
  ) throws(WritingProblem) {
    var tokenizer = FormulaTokenizer(text)
    let tokens = tokenizer.tokens()
    var parser = FormulaParser(
      tokens: tokens, units: units, end: text.utf8.count, place: place)
    whole = try parser.formula()
    guard !whole.figures.isEmpty else { throw .formulaWithoutFigures(0..<text.utf8.count) }
  }
}

/// The grammar, a function for each of its lines.
///
///     formula = sum ["as share of" sum]
///     sum     = product { ("+" | "−") product }
///     product = atom { ("×" | "/") atom }
///     atom    = id | number unit | "(" formula ")"
private struct FormulaParser {
  let tokens: [FormulaToken]
  let units: UnitTable
  let end: Int
  let place: (Range<Int>) -> SourceRange
  private var index = 0
  private var depth = 0

  /// Formulas that people can read have a few parentheses in one another.
  private static let deepest = 16

  init(
    tokens: [FormulaToken], units: UnitTable, end: Int,
    place: @escaping (Range<Int>) -> SourceRange
  ) {
    (self.tokens, self.units, self.end, self.place) = (tokens, units, end, place)
  }

  private var next: FormulaToken? { index < tokens.count ? tokens[index] : nil }
  private var lastEnd: Int { index > 0 ? tokens[index - 1].bytes.upperBound : 0 }

  mutating func formula() throws(WritingProblem) -> FormulaPart {
    let part = try share()
    if let next { throw .expectedSign(next.words, next.bytes) }
    return part
  }

  private mutating func share() throws(WritingProblem) -> FormulaPart {
    let start = next?.bytes.lowerBound ?? end
    let part = try sum()
    guard takeAsShareOf() else { return part }
    let whole = try sum()
    return .share(of: part, in: whole, at: place(start..<lastEnd))
  }

  private mutating func sum() throws(WritingProblem) -> FormulaPart {
    let start = next?.bytes.lowerBound ?? end
    var terms = [FormulaPart.SumTerm(isTakenAway: false, part: try product())]
    while let kind = next?.kind, kind == .plus || kind == .minus {
      index += 1
      terms.append(.init(isTakenAway: kind == .minus, part: try product()))
    }
    return terms.count == 1 ? terms[0].part : .sum(terms, at: place(start..<lastEnd))
  }

  private mutating func product() throws(WritingProblem) -> FormulaPart {
    let start = next?.bytes.lowerBound ?? end
    var factors = [FormulaPart.ProductFactor(divides: false, part: try atom())]
    while let kind = next?.kind, kind == .times || kind == .dividedBy {
      index += 1
      factors.append(.init(divides: kind == .dividedBy, part: try atom()))
    }
    return factors.count == 1 ? factors[0].part : .product(factors, at: place(start..<lastEnd))
  }

  private mutating func atom() throws(WritingProblem) -> FormulaPart {
    guard let token = next else { throw .formulaEnds(end) }
    index += 1
    switch token.kind {
    case .name(let name):
      guard let id = Identifier<Figure>(name) else { throw .noFigureName(name, token.bytes) }
      return .figure(Located(id, at: place(token.bytes)))
    case .number(let written): return .number(try number(written, token.bytes))
    case .open: return try inParentheses(token)
    default: throw .expectedFigure(token.words, token.bytes)
    }
  }

  private mutating func inParentheses(
    _ open: FormulaToken
  ) throws(WritingProblem) -> FormulaPart {
    depth += 1
    guard depth <= Self.deepest else { throw .formulaTooDeep(open.bytes) }
    let part = try share()
    guard next?.kind == .close else {
      throw next.map { .expectedSign($0.words, $0.bytes) } ?? .unclosedParenthesis(open.bytes)
    }
    index += 1
    depth -= 1
    return part
  }

  private func number(
    _ written: String, _ bytes: Range<Int>
  ) throws(WritingProblem) -> Located<Quantity> {
    do throws(WritingProblem) {
      let number = try WrittenQuantity(Array(written.utf8), units: units)
      if number.unit?.currency != nil { throw .unsourcedAmount(written) }
      guard let quantity = try? Quantity(number, unit: number.unit ?? .number) else {
        throw .numberTooLarge(written, 0..<written.utf8.count)
      }
      return Located(quantity, at: place(bytes))
    } catch {
      throw error.moved(by: bytes.lowerBound)
    }
  }

  private mutating func takeAsShareOf() -> Bool {
    let words = tokens[index...].prefix(3).map(\.kind)
    guard words == [.name("as"), .name("share"), .name("of")] else { return false }
    index += 3
    return true
  }
}

extension FormulaToken {
  /// The token as a message quotes it.
  fileprivate var words: String {
    switch kind {
    case .name(let text), .number(let text), .other(let text): text
    case .plus: "+"
    case .minus: "−"
    case .times: "×"
    case .dividedBy: "/"
    case .open: "("
    case .close: ")"
    }
  }
}
