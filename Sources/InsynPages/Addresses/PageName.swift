package import InsynModel

/// Which page is meant, whatever its address is in a language.
package enum PageName: Hashable, Sendable {
  case languageChoice
  case notFound
  case styleGuide
  case home
  case partnerships
  case partnership(Identifier<Partnership>)
  case partnershipPart(Identifier<Partnership>, PartnershipPart)
  case topics
  case topic(Identifier<Topic>)
  case services
  case servicesOf(Identifier<Partnership>)
  case servicesIn(ServiceFacet)
  case service(Identifier<Partnership>, Identifier<Service>)
  case organisations
  case organisation(Identifier<Organisation>)
  case money
  case figures
  case figuresOf(Identifier<FigureOwner>)
  case sources
  case source(Identifier<Source>)
  case glossary
  case text(Identifier<Page>)
  /// A further page of a long list; the first of them has the number 2.
  indirect case further(PageName, Int)

  /// The list that it is a page of; itself for any other page.
  var list: PageName { if case .further(let list, _) = self { list } else { self } }

  /// Which page of its list it is, from 1.
  var number: Int { if case .further(_, let number) = self { number } else { 1 } }
}
