import ArgumentParser

/// The program: `insyn build`, `insyn check`, `insyn serve`.
@main
struct Insyn: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "insyn",
    abstract: "Turns partner data and narratives into a Swedish and English public website.",
    subcommands: [BuildCommand.self, CheckCommand.self, ServeCommand.self])
}
