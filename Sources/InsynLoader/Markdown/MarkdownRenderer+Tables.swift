import CCMarkGFM
import InsynDiagnostics
import InsynModel

/// Where the renderer is in a table.
struct TableState {
  var alignments: [UInt8] = []
  var column = 0
  var isHeader = false
  var hasBody = false
}

extension MarkdownRenderer {
  /// A table may be wider than the page, so it stands in a frame that scrolls; whoever cannot see
  /// it hears which table it is by the nearest heading.
  mutating func visitTable(_ node: MarkdownNode, _ isEntered: Bool) {
    guard isEntered else {
      output.startLine()
      if table.hasBody { output.write("</tbody>\n") }
      output.write("</table>\n</div>\n")
      return
    }
    let columns = Int(cmark_gfm_extensions_get_table_columns(node.pointer))
    let alignments = cmark_gfm_extensions_get_table_alignments(node.pointer)
    table = TableState()
    table.alignments = Array(UnsafeBufferPointer(start: alignments, count: columns))
    output.startLine()
    output.write("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"")
    output.write(escaping: tableLabel[language].utf8)
    output.write("\">\n<table>\n")
  }

  private var tableLabel: Phrase {
    let heading = headings.last?.text ?? title?.value ?? ""
    guard !heading.isEmpty else { return Phrase(sv: "Tabell", en: "Table") }
    return Phrase(sv: "Tabell: \(heading)", en: "Table: \(heading)")
  }

  mutating func visitRow(_ node: MarkdownNode, isHeader: Bool, _ isEntered: Bool) {
    output.startLine()
    guard isEntered else {
      output.write(isHeader ? "</tr>\n</thead>\n" : "</tr>\n")
      return
    }
    table.column = 0
    table.isHeader = isHeader
    if isHeader {
      output.write("<thead>\n")
    } else if !table.hasBody {
      output.write("<tbody>\n")
      table.hasBody = true
    }
    output.write("<tr>\n")
  }

  mutating func visitCell(_ node: MarkdownNode, _ isEntered: Bool) {
    guard isEntered else {
      terms.isSilent = false
      prose.end(isHeading: false, in: places.line(node.startLine))
      output.write(table.isHeader ? "</th>\n" : "</td>\n")
      return
    }
    places.enter(row: node.parent ?? node)
    prose.begin()
    terms.isSilent = table.isHeader
    output.startLine()
    output.write(table.isHeader ? "<th scope=\"col\"" : "<td")
    let isKnown = table.alignments.indices.contains(table.column)
    switch isKnown ? table.alignments[table.column] : 0 {
    case UInt8(ascii: "l"): output.write(" class=\"left\"")
    case UInt8(ascii: "c"): output.write(" class=\"center\"")
    case UInt8(ascii: "r"): output.write(" class=\"right\"")
    default: break
    }
    output.write(">")
    table.column += 1
  }
}
