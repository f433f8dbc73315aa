package import InsynDiagnostics
import InsynModel

/// The size of a file in words: `850 byte`, `12 kB`, `1,4 MB`. A kB is a thousand bytes.
package struct FileSize: Hashable, Sendable {
  package let bytes: Int

  package init(bytes: Int) {
    self.bytes = bytes
  }

  /// To the nearest kB, or the nearest tenth of a larger unit.
  package func text(in language: Language) -> String {
    let (number, unit) = parts
    return "\(number.text(in: language))\u{A0}\(unit[language])"
  }

  private var parts: (ExactDecimal, Phrase) {
    switch bytes {
    case ..<1000:
      (ExactDecimal(Int64(bytes)), Phrase(sv: "byte", en: bytes == 1 ? "byte" : "bytes"))
    case ..<999_500: (ExactDecimal(rounded(to: 1000)), Phrase(sv: "kB", en: "kB"))
    case ..<999_950_000: (tenths(of: 1_000_000), Phrase(sv: "MB", en: "MB"))
    default: (tenths(of: 1_000_000_000), Phrase(sv: "GB", en: "GB"))
    }
  }

  private func tenths(of unit: Int) -> ExactDecimal {
    let tenths = rounded(to: unit / 10)
    return (try? ExactDecimal(Int128(tenths), decimals: 1)) ?? ExactDecimal(tenths / 10)
  }

  private func rounded(to unit: Int) -> Int64 { Int64((bytes + unit / 2) / unit) }
}
