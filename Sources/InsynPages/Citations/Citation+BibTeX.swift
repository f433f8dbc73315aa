import InsynDiagnostics
import InsynModel

extension Citation {
  /// An entry for BibTeX and Biber. The second pair of braces around names keeps their capitals, and
  /// keeps an organisation from being read as a person.
  package var bibTeX: String {
    """
    @misc{\(key),
    author = {{\(BibTeX.escaped(author))}},
    title = {{\(BibTeX.escaped(title))}},
    howpublished = {\(BibTeX.escaped(site))},
    year = {\(published.year)},
    month = \(BibTeX.months[published.month - 1]),
    day = {\(published.day)},
    url = {\(address)},
    note = {\(BibTeX.escaped(note))},
    language = {\(language == .sv ? "swedish" : "english")}
    }
    """
  }
}

private enum BibTeX {
  /// The names of months that every style defines.
  static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  /// A text as LaTeX prints it.
  ///
  /// Braces are written as commands: BibTeX counts them even after a backslash, so one alone would
  /// swallow the rest of the file.
  static func escaped(_ text: String) -> String {
    text.replacingBytes { bytes, index in
      switch bytes[index] {
      case UInt8(ascii: "&"): ("\\&", 1)
      case UInt8(ascii: "%"): ("\\%", 1)
      case UInt8(ascii: "$"): ("\\$", 1)
      case UInt8(ascii: "#"): ("\\#", 1)
      case UInt8(ascii: "_"): ("\\_", 1)
      case UInt8(ascii: "{"): ("\\textbraceleft{}", 1)
      case UInt8(ascii: "}"): ("\\textbraceright{}", 1)
      case UInt8(ascii: "~"): ("\\textasciitilde{}", 1)
      case UInt8(ascii: "^"): ("\\textasciicircum{}", 1)
      case UInt8(ascii: "\\"): ("\\textbackslash{}", 1)
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\t"): (" ", 1)
      // A no-break space is C2 A0, a minus sign E2 88 92.
      case 0xC2 where bytes[(index + 1)...].first == 0xA0: ("~", 2)
      case 0xE2 where bytes[(index + 1)...].starts(with: [0x88, 0x92]): ("$-$", 3)
      default: nil
      }
    }
  }
}
