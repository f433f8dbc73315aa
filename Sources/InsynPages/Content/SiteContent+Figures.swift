package import InsynDiagnostics
package import InsynModel

/// What a figure is called and where it is found, for pages and downloads alike.
extension SiteContent {
  package func label(of figure: Figure, in language: Language) -> Wording {
    switch figure.label {
    case .written(let text): text[language]
    case .agreement(let milestone): Wording(words[.milestone(milestone), language])
    case .extended(let kind): Wording(words[.extended(kind), language])
    case .joined(let organisation): label(.joined, organisation, language)
    case .left(let organisation): label(.left, organisation, language)
    case .result: Wording(words[.phrase(.result), language])
    case .cell(let row, let column):
      Wording(
        "\(row[language].text): \(column[language].text)",
        foreign: row[language].foreign ?? column[language].foreign)
    }
  }

  /// The absolute address of a figure's entry in the register; nil where there is no such page.
  package func address(
    of figure: Identifier<Figure>, of owner: Identifier<FigureOwner>, in language: Language
  ) -> String? {
    map.address(of: .figuresOf(owner), in: language).map {
      "\(site.baseURL.text)\($0)#\(figure.text)"
    }
  }

  private func label(
    _ what: Word.Fragment, _ organisation: Identifier<Organisation>, _ language: Language
  ) -> Wording {
    Wording("\(words[.phrase(what), language]): \(name(of: organisation, in: language))")
  }

  private func name(of organisation: Identifier<Organisation>, in language: Language) -> String {
    registry.organisations[organisation]?.name.value[language].text ?? organisation.text
  }
}
