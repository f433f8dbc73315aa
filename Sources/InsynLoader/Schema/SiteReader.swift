import InsynDiagnostics
import InsynModel

extension Site {
  /// Reads `site.yaml`.
  init?(reading record: Record) {
    let title = record.required("title", ValueReader<LocalizedText>.name.located)
    let tagline = record.required("tagline", ValueReader<LocalizedText>.localized.located)
    let description = record.required("description", ValueReader<LocalizedText>.localized.located)
    let baseURL = record.required("base-url", .baseAddress)
    let publisher = record.required("publisher", .record(Publisher.init(reading:)))
    let licence = record.required("licence", .record(Licence.init(reading:)))
    let repository = record.optional("repository", .address)
    let published = record.required("published", .day)
    guard let title, let tagline, let description, let baseURL, let publisher, let licence,
      let published
    else { return nil }
    self.init(
      title: title, tagline: tagline, description: description, baseURL: baseURL,
      publisher: publisher.name, email: publisher.email, licence: licence, repository: repository,
      published: published)
  }

  private struct Publisher {
    let name: LocalizedText
    let email: String?

    init?(reading record: Record) {
      let name = record.required("name", .name)
      email = record.optional("email", .text)
      guard let name else { return nil }
      self.name = name
    }
  }
}

extension Site.Licence {
  fileprivate init?(reading record: Record) {
    let name = record.required("name", .name)
    let address = record.required("address", .address)
    guard let name, let address else { return nil }
    self.init(name: name, address: address)
  }
}
