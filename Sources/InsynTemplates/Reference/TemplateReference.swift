/// Which names templates may use, as a Markdown page for whoever writes them.
package struct TemplateReference: Sendable {
  private let pages: [any AnyPageTemplate]
  private let strings: InterfaceStrings

  package init(pages: [any AnyPageTemplate], strings: InterfaceStrings) {
    self.pages = pages
    self.strings = strings
  }

  /// The page from its first heading of level 2: what each page template is handed, and the names
  /// of every kind of view, in alphabetical order.
  package func markdown() -> String {
    let shapes = everyShape()
    let list = pages.map { page in
      "| `\(page.name)` | \(link(to: page.rootShape.reference.make())) |"
    }
    return """
      ## Page templates

      | template | is handed |
      | --- | --- |
      \(list.joined(separator: "\n"))

      Every template also reaches the words of the interface, as `{{\(strings.name).key}}`.

      ## Views

      \(shapes.map(section).joined(separator: "\n\n"))

      """
  }

  private func section(_ shape: TemplateShape) -> String {
    let rows = shape.fields.map { field in
      "| `\(field.name)` | \(kind(of: field.access)) | \(escaped(field.doc)) |"
    }
    return """
      ### \(shape.name)

      | name | kind | what it is |
      | --- | --- | --- |
      \(rows.joined(separator: "\n"))
      """
  }

  private func kind(of access: FieldAccess) -> String {
    switch FieldKind(access) {
    case .text: "text"
    case .optionalText: "text, may be absent"
    case .html: "HTML"
    case .optionalHTML: "HTML, may be absent"
    case .flag: "yes or no"
    case .view: itemLink(access)
    case .optionalView: "\(itemLink(access)), may be absent"
    case .list: "list of \(itemLink(access))"
    }
  }

  private func itemLink(_ access: FieldAccess) -> String {
    guard case .items(let items) = access, let shape = items.shape?.make() else { return "" }
    return shape.isScalar ? shape.name : link(to: shape)
  }

  private func link(to shape: TemplateShape) -> String {
    "[\(shape.name)](#\(shape.name.lowercased()))"
  }

  private func escaped(_ doc: String) -> String {
    doc.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
  }

  private func everyShape() -> [TemplateShape] {
    var found: [ShapeID: TemplateShape] = [:]
    var waiting = pages.map(\.rootShape.reference)
    while let next = waiting.popLast() {
      guard found[next.id] == nil else { continue }
      let shape = next.make()
      found[next.id] = shape
      for case .items(let items) in shape.fields.map(\.access) {
        items.shape.map { waiting.append($0) }
      }
    }
    return found.values.filter { !$0.isScalar }.sorted { $0.name < $1.name }
  }
}

extension TemplateShape {
  /// Whether views of this shape are written with `{{.}}` and have no names.
  fileprivate var isScalar: Bool { fields.contains { $0.name == "." } }
}
