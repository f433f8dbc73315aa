package import InsynDiagnostics

/// Why the folder `templates/assets` cannot be used.
package enum AssetError: Error, Hashable, Sendable {
  case badName(String)
  case noStylesheet

  package var phrase: Phrase {
    switch self {
    case .badName(let path):
      Phrase(
        sv: "'\(path)' kan inte vara en adress. Döp om filen: a–z, siffror, punkt och bindestreck.",
        en: "'\(path)' cannot be an address. Rename the file: a–z, digits, dots and hyphens.")
    case .noStylesheet:
      Phrase(
        sv: "Stilmallen 'assets/insyn.css' saknas i mappen med mallar.",
        en: "The style sheet 'assets/insyn.css' is missing from the folder of templates.")
    }
  }
}
