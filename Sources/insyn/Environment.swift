import Foundation
import Glibc

/// What the system tells the program. Only commands look here; libraries are handed what they need.
enum Environment {
  /// Nil when the variable is not set, or empty.
  static func value(of variable: String) -> String? {
    ProcessInfo.processInfo.environment[variable].flatMap { $0.isEmpty ? nil : $0 }
  }

  static var errorsGoToATerminal: Bool { isatty(STDERR_FILENO) == 1 }

  /// Tells this program from every other one, and from itself after it was built anew: its file's
  /// size, place on the disk, and times. Empty where the system does not say.
  static var program: String {
    var status = stat()
    guard stat("/proc/self/exe", &status) == 0 else { return "" }
    let times = [status.st_mtim, status.st_ctim].map { "\($0.tv_sec).\($0.tv_nsec)" }
    return "\(status.st_size)-\(status.st_dev)-\(status.st_ino)-\(times.joined(separator: "-"))"
  }

  static var processors: Int { ProcessInfo.processInfo.activeProcessorCount }
}
