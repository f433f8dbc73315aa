package import InsynDiagnostics

/// Something that is counted, as `units.yaml` describes it: children, posts, interviews.
///
/// A class, so that a quantity holds its unit in one word; there is one of each in a `UnitTable`.
/// Compared by id.
package final class CountedThing: Sendable {
  package let id: String
  package let words: CountedWords

  package init(id: String, words: CountedWords) {
    (self.id, self.words) = (id, words)
  }
}

extension CountedThing: Hashable {
  package static func == (one: CountedThing, other: CountedThing) -> Bool {
    one === other || one.id == other.id
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(id)
  }
}

/// What one and several of a thing are called, in both languages.
package struct CountedWords: Hashable, Sendable {
  package struct Forms: Hashable, Sendable {
    package let singular: String
    package let plural: String
  }

  /// Whether a Swede says "en" or "ett".
  package enum Gender: String, CaseIterable, Hashable, Sendable {
    /// "en tjänst"
    case common = "en"
    /// "ett avtal"
    case neuter = "ett"
  }

  package let sv: Forms
  package let en: Forms
  package let gender: Gender

  package init(
    sv: (singular: String, plural: String), en: (singular: String, plural: String),
    _ gender: Gender
  ) {
    self.sv = Forms(singular: sv.singular, plural: sv.plural)
    self.en = Forms(singular: en.singular, plural: en.plural)
    self.gender = gender
  }

  package subscript(language: Language) -> Forms {
    switch language {
    case .sv: sv
    case .en: en
    }
  }
}
