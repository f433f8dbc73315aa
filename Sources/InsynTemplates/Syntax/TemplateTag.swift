/// A tag as it is written: `{{#name}}`.
struct TemplateTag {
  enum Kind {
    case value
    case raw
    case section
    case inverted
    case close
    case partial
    case parent
    case block
    case comment
    case delimiters
  }

  let kind: Kind
  /// What stands between the sigil and the closing delimiter, without white space around it.
  let content: Range<Int>
  /// The whole tag with its delimiters.
  let bytes: Range<Int>
}

extension TemplateTag.Kind {
  /// The kind that a byte after the opening delimiter announces; nil where it begins a name.
  init?(sigil: UInt8) {
    switch sigil {
    case UInt8(ascii: "{"), UInt8(ascii: "&"): self = .raw
    case UInt8(ascii: "#"): self = .section
    case UInt8(ascii: "^"): self = .inverted
    case UInt8(ascii: "/"): self = .close
    case UInt8(ascii: ">"): self = .partial
    case UInt8(ascii: "<"): self = .parent
    case UInt8(ascii: "$"): self = .block
    case UInt8(ascii: "!"): self = .comment
    case UInt8(ascii: "="): self = .delimiters
    default: return nil
    }
  }
}
