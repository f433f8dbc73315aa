import InsynDiagnostics
import InsynModel

extension Citation {
  /// A list of one item in CSL-JSON (Citation Style Language 1.0.2), which Zotero and others read.
  package var cslJSON: String {
    """
    [{"id": \(quoted(key)),
    "type": "dataset",
    "author": [{"literal": \(quoted(author))}],
    "title": \(quoted(title)),
    "container-title": \(quoted(site)),
    "publisher": \(quoted(author)),
    "issued": {"date-parts": [[\(published.year), \(published.month), \(published.day)]]},
    "URL": \(quoted(address)),
    "note": \(quoted(note)),
    "language": \(quoted(language.rawValue))}]
    """
  }

  /// A JSON string (RFC 8259).
  private func quoted(_ text: String) -> String {
    var output = "\""
    for character in text.unicodeScalars {
      switch character {
      case "\"": output += "\\\""
      case "\\": output += "\\\\"
      case "\n": output += "\\n"
      case "\r": output += "\\r"
      case "\t": output += "\\t"
      case ..<" ":
        let digits = String(character.value, radix: 16)
        output += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: output.unicodeScalars.append(character)
      }
    }
    return output + "\""
  }
}
