import CCMarkGFM
import Glibc

/// A node of a document that cmark-gfm has read; it lives as long as the document.
struct MarkdownNode: Equatable {
  enum Kind: Equatable {
    case core(cmark_node_type)
    case table
    case tableHeader
    case tableRow
    case tableCell
    case strikethrough
  }

  let pointer: OpaquePointer

  init(_ pointer: OpaquePointer) {
    self.pointer = pointer
  }

  private init?(_ pointer: OpaquePointer?) {
    guard let pointer else { return nil }
    self.pointer = pointer
  }

  var coreType: cmark_node_type { cmark_node_get_type(pointer) }

  /// Extensions name their types only as text.
  var kind: Kind {
    let type = coreType
    guard type.rawValue & 0x3FFF > 0xB else { return .core(type) }
    return switch String(cString: cmark_node_get_type_string(pointer)) {
    case "table": .table
    case "table_header": .tableHeader
    case "table_row": .tableRow
    case "table_cell": .tableCell
    case "strikethrough": .strikethrough
    default: .core(type)
    }
  }

  var parent: MarkdownNode? { MarkdownNode(cmark_node_parent(pointer)) }
  var next: MarkdownNode? { MarkdownNode(cmark_node_next(pointer)) }
  var previous: MarkdownNode? { MarkdownNode(cmark_node_previous(pointer)) }
  var firstChild: MarkdownNode? { MarkdownNode(cmark_node_first_child(pointer)) }
  var lastChild: MarkdownNode? { MarkdownNode(cmark_node_last_child(pointer)) }
  var onlyChild: MarkdownNode? { firstChild.flatMap { $0 == lastChild ? $0 : nil } }

  /// Counted from 1; 0 where cmark-gfm does not know.
  var startLine: Int { Int(cmark_node_get_start_line(pointer)) }
  var endLine: Int { Int(cmark_node_get_end_line(pointer)) }
  var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }

  /// The letters of a text, without copying them.
  var literal: UnsafeBufferPointer<UInt8> { Self.bytes(cmark_node_get_literal(pointer)) }
  var url: UnsafeBufferPointer<UInt8> { Self.bytes(cmark_node_get_url(pointer)) }
  var title: UnsafeBufferPointer<UInt8> { Self.bytes(cmark_node_get_title(pointer)) }
  var fenceInfo: UnsafeBufferPointer<UInt8> { Self.bytes(cmark_node_get_fence_info(pointer)) }

  private static func bytes(_ text: UnsafePointer<CChar>?) -> UnsafeBufferPointer<UInt8> {
    guard let text else { return UnsafeBufferPointer(start: nil, count: 0) }
    let count = strlen(text)
    return text.withMemoryRebound(to: UInt8.self, capacity: count) {
      UnsafeBufferPointer(start: $0, count: count)
    }
  }

  /// The node and all below it, each as it is entered and left, without recursion.
  func walk(_ visit: (MarkdownNode, _ isEntered: Bool) -> Void) {
    guard let steps = cmark_iter_new(pointer) else { return }
    defer { cmark_iter_free(steps) }
    while true {
      let event = cmark_iter_next(steps)
      guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(steps) else { return }
      visit(MarkdownNode(node), event == CMARK_EVENT_ENTER)
    }
  }

  /// What is written below this node, without its markup.
  var plainText: String {
    var text: [UInt8] = []
    walk { node, isEntered in
      guard isEntered else { return }
      switch node.coreType {
      case CMARK_NODE_TEXT, CMARK_NODE_CODE: text.append(contentsOf: node.literal)
      case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: text.append(Byte.space)
      default: break
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
