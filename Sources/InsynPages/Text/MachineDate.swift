import InsynModel

extension PartialDate {
  /// The date as `<time datetime>` takes it; nil for a season and for what is approximate, for which
  /// HTML has no form.
  var machineReadable: String? {
    if case .season = precision { return nil }
    return isApproximate ? nil : description
  }
}
