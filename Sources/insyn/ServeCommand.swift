import ArgumentParser
import InsynDiagnostics
import InsynPreview

/// `insyn serve`: the built site in a browser on this machine.
struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve", abstract: "Show the built site on this machine.")

  @Option(help: ArgumentHelp("The port to listen on; 0 for any that is free.", valueName: "n"))
  var port: UInt16 = 8080

  @Option(help: ArgumentHelp("The folder of the built site.", valueName: "dir"))
  var output = "site"

  @Option(help: ArgumentHelp("The language of messages: sv or en.", valueName: "language"))
  var lang: Language = .ofTheEnvironment

  func run() async throws {
    let language = lang
    do {
      try await PreviewServer(root: output, port: port).run { port in
        Console.line(Phrase.address(port)[language])
      }
    } catch {
      throw Failure.machine(error.phrase, in: language)
    }
  }
}

extension Phrase {
  fileprivate static func address(_ port: UInt16) -> Phrase {
    Phrase(
      sv: "Webbplatsen visas på http://127.0.0.1:\(port)/ (avsluta med Ctrl-C)",
      en: "The site is at http://127.0.0.1:\(port)/ (stop with Ctrl-C)")
  }
}
