import InsynDiagnostics
import InsynLoader
import InsynPages

/// The words of the interface, and what is wrong with the files that hold them.
struct StringsCheck {
  let words: Words
  let problems: [Diagnostic]
  private let places: [String: SourceRange]

  init(_ files: [Language: SourceFile]) {
    var problems: [Diagnostic] = []
    var read: [Language: [String: Located<String>]] = [:]
    for (language, file) in files {
      let (words, found) = InterfaceStringsReader.read(file)
      problems += found
      read[language] = words
    }
    let keys = Word.keys.union(read.values.flatMap(\.keys))
    for (language, file) in files {
      for key in keys.sorted() where read[language]?[key] == nil {
        let place = read[language.other]?[key]?.range
        problems.append(.missingString(key, in: file, other: place))
      }
    }
    self.problems = problems
    places = (read[.sv] ?? [:]).mapValues(\.range)
    words = Words(read.mapValues { $0.mapValues(\.value) })
  }

  /// A warning for each word that neither a template nor the program writes.
  func unused(_ keys: [String]) -> [Diagnostic] {
    let written = Word.keys
    return keys.filter { !written.contains($0) }.compactMap { key in
      places[key].map { .unusedString(Located(key, at: $0)) }
    }
  }
}

extension Diagnostic {
  fileprivate static func missingString(
    _ key: String, in file: SourceFile, other: SourceRange?
  ) -> Diagnostic {
    let where_ = other.map {
      Phrase(
        sv: "Den finns i \($0.file.path) på rad \($0.file.position(at: $0.start).line).",
        en: "It stands in \($0.file.path) on line \($0.file.position(at: $0.start).line).")
    }
    return Diagnostic(
      .error, "missing-string", at: SourceRange(startOf: file),
      Phrase(
        sv: "Gränssnittstexten '\(key)' saknas", en: "The interface string '\(key)' is missing"),
      help: where_ ?? Phrase(sv: "Lägg till raden '\(key): …'.", en: "Add the line '\(key): …'."))
  }

  fileprivate static func unusedString(_ key: Located<String>) -> Diagnostic {
    Diagnostic(
      .warning, "unused-string", at: key.range,
      Phrase(
        sv: "Ingen mall använder gränssnittstexten '\(key.value)'",
        en: "No template uses the interface string '\(key.value)'"),
      help: Phrase(
        sv: "Ta bort den på båda språken.", en: "Remove it in both languages."))
  }
}
