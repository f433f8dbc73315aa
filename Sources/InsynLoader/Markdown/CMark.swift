import CCMarkGFM

/// The set-up of cmark-gfm that all documents share.
enum CMark {
  static let options = CMARK_OPT_FOOTNOTES

  /// The extensions that content may use, ready to be used by several threads at once.
  ///
  /// cmark-gfm marks the extensions' letters (`~`, `:`, `w`) in a table that is common to all
  /// threads before each document, and takes them out again after it, so that documents read at
  /// the same time disturb each other. Here they are marked once and stay.
  private static let extensionNames: [String] = {
    cmark_gfm_core_extensions_ensure_registered()
    let names = ["table", "strikethrough", "autolink"]
    let extensions = names.compactMap { cmark_find_syntax_extension($0) }
    let parser = cmark_parser_new(options)
    defer { cmark_parser_free(parser) }
    for each in extensions { cmark_parser_attach_syntax_extension(parser, each) }
    cmark_manage_extensions_special_characters(parser, 1)
    for each in extensions { cmark_syntax_extension_set_special_inline_chars(each, nil) }
    return names
  }()

  /// Parses a text into a document that the caller must free.
  static func parse(_ text: UnsafeBufferPointer<UInt8>) -> OpaquePointer? {
    let names = extensionNames
    let parser = cmark_parser_new(options)
    defer { cmark_parser_free(parser) }
    for name in names {
      cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name))
    }
    text.withMemoryRebound(to: CChar.self) {
      cmark_parser_feed(parser, $0.baseAddress, $0.count)
    }
    return cmark_parser_finish(parser)
  }
}
