import InsynDiagnostics

/// What libyaml stumbled over, in the words of someone who does not know YAML.
///
/// libyaml tells where it could not go on, which is often after the mistake; what stands around
/// that place tells which of the usual mistakes it is.
struct SyntaxExplanation {
  private let fault: SyntaxFault
  private let file: SourceFile
  private let lines: SourceLines
  private let lastText: Range<Int>
  private let open: [Int]

  /// - Parameters:
  ///   - fault: What libyaml says.
  ///   - file: The file that it read.
  ///   - lastText: Where the last text was that it read.
  ///   - open: Where the lists and maps begin that it was reading, the outermost first.
  init(
    of fault: SyntaxFault, in file: SourceFile, lastText: Range<Int> = 0..<0, open: [Int] = []
  ) {
    self.fault = fault
    self.file = file
    self.lastText = lastText
    self.open = open
    lines = SourceLines(file)
  }

  var diagnostic: Diagnostic {
    if lines.byte(at: fault.place) == Byte.tab, fault.problem.contains("tab") || isAtBadStart {
      return .tab(at: range(fault.place, 1))
    }
    if fault.context.contains("directive") || lines.byte(at: fault.place) == Byte.percent {
      return .directive(at: lineRange(fault.place))
    }
    if fault.context.contains("tag") || fault.problem.contains("tag") {
      return .tag(at: word(at: fault.contextPlace > 0 ? fault.contextPlace : fault.place))
    }
    return scannerProblem ?? parserProblem ?? .unreadable(at: lineRange(fault.place))
  }

  private var isAtBadStart: Bool { fault.problem == "found character that cannot start any token" }

  private func range(_ start: Int, _ length: Int) -> SourceRange {
    SourceRange(file, start, min(start + length, file.bytes.count))
  }

  private func range(_ range: Range<Int>) -> SourceRange {
    SourceRange(file, range.lowerBound, range.upperBound)
  }

  private func lineRange(_ place: Int) -> SourceRange { range(lines.content(ofLineAt: place)) }

  /// From a place to the next space.
  private func word(at place: Int) -> SourceRange {
    let line = lines.line(at: place)
    let end = (place..<max(place, line.upperBound)).first { Byte.isBlank(file.bytes[$0]) }
    return range(place..<max(place, end ?? line.upperBound))
  }
}

// MARK: - Letters that mean something

extension SyntaxExplanation {
  private var scannerProblem: Diagnostic? {
    switch fault.problem {
    case "found character that cannot start any token",
      "did not find expected alphabetic or numeric character":
      .reservedCharacter(at: range(isAtBadStart ? fault.place : fault.contextPlace, 1))
    case "mapping values are not allowed in this context": unexpectedColon
    case "could not find expected ':'": missingColon(at: fault.contextPlace)
    case "block sequence entries are not allowed in this context":
      .strayDash(at: range(fault.place, 1))
    case "mapping keys are not allowed in this context": .complexKey(at: range(fault.place, 1))
    case "found unexpected end of stream", "found unexpected document indicator":
      .unclosedQuote(at: range(fault.contextPlace, 1))
    case "found unknown escape character", "did not find expected hexdecimal number",
      "found invalid Unicode character escape code":
      badEscape
    case "did not find expected comment or line break",
      "found an indentation indicator equal to 0":
      .blockTextHeader(at: lineRest(from: fault.contextPlace))
    default: nil
    }
  }

  private var badEscape: Diagnostic {
    let backslash = file.bytes[..<min(fault.place + 1, file.bytes.count)]
      .lastIndex(of: Byte.backslash)
    return .badEscape(at: range(backslash ?? fault.place, 2))
  }

  private func lineRest(from place: Int) -> SourceRange {
    range(place..<max(place, lines.content(ofLineAt: place).upperBound))
  }

  /// A second colon on a line is part of the text; the first one shows that the line is a key
  /// where libyaml was still reading the text of the line before.
  private var unexpectedColon: Diagnostic {
    let line = lines.content(ofLineAt: fault.place)
    if let first = lines.keyColon(in: line), first < fault.place {
      return .colonInText(at: range(fault.place, 1))
    }
    guard let before = lines.lineWithText(before: fault.place) else {
      return .missingKey(at: range(fault.place, 1))
    }
    if lines.keyColon(in: before) != nil { return .badIndentation(at: range(line)) }
    return missingColon(at: before.lowerBound)
  }

