/// A season of three whole months.
///
/// The convention is that of the meteorological seasons, as the Nordic weather services use them in
/// statistics: spring is March to May, summer June to August, autumn September to November, winter
/// December to February. A source that writes "hösten 2015" seldom means these very days; the
/// months are what the word may mean at most in a timeline, not a claim of the source.
package enum Season: UInt8, CaseIterable, Hashable, Sendable {
  case spring
  case summer
  case autumn
  case winter

  /// The month it begins with, 1 for January.
  var firstMonth: Int { 3 + 3 * Int(rawValue) }

  /// The number that EDTF (ISO 8601-2) writes in place of a month: 21 for spring.
  var edtf: Int { 21 + Int(rawValue) }

  /// How editors write it after the year, in either language.
  var writtenForms: [String] {
    switch self {
    case .spring: ["spring", "vår", "våren"]
    case .summer: ["summer", "sommar", "sommaren"]
    case .autumn: ["autumn", "höst", "hösten"]
    case .winter: ["winter", "vinter", "vintern"]
    }
  }

  init?(written: String) {
    let written = written.lowercased()
    guard let season = Self.allCases.first(where: { $0.writtenForms.contains(written) })
    else { return nil }
    self = season
  }
}
