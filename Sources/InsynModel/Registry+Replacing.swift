import InsynDiagnostics

extension Registry {
  /// The same records with one partnership as it is now, or with one more.
  package func replacing(with partnership: Partnership) -> Registry {
    var copy = self
    let made = partnership.withFigures(from: sources)
    let place = copy.place(of: made.id.value)
    if place < copy.partnerships.count, copy.partnerships[place].id.value == made.id.value {
      copy.partnerships[place] = made
    } else {
      copy.partnerships.insert(made, at: place)
    }
    return copy
  }

  /// The same records with no other partnerships than these.
  package func narrowed(to ids: Set<Identifier<Partnership>>) -> Registry {
    var copy = self
    copy.partnerships = ids.sorted().compactMap(partnership)
    return copy
  }
}
