import Glibc

/// Where the cache lies: `.site.insyn-cache` beside `site`.
extension BuildCache {
  /// What was left by the last build of a site by this program, or why that is of no use. Nothing
  /// and nothing where no build has been, or nothing is known of the program.
  package static func read(
    beside output: String, program: String
  ) -> (cache: BuildCache?, note: CacheNote?) {
    guard !program.isEmpty, let place = try? OutputPlace(existing: output),
      let status = try? place.parent.status(name(in: place)),
      status.kind == .file
    else { return (nil, nil) }
    guard let bytes = try? place.parent.read(name(in: place)), let cache = BuildCache(bytes: bytes)
    else { return (nil, .damaged) }
    return cache.program == program ? (cache, nil) : (nil, .otherProgram)
  }

  /// The file as messages name it.
  package static func path(beside output: String) -> String {
    let parts = output.split(separator: "/")
    let name = ".\(parts.last ?? "").insyn-cache"
    let above = parts.dropLast().joined(separator: "/")
    return (output.hasPrefix("/") ? "/" : "") + (above.isEmpty ? name : "\(above)/\(name)")
  }

  /// Writes the file as a whole or not at all. Without it the next build makes everything anew, so
  /// a disk that will not take it is no failure of this build.
  func write(beside place: OutputPlace) {
    let (name, new) = (Self.name(in: place), RawPath(".\(place.name.shown).insyn-cache-new"))
    let parent = place.parent.descriptor
    unlinkat(parent, new.bytes, 0)
    guard (try? place.parent.write(bytes, new: new)) != nil else { return }
    renameat(parent, new.bytes, parent, name.bytes)
  }

  private static func name(in place: OutputPlace) -> RawPath {
    RawPath(".\(place.name.shown).insyn-cache")
  }
}
