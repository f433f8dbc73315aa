import InsynDiagnostics
import InsynModel
package import InsynTemplates

/// One word or sign of a formula.
package struct FormulaPieceView: TemplateView {
  let text: String
  let href: String?
  let lang: String?

  package static let fields: [TemplateField<FormulaPieceView>] = [
    .text("text", "The name, the number or the sign, with its spaces", \.text),
    .optional("href", "The figure's entry in the register; absent for signs", \.href),
    .optional("lang", "The language of the name, where it is not the page's", \.lang),
  ]
}

/// Writes a formula out, with names or with numbers.
struct FormulaWriter {
  enum Style {
    case names
    case numbers
  }

  private let context: PageContext
  private let owner: FigureOwner
  private let style: Style
  private let figures: [Identifier<Figure>: Figure]
  /// Labels that more than one figure of the formula has: their periods tell them apart.
  private let ambiguous: Set<String>

  init(_ formula: Formula, of owner: FigureOwner, _ style: Style, in context: PageContext) {
    (self.context, self.owner, self.style) = (context, owner, style)
    let ids = Set(formula.figures.map(\.value))
    figures = Dictionary(
      owner.figures.filter { ids.contains($0.id.value) }.map { ($0.id.value, $0) },
      uniquingKeysWith: { first, _ in first })
    let labels = figures.values.map { context.label(of: $0).text }
    ambiguous = Set(labels.filter { label in labels.count { $0 == label } > 1 })
  }

  func pieces(_ part: FormulaPart) -> [FormulaPieceView] {
    switch part {
    case .figure(let id): [piece(of: id.value)]
    case .number(let quantity): [sign(quantity.value.text(in: context.language, .table))]
    case .sum(let terms, _):
      terms.enumerated().flatMap { index, term in
        (index == 0 ? [] : [sign(term.isTakenAway ? " − " : " + ")])
          + (term.part.isProduct ? pieces(term.part) : inside(term.part))
      }
    case .product(let factors, _):
      factors.enumerated().flatMap { index, factor in
        (index == 0 ? [] : [sign(factor.divides ? " / " : " × ")]) + inside(factor.part)
      }
    case .share(let part, let whole, _): inside(part) + [sign(" / ")] + inside(whole)
    }
  }

  /// A part that has parts of its own stands in parentheses.
  private func inside(_ part: FormulaPart) -> [FormulaPieceView] {
    switch part {
    case .figure, .number: pieces(part)
    case .sum, .product, .share: [sign("(")] + pieces(part) + [sign(")")]
    }
  }

  private func sign(_ text: String) -> FormulaPieceView {
    FormulaPieceView(text: text, href: nil, lang: nil)
  }

  private func piece(of id: Identifier<Figure>) -> FormulaPieceView {
    guard let figure = figures[id] else { return sign(id.text) }
    let link = context.link(to: figure, of: owner)
    guard style == .names else {
      let value = ValueView(figure.claims.leading.value.value, in: context)
      return FormulaPieceView(text: value.text, href: link.href, lang: nil)
    }
    let period = ambiguous.contains(link.label.text) ? figure.period : nil
    let text = link.label.text + (period.map { " (\(context.words($0)))" } ?? "")
    return FormulaPieceView(text: text, href: link.href, lang: link.label.lang)
  }
}

extension FormulaPart {
  fileprivate var isProduct: Bool {
    if case .product = self { true } else { false }
  }
}
