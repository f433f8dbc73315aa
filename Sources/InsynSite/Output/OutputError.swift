package import InsynDiagnostics

/// Why the site could not be written. The old site is then what it was.
package enum OutputError: Error, Hashable, Sendable {
  /// Two files want one address.
  case sameAddress(SitePath, Phrase, Phrase)
  /// A file lies where another one needs a folder.
  case fileAndFolder(SitePath, Phrase, SitePath, Phrase)
  /// Files in the output that no build made stand where this one puts its own.
  case foreignFiles([String])
  /// Files that a build made have been changed since.
  case changedByHand([String])
  /// The record of what the last build made cannot be read.
  case damagedManifest(String)
  case notAFolder(String)
  case linkToNothing(String)
  /// The output is the folder that the program runs in, holds it, or is the whole disk.
  case tooWide(String)
  /// A folder on another disk, or one that the system does not let go of.
  case mounted(String)
  case anotherBuild(String)
  case system(Deed, String, errno: Int32)

  package enum Deed: Hashable, Sendable {
    case read
    case write
    case remove
    case keep
    case replace
  }

  /// Whether the content is to blame (exit status 1), or the machine and its folders (2).
  package var isContentError: Bool {
    switch self {
    case .sameAddress, .fileAndFolder: true
    default: false
    }
  }
}
