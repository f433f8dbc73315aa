import Foundation

let benchmarks: [String: () throws -> Void] = [
  "loading": measureLoading, "quantities": measureQuantities, "templates": measureTemplates,
  "session": measureSession,
]

guard let name = CommandLine.arguments.dropFirst().first, let run = benchmarks[name] else {
  print("usage: insyn-benchmarks \(benchmarks.keys.sorted().joined(separator: "|"))")
  exit(64)
}
try run()
