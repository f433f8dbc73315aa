import InsynDiagnostics
import InsynModel
package import InsynTemplates

/// Another partnership that has to do with one, as either of them says.
package struct RelatedView: TemplateView {
  let partnership: LinkView
  let isSaidThere: Bool
  let how: TextView
  let sources: ViewList<SourceReferenceView>

  /// Those that the partnership names, then those that name it.
  static func all(of partnership: Partnership, in context: PageContext) -> ViewList<RelatedView> {
    let named = partnership.related.map { related in
      (context.partnership(related.partnership.value), related, false)
    }
    let naming = context.naming(partnership.id.value).map { other, related in
      (other as Partnership?, related, true)
    }
    return ViewList(named + naming) { other, related, isSaidThere in
      RelatedView(related, to: other, isSaidThere: isSaidThere, in: context)
    }
  }

  private init(
    _ related: RelatedPartnership, to other: Partnership?, isSaidThere: Bool,
    in context: PageContext
  ) {
    partnership =
      other.map { context.link(to: $0) }
      ?? LinkView(href: nil, label: context.text(related.partnership.value.text))
    self.isSaidThere = isSaidThere
    how = context.prose(related.how)
    sources = context.sources(related.sources)
  }

  package static let fields: [TemplateField<RelatedView>] = [
    .view("partnership", "The other partnership", \.partnership),
    .flag("isSaidThere", "Whether the text is written about the other one", \.isSaidThere),
    .view("how", "How they have to do with each other", \.how),
    .list("sources", "Where that is said", \.sources),
  ]
}
