import InsynDiagnostics

/// A file of the content, and what its path says it is.
struct FoundFile: Sendable {
  let path: ContentPath
  let file: SourceFile

  /// The files in so many stretches of about the same number, in their order. What is one thing, such
  /// as the files of a partnership, stays together.
  static func stretches(of files: [FoundFile], atMost count: Int) -> [[FoundFile]] {
    let length = max(files.count / max(count, 1), 1)
    var stretches: [[FoundFile]] = []
    for found in files {
      if let stretch = stretches.last,
        stretch.count < length || stretch.last?.path.isOfTheSame(as: found.path) == true
      {
        stretches[stretches.count - 1].append(found)
      } else {
        stretches.append([found])
      }
    }
    return stretches
  }
}

extension ContentPath {
  fileprivate func isOfTheSame(as other: ContentPath) -> Bool {
    switch (self, other) {
    case (.partnership(let one, _), .partnership(let another, _)): one == another
    case (.page(let one, _), .page(let another, _)): one == another
    default: false
    }
  }
}
