import InsynDiagnostics

extension Period {
  /// Reads `2017-09-01..2017-12-31`, `2015–2020` (with an en dash), `2016`, `2016..` and `..2017`.
  ///
  /// - Throws: What `PartialDate` throws, `not-a-period`, `approximate-period` or `period-backwards`.
  package init(written text: String) throws(WritingProblem) {
    let bytes = Array(text.utf8)
    guard let dots = Self.separator(in: bytes) else {
      self.init(try Self.date(bytes[...]).or(.notAPeriod(text)))
      return
    }
    let from = try Self.date(bytes[..<dots.lowerBound])
    let to = try Self.date(bytes[dots.upperBound...])
    guard from != nil || to != nil else { throw .notAPeriod(text) }
    guard let period = Period(from: from, to: to) else { throw .periodBackwards(text) }
    self = period
  }

  private static let separators = [Array("–".utf8), Array("..".utf8)]

  private static func separator(in text: [UInt8]) -> Range<Int>? {
    for sign in separators {
      let starts = text.indices.dropLast(sign.count - 1)
      if let start = starts.first(where: { text[$0...].starts(with: sign) }) {
        return start..<start + sign.count
      }
    }
    return nil
  }

  /// One end; nil where nothing is written. Problems are moved to their place in all of the text.
  private static func date(_ bytes: ArraySlice<UInt8>) throws(WritingProblem) -> PartialDate? {
    var part = Substring(decoding: bytes, as: UTF8.self)
    while part.first?.isWhitespace == true { part.removeFirst() }
    let start = bytes.endIndex - part.utf8.count
    while part.last?.isWhitespace == true { part.removeLast() }
    guard !part.isEmpty else { return nil }
    do throws(WritingProblem) {
      let date = try PartialDate(written: String(part))
      guard !date.isApproximate else { throw WritingProblem.approximatePeriod(String(part)) }
      return date
    } catch {
      throw error.moved(by: start)
    }
  }
}

extension WritingProblem {
  fileprivate static func notAPeriod(_ text: String) -> WritingProblem {
    WritingProblem(
      "not-a-period", whole: text,
      Phrase(sv: "'\(text)' är inte en period", en: "'\(text)' is not a period"),
      help: Phrase(
        sv: """
          Skriv den som 2017-09-01..2017-12-31, som ett år eller en månad, eller med en öppen ände \
          som 2016.. eller ..2017.
          """,
        en: """
          Write it as 2017-09-01..2017-12-31, as a year or a month, or with an open end as 2016.. \
          or ..2017.
          """))
  }

  fileprivate static func approximatePeriod(_ text: String) -> WritingProblem {
    WritingProblem(
      "approximate-period", whole: text,
      Phrase(
        sv: "'\(text)' är ungefärligt, men en period har bestämda gränser",
        en: "'\(text)' is approximate, but a period has definite ends"),
      help: Phrase(
        sv: "Ta bort ordet före datumet, eller skriv 'not stated' och förklara i 'note'.",
        en: "Take away the word before the date, or write 'not stated' and explain in 'note'."))
  }

  fileprivate static func periodBackwards(_ text: String) -> WritingProblem {
    WritingProblem(
      "period-backwards", whole: text,
      Phrase(
        sv: "Perioden '\(text)' slutar innan den börjar",
        en: "The period '\(text)' ends before it begins"),
      help: Phrase(
        sv: "Skriv den tidigare dagen först.", en: "Write the earlier date first."))
  }
}
