/// Where a view has another: `\.page`.
package typealias FieldPath<View, Value> = any KeyPath<View, Value> & Sendable

/// One name that templates may use of a view: what it is, and how it is read.
///
/// A name is letters, digits, hyphens and underscores. The doc is one line, for whoever writes
/// templates; it becomes a row of the reference.
package struct TemplateField<View: Sendable>: Sendable {
  let name: String
  let doc: String
  let access: FieldAccess

  init(_ name: String, _ doc: String, _ access: FieldAccess) {
    (self.name, self.doc, self.access) = (name, doc, access)
  }
}

extension TemplateField {
  /// Text that is always there. It is escaped where it is written.
  package static func text(
    _ name: String, _ doc: String, _ path: FieldPath<View, String>
  ) -> Self {
    Self(name, doc, .text(FieldReader(path)))
  }

  /// The same, worked out from the view.
  package static func text(
    _ name: String, _ doc: String, _ get: @escaping @Sendable (View) -> String
  ) -> Self {
    Self(name, doc, .text(FieldReader(optional: false) { $0.read(get) }))
  }

  /// Text that may be left out: nil is absent, an empty text is not.
  package static func optional(
    _ name: String, _ doc: String, _ path: FieldPath<View, String?>
  ) -> Self {
    Self(name, doc, .text(FieldReader(path)))
  }

  /// The same, worked out from the view.
  package static func optional(
    _ name: String, _ doc: String, _ get: @escaping @Sendable (View) -> String?
  ) -> Self {
    Self(name, doc, .text(FieldReader(optional: true) { $0.read(get) }))
  }

  /// Markup that is always there. It is written as it is.
  package static func html(
    _ name: String, _ doc: String, _ path: FieldPath<View, TrustedHTML>
  ) -> Self {
    Self(name, doc, .html(FieldReader(path)))
  }

  /// Markup that may be left out.
  package static func html(
    _ name: String, _ doc: String, _ path: FieldPath<View, TrustedHTML?>
  ) -> Self {
    Self(name, doc, .html(FieldReader(path)))
  }

  /// A yes or no, which sections test and no tag writes.
  package static func flag(
    _ name: String, _ doc: String, _ path: FieldPath<View, Bool>
  ) -> Self {
    Self(name, doc, .flag(FieldReader(path)))
  }

  /// The same, worked out from the view.
  package static func flag(
    _ name: String, _ doc: String, _ get: @escaping @Sendable (View) -> Bool
  ) -> Self {
    Self(name, doc, .flag(FieldReader(optional: false) { $0.read(get) }))
  }

  /// Another view, which sections enter and dotted names reach into.
  package static func view<Child: TemplateView>(
    _ name: String, _ doc: String, _ path: FieldPath<View, Child>
  ) -> Self {
    Self(name, doc, .items(.view(of: ShapeReference(Child.self), path)))
  }

  /// Another view that may be left out.
  package static func view<Child: TemplateView>(
    _ name: String, _ doc: String, _ path: FieldPath<View, Child?>
  ) -> Self {
    Self(name, doc, .items(.optional(of: ShapeReference(Child.self), path)))
  }

  /// Views, which a section goes through in order.
  package static func list<Child: TemplateView>(
    _ name: String, _ doc: String, _ path: FieldPath<View, [Child]>
  ) -> Self {
    Self(name, doc, .items(.list(of: ShapeReference(Child.self), path)))
  }

  /// Views that are made when the section comes to them.
  package static func list<Child: TemplateView>(
    _ name: String, _ doc: String, _ path: FieldPath<View, ViewList<Child>>
  ) -> Self {
    Self(name, doc, .items(.list(of: ShapeReference(Child.self), path)))
  }

  /// Texts, each of which `{{.}}` writes inside the section.
  package static func list(
    _ name: String, _ doc: String, _ path: FieldPath<View, [String]>
  ) -> Self {
    Self(name, doc, .items(.list(of: .text, path)))
  }

  /// Pieces of markup, each of which `{{.}}` writes inside the section.
  package static func list(
    _ name: String, _ doc: String, _ path: FieldPath<View, [TrustedHTML]>
  ) -> Self {
    Self(name, doc, .items(.list(of: .html, path)))
  }
}
