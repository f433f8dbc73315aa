package import InsynDiagnostics
import InsynModel

/// Looks up the words that claims point at in the plain texts of the sources, and the claims'
/// numbers beside them.
package struct SourcePlaces: Sendable {
  /// How many words before and after the words found a claim's number may stand: about two
  /// sentences of the documents that the rule was tried on.
  package static let reach = 30

  private let texts: [String: String]

  /// - Parameter texts: The sources' plain texts, by the names that `file:` gives.
  package init(texts: [String: String]) {
    self.texts = texts
  }

  /// What the rule finds, in the order in which it is printed.
  package func findings(in content: CheckedContent) -> [Diagnostic] {
    let cited = Dictionary(grouping: content.registry.citedPlaces, by: \.reference.source.value)
    let sources = content.registry.sources.values.sorted { $0.id.value < $1.id.value }
    return sources.flatMap { source -> [Diagnostic] in
      guard let file = source.file else { return [] }
      guard let text = texts[file.value] else { return [.missingSourceFile(file)] }
      return findings(for: cited[source.id.value] ?? [], in: FoldedText(text))
    }.inPrintOrder()
  }

  private func findings(for places: [CitedPlace], in text: FoldedText) -> [Diagnostic] {
    let phrases = places.map { FoldedText($0.reference.find?.value ?? "") }
    let found = PlaceSearch.places(of: phrases, in: text)
    return places.indices.compactMap { number in
      let place = places[number]
      guard let find = place.reference.find else { return .noPlaceWords(place.reference) }
      guard FindLengthCheck.isRight(phrases[number].count) else { return nil }
      guard let ranges = found[number] else {
        let nearest = PlaceSearch.nearest(to: phrases[number], in: text)
        return .placeNotFound(
          find, in: place.reference.source.value, nearest: nearest.map(text.excerpt))
      }
      guard place.reference.origin == nil, place.stated != .text else { return nil }
      let isNear = ranges.contains { range in
        NearbyNumbers(in: text, text.surroundings(of: range, words: SourcePlaces.reach))
          .hold(place.stated)
      }
      return isNear ? nil : .numberNotNear(place, find)
    }
  }
}

extension Diagnostic {
  fileprivate static func missingSourceFile(_ file: Located<String>) -> Diagnostic {
    Diagnostic(
      .error, "missing-source-file", at: file.range,
      Phrase(
        sv: "Filen '\(file.value)' finns inte i mappen med källtexter",
        en: "The file '\(file.value)' is not in the folder of source texts"),
      help: Phrase(
        sv: "Lägg källans text där under det namnet, eller ta bort raden om texten inte finns.",
        en: "Put the source's text there by that name, or remove the line if there is no text."))
  }

  fileprivate static func noPlaceWords(_ reference: SourceReference) -> Diagnostic {
    let id = reference.source.value
    return Diagnostic(
      .warning, "no-place-words", at: reference.source.range,
      Phrase(
        sv: "Uppgiften pekar inte på några ord i källan '\(id)'",
        en: "The claim points at no words in the source '\(id)'"),
      help: Phrase(
        sv: "Skriv 'find:' bredvid 'source:', med tre till åtta ord som står på stället.",
        en: "Write 'find:' beside 'source:', with three to eight words that stand at the place."))
  }

  fileprivate static func placeNotFound(
    _ find: Located<String>, in source: Identifier<Source>, nearest: String?
  ) -> Diagnostic {
    Diagnostic(
      .error, "place-not-found", at: find.range,
      Phrase(
        sv: "Orden '\(find.value)' står inte i källan '\(source)'",
        en: "The words '\(find.value)' do not stand in the source '\(source)'"),
      help: nearest.map {
        Phrase(
          sv: "Närmast är '\($0)'. Skriv orden precis som de står i källan.",
          en: "The nearest are '\($0)'. Write the words just as they stand in the source.")
      }
        ?? Phrase(
          sv: "Inget i källan liknar dem. Kontrollera att det är rätt källa.",
          en: "Nothing in the source is like them. Check that it is the right source."))
  }

  fileprivate static func numberNotNear(
    _ place: CitedPlace, _ find: Located<String>
  ) -> Diagnostic {
    let id = place.reference.source.value
    let reach = SourcePlaces.reach
    return Diagnostic(
      .error, "number-not-near", at: find.range,
      Phrase(
        sv: "'\(place.written)' står inte nära orden '\(find.value)' i källan '\(id)'",
        en: "'\(place.written)' does not stand near the words '\(find.value)' in the source "
          + "'\(id)'"),
      help: Phrase(
        sv: "Välj ord som står högst \(reach) ord från talet eller datumet, och jämför uppgiften "
          + "med källan. Om du har räknat det som källan räknar upp, skriv 'value-is: counted'; om "
          + "du har härlett det, skriv 'value-is: inferred'.",
        en: "Choose words at most \(reach) words from the number or the date, and compare the "
          + "claim with the source. If you counted what the source lists, write 'value-is: counted'; if "
          + "you worked it out from what it says, write 'value-is: inferred'."))
  }
}
