import InsynDiagnostics

/// Files of which no two want the same address, and none lies where another needs a folder.
struct SitePlan: Sendable {
  let artifacts: [Artifact]
  let files: Set<SitePath>
  let folders: Set<String>

  init(_ artifacts: [Artifact]) throws(OutputError) {
    var owners: [SitePath: Int] = [:]
    owners.reserveCapacity(artifacts.count)
    var folders: Set<String> = []
    for (index, artifact) in artifacts.enumerated() {
      if artifact.path == .manifest {
        throw .sameAddress(artifact.path, artifact.origin(), Manifest.origin)
      }
      if let other = owners.updateValue(index, forKey: artifact.path) {
        throw .sameAddress(artifact.path, artifacts[other].origin(), artifact.origin())
      }
      for folder in artifact.path.folders where !folders.insert(folder).inserted { break }
    }
    self.artifacts = artifacts
    self.files = Set(owners.keys)
    self.folders = folders
    if let artifact = artifacts.first(where: { folders.contains($0.path.text) }) {
      throw clash(with: artifact)
    }
    if folders.contains(SitePath.manifest.text) {
      throw clash(with: Artifact(.manifest, of: Manifest.origin, bytes: []))
    }
  }

  /// What the last build made and this one does not.
  func leftOver(of last: LastBuild) -> [SitePath] {
    last.files.lazy.map(\.path).filter { last[$0] != nil && !files.contains($0) }
  }

  /// A file that lies where another one needs a folder.
  private func clash(with file: Artifact) -> OutputError {
    let inside = artifacts.first { $0.path.text.hasPrefix("\(file.path.text)/") } ?? file
    return .fileAndFolder(file.path, file.origin(), inside.path, inside.origin())
  }
}
