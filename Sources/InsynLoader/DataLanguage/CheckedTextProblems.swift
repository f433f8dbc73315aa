import InsynDiagnostics

extension Diagnostic {
  static func tooLarge(_ file: SourceFile) -> Diagnostic {
    let size = file.bytes.count
    return Diagnostic(
      .error, "file-too-large", at: SourceRange(startOf: file),
      Phrase(
        sv: "Filen är för stor: \(size) byte, och högst \(CheckedText.sizeLimit) får plats",
        en: "The file is too large: \(size) bytes, and at most \(CheckedText.sizeLimit) are read"),
      help: Phrase(
        sv: "Dela upp innehållet på flera filer.",
        en: "Split the content into several files."))
  }

  static func wideEncoding(_ name: String, in file: SourceFile) -> Diagnostic {
    Diagnostic(
      .error, "wrong-encoding", at: SourceRange(startOf: file),
      Phrase(
        sv: "Filen är sparad som \(name), men måste vara sparad som UTF-8",
        en: "The file is saved as \(name), but has to be saved as UTF-8"),
      help: Phrase(
        sv: "Spara om filen och välj teckenkodningen UTF-8.",
        en: "Save the file again and choose the encoding UTF-8."))
  }

  static func unreadable(_ problem: CharacterScan.Problem, in file: SourceFile) -> Diagnostic {
    switch problem {
    case .badUTF8(let index): badUTF8(at: index, in: file)
    case .control(let scalar, let index): controlCharacter(scalar, at: index, in: file)
    }
  }

  private static func badUTF8(at index: Int, in file: SourceFile) -> Diagnostic {
    Diagnostic(
      .error, "bad-utf8", at: SourceRange(file, index, index + 1),
      Phrase(
        sv: "Tecknet här är inte skrivet i UTF-8",
        en: "The character here is not written in UTF-8"),
      help: Phrase(
        sv: """
          Filen är troligen sparad i en äldre teckenkodning, som Windows-1252. Spara om den som \
          UTF-8 och kontrollera å, ä och ö.
          """,
        en: """
          The file is probably saved in an older encoding, such as Windows-1252. Save it again \
          as UTF-8 and check letters such as å, ä and ö.
          """))
  }

  private static func controlCharacter(
    _ scalar: Unicode.Scalar, at index: Int, in file: SourceFile
  ) -> Diagnostic {
    let hex = String(scalar.value, radix: 16, uppercase: true)
    let code = "U+" + String(repeating: "0", count: max(0, 4 - hex.count)) + hex
    return Diagnostic(
      .error, "control-character",
      at: SourceRange(file, index, index + UTF8.width(scalar)),
      Phrase(
        sv: "Här finns ett osynligt tecken (\(code)) som inte får finnas i texten",
        en: "An invisible character (\(code)) stands here, which the text may not have"),
      help: Phrase(
        sv: "Radera det. Det har troligen följt med från ett annat program.",
        en: "Delete it. It has probably come along from another program."))
  }
}

extension UTF8 {
  fileprivate static func width(_ scalar: Unicode.Scalar) -> Int {
    scalar.utf8.count
  }
}
