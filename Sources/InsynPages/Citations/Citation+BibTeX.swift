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
    var output = ""
    for character in text.unicodeScalars {
      switch character {
      case "&", "%", "$", "#", "_": output += "\\\(character)"
      case "{": output += "\\textbraceleft{}"
      case "}": output += "\\textbraceright{}"
      case "~": output += "\\textasciitilde{}"
      case "^": output += "\\textasciicircum{}"
      case "\\": output += "\\textbackslash{}"
      case "\u{A0}": output += "~"
      case "\u{2212}": output += "$-$"
      case "\n", "\r", "\t": output += " "
      default: output.unicodeScalars.append(character)
      }
    }
    return output
  }
}
