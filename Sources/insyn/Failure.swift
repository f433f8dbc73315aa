import ArgumentParser
import Foundation
import InsynDiagnostics

/// How commands end when they cannot do their work.
enum Failure {
  /// The content has errors; they have been printed.
  static let content = ExitCode(1)

  /// The machine failed: a disk, a permission, a port. The reason is printed.
  static func machine(_ reason: Phrase, in language: Language) -> ExitCode {
    Console.error(Phrase(sv: "fel: ", en: "error: ")[language] + reason[language])
    return ExitCode(2)
  }
}

/// What commands print.
enum Console {
  static func line(_ text: String) {
    FileHandle.standardOutput.write(Data((text + "\n").utf8))
  }

  static func error(_ text: String) {
    errorText(text + "\n")
  }

  /// The same without a line break at its end.
  static func errorText(_ text: String) {
    FileHandle.standardError.write(Data(text.utf8))
  }

  /// The findings one after another, and how many there were of each kind.
  static func report(_ problems: [Diagnostic], in language: Language) {
    let report = TextReport(in: language)
    for problem in problems { error(report.text(of: problem)) }
    guard !problems.isEmpty else { return }
    let errors = problems.count { $0.severity == .error }
    error(Phrase.count(errors: errors, warnings: problems.count - errors)[language])
  }
}

extension Phrase {
  fileprivate static func count(errors: Int, warnings: Int) -> Phrase {
    Phrase(
      sv: "\(errors) fel, \(warnings) \(warnings == 1 ? "varning" : "varningar")",
      en: "\(errors) \(errors == 1 ? "error" : "errors"), "
        + "\(warnings) \(warnings == 1 ? "warning" : "warnings")")
  }
}
