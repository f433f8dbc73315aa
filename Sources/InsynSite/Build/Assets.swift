/// Files that go into the site as they are, named by their content so that browsers may keep them.
struct Assets: Sendable {
  struct File: Sendable {
    let path: SitePath
    let bytes: [UInt8]
  }

  let files: [File]
  /// The style sheet's path from the site's root.
  let stylesheet: String

  /// - Throws: ``AssetError`` when a file's name cannot stand in an address, or `insyn.css` is missing.
  init(_ assets: [(path: String, bytes: [UInt8])]) throws(AssetError) {
    var files: [File] = []
    var stylesheet: String?
    for asset in assets {
      guard let path = SitePath(asset.path) else { throw .badName(asset.path) }
      let named = path.named(by: ContentHash(of: asset.bytes))
      if asset.path == "assets/insyn.css" { stylesheet = named.text }
      files.append(File(path: named, bytes: asset.bytes))
    }
    guard let stylesheet else { throw .noStylesheet }
    (self.files, self.stylesheet) = (files, stylesheet)
  }
}
