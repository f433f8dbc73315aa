import Testing

@testable import InsynPreview

@Suite struct RequestPathTests {
  @Test(arguments: [
    ("/", [], true), ("/sv/", ["sv"], true), ("/sv/om", ["sv", "om"], false),
    ("/a%20b/%C3%A5.csv", ["a b", "å.csv"], false), ("/%252e%252e/x", ["%2e%2e", "x"], false),
    ("/a..b/...", ["a..b", "..."], false),
  ])
  func readsNames(encoded: String, segments: [String], isFolder: Bool) throws {
    let path = try #require(RequestPath(encoded: encoded))
    #expect(path.segments == segments)
    #expect(path.isFolder == isFolder)
  }

  @Test(arguments: [
    "", "sv", "*", "http://127.0.0.1/sv/", "//", "//etc/passwd", "/sv//om", "/..", "/../x", "/.",
    "/sv/../x", "/sv/./x", "/%2e%2e/x", "/%2E./x", "/.%2e/x", "/%2e/x", "/sv%2f..%2fx", "/..%2fx",
    "/sv%2Fom", "/..\\x", "/..%5cx", "/a%5Cb", "/a%00.html", "/a\0", "/%0d%0a", "/%7f", "/%", "/%2",
    "/%zz", "/%+1", "/%ff", "/%c0%ae%c0%ae/x", "/%c0%afx",
  ])
  func refusesWhatCouldLeadElsewhere(encoded: String) {
    #expect(RequestPath(encoded: encoded) == nil)
  }

  @Test func limitsTheLength() {
    #expect(RequestPath(encoded: "/" + String(repeating: "a", count: 2047)) != nil)
    #expect(RequestPath(encoded: "/" + String(repeating: "a", count: 2048)) == nil)
  }
}
