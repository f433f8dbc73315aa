import InsynDiagnostics
import InsynModel
package import InsynTemplates

/// How a derived figure was worked out.
package struct DerivationView: TemplateView {
  let names: [FormulaPieceView]
  let numbers: [FormulaPieceView]
  let result: ValueView
  let assumption: TextView
  let assumptions: [String]
  let within: LinkView?
  let leftOut: [LeftOutView]

  init(_ derivation: Derivation, of owner: FigureOwner, in context: PageContext) {
    let (formula, measured) = (derivation.written.formula, derivation.result)
    names = FormulaWriter(formula, of: owner, .names, in: context).pieces(formula.whole)
    numbers = FormulaWriter(formula, of: owner, .numbers, in: context).pieces(formula.whole)
    result = ValueView(.amount(measured.amount), in: context)
    assumption = context.prose(derivation.written.assumption)
    assumptions = measured.assumptions.map { $0.words[context.language] }
    within = measured.within.flatMap { context.link(toFigure: $0, of: owner) }
    leftOut = LeftOutView.groups(measured.leftOut, of: owner, context)
  }

  package static let fields: [TemplateField<DerivationView>] = [
    .list("names", "The formula with the names of its figures", \.names),
    .list("numbers", "The formula with the numbers in it", \.numbers),
    .view("result", "What it comes to", \.result),
    .view("assumption", "What the editor says that it takes for granted", \.assumption),
    .list(
      "assumptions", "What the calculation itself takes for granted, in sentences", \.assumptions),
    .view("within", "The contribution that the money is a part of, if it is not new", \.within),
    .list("leftOut", "What it lacks, since it has no value", \.leftOut),
    .flag("hasLeftOut", "Whether it lacks anything") { !$0.leftOut.isEmpty },
  ]
}

/// Figures that a calculation leaves out, all for one reason.
package struct LeftOutView: TemplateView {
  let reason: String
  let figures: [LinkView]

  /// In the order in which the reasons are first met.
  static func groups(
    _ leftOut: [Measured.LeftOut], of owner: FigureOwner, _ context: PageContext
  ) -> [LeftOutView] {
    var reasons: [Absence] = []
    for part in leftOut where !reasons.contains(part.absence) { reasons.append(part.absence) }
    return reasons.map { reason in
      LeftOutView(
        reason: reason.words[context.language],
        figures: leftOut.filter { $0.absence == reason }.compactMap {
          context.link(toFigure: $0.id, of: owner)
        })
    }
  }

  package static let fields: [TemplateField<LeftOutView>] = [
    .text("reason", "Why they are left out, in words", \.reason),
    .list("figures", "The figures", \.figures),
  ]
}

extension PageContext {
  func link(toFigure id: String, of owner: FigureOwner) -> LinkView? {
    owner.figures.first { $0.id.value.text == id }.map { link(to: $0, of: owner) }
  }
}
