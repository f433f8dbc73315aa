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
    answers.withLock { answers in
      for dependency in dependencies {
        if let known = answers[dependency] {
          builder.add(known)
        } else {
          let found = answer(to: dependency)
          answers[dependency] = found
          builder.add(found)
        }
      }
    }
    return builder.hash
  }

  /// Whether a slice would be made as it was.
  func agrees(with entry: BuildCache.Entry) -> Bool {
    fingerprint(of: entry.dependencies) == entry.fingerprint
  }

  /// The hash of a look-up and what it gives.
  private func answer(to dependency: Dependency) -> ContentHash {
    var builder = HashBuilder()
    builder.add(dependency.text)
    if let answer = content.answer(to: dependency) {
      builder.add(answer)
    } else if let files = digests[dependency] {
      builder.add(files)
    }
    return builder.hash
  }
}
