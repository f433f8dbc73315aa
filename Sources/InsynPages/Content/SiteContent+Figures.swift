package import InsynDiagnostics
package import InsynModel

/// What a figure is called and where it is found, for pages and downloads alike.
extension SiteContent {
  package func label(of figure: Figure, in language: Language) -> Wording {
    switch figure.label {
    case .written(let text): text[language]
    case .agreement(let milestone): Wording(words[.milestone(milestone), language])
    case .joined(let organisation):
      Wording("\(words[.phrase(.joined), language]): \(name(of: organisation, in: language))")
    }
  }

  /// The absolute address of a figure's entry in the register; nil where there is no such page.
  package func address(
    of figure: Identifier<Figure>, of partnership: Identifier<Partnership>, in language: Language
  ) -> String? {
    map.address(of: .figuresOf(partnership), in: language).map {
      "\(site.baseURL.text)\($0)#\(figure.text)"
    }
  }

  private func name(of organisation: Identifier<Organisation>, in language: Language) -> String {
    registry.organisations[organisation]?.name.value[language].text ?? organisation.text
  }
}
