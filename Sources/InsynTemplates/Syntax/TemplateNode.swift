import InsynDiagnostics

/// A template as a tree. White space is settled: what is left is what will be written.
indirect enum TemplateNode: Sendable {
  case text(TemplateText)
  case value(TemplateName, raw: Bool)
  case section(TemplateSection)
  case partial(TemplateInclude)
  case parent(TemplateInclude, overrides: [TemplateBlock])
  case block(TemplateBlock)
}

/// Bytes that are written as they are.
struct TemplateText: Sendable {
  var bytes: [UInt8] = []
  /// Where in the bytes a line of the file begins, which is where indentation goes. May end with
  /// the count of bytes, when what follows stands first on its line.
  var lineStarts: [Int] = []
}

/// A name in a tag, with its place.
struct TemplateName: Hashable, Sendable {
  let text: String
  let range: SourceRange
}

struct TemplateSection: Sendable {
  let name: TemplateName
  let inverted: Bool
  var children: [TemplateNode]
}

/// A place where another template is written.
struct TemplateInclude: Sendable {
  let name: TemplateName
  /// Whether the tag had its line to itself, so that the content begins a line.
  var ownsLine: Bool
  /// What stood before a tag that had its line to itself; every line included gets it.
  var indentation: [UInt8]
}

/// A part that other templates may replace, or the replacement.
struct TemplateBlock: Sendable {
  let name: TemplateName
  /// As it is written where it is the default; without its own indentation in a replacement.
  var children: [TemplateNode]
  /// What the lines of a replacement get; nil where the block stands in the middle of a line.
  var indentation: [UInt8]?
  /// Whether the opening tag had its line to itself, so that the content begins a line.
  let beginsLine: Bool
}
