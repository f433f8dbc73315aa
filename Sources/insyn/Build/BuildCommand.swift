import ArgumentParser
import Glibc
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

  @Flag(help: "Print how long each stage took, and which files were slow or large.")
  var stats = false

  @Flag(help: "Print nothing but findings.")
  var quiet = false

  func validate() throws {
    if jobs < 1 { throw ValidationError("--jobs takes a whole number from 1 up.") }
    if let baseURL, !baseURL.isFolder {
      throw ValidationError("--base-url takes a whole address with a slash at its end.")
    }
  }

  func run() async throws {
    let meter = BuildMeter(progress: progress)
    let program = Environment.program
    let (last, note) = BuildCache.read(beside: output, program: program)
    let builder = input.builder(
      baseURL: baseURL, program: program, jobs: jobs, watch: meter)
    let prepared = try input.reading { try builder.prepare(styleGuide: styleGuide, last: last) }
    Console.report(prepared.problems, in: input.lang)
    guard let plan = prepared.plan, !input.refuses(prepared.problems) else {
      Console.error(Phrase.untouched(output)[input.lang])
      throw Failure.content
    }
    let written = try await write(plan, watch: meter)
    let measured = meter.finish()
    if let note = note ?? written.note, !quiet {
      Console.error(note.phrase(BuildCache.path(beside: output))[input.lang])
    }
    if stats { Console.line(measured.text(in: input.lang)) }
    if !quiet {
      Console.line(Phrase.written(plan, written, to: output, in: measured.whole)[input.lang])
      Console.line(Phrase.look(at: output)[input.lang])
    }
    // Freeing every record, which is about to go with the process, would take a rebuild 6 % longer.
    Glibc.exit(0)
  }

  private var progress: ProgressLine? {
    guard !quiet else { return nil }
    return ProgressLine(isTerminal: Environment.errorsGoToATerminal, in: input.lang) {
      Console.errorText($0)
    }
  }

  private func write(_ plan: SiteArtifacts, watch: BuildMeter) async throws -> WrittenSite {
    do {
      return try await SiteWriter(output: output, jobs: jobs, watch: watch).write(plan)
    } catch let error as OutputError where error.isContentError {
      _ = watch.finish()
      Console.error(error.phrase[input.lang])
      throw Failure.content
    } catch let error as OutputError {
      _ = watch.finish()
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
    let site = Phrase(
      sv: "\(plan.pages) sidor (\(written.files) filer, \(kilobytes) kB)",
      en: "\(plan.pages) pages (\(written.files) files, \(kilobytes) kB)")
    // All but the manifest, which is of its own build.
    if written.written == written.files - 1 {
      return Phrase(
        sv: "Skrev \(site.sv) till '\(output)' på \(milliseconds) ms.",
        en: "Wrote \(site.en) to '\(output)' in \(milliseconds) ms.")
    }
    if written.written == 0 {
      return Phrase(
        sv: "Inget har ändrats i '\(output)': \(site.sv), \(milliseconds) ms.",
        en: "Nothing has changed in '\(output)': \(site.en), \(milliseconds) ms.")
    }
    return Phrase(
      sv:
        "Bytte \(written.written) \(written.written == 1 ? "fil" : "filer") i '\(output)' på \(milliseconds) ms: \(site.sv).",
      en: "Changed \(written.written) \(written.written == 1 ? "file" : "files") in '\(output)' "
        + "in \(milliseconds) ms: \(site.en).")
  }

  fileprivate static func look(at output: String) -> Phrase {
    let program = CommandLine.arguments[0]
    let command = output == "site" ? "\(program) serve" : "\(program) serve --output '\(output)'"
    return Phrase(
      sv: "Titta på dem: \(command)", en: "To look at them: \(command)")
  }
}
