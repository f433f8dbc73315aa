import Glibc
import InsynDiagnostics

extension Phrase {
  /// What the system would not do, where, and why.
  static func system(_ deed: OutputError.Deed, _ path: String, errno: Int32) -> Phrase {
    let words = words(for: deed)
    let reason = reason(of: errno)
    return Phrase(
      sv: "Det går inte att \(words.sv) '\(path)': \(reason.sv).",
      en: "Cannot \(words.en) '\(path)': \(reason.en).")
  }

  private static func words(for deed: OutputError.Deed) -> Phrase {
    switch deed {
    case .read: Phrase(sv: "läsa", en: "read")
    case .write: Phrase(sv: "skriva", en: "write")
    case .remove: Phrase(sv: "ta bort", en: "remove")
    case .keep: Phrase(sv: "föra över", en: "carry over")
    case .replace: Phrase(sv: "byta ut", en: "replace")
    }
  }

  /// The system's reason in plain words.
  private static func reason(of code: Int32) -> Phrase {
    switch code {
    case EACCES, EPERM: Phrase(sv: "behörighet saknas", en: "permission is missing")
    case ENOSPC: Phrase(sv: "disken är full", en: "the disk is full")
    case EDQUOT: Phrase(sv: "diskutrymmet är slut", en: "the disk quota is used up")
    case EROFS: Phrase(sv: "disken går bara att läsa", en: "the disk can only be read")
    case ENOENT: Phrase(sv: "det finns inte", en: "it does not exist")
    case ENOTDIR: Phrase(sv: "en del av sökvägen är en fil", en: "a part of the path is a file")
    case ELOOP: Phrase(sv: "länkar går i cirkel", en: "links go round in a circle")
    case ENAMETOOLONG: Phrase(sv: "namnet är för långt", en: "the name is too long")
    case EMFILE, ENFILE: Phrase(sv: "för många filer är öppna", en: "too many files are open")
    case EIO: Phrase(sv: "disken svarar inte som den ska", en: "the disk does not answer properly")
    default: Phrase(sv: "systemfel \(code)", en: "system error \(code)")
    }
  }
}
