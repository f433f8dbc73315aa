import CCMarkGFM
import Synchronization

/// cmark-gfm with the extensions that content may use, safe to call from several threads.
///
/// While cmark-gfm reads a document it marks the letters that its extensions begin with (`~`, `:`,
/// `w`) in a table common to all threads, and takes the marks out at the end, so that documents
/// read at the same time disturb each other. The marks of autolinks are therefore made once and
/// stay. Those of strikethrough cannot: cmark-gfm needs them to find the extension again. So that
/// extension is left out where there is no `~`, and documents that have one take turns.
enum CMark {
  static let options = CMARK_OPT_FOOTNOTES

  private static let strikethroughTurn = Mutex(())

  private static let everyExtension: [String] = {
    cmark_gfm_core_extensions_ensure_registered()
    let parser = cmark_parser_new(options)
    defer { cmark_parser_free(parser) }
    let autolink = cmark_find_syntax_extension("autolink")
    cmark_parser_attach_syntax_extension(parser, autolink)
    cmark_manage_extensions_special_characters(parser, 1)
    cmark_syntax_extension_set_special_inline_chars(autolink, nil)
    return ["table", "autolink"]
  }()

  /// Parses a text into a document that the caller must free.
  static func parse(_ text: UnsafeBufferPointer<UInt8>) -> OpaquePointer? {
    let extensions = everyExtension
    guard text.contains(UInt8(ascii: "~")) else { return parse(text, with: extensions) }
    let address = strikethroughTurn.withLock { _ in
      UInt(bitPattern: parse(text, with: extensions + ["strikethrough"]))
    }
    return OpaquePointer(bitPattern: address)
  }

  private static func parse(
    _ text: UnsafeBufferPointer<UInt8>, with extensions: [String]
  ) -> OpaquePointer? {
    let parser = cmark_parser_new(options)
    defer { cmark_parser_free(parser) }
    for name in extensions {
      cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name))
    }
    text.withMemoryRebound(to: CChar.self) {
      cmark_parser_feed(parser, $0.baseAddress, $0.count)
    }
    return cmark_parser_finish(parser)
  }
}
