import ArgumentParser
import InsynDiagnostics
import InsynSite

/// `insyn check`: reads and checks everything; nothing is written.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Read and check the content without writing anything.")

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text
    case json
  }

  @OptionGroup var input: InputOptions

  @Option(help: ArgumentHelp("How findings are printed: text or json.", valueName: "format"))
  var format: Format = .text

  @Option(
    help: ArgumentHelp(
      "The folder of the sources' plain texts: look up the words that claims point at.",
      valueName: "dir"))
  var sources: String?

  func run() async throws {
    let problems = try input.problems(sources: sources)
    switch format {
    case .json: Console.line(try JSONReport(in: input.lang).text(of: problems))
    case .text:
      Console.report(problems, in: input.lang)
      if problems.isEmpty {
        Console.line(Phrase(sv: "Inget att anmärka på.", en: "Nothing to report.")[input.lang])
      }
    }
    if input.refuses(problems) { throw Failure.content }
  }
}
