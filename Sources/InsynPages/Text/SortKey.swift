/// The place of a name in a Swedish alphabet: å, ä and ö after z, marks and case left out.
struct SortKey: Comparable {
  private let letters: [UInt32]

  init(_ text: String) {
    letters = text.lowercased().unicodeScalars.compactMap { scalar in
      switch scalar {
      case "å": 1000
      case "ä", "æ": 1001
      case "ö", "ø": 1002
      case "é", "è", "ê", "ë": 0x65
      case "á", "à", "â": 0x61
      case "ü": 0x79
      default:
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil
          || scalar == " " ? scalar.value : nil
      }
    }
  }

  static func < (one: SortKey, other: SortKey) -> Bool {
    one.letters.lexicographicallyPrecedes(other.letters)
  }
}
