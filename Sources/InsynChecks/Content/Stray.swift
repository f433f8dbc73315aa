import InsynDiagnostics
import InsynModel

/// A reference that leads to nothing, by what it was meant to lead to.
enum Stray: Sendable {
  case figure(Identifier<FigureOwner>, Identifier<Figure>)
  case service(Identifier<Partnership>, Identifier<Service>)
  case term(Identifier<Term>)
  case partnership(Identifier<Partnership>)
  /// A partnership or a topic whose figure is meant.
  case owner(Identifier<FigureOwner>)
  case topic(Identifier<Topic>)
  case checklist(Identifier<Checklist>)
  case page(Identifier<Page>)
  /// What is written, and the charts of the partnership that the text is about, if it is about one.
  case chart(String, of: [ChartName])
  /// What is written cannot be an id.
  case invalid(Reference.Kind, String)
}

extension Survey {
  /// The references to nothing that a rule explains, with their places.
  func strays<Meant>(_ meant: (Stray) -> Meant?) -> [Located<Meant>] {
    strays.compactMap { stray in meant(stray.value).map { Located($0, at: stray.range) } }
  }
}
