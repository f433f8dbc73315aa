package import InsynDiagnostics

/// A template as it lies on disk, with the name that other templates include it by.
package struct TemplateFile: Sendable {
  package let name: String
  package let source: SourceFile

  package init(name: String, source: SourceFile) {
    (self.name, self.source) = (name, source)
  }
}
