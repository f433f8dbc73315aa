package import InsynDiagnostics

/// Why what the last build left behind is of no use, so that everything is made anew.
package enum CacheNote: Hashable, Sendable {
  /// It is not as Insyn wrote it.
  case damaged
  /// Another version of Insyn made it.
  case otherProgram
  /// The site beside it is not the one that it tells of.
  case otherSite

  package func phrase(_ path: String) -> Phrase {
    switch self {
    case .damaged:
      Phrase(
        sv: "'\(path)' är skadad. Den används inte, och allt görs på nytt.",
        en: "'\(path)' is damaged. It is not used, and everything is made anew.")
    case .otherProgram:
      Phrase(
        sv:
          "'\(path)' kommer från en annan version av Insyn. Den används inte, och allt görs på nytt.",
        en:
          "'\(path)' is from another version of Insyn. It is not used, and everything is made anew."
      )
    case .otherSite:
      Phrase(
        sv:
          "'\(path)' hör till en annan webbplats än den som ligger där. Den används inte, och allt görs på nytt.",
        en:
          "'\(path)' belongs to another site than the one that is there. It is not used, and everything is made anew."
      )
    }
  }
}
