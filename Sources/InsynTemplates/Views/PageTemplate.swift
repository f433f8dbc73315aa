/// A template that pages are made with, and the kind of view that it is handed.
package struct PageTemplate<View: Sendable>: Sendable {
  package let name: String
  let root: ShapeReference

  init(_ name: String, root: ShapeReference) {
    (self.name, self.root) = (name, root)
  }

  package init(_ name: String) where View: TemplateView {
    self.init(name, root: ShapeReference(View.self))
  }
}

/// A page template of any kind, as a library's list holds it.
package protocol AnyPageTemplate: Sendable {
  var name: String { get }
  /// The view that stands on top of the stack when the template begins.
  var rootShape: PageRoot { get }
}

/// The kind of view that a page template is handed, with its type taken away.
package struct PageRoot: Sendable {
  let reference: ShapeReference
}

extension PageTemplate: AnyPageTemplate {
  package var rootShape: PageRoot { PageRoot(reference: root) }
}
