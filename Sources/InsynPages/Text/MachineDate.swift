import InsynModel

extension PartialDate {
  /// The date as `<time datetime>` takes it; nil for a season, for which HTML has no form.
  var machineReadable: String? {
    if case .season = precision { nil } else { description }
  }
}
