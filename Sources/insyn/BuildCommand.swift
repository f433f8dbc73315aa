import ArgumentParser
import InsynDiagnostics
import InsynModel
import InsynSite

/// `insyn build`: the site, or what keeps it from being built.
struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build", abstract: "Build the site from content and templates.")

  @OptionGroup var input: InputOptions

  @Option(help: ArgumentHelp("The folder that the site is written to.", valueName: "dir"))
  var output = "site"

  @Option(
    name: .customLong("base-url"),
    help: ArgumentHelp(
      "Where the site will stand, instead of what site.yaml says.", valueName: "url"))
  var baseURL: WebAddress?

  @Option(help: ArgumentHelp("How many pages are made at the same time.", valueName: "n"))
  var jobs = Environment.processors

  @Flag(
    name: .customLong("style-guide"),
    help: "Add a page, style/, that shows the parts that pages are made of.")
  var styleGuide = false

  @Flag(help: "Print nothing but findings.")
  var quiet = false

  func validate() throws {
    if jobs < 1 { throw ValidationError("--jobs takes a whole number from 1 up.") }
    if let baseURL, !baseURL.isFolder {
      throw ValidationError("--base-url takes a whole address with a slash at its end.")
    }
  }

  func run() async throws {
    let start = ContinuousClock.now
    let prepared = try input.prepare(baseURL: baseURL, styleGuide: styleGuide)
    Console.report(prepared.problems, in: input.lang)
    guard let plan = prepared.plan, !input.refuses(prepared.problems) else {
      Console.error(Phrase.untouched(output)[input.lang])
      throw Failure.content
    }
    let written = try await write(plan)
    if !quiet {
      let time = ContinuousClock.now - start
      Console.line(Phrase.written(plan, written, to: output, in: time)[input.lang])
      Console.line(Phrase.look(at: output)[input.lang])
    }
  }

  private func write(_ plan: SiteArtifacts) async throws -> WrittenSite {
    do {
      return try await SiteWriter(output: output, jobs: jobs).write(plan.artifacts)
    } catch let error as OutputError where error.isContentError {
      Console.error(error.phrase[input.lang])
      throw Failure.content
    } catch let error as OutputError {
      throw Failure.machine(error.phrase, in: input.lang)
    }
  }
}

extension WebAddress: ExpressibleByArgument {
  init?(argument: String) {
    self.init(argument)
  }
}

extension Phrase {
  fileprivate static func untouched(_ output: String) -> Phrase {
    Phrase(
      sv: "Webbplatsen i '\(output)' är orörd.", en: "The site in '\(output)' is untouched.")
  }

  fileprivate static func written(
    _ plan: SiteArtifacts, _ written: WrittenSite, to output: String, in time: Duration
  ) -> Phrase {
    let milliseconds =
      time.components.seconds * 1000 + time.components.attoseconds / 1_000_000_000_000_000
    let kilobytes = (written.bytes + 999) / 1000
    return Phrase(
      sv: "Skrev \(plan.pages) sidor (\(written.files) filer, \(kilobytes) kB) till '\(output)' "
        + "på \(milliseconds) ms.",
      en: "Wrote \(plan.pages) pages (\(written.files) files, \(kilobytes) kB) to '\(output)' "
        + "in \(milliseconds) ms.")
  }

  fileprivate static func look(at output: String) -> Phrase {
    let program = CommandLine.arguments[0]
    let command = output == "site" ? "\(program) serve" : "\(program) serve --output '\(output)'"
    return Phrase(
      sv: "Titta på dem: \(command)", en: "To look at them: \(command)")
  }
}
