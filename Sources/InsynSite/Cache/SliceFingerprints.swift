import InsynPages
import Synchronization

/// Tells whether what a slice was made from is the same as it was.
///
/// A fingerprint is the hash of everything that a slice's artifacts were made from: what all are
/// made from, and the answer to each of the slice's look-ups. Making artifacts is a function of
/// exactly that, so where the fingerprint is the same the bytes are.
final class SliceFingerprints: Sendable {
  private let digests: ContentDigests
  private let content: SiteContent
  private let answers = Mutex<[Dependency: ContentHash]>([:])

  init(_ digests: ContentDigests, _ content: SiteContent) {
    (self.digests, self.content) = (digests, content)
  }

  func fingerprint(of dependencies: [Dependency]) -> ContentHash {
    var builder = HashBuilder()
    builder.add(digests.shared)
    for dependency in dependencies {
      builder.add(dependency.text)
      builder.add(answer(to: dependency))
    }
    return builder.hash
  }

  /// Whether a slice would be made as it was.
  func agrees(with entry: BuildCache.Entry) -> Bool {
    fingerprint(of: entry.dependencies) == entry.fingerprint
  }

  private func answer(to dependency: Dependency) -> ContentHash {
    answers.withLock { answers in
      if let known = answers[dependency] { return known }
      let found = find(dependency)
      answers[dependency] = found
      return found
    }
  }

  private func find(_ dependency: Dependency) -> ContentHash {
    var builder = HashBuilder()
    if let answer = content.answer(to: dependency) {
      builder.add(answer)
    } else if let files = digests[dependency] {
      builder.add(files)
    }
    return builder.hash
  }
}
