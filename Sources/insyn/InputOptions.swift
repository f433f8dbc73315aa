import ArgumentParser
import Foundation
import InsynDiagnostics
import InsynLoader
import InsynModel
import InsynSite

/// What the site is made of; every command that reads content has these.
struct InputOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The folder of content.", valueName: "dir"))
  var content = "content"

  @Option(help: ArgumentHelp("The folder of templates.", valueName: "dir"))
  var templates = "templates"

  @Option(help: ArgumentHelp("The language of messages: sv or en.", valueName: "language"))
  var lang: Language = .ofTheEnvironment

  @Flag(help: "Treat warnings as errors.")
  var strict = false

  func builder(
    baseURL: WebAddress? = nil, program: String = "", jobs: Int = Environment.processors,
    watch: (any BuildWatch)? = nil
  ) -> SiteBuilder {
    SiteBuilder(
      content: ContentFolder(path: content), templates: templates, baseURL: baseURL,
      program: program, jobs: jobs, watch: watch)
  }

  /// What is wrong with the content and the templates.
  func problems(sources: String?) throws -> [Diagnostic] {
    try reading { try builder().problems(sources: sources) }
  }

  /// Reads or ends the program because a folder cannot be read.
  func reading<Result>(_ read: () throws -> Result) throws -> Result {
    do {
      return try read()
    } catch let error as AssetError {
      throw Failure.machine(error.phrase, in: lang)
    } catch let error as CocoaError {
      throw Failure.machine(.unreadable(error), in: lang)
    } catch {
      throw Failure.machine(.unreadable(error.localizedDescription), in: lang)
    }
  }

  /// Whether the findings keep the site from being built.
  func refuses(_ problems: [Diagnostic]) -> Bool {
    problems.hasErrors || strict && !problems.isEmpty
  }
}

extension Language: ExpressibleByArgument {
  /// Swedish where the system speaks Swedish, otherwise English.
  static var ofTheEnvironment: Language {
    let names = ["LC_ALL", "LC_MESSAGES", "LANG"]
    let settings = names.lazy.compactMap { Environment.value(of: $0) }
    return settings.first?.hasPrefix("sv") == true ? .sv : .en
  }
}

extension Phrase {
  /// Names the folder or file, which the system's own words leave out.
  fileprivate static func unreadable(_ error: CocoaError) -> Phrase {
    guard let path = error.filePath ?? error.url?.path(percentEncoded: false) else {
      return unreadable(error.localizedDescription)
    }
    switch error.code {
    case .fileReadNoSuchFile, .fileNoSuchFile:
      return Phrase(
        sv: """
          '\(path)' finns inte. Står du i projektets mapp? Var innehåll och mallar ligger säger du \
          med --content och --templates.
          """,
        en: """
          '\(path)' does not exist. Are you in the project's folder? Where content and templates lie \
          is said with --content and --templates.
          """)
    case .fileReadNoPermission:
      return Phrase(sv: "'\(path)' får inte läsas.", en: "'\(path)' may not be read.")
    default:
      return Phrase(
        sv: "'\(path)' kan inte läsas: \(error.localizedDescription)",
        en: "'\(path)' cannot be read: \(error.localizedDescription)")
    }
  }

  fileprivate static func unreadable(_ reason: String) -> Phrase {
    Phrase(
      sv: "En mapp eller fil kan inte läsas: \(reason)",
      en: "A folder or file cannot be read: \(reason)")
  }
}
