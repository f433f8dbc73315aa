import InsynDiagnostics

/// Gives the headings of one text ids that stay the same as long as their words do.
struct HeadingNames {
  private let prefix: String
  private let language: Language
  private var taken: Set<String> = []

  init(prefix: String, language: Language) {
    (self.prefix, self.language) = (prefix, language)
  }

  /// The prefix and `[a-z0-9-]`; a second heading with the same words ends in `-2`.
  mutating func id(for heading: String) -> String {
    let words = Self.slug(of: heading)
    let name = words.isEmpty ? Phrase(sv: "avsnitt", en: "section")[language] : words
    var candidate = name
    var number = 2
    while !taken.insert(candidate).inserted {
      candidate = "\(name)-\(number)"
      number += 1
    }
    return prefix + candidate
  }

  private static func slug(of text: String) -> String {
    var slug = ""
    var isAfterGap = false
    for scalar in text.lowercased().unicodeScalars {
      if (0x300...0x36F).contains(scalar.value) { continue }
      guard let letters = letters(for: scalar) else {
        isAfterGap = true
        continue
      }
      if isAfterGap, !slug.isEmpty { slug += "-" }
      slug += letters
      isAfterGap = false
    }
    return slug
  }

  private static func letters(for scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "a"..."z", "0"..."9": String(scalar)
    case "à"..."å", "ā", "ă", "ą": "a"
    case "æ": "ae"
    case "ç", "ć", "č": "c"
    case "ð", "đ", "ď": "d"
    case "è"..."ë", "ē", "ė", "ę", "ě": "e"
    case "ì"..."ï", "ī", "į", "ı": "i"
    case "ł": "l"
    case "ñ", "ń", "ň": "n"
    case "ò"..."ö", "ø", "ō", "ő": "o"
    case "œ": "oe"
    case "ř": "r"
    case "ś", "š", "ş", "ș": "s"
    case "ß": "ss"
    case "ť", "ţ", "ț": "t"
    case "þ": "th"
    case "ù"..."ü", "ū", "ů", "ű": "u"
    case "ý", "ÿ": "y"
    case "ź", "ż", "ž": "z"
    default: nil
    }
  }
}
