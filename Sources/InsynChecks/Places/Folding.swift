/// Takes a text apart into words and marks, so that the same words are the same however the text is
/// set: in any width of space, broken over lines and pages, with hyphens or without.
///
/// - Every kind of space, tabs and line breaks part words, and count for nothing else; nor does the
///   bullet before an item of a list, as it is printed or as symbol fonts are extracted.
/// - A hyphen after a letter counts for nothing, doubled or not, ordinary, soft or no-break:
///   `asylum-seeking`, and `asylum-‐seeking` as some programs extract it, are one word. Before a
///   line break it also joins what was parted, unless the next word is one of those that a hanging
///   hyphen stands before: `ungdoms- och`.
/// - A hyphen between digits is a mark: `18-20` is two numbers.
/// - Everything else counts, letter case and punctuation too.
struct Folding {
  private let scalars: [Unicode.Scalar]
  private var index = 0
  /// Where `index` is in the text's bytes.
  private var offset: Int32 = 0
  private(set) var words: [FoldedWord] = []
  private(set) var bytes: [UInt8] = []
  private var isSpaced = false

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
    bytes.reserveCapacity(text.utf8.count)
    words.reserveCapacity(scalars.count / 5)
    while index < scalars.count { next() }
  }

  private mutating func next() {
    switch ScalarKind(scalars[index]) {
    case .space, .lineBreak:
      isSpaced = true
      advance()
    case .mark:
      let start = FoldedWord.Start(bytes: Int32(bytes.count), text: offset)
      append()
      finish(start, isMark: true)
    case .hyphen:
      let start = FoldedWord.Start(bytes: Int32(bytes.count), text: offset)
      bytes.append(UInt8(ascii: "-"))
      while index < scalars.count, ScalarKind(scalars[index]) == .hyphen { advance() }
      finish(start, isMark: true)
    case .letter, .digit: word()
    }
  }

  /// One word, with all parts that hyphens hold together.
  private mutating func word() {
    let start = FoldedWord.Start(bytes: Int32(bytes.count), text: offset)
    var end = offset
    while index < scalars.count {
      let kind = ScalarKind(scalars[index])
      if kind == .letter || kind == .digit {
        append()
        end = offset
      } else if kind != .hyphen || !passHyphen() {
        break
      }
    }
    finish(start, isMark: false, end: end)
  }

  /// Passes hyphens inside a word, and the line break after them.
  ///
  /// - Returns: Whether the word goes on behind them.
  private mutating func passHyphen() -> Bool {
    var after = index
    while after < scalars.count, ScalarKind(scalars[after]) == .hyphen { after += 1 }
    let afterHyphens = after
    var hasLineBreak = false
    while after < scalars.count, let isBreak = ScalarKind(scalars[after]).isLineBreak {
      hasLineBreak = hasLineBreak || isBreak
      after += 1
    }
    let isSpaced = after > afterHyphens
    if !isSpaced, after < scalars.count, ScalarKind(scalars[after]) == .digit,
      ScalarKind(scalars[index - 1]) == .digit
    {
      return false
    }
    let joins = isSpaced ? hasLineBreak && !hangs(before: after) : true
    while index < (joins ? after : afterHyphens) { advance() }
    return joins
  }

  /// Whether a hyphen before this place stands for a part that is said only later: `in- and output`.
  private func hangs(before place: Int) -> Bool {
    let word = scalars[place...].prefix(Folding.longestConjunction + 1)
      .prefix { ScalarKind($0) == .letter }
    return Folding.conjunctions.contains(String(String.UnicodeScalarView(word)))
  }

  private static let conjunctions: Set<String> = [
    "och", "eller", "samt", "respektive", "än", "and", "or", "to",
  ]
  private static let longestConjunction = 10

  private mutating func append() {
    bytes.append(contentsOf: UTF8.encode(scalars[index]) ?? UTF8.encodedReplacementCharacter)
    advance()
  }

  private mutating func advance() {
    offset += Int32(UTF8.width(scalars[index]))
    index += 1
  }

  private mutating func finish(_ start: FoldedWord.Start, isMark: Bool, end: Int32? = nil) {
    let range = start.bytes..<Int32(bytes.count)
    words.append(
      FoldedWord(
        bytes: range, place: start.text..<(end ?? offset), isMark: isMark, isSpaced: isSpaced,
        hash: bytes[Int(range.lowerBound)..<Int(range.upperBound)].hashForFolding))
    isSpaced = false
  }
}

/// A word or a mark of a folded text.
struct FoldedWord: Sendable {
  struct Start {
    let bytes: Int32
    let text: Int32
  }

  /// Where it stands in the folded bytes.
  let bytes: Range<Int32>
  /// Where it stands in the bytes of the text as it was.
  let place: Range<Int32>
  let isMark: Bool
  /// Whether there is space before it.
  let isSpaced: Bool
  let hash: UInt64
}

extension ArraySlice<UInt8> {
  /// FNV-1a, the same on every machine.
  fileprivate var hashForFolding: UInt64 {
    reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }
}

/// What a character does in a folded text.
enum ScalarKind {
  case space
  case lineBreak
  case hyphen
  case letter
  case digit
  case mark

  init(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "0"..."9": self = .digit
    case "a"..."z", "A"..."Z": self = .letter
    case "\n", "\r", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}": self = .lineBreak
    case " ", "\t", "\u{A0}", "•", "\u{F0B7}": self = .space
    case "-", "\u{AD}", "\u{2010}", "\u{2011}": self = .hyphen
    default: self = scalar.isASCII ? .mark : ScalarKind(rare: scalar.properties)
    }
  }

  private init(rare properties: Unicode.Scalar.Properties) {
    if properties.isWhitespace {
      self = .space
    } else if properties.isAlphabetic || properties.generalCategory == .nonspacingMark {
      self = .letter
    } else {
      self = .mark
    }
  }

  /// Nil for what is no space at all.
  var isLineBreak: Bool? {
    switch self {
    case .space: false
    case .lineBreak: true
    case .hyphen, .letter, .digit, .mark: nil
    }
  }
}
