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
    let escaped = text.replacingBytes { bytes, index in
      switch bytes[index] {
      case UInt8(ascii: "\""): ("\\\"", 1)
      case UInt8(ascii: "\\"): ("\\\\", 1)
      case UInt8(ascii: "\n"): ("\\n", 1)
      case UInt8(ascii: "\r"): ("\\r", 1)
      case UInt8(ascii: "\t"): ("\\t", 1)
      case ..<0x20: (Self.controls[Int(bytes[index])], 1)
      default: nil
      }
    }
    return "\"\(escaped)\""
  }

  /// The escapes of control characters: `\u0000` to `\u001f`.
  private static let controls = (0..<0x20).map { code in
    "\\u00" + (code < 0x10 ? "0" : "") + String(code, radix: 16)
  }
}
