import Foundation

/// What the system tells the program. Only commands look here; libraries are handed what they need.
enum Environment {
  /// Nil when the variable is not set, or empty.
  static func value(of variable: String) -> String? {
    ProcessInfo.processInfo.environment[variable].flatMap { $0.isEmpty ? nil : $0 }
  }

  static var processors: Int { ProcessInfo.processInfo.activeProcessorCount }
}
