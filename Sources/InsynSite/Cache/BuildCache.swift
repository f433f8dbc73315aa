import InsynExports
import InsynPages

/// What the last build made each slice of a site from. It lies beside the output, may be deleted at
/// any time, and never says what is in a file: that stands in the manifest.
package struct BuildCache: Sendable {
  struct Entry: Sendable {
    let fingerprint: ContentHash
    /// In the order of their texts.
    let dependencies: [Dependency]
    /// How much each download of a partnership or topic holds, by the name of its table.
    var extents: [String: ExportFile.Extent] = [:]
  }

  /// Which program made the site; another one may make other bytes from the same content.
  let program: String
  /// The hash of the manifest of the site that was made.
  let manifest: ContentHash
  let slices: [Slice: Entry]
}