  private func missingColon(at place: Int) -> Diagnostic {
    let text = lines.trimmed(place..<max(place, lines.line(at: place).upperBound))
    if let colon = lines.tightColon(in: text) {
      return .missingSpace(at: range(colon, 1), in: lines.text(text))
    }
    return .missingColon(at: range(text))
  }
}

// MARK: - Things in the wrong place

extension SyntaxExplanation {
  private var parserProblem: Diagnostic? {
    switch fault.problem {
    case "did not find expected key", "did not find expected '-' indicator",
      "did not find expected <document start>":
      misplaced
    case "did not find expected ',' or '}'", "did not find expected ',' or ']'":
      bracketProblem(openedAt: fault.contextPlace)
    case "did not find expected node content": missingContent
    default: nil
    }
  }

  private var misplaced: Diagnostic {
    let byte = lines.byte(at: fault.place)
    let before = lines.lineWithText(before: fault.place)
    if fault.problem.contains("document"), before.map(isDocumentEnd) == true {
      return .severalDocuments(at: lineRange(fault.place))
    }
    if let quote = textAfterQuote { return quote }
    guard lines.isFirstOnLine(fault.place) else { return strayOnLine }
    if byte == Byte.colon { return .missingKey(at: range(fault.place, 1)) }
    if byte == Byte.dash { return .strayDash(at: range(fault.place, 1)) }
    return .badIndentation(at: lineRange(fault.place))
  }

  private func isDocumentEnd(_ line: Range<Int>) -> Bool {
    lines.text(line).hasPrefix("...")
  }

  /// Something follows a closing quote: a quote mark inside the text, or text after it. Is the
  /// text of several lines, its closing quote was forgotten and this is the next one's start.
  private var textAfterQuote: Diagnostic? {
    guard !lastText.isEmpty, lastText.upperBound <= fault.place,
      let first = lines.byte(at: lastText.lowerBound),
      first == Byte.quote || first == Byte.apostrophe,
      lines.line(at: lastText.upperBound) == lines.line(at: fault.place)
    else { return nil }
    guard lines.line(at: lastText.lowerBound) == lines.line(at: fault.place) else {
      return .unclosedQuote(at: range(lastText.lowerBound, 1))
    }
    return .textAfterQuote(at: lineRest(from: fault.place), isApostrophe: first == Byte.apostrophe)
  }

  private var strayOnLine: Diagnostic {
    let closed = lines.lastByte(before: fault.place)
    return closed == Byte.closeBrace || closed == Byte.closeBracket
      ? .textAfterBracket(at: lineRest(from: fault.place))
      : .unreadable(at: lineRest(from: fault.place))
  }

  private func bracketProblem(openedAt place: Int) -> Diagnostic {
    let isOnSameLine = lines.line(at: place) == lines.line(at: fault.place)
    switch lines.byte(at: fault.place) {
    case Byte.colon? where isOnSameLine: return .colonInText(at: range(fault.place, 1))
    case Byte.closeBrace?, Byte.closeBracket?:
      return .wrongBracket(at: range(fault.place, 1), opened: range(place, 1))
    default: return textAfterQuote ?? .unclosedBracket(at: range(place, 1))
    }
  }

  private var missingContent: Diagnostic {
    switch lines.byte(at: fault.place) {
    case Byte.comma?: return .strayComma(at: range(fault.place, 1))
    case Byte.colon?: return .missingKey(at: range(fault.place, 1))
    case Byte.closeBrace?, Byte.closeBracket?:
      return .strayBracket(at: range(fault.place, 1))
    default:
      let bracket = open.last { [Byte.openBrace, Byte.openBracket].contains(lines.byte(at: $0)) }
      return bracket.map { .unclosedBracket(at: range($0, 1)) }
        ?? .unreadable(at: lineRange(fault.place))
    }
  }
}
