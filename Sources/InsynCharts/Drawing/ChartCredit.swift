/// What a chart that stands alone says of where it comes from.
package struct ChartCredit: Hashable, Sendable {
  /// The language that it is written in: `sv`.
  package let language: String
  /// `Källa: Underlag för beslut; …`
  package let source: String
  package let site: String
  package let publisher: String
  /// Where the chart stands on the site.
  package let address: String
  package let licence: String
  package let licenceAddress: String
  /// The day that the site shows, ISO 8601.
  package let date: String

  package init(
    language: String, source: String, site: String, publisher: String, address: String,
    licence: String, licenceAddress: String, date: String
  ) {
    self.language = language
    self.source = source
    self.site = site
    self.publisher = publisher
    self.address = address
    self.licence = licence
    self.licenceAddress = licenceAddress
    self.date = date
  }
}
