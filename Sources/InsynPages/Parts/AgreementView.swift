import InsynDiagnostics
import InsynModel
package import InsynTemplates

/// What the parties have agreed, or are proposed to agree.
package struct AgreementView: TemplateView {
  let status: String
  let statusName: String
  let isProposed: Bool
  let term: String?
  let milestones: ViewList<FigureView>
  let purpose: TextView?
  let structure: TextView?
  let sources: ViewList<SourceReferenceView>
  let extensions: ViewList<ExtensionView>

  init(_ agreement: Agreement, of partnership: Partnership, in context: PageContext) {
    let owner = partnership.owner
    status = context.word(.status(agreement.status))
    statusName = agreement.status.rawValue
    isProposed = agreement.status == .proposed
    term = agreement.term(asOf: context.site.published).map { word in
      "\(context.word(.asOf)) \(context.published): \(context.word(word))"
    }
    milestones = ViewList(owner.figures.filter(\.isMilestone)) {
      FigureView($0, of: owner, in: context)
    }
    purpose = agreement.purpose.map { context.prose($0) }
    structure = agreement.structure.map { context.prose($0) }
    sources = context.sources(agreement.sources)
    extensions = ViewList(agreement.extensions) { ExtensionView($0, of: owner, in: context) }
  }

  package static let fields: [TemplateField<AgreementView>] = [
    .text("status", "The decision status, in words", \.status),
    .text("statusName", "The decision status as the content writes it", \.statusName),
    .flag("isProposed", "Whether it is no more than a proposal", \.isProposed),
    .optional("term", "Whether its term is over or ahead on the day the site shows", \.term),
    .list("milestones", "When it was signed, starts and ends", \.milestones),
    .view("purpose", "What it is for", \.purpose),
    .view("structure", "What it is made of", \.structure),
    .list("sources", "Where purpose and structure are described", \.sources),
    .list("extensions", "The longer life it has been given or may be given", \.extensions),
    .flag("hasExtensions", "Whether it has or may have a longer life") { !$0.extensions.isEmpty },
  ]
}

extension Figure {
  fileprivate var isMilestone: Bool { if case .agreement = label { true } else { false } }
}

extension Agreement {
  /// What is sure of the term on a day, whichever source is right: that it has ended, optional
  /// extensions included, or that it has not begun.
  fileprivate func term(asOf day: CalendarDate) -> Word.Fragment? {
    let starts = milestones[.starts]?.all.map(\.value.value) ?? []
    let ends = milestones[.ends]?.all.map(\.value.value) ?? []
    let lastDays = (ends + extensions.map(\.until.value)).map(\.last)
    if !ends.isEmpty, lastDays.allSatisfy({ $0 < day }) { return .termOver }
    if !starts.isEmpty, starts.allSatisfy({ $0.first > day }) { return .termAhead }
    return nil
  }
}

package struct ExtensionView: TemplateView {
  let id: String
  let figure: FigureView
  let decided: String?

  init(_ extended: AgreementExtension, of owner: FigureOwner, in context: PageContext) {
    figure = FigureView(extended.figure, of: owner, in: context)
    id = figure.id
    decided = extended.decided.map(context.words)
  }

  package static let fields: [TemplateField<ExtensionView>] = [
    .text("id", "Its address on the page", \.id),
    .view("figure", "Whether it is granted or optional, and the new end", \.figure),
    .optional("decided", "When it was decided", \.decided),
  ]
}

package struct AppendixView: TemplateView {
  let id: String
  let title: TextView
  let organisation: LinkView?
  let sources: ViewList<SourceReferenceView>

  init(_ appendix: Appendix, in context: PageContext) {
    id = appendix.id.value.text
    title = context.text(appendix.title)
    organisation = appendix.organisation.map { context.link(to: $0.value) }
    sources = context.sources(appendix.sources)
  }

  package static let fields: [TemplateField<AppendixView>] = [
    .text("id", "The appendix's id, unique within its partnership", \.id),
    .view("title", "Its title", \.title),
    .view("organisation", "Whose promises it holds", \.organisation),
    .list("sources", "Where it is mentioned", \.sources),
  ]
}
