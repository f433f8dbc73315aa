import CCMarkGFM
import CYAML
import Foundation

/// The least that reading a data file can cost: libyaml's events, each thrown away.
enum YAMLFloor {
  static func readEvents(of bytes: [UInt8]) {
    var parser = yaml_parser_t()
    yaml_parser_initialize(&parser)
    defer { yaml_parser_delete(&parser) }
    bytes.withUnsafeBufferPointer { buffer in
      yaml_parser_set_input_string(&parser, buffer.baseAddress, buffer.count)
      var isDone = false
      while !isDone {
        var event = yaml_event_t()
        guard yaml_parser_parse(&parser, &event) != 0 else { return }
        isDone = event.type == YAML_STREAM_END_EVENT
        yaml_event_delete(&event)
      }
    }
  }
}

/// The least that reading Markdown can cost: cmark-gfm's parser and renderer.
enum MarkdownFloor {
  static func render(_ bytes: [UInt8]) {
    cmark_gfm_core_extensions_ensure_registered()
    guard let parser = cmark_parser_new(CMARK_OPT_FOOTNOTES) else { return }
    defer { cmark_parser_free(parser) }
    for name in ["table", "strikethrough", "autolink"] {
      guard let ours = cmark_find_syntax_extension(name) else { continue }
      cmark_parser_attach_syntax_extension(parser, ours)
    }
    bytes.withUnsafeBytes { buffer in
      let text = buffer.bindMemory(to: CChar.self)
      cmark_parser_feed(parser, text.baseAddress, text.count)
    }
    guard let document = cmark_parser_finish(parser) else { return }
    let extensions = cmark_parser_get_syntax_extensions(parser)
    free(cmark_render_html(document, CMARK_OPT_FOOTNOTES, extensions))
    cmark_node_free(document)
  }
}
