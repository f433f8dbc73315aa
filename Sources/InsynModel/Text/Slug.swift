package import InsynDiagnostics

/// One part of an address, made of a text: `Rädda Barnen` gives `radda-barnen`.
package struct Slug: Hashable, Sendable {
  package let text: String

  /// Nil when the text has no letter or digit that an address can keep.
  ///
  /// Letters lose their marks (å ä ö become a a o); everything else becomes one hyphen.
  package init?(transliterating text: String) {
    var bytes: [UInt8] = []
    for scalar in text.lowercased().unicodeScalars {
      if let letters = Slug.letters(for: scalar) {
        bytes.append(contentsOf: letters.utf8)
      } else if let last = bytes.last, last != UInt8(ascii: "-"), !scalar.properties.isDiacritic {
        bytes.append(UInt8(ascii: "-"))
      }
    }
    if bytes.last == UInt8(ascii: "-") { bytes.removeLast() }
    guard !bytes.isEmpty else { return nil }
    self.text = String(decoding: bytes, as: UTF8.self)
  }

  package init<Entity>(_ id: Identifier<Entity>) {
    text = id.text
  }

  private static func letters(for scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "a"..."z", "0"..."9": String(scalar)
    case "å", "ä", "á", "à", "â", "ã": "a"
    case "ö", "ó", "ò", "ô", "õ", "ø": "o"
    case "é", "è", "ê", "ë": "e"
    case "ü", "ú", "ù", "û": "u"
    case "í", "ì", "î", "ï": "i"
    case "ñ": "n"
    case "ç": "c"
    case "ý", "ÿ": "y"
    case "æ": "ae"
    case "ß": "ss"
    default: nil
    }
  }
}

/// The part of an address that names one thing, in each language.
package struct LocalizedSlug: Hashable, Sendable {
  package let sv: Slug
  package let en: Slug

  package init(sv: Slug, en: Slug) {
    (self.sv, self.en) = (sv, en)
  }

  /// The slugs that an editor wrote, or else those that the name gives, or else the id.
  package init<Entity>(
    written: LocalizedText?, name: LocalizedText, id: Identifier<Entity>
  ) {
    func slug(_ language: Language) -> Slug {
      let text = (written ?? name)[language].text
      return Slug(transliterating: text) ?? Slug(id)
    }
    self.init(sv: slug(.sv), en: slug(.en))
  }

  package subscript(language: Language) -> Slug { language == .sv ? sv : en }
}
