import InsynDiagnostics
import InsynModel

extension Organisation {
  /// Reads `organisations/<id>.yaml`.
  convenience init?(id: Located<Identifier<Organisation>>, reading record: Record) {
    let name = record.required("name", ValueReader<LocalizedText>.name.located)
    let slug = record.optional("slug", ValueReader<LocalizedText>.name)
    let kind = record.required("kind", ValueReader<Kind>.choice)
    let number = record.optional("number", ValueReader<OrganisationNumber>.organisationNumber)
    let aliases = record.list("aliases", ValueReader<String>.text)
    let partOf = record.optional("part-of", ValueReader<Identifier<Organisation>>.id().located)
    let description = record.optional("description", ValueReader<LocalizedText>.localized.located)
    let website = record.optional("website", ValueReader<WebAddress>.address)
    let needsSource = ["number", "description"].contains { record.node($0) != nil }
    let sources = needsSource ? record.requiredSources() ?? [] : record.sources()
    guard let name, let kind else { return nil }
    self.init(
      id: id, name: name, slug: LocalizedSlug(written: slug, name: name.value, id: id.value),
      kind: kind, number: number, aliases: aliases, partOf: partOf, description: description,
      website: website, sources: sources)
  }
}

extension ValueReader<OrganisationNumber> {
  static let organisationNumber = ValueReader { node, reading in
    guard let text = ValueReader<String>.text.read(node, reading) else { return nil }
    do throws(OrganisationNumber.Problem) {
      return try OrganisationNumber(written: text)
    } catch {
      reading.report(.invalidOrganisationNumber(Located(text, at: node.range), error))
      return nil
    }
  }
}

extension Diagnostic {
  fileprivate static func invalidOrganisationNumber(
    _ written: Located<String>, _ problem: OrganisationNumber.Problem
  ) -> Diagnostic {
    let text = written.value
    switch problem {
    case .form:
      return Diagnostic(
        .error, "invalid-organisation-number", at: written.range,
        Phrase(
          sv: "'\(text)' är inte ett organisationsnummer",
          en: "'\(text)' is not an organisation number"),
        help: Phrase(
          sv: "Skriv tio siffror med bindestreck före de fyra sista: 802002-8638.",
          en: "Write ten digits with a hyphen before the last four: 802002-8638."))
    case .checkDigit:
      return Diagnostic(
        .error, "wrong-check-digit", at: written.range,
        Phrase(
          sv: "Kontrollsiffran i '\(text)' stämmer inte",
          en: "The check digit of '\(text)' is wrong"),
        help: Phrase(
          sv: "Någon siffra är fel; jämför med källan.",
          en: "One of the digits is wrong; compare with the source."))
    case .personalNumber:
      return Diagnostic(
        .error, "personal-number", at: written.range,
        Phrase(
          sv: "Tredje siffran är lägre än 2: det är ett personnummer, som inte får publiceras",
          en: "The third digit is below 2: it is a personal number, which must not be published"),
        help: Phrase(
          sv: "Ta bort numret. Om det redan har sparats i git finns det kvar i historiken.",
          en: "Remove the number. If it has been saved in git, the history still holds it."))
    }
  }
}
