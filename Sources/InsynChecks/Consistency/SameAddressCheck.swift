package import InsynDiagnostics
import InsynModel

/// No two pages have the same address in a language. Partnerships and topics share the register.
package struct SameAddressCheck: Check {
  package static let id = "same-address"
  package static let accepts = [
    Example(in: .method, "# Partnerskapet i Göteborg", insteadOf: "# Metod"),
    Example(
      in: .services,
      "name: { sv: Uppsökande arbete, en: Coaching }\nslug: { sv: stod, en: coaching }",
      insteadOf: "name: { sv: Stödsamtal, en: Coaching }"),
  ]
  package static let reports = [
    Example(in: .method, "# ↓Pengar", insteadOf: "# Metod"),
    Example(in: .method, "# ↓Sök", insteadOf: "# Metod"),
    Example(in: .topic, "name: ↓{ sv: Partnerskapet i Göteborg, en: The model }"),
    Example(in: .method, "# ↓Om …", insteadOf: "# Metod"),
    Example(
      in: .partnership, "name: ↓{ sv: Slag, en: The Gothenburg partnership }",
      insteadOf: "name: { sv: Partnerskapet i Göteborg, en: The Gothenburg partnership }"),
    Example(in: .charity, "name: ↓{ sv: \"112\", en: Emergency }"),
    Example(in: .charity, "name: ↓{ sv: Göteborgs stad, en: Save the Children }"),
    Example(
      in: .services, "name: ↓{ sv: Uppsökande arbete, en: Coaching }",
      insteadOf: "name: { sv: Stödsamtal, en: Coaching }"),
  ]

  package func findings(in content: CheckedContent) -> [Diagnostic] {
    let registry = content.registry
    let pages = registry.pages.values.sorted { $0.id.value < $1.id.value }
    return clashes(of: Address.fixed + pages.flatMap(Address.addresses))
      + clashes(
        of: registry.partnerships.flatMap { Address.addresses($0.slug, at: $0.name.range) }
          + registry.topics.flatMap { Address.addresses($0.slug, at: $0.name.range) })
      + registry.partnerships.flatMap(clashesInCatalogue)
      + numbers(among: content.organisations.map { ($0.slug, $0.name.range) })
      + numbers(among: registry.partnerships.map { ($0.slug, $0.name.range) })
      + numbers(among: registry.topics.map { ($0.slug, $0.name.range) })
      + clashes(of: content.organisations.flatMap { Address.addresses($0.slug, at: $0.name.range) })
      + registry.partnerships.flatMap { partnership in
        clashes(of: partnership.services.flatMap { Address.addresses($0.slug, at: $0.name.range) })
      }
  }

  /// The further pages of a list are numbers below its address, where the records of the list are too.
  private func numbers(among named: [(slug: LocalizedSlug, range: SourceRange)]) -> [Diagnostic] {
    named.flatMap { Address.addresses($0.slug, at: $0.range) }.compactMap { address in
      guard address.key.slug.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
      return address.place.map { .sameAddress(address.key, at: $0, first: nil, hasSlug: true) }
    }
  }

  /// A partnership has a folder in the catalogue of services, beside those of kinds and groups.
  private func clashesInCatalogue(of partnership: Partnership) -> [Diagnostic] {
    Address.addresses(partnership.slug, at: partnership.name.range).filter { address in
      ServiceFacet.folders.contains { $0[address.key.language] == address.key.slug }
    }
    .compactMap { address in
      address.place.map { .sameAddress(address.key, at: $0, first: nil, hasSlug: true) }
    }
  }

  /// What comes after the first page with the same address, among pages of one folder.
  private func clashes(of addresses: [Address]) -> [Diagnostic] {
    var seen: [Address.Key: Address] = [:]
    return addresses.compactMap { address in
      guard let first = seen[address.key] else {
        seen[address.key] = address
        return nil
      }
      return address.place.map { .sameAddress(address.key, at: $0, first: first.place) }
    }
  }
}

/// The last part of a page's address in one language.
private struct Address {
  struct Key: Hashable {
    let language: Language
    let slug: String
  }

  let key: Key
  /// Where the page gets it from; nil for the pages that every site has.
  let place: SourceRange?

  init(_ language: Language, _ slug: String, at place: SourceRange?) {
    (key, self.place) = (Key(language: language, slug: slug), place)
  }

  static func addresses(_ slug: LocalizedSlug, at place: SourceRange) -> [Address] {
    Language.allCases.map { Address($0, slug[$0].text, at: place) }
  }

  /// A page's address comes from its title, unless it has a folder of its own.
  static func addresses(of page: Page) -> [Address] {
    guard page.topFolder == nil else { return [] }
    return Language.allCases.map { language in
      let place = page.texts[language]?.title?.range ?? page.id.range
      return Address(language, page.slug(in: language), at: place)
    }
  }

  /// The folders that every site has.
  static let fixed = TopFolder.allCases.flatMap { folder in
    Language.allCases.map { Address($0, folder.slug[$0], at: nil) }
  }
}

extension Diagnostic {
  fileprivate static func sameAddress(
    _ key: Address.Key, at place: SourceRange, first: SourceRange?, hasSlug: Bool = false
  ) -> Diagnostic {
    let holder =
      first.map { first in
        let line = first.lineInWords(seenFrom: place)
        return Phrase(sv: "det som står \(line.sv)", en: "what stands \(line.en)")
      }
      ?? Phrase(sv: "en sida som alltid finns", en: "a page that is always there")
    let language = key.language.name
    return Diagnostic(
      .error, SameAddressCheck.id, at: place,
      Phrase(
        sv: "Adressen '\(key.slug)' på \(language.sv) är redan tagen av \(holder.sv)",
        en: "The address '\(key.slug)' in \(language.en) is taken already by \(holder.en)"),
      help: first == nil && !hasSlug
        ? Phrase(
          sv: "Ge sidan en annan rubrik på första raden.",
          en: "Give the page another title on its first line.")
        : Phrase(
          sv: "Ge sidan ett annat namn, eller en egen adress med 'slug'.",
          en: "Give the page another name, or an address of its own with 'slug'."))
  }
}
