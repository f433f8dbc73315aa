package import InsynDiagnostics

/// Why the preview cannot start.
package enum PreviewError: Error, Hashable, Sendable {
  case noSite(String)
  case portTaken(UInt16)
  case portNotAllowed(UInt16)
  case system(String)

  /// What went wrong, and what to do about it.
  package var phrase: Phrase {
    switch self {
    case .noSite(let path):
      Phrase(
        sv: "Det finns ingen webbplats i '\(path)' att visa. Bygg den först med 'insyn build'.",
        en: "There is no site in '\(path)' to show. Build it first with 'insyn build'.")
    case .portTaken(let port):
      Phrase(
        sv: "Port \(port) används redan av ett annat program. Stäng det, eller välj en annan port "
          + "med '--port', till exempel '--port 0' för vilken ledig som helst.",
        en: "Port \(port) is in use by another program. Close it, or choose another port with "
          + "'--port', such as '--port 0' for any that is free.")
    case .portNotAllowed(let port):
      Phrase(
        sv: "Port \(port) får inte användas här. Välj en från 1024 och uppåt med '--port'.",
        en: "Port \(port) may not be used here. Choose one from 1024 up with '--port'.")
    case .system(let reason):
      Phrase(
        sv: "Förhandsvisningen kan inte starta: \(reason)",
        en: "The preview cannot start: \(reason)")
    }
  }
}
