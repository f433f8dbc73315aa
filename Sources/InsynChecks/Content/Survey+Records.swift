import InsynDiagnostics
import InsynModel

// Every place in the files beside the partnerships' where an organisation, a source or a text can
// stand. A text whose own place is not kept is reported at the nearest one that is.

extension Survey {
  mutating func walk(_ site: Site) {
    let start = SourceRange(startOf: site.title.range.file)
    mention(site.title)
    mention(site.tagline)
    mention(site.description)
    mention(site.publisher, at: start)
    mention(site.licence.name, at: start)
  }

  mutating func walk(_ organisation: Organisation) {
    mention(organisation.name)
    mention(organisation.description)
    mention(organisation.sources)
    if let whole = organisation.partOf { mention(whole) }
  }

  mutating func walk(_ source: Source) {
    mention(source.title)
    mention(source.covers)
    mention(source.interests)
    mention(source.publisher, at: source.id.range)
    if let author = source.author { mention(author, at: source.id.range) }
  }

  mutating func walk(_ term: Term) {
    for text in [term.term, term.meaning] { mentionLanguages(of: text.value, at: text.range) }
  }

  mutating func walk(_ checklist: Checklist) {
    mention(checklist.name)
    mention(checklist.sources)
    for criterion in checklist.criteria { mention(criterion.text) }
  }

  mutating func walk(_ statement: AccessibilityStatement) {
    for exemption in statement.shortcomings + statement.burdens + statement.outside {
      mention(exemption.what)
      mention(exemption.why)
    }
    if let review = statement.review { mention(review.method) }
  }

  mutating func walk(_ page: Page) {
    for text in page.texts.values { mention(text) }
  }
}
