package import InsynDiagnostics

extension OutputError {
  /// What went wrong, and what to do about it.
  package var phrase: Phrase {
    switch self {
    case .sameAddress(let path, let one, let other): .sameAddress(path, one, other)
    case .fileAndFolder(let file, let one, let inside, let other):
      .fileAndFolder(file, one, inside, other)
    case .foreignFiles(let paths): .foreignFiles(.listing(paths))
    case .changedByHand(let paths): .changedByHand(.listing(paths))
    case .damagedManifest(let path): .damagedManifest(path)
    case .notAFolder(let path): .notAFolder(path)
    case .linkToNothing(let path): .linkToNothing(path)
    case .tooWide(let path): .tooWide(path)
    case .mounted(let path): .mounted(path)
    case .anotherBuild(let path): .anotherBuild(path)
    case .system(let deed, let path, let errno): .system(deed, path, errno: errno)
    }
  }
}

extension Phrase {
  /// Up to five paths in quotes, and how many more there are.
  fileprivate static func listing(_ paths: [String]) -> Phrase {
    let first = paths.prefix(5).map { "'\($0)'" }.joined(separator: ", ")
    let more = paths.count - 5
    guard more > 0 else { return Phrase(sv: first, en: first) }
    return Phrase(sv: "\(first) och \(more) till", en: "\(first) and \(more) more")
  }

  fileprivate static func sameAddress(_ path: SitePath, _ one: Phrase, _ other: Phrase) -> Phrase {
    Phrase(
      sv: "Både \(one.sv) och \(other.sv) vill ligga på adressen '\(path)'. Ge en av dem en annan "
        + "adress.",
      en: "Both \(one.en) and \(other.en) want the address '\(path)'. Give one of them another "
        + "address.")
  }

  fileprivate static func fileAndFolder(
    _ file: SitePath, _ one: Phrase, _ inside: SitePath, _ other: Phrase
  ) -> Phrase {
    Phrase(
      sv: "På '\(file)' ligger \(one.sv) som en fil, men \(other.sv), '\(inside)', behöver en mapp "
        + "där. Ge en av dem en annan adress.",
      en: "At '\(file)', \(one.en) is a file, but \(other.en), '\(inside)', needs a folder there. "
        + "Give one of them another address.")
  }

  fileprivate static func foreignFiles(_ paths: Phrase) -> Phrase {
    Phrase(
      sv: "I vägen för bygget ligger sådant som Insyn inte har gjort: \(paths.sv). Insyn skriver "
        + "inte över det som andra har gjort. Flytta undan det, eller välj en annan utmapp.",
      en: "What Insyn did not make is in the way of the build: \(paths.en). Insyn does not write "
        + "over what others have made. Move it away, or choose another output folder.")
  }

  fileprivate static func changedByHand(_ paths: Phrase) -> Phrase {
    Phrase(
      sv: "Något har ändrats sedan Insyn byggde det: \(paths.sv). Ett nytt bygge skulle ta bort "
        + "ändringen. Gör om den i innehållet eller mallarna, ta bort filen och bygg igen.",
      en: "Something was changed after Insyn built it: \(paths.en). A new build would lose the "
        + "change. Make it in the content or the templates instead, delete the file, and build "
        + "again.")
  }

  fileprivate static func damagedManifest(_ path: String) -> Phrase {
    Phrase(
      sv: "'\(path)' är inte den förteckning över byggda filer som Insyn skriver. Har den ändrats: "
        + "ta bort den och allt annat som Insyn har byggt i mappen, och bygg igen. Är den någon "
        + "annans: välj en annan utmapp.",
      en: "'\(path)' is not the list of built files that Insyn writes. If it has been changed: "
        + "delete it and all else that Insyn has built in the folder, and build again. If it "
        + "belongs to something else: choose another output folder.")
  }

  fileprivate static func notAFolder(_ path: String) -> Phrase {
    Phrase(
      sv: "'\(path)' är en fil, men webbplatsen behöver en mapp. Välj en annan utmapp.",
      en: "'\(path)' is a file, but the site needs a folder. Choose another output folder.")
  }

  fileprivate static func linkToNothing(_ path: String) -> Phrase {
    Phrase(
      sv: "'\(path)' är en länk till en mapp som inte finns. Skapa mappen, eller ta bort länken.",
      en: "'\(path)' is a link to a folder that does not exist. Create the folder, or remove the "
        + "link.")
  }

  fileprivate static func tooWide(_ path: String) -> Phrase {
    Phrase(
      sv: "'\(path)' kan inte vara utmapp, för Insyn körs i den. Välj en mapp inuti den, till "
        + "exempel 'site'.",
      en: "'\(path)' cannot be the output folder, because Insyn runs in it. Choose a folder inside "
        + "it, such as 'site'.")
  }

  fileprivate static func mounted(_ path: String) -> Phrase {
    Phrase(
      sv: "Mappen '\(path)' är monterad eller ligger på en annan disk, så den kan inte bytas mot "
        + "en ny. Välj en annan utmapp, eller en mapp inuti den.",
      en: "The folder '\(path)' is mounted or on another disk, so it cannot be swapped for a new "
        + "one. Choose another output folder, or a folder inside it.")
  }

  fileprivate static func anotherBuild(_ path: String) -> Phrase {
    Phrase(
      sv: "Ett annat bygge skriver till '\(path)' just nu. Vänta tills det är klart, och bygg "
        + "igen.",
      en: "Another build is writing to '\(path)' right now. Wait until it has ended, and build "
        + "again.")
  }
}
