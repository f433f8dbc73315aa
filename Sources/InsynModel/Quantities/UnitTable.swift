import InsynDiagnostics

/// The things that are counted on a site, found by any of their forms in either language.
package struct UnitTable: Sendable {
  /// In alphabetical order of their ids.
  package private(set) var things: [CountedThing] = []
  private var byForm = WordTable<CountedThing>()
  private var forms: [String] = []
  /// How many words the longest form has.
  private(set) var longestForm = 1

  package init() {}

  /// Adds a thing, unless one of its forms already means something else or could never be read.
  ///
  /// - Returns: What is in the way; the table is then as it was.
  package mutating func insert(_ thing: CountedThing) -> UnitClash? {
    let forms = Set(
      ([thing.id] + [thing.words.sv, thing.words.en].flatMap { [$0.singular, $0.plural] })
        .map(Self.key))
    for form in forms.sorted() {
      if let holder = byForm[form] { return UnitClash(form: form, .unit(holder.id)) }
      if Vocabulary.isTaken(form) { return UnitClash(form: form, .word) }
      if !AmountTokenizer.isWords(form) { return UnitClash(form: form, .unreadable) }
    }
    for form in forms {
      byForm.insert(form, thing)
      self.forms.append(form)
      longestForm = max(longestForm, form.count(where: { $0 == " " }) + 1)
    }
    things.insert(thing, at: things.firstIndex { thing.id < $0.id } ?? things.endIndex)
    return nil
  }

  /// The thing that has this id or that is called this, in singular or plural, in any case.
  package func find(_ written: some StringProtocol) -> CountedThing? {
    byForm[Self.key(written)]
  }

  /// The same for what is in lower case already, with one space between words.
  func find(key: String) -> CountedThing? { byForm[key] }

  /// The form of a thing, or the built-in unit, that a misspelt one most likely means.
  package func nearest(to written: String) -> String? {
    (forms + Vocabulary.unitWords).nearest(to: written)
  }

  private static func key(_ form: some StringProtocol) -> String {
    form.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
