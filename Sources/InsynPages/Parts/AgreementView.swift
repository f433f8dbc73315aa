import InsynDiagnostics
import InsynModel
package import InsynTemplates

/// What the parties have agreed, or are proposed to agree.
package struct AgreementView: TemplateView {
  let status: String
  let statusName: String
  let isProposed: Bool
  let milestones: [FigureView]
  let purpose: TextView?
  let structure: TextView?
  let sources: [SourceReferenceView]
  let extensions: [ExtensionView]
  let amendments: [EventView]
  let appendices: [AppendixView]

  init(_ agreement: Agreement, of partnership: Partnership, in context: PageContext) {
    status = context.word(.status(agreement.status))
    statusName = agreement.status.rawValue
    isProposed = agreement.status == .proposed
    milestones = partnership.figures.filter { if case .agreement = $0.label { true } else { false } }.map {
      FigureView($0, of: partnership.owner, in: context)
    }
    purpose = agreement.purpose.map { context.prose($0) }
    structure = agreement.structure.map { context.prose($0) }
    sources = context.sources(agreement.sources)
    extensions = agreement.extensions.map { ExtensionView($0, in: context) }
    amendments = agreement.amendments.map { EventView($0, in: context) }
    appendices = agreement.appendices.map { AppendixView($0, in: context) }
  }

  package static let fields: [TemplateField<AgreementView>] = [
    .text("status", "The decision status, in words") { $0.status },
    .text("statusName", "The decision status as the content writes it") { $0.statusName },
    .flag("isProposed", "Whether it is no more than a proposal") { $0.isProposed },
    .list("milestones", "When it was signed, starts and ends") { $0.milestones },
    .view("purpose", "What it is for") { $0.purpose },
    .view("structure", "What it is made of") { $0.structure },
    .list("sources", "Where purpose and structure are described") { $0.sources },
    .list("extensions", "The longer life it has been given or may be given") { $0.extensions },
    .list("amendments", "What has been changed on the way") { $0.amendments },
    .list("appendices", "Its parts") { $0.appendices },
    .flag("hasExtensions", "Whether it has or may have a longer life") { !$0.extensions.isEmpty },
    .flag("hasAmendments", "Whether it has been changed") { !$0.amendments.isEmpty },
    .flag("hasAppendices", "Whether its parts are known") { !$0.appendices.isEmpty },
  ]
}

package struct ExtensionView: TemplateView {
  let kind: String
  let until: String
  let decided: String?
  let note: TextView?
  let sources: [SourceReferenceView]

  init(_ extended: AgreementExtension, in context: PageContext) {
    kind = context.word(.extended(extended.kind))
    until = context.words(extended.until.value)
    decided = extended.decided.map(context.words)
    note = extended.note.map { context.prose($0) }
    sources = context.sources(extended.sources)
  }

  package static let fields: [TemplateField<ExtensionView>] = [
    .text("kind", "Granted or optional, in words") { $0.kind },
    .text("until", "The new end") { $0.until },
    .optional("decided", "When it was decided") { $0.decided },
    .view("note", "What the editor says of it") { $0.note },
    .list("sources", "Where it is said") { $0.sources },
  ]
}

package struct AppendixView: TemplateView {
  let title: TextView
  let organisation: LinkView?
  let sources: [SourceReferenceView]

  init(_ appendix: Appendix, in context: PageContext) {
    title = context.text(appendix.title)
    organisation = appendix.organisation.map { context.link(to: $0.value) }
    sources = context.sources(appendix.sources)
  }

  package static let fields: [TemplateField<AppendixView>] = [
    .view("title", "Its title") { $0.title },
    .view("organisation", "Whose promises it holds") { $0.organisation },
    .list("sources", "Where it is mentioned") { $0.sources },
  ]
}
