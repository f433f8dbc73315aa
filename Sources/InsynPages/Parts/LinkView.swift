package import InsynTemplates

/// A link to a page of the site; without an address it is only its text.
package struct LinkView: TemplateView {
  let href: String?
  let label: TextView

  package static let fields: [TemplateField<LinkView>] = [
    .optional("href", "The address, relative to the page", \.href),
    .view("label", "The text of the link", \.label),
  ]
}
