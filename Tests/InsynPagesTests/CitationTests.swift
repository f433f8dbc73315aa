import Foundation
import InsynDiagnostics
import InsynModel
import InsynPages
import InsynTestSupport
import Testing

@Suite struct CitationTests {
  /// Every sign that one of the forms gives a meaning of its own.
  private func hostile() throws -> Citation {
    Citation(
      author: "Barn & Ungdom {AB}", title: "50\u{A0}% av \"alla\" \\ ~ ^ #1 _x_ $ }",
      site: "Insyn", published: try #require(CalendarDate(iso: "2026-11-05")),
      address: "https://insyn.example/sv/siffror/a_b/#c%20d",
      note: "\u{2212}5 kr\n(föreslaget). Källa: <b>Å</b>\u{1}.", key: "a-b:c", language: .sv)
  }

  @Test func everyFormIsEscaped() throws {
    let citation = try hostile()
    let forms = [citation.text, citation.bibTeX, citation.cslJSON].joined(separator: "\n\n")
    #expect(try Golden("citation.txt").difference(from: forms + "\n") == nil)
  }

  /// What Foundation reads of the JSON is what was put into it.
  @Test func jsonHoldsWhatWasPutIn() throws {
    struct Item: Decodable {
      struct Name: Decodable { let literal: String }
      struct Date: Decodable {
        let parts: [[Int]]
        enum CodingKeys: String, CodingKey { case parts = "date-parts" }
      }
      let id: String
      let type: String
      let title: String
      let note: String
      let author: [Name]
      let issued: Date
      let URL: String
    }
    let citation = try hostile()
    let items = try JSONDecoder().decode([Item].self, from: Data(citation.cslJSON.utf8))
    let item = try #require(items.first)
    #expect(items.count == 1)
    #expect((item.id, item.type) == ("a-b:c", "dataset"))
    #expect((item.title, item.note) == (citation.title, citation.note))
    #expect(item.author.map(\.literal) == [citation.author])
    #expect((item.issued.parts, item.URL) == ([[2026, 11, 5]], citation.address))
  }

  /// BibTeX counts braces whatever stands before them.
  @Test func bracesOfBibTeXMatch() throws {
    var depth = 0
    for character in try hostile().bibTeX {
      depth += character == "{" ? 1 : character == "}" ? -1 : 0
      #expect(depth >= 0)
    }
    #expect(depth == 0)
  }
}
