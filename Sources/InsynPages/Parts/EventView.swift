import InsynDiagnostics
import InsynModel
package import InsynTemplates

/// Something on a timeline.
package struct EventView: TemplateView {
  let date: String
  let machineDate: String?
  let what: TextView
  let subject: LinkView?
  let sources: [SourceReferenceView]

  init(_ event: Event, in context: PageContext) {
    self.init(
      event.date.leading.value.value, context.prose(event.what),
      sources: event.date.leading.sources, in: context)
  }

  init(
    _ date: PartialDate, _ what: TextView, subject: LinkView? = nil, sources: [SourceReference],
    in context: PageContext
  ) {
    self.date = context.words(date)
    machineDate = date.machineReadable
    self.what = what
    self.subject = subject
    self.sources = context.sources(sources)
  }

  package static let fields: [TemplateField<EventView>] = [
    .text("date", "When, as exactly as the source says") { $0.date },
    .optional("machineDate", "The same in ISO form; absent for seasons") { $0.machineDate },
    .view("what", "What happened") { $0.what },
    .view("subject", "The organisation that it happened to") { $0.subject },
    .list("sources", "Where it is said") { $0.sources },
  ]
}

/// Everything that is dated in a partnership, in order.
struct Timeline {
  let events: [EventView]

  init(of partnership: Partnership, in context: PageContext) {
    var dated: [(PartialDate, EventView)] = []
    func add(
      _ claim: Claim<PartialDate>, _ what: TextView, subject: LinkView? = nil
    ) {
      let date = claim.value.value
      let event = EventView(date, what, subject: subject, sources: claim.sources, in: context)
      dated.append((date, event))
    }
    for milestone in Agreement.Milestone.allCases {
      guard let claims = partnership.agreement?.milestones[milestone] else { continue }
      add(claims.leading, context.text(context.word(.milestone(milestone))))
    }
    for party in partnership.parties {
      let subject = context.link(to: party.organisation.value)
      if let from = party.from {
        add(from.leading, context.text(context.word(.joins)), subject: subject)
      }
      if let to = party.to {
        add(to.leading, context.text(context.word(.leaves)), subject: subject)
      }
    }
    for extended in partnership.agreement?.extensions ?? [] {
      guard let decided = extended.decided else { continue }
      let what = "\(context.word(.extended)) \(context.words(extended.until.value))"
      dated.append(
        (decided, EventView(decided, context.text(what), sources: extended.sources, in: context)))
    }
    for event in (partnership.agreement?.amendments ?? []) + partnership.events {
      dated.append((event.date.leading.value.value, EventView(event, in: context)))
    }
    events = dated.enumerated()
      .sorted { ($0.element.0, $0.offset) < ($1.element.0, $1.offset) }
      .map(\.element.1)
  }
}
