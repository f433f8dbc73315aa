import InsynDiagnostics
import InsynModel
import InsynTemplates

/// Fills the holes of a text with the links and values that one page needs.
struct RichTextRenderer {
  let context: PageContext
  /// The partnership whose narrative it is; ids without a partnership are its own.
  let home: Identifier<Partnership>?

  func html(_ text: RichText) -> TrustedHTML {
    var output = ""
    for piece in text.pieces {
      switch piece {
      case .html(let html): output += html
      case .start(let reference): output += startTag(for: reference)
      case .whole(let reference):
        output += startTag(for: reference) + escaped(name(of: reference)) + "</a>"
      }
    }
    return TrustedHTML(trusted: output)
  }

  private func startTag(for reference: Reference) -> String {
    let target = ReferenceTarget(reference, home: home)
    let href = target.flatMap { $0.link(in: context) }
    let address = href.map { " href=\"\(escaped($0))\"" } ?? ""
    return "<a class=\"\(reference.kind.rawValue)\"\(address)>"
  }

  /// What Insyn writes where the editor left the brackets empty.
  private func name(of reference: Reference) -> String {
    let target = ReferenceTarget(reference, home: home)
    return target.flatMap { $0.name(in: context) } ?? reference.target.value
  }

  private func escaped(_ text: String) -> String {
    var output = ""
    for character in text {
      switch character {
      case "&": output += "&amp;"
      case "<": output += "&lt;"
      case ">": output += "&gt;"
      case "\"": output += "&quot;"
      default: output.append(character)
      }
    }
    return output
  }
}
