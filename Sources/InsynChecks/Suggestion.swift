import InsynDiagnostics

extension Phrase {
  /// Asks whether a name was meant; where none is near, says what to do instead.
  static func didYouMean(_ name: String?, otherwise: Phrase) -> Phrase {
    name.map { Phrase(sv: "Menade du '\($0)'?", en: "Did you mean '\($0)'?") } ?? otherwise
  }
}

extension SourceRange {
  /// On which line it begins, in words; with its file when that is another one.
  func lineInWords(seenFrom other: SourceRange) -> Phrase {
    let line = file.position(at: start).line
    return file == other.file
      ? Phrase(sv: "på rad \(line)", en: "on line \(line)")
      : Phrase(sv: "i \(file.path), rad \(line)", en: "in \(file.path), line \(line)")
  }
}

extension Language {
  /// Its name, as it stands in a sentence.
  var name: Phrase {
    switch self {
    case .sv: Phrase(sv: "svenska", en: "Swedish")
    case .en: Phrase(sv: "engelska", en: "English")
    }
  }
}
