import Foundation
import Glibc

/// What the system tells the program. Only commands look here; libraries are handed what they need.
enum Environment {
  /// Nil when the variable is not set, or empty.
  static func value(of variable: String) -> String? {
    ProcessInfo.processInfo.environment[variable].flatMap { $0.isEmpty ? nil : $0 }
  }

  static var errorsGoToATerminal: Bool { isatty(STDERR_FILENO) == 1 }

  /// Tells this program, with the libraries that it has loaded, from every other one, and from
  /// itself after it was built anew: where the files lie on the disk, and the size and the times of
  /// the program's own. Empty where the system does not say.
  static var program: String {
    var status = stat()
    guard stat("/proc/self/exe", &status) == 0,
      let maps = try? String(contentsOfFile: "/proc/self/maps", encoding: .utf8)
    else { return "" }
    let times = [status.st_mtim, status.st_ctim].map { "\($0.tv_sec).\($0.tv_nsec)" }
    let files = maps.split(separator: "\n").compactMap { line -> String? in
      // The address, permissions, offset, disk, number on the disk, and path.
      let fields = line.split(separator: " ", maxSplits: 5)
      guard fields.count == 6, fields[5].contains(".so") else { return nil }
      return "\(fields[3])/\(fields[4])"
    }
    let own = "\(status.st_size) \(status.st_dev)/\(status.st_ino)"
    return ([own] + times + Set(files).sorted()).joined(separator: " ")
  }

  static var processors: Int { ProcessInfo.processInfo.activeProcessorCount }
}
