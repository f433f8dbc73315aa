import CYAML

/// What libyaml reads next, with places in bytes of the file.
struct DataEvent {
  enum Kind {
    case text(String)
    case alias
    case listStart
    case mapStart
    case end
    case documentStart(hasDirective: Bool)
    case documentEnd
    case streamStart
    case streamEnd
  }

  let kind: Kind
  let start: Int
  let end: Int
}

/// Where libyaml stopped, in its own words.
struct SyntaxFault: Error {
  let problem: String
  /// What libyaml was reading; empty if it does not say.
  let context: String
  let place: Int
  let contextPlace: Int
}

/// libyaml's event parser over one text; it owns the parser's memory.
struct EventReader: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private var offsets: ByteOffsets

  /// The file's bytes, of which the text is not empty, must outlive the reader.
  ///
  /// - Throws: A fault if there is no memory for the parser.
  init(_ text: CheckedText, bytes: UnsafeBufferPointer<UInt8>) throws(SyntaxFault) {
    let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
    parser.initialize(to: yaml_parser_t())
    guard yaml_parser_initialize(parser) != 0 else {
      parser.deallocate()
      throw SyntaxFault(problem: "memory", context: "", place: 0, contextPlace: 0)
    }
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    let content = UnsafeBufferPointer(rebasing: bytes[text.start...])
    yaml_parser_set_input_string(parser, content.baseAddress, content.count)
    self.parser = parser
    offsets = ByteOffsets(text, bytes: bytes)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
  }

  mutating func next() throws(SyntaxFault) -> DataEvent {
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) != 0 else { throw fault() }
    defer { yaml_event_delete(&event) }
    let start = offsets.offset(ofCharacter: event.start_mark.index)
    let end = offsets.offset(ofCharacter: event.end_mark.index)
    return DataEvent(kind: Self.kind(of: event), start: start, end: end)
  }

  private static func kind(of event: yaml_event_t) -> DataEvent.Kind {
    switch event.type {
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
      return .text(String(decoding: bytes, as: UTF8.self))
    case YAML_ALIAS_EVENT: return .alias
    case YAML_SEQUENCE_START_EVENT: return .listStart
    case YAML_MAPPING_START_EVENT: return .mapStart
    case YAML_DOCUMENT_START_EVENT:
      let document = event.data.document_start
      let hasTags = document.tag_directives.start != document.tag_directives.end
      return .documentStart(hasDirective: document.version_directive != nil || hasTags)
    case YAML_DOCUMENT_END_EVENT: return .documentEnd
    case YAML_STREAM_START_EVENT: return .streamStart
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: return .end
    default: return .streamEnd
    }
  }

  private mutating func fault() -> SyntaxFault {
    let state = parser.pointee
    return SyntaxFault(
      problem: state.problem.map { String(cString: $0) } ?? "",
      context: state.context.map { String(cString: $0) } ?? "",
      place: offsets.offset(ofCharacter: state.problem_mark.index),
      contextPlace: offsets.offset(ofCharacter: state.context_mark.index))
  }
}
