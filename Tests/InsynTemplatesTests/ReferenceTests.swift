import Foundation
import InsynTemplates
import Testing

/// The page that lists every name, for three small views.
@Test func theReferenceListsEveryName() throws {
  let reference = TemplateReference(
    pages: [Templates.page, PageTemplate<PersonView>("person")], strings: Templates.words)
  let golden = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Golden/reference.md")
  if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
    try reference.markdown().write(to: golden, atomically: true, encoding: .utf8)
    Issue.record("Recorded \(golden.lastPathComponent); run again without RECORD_GOLDEN.")
  }
  #expect(try reference.markdown() == String(contentsOf: golden, encoding: .utf8))
}
