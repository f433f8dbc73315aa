/// Files that go into the site beside the pages, named by their content so that browsers may keep
/// them. Style sheets are made compact, all others stay as they are.
struct Assets: Sendable {
  struct File: Sendable {
    let path: SitePath
    let bytes: [UInt8]
  }

  let files: [File]
  /// The style sheet's path from the site's root.
  let stylesheet: String
  /// The script's, where there is one: pages are whole without it.
  let script: String?

  /// - Throws: ``AssetError`` when a file's name cannot stand in an address, or `insyn.css` is missing.
  init(_ assets: [(path: String, bytes: [UInt8])]) throws(AssetError) {
    var files: [File] = []
    var named: [String: String] = [:]
    for asset in assets {
      guard let path = SitePath(asset.path) else { throw .badName(asset.path) }
      let isSheet = asset.path.hasSuffix(".css")
      let bytes = isSheet ? CompactStylesheet.bytes(of: asset.bytes) : asset.bytes
      let hashed = path.named(by: ContentHash(of: bytes))
      named[asset.path] = hashed.text
      files.append(File(path: hashed, bytes: bytes))
    }
    guard let stylesheet = named["assets/insyn.css"] else { throw .noStylesheet }
    (self.files, self.stylesheet, script) = (files, stylesheet, named["assets/insyn.js"])
  }
}
