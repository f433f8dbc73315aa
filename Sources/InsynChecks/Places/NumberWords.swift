import InsynModel

/// The words by which sources write numbers and dates, in Swedish and English.
enum NumberWords {
  /// Small numbers in words; compared in lower case.
  static let small: [String: Int64] = [
    "noll": 0, "ingen": 0, "inget": 0, "inga": 0, "en": 1, "ett": 1, "två": 2, "tre": 3,
    "fyra": 4, "fem": 5, "sex": 6, "sju": 7, "åtta": 8, "nio": 9, "tio": 10, "elva": 11,
    "tolv": 12,
    "zero": 0, "no": 0, "none": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5,
    "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12,
  ]

  /// Words after a number, as powers of ten; compared in lower case.
  static let scales: [String: Int] = [
    "tusen": 3, "thousand": 3, "tkr": 3, "tsek": 3, "ksek": 3,
    "miljon": 6, "miljoner": 6, "million": 6, "millions": 6, "mln": 6, "mnkr": 6, "mkr": 6,
    "mn": 6, "msek": 6, "miljard": 9, "miljarder": 9, "billion": 9, "mdkr": 9,
  ]

  /// Words and marks between the two ends of a range.
  static let rangeWords: Set<String> = ["-", "–", "—", "till", "to", "och", "and"]

  /// The names of the months, January first. English ones are only right with a capital letter:
  /// `may` is a verb.
  static let months: [Set<String>] = [
    ["januari", "Januari", "January"], ["februari", "Februari", "February"],
    ["mars", "Mars", "March"], ["april", "April"], ["maj", "Maj", "May"],
    ["juni", "Juni", "June"], ["juli", "Juli", "July"], ["augusti", "Augusti", "August"],
    ["september", "September"], ["oktober", "Oktober", "October"],
    ["november", "November"], ["december", "December"],
  ]

  /// What the names of a season begin with, in lower case.
  static func beginnings(of season: Season) -> [String] {
    switch season {
    case .spring: ["vår", "spring"]
    case .summer: ["sommar", "summer"]
    case .autumn: ["höst", "autumn", "fall"]
    case .winter: ["vinter", "winter"]
    }
  }
}
