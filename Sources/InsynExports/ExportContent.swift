package import InsynDiagnostics
package import InsynModel

/// What the tables are made of.
package struct ExportContent: Sendable {
  package let registry: Registry
  package let directory: any FigureDirectory

  package init(_ registry: Registry, directory: any FigureDirectory) {
    (self.registry, self.directory) = (registry, directory)
  }
}

/// What the pages call a figure and where they show it, so that downloads say the same.
package protocol FigureDirectory: Sendable {
  /// What the figure is called.
  func label(of figure: Figure, in language: Language) -> Wording

  /// The absolute address of the figure's entry in the register; nil where there is no such page.
  func address(
    of figure: Identifier<Figure>, of owner: Identifier<FigureOwner>, in language: Language
  ) -> String?
}
