import InsynDiagnostics
import Testing

@testable import InsynPages

@Suite struct ShortFormTests {
  private static let texts: [(Language, String, String?)] = [
    (.sv, "250\u{A0}mnkr", "mnkr"), (.sv, "cirka 1,5\u{A0}mnkr per år", "mnkr"),
    (.sv, "12\u{A0}tkr", "tkr"), (.sv, "1–2\u{A0}mdkr", "mdkr"), (.en, "SEK\u{A0}250m", "m"),
    (.en, "about SEK\u{A0}1.5bn a year", "bn"), (.en, "SEK\u{A0}12k", "k"),
    (.sv, "5\u{A0}888\u{A0}920\u{A0}kr per år", nil), (.sv, "7\u{A0}barn", nil),
    (.en, "7\u{A0}months", nil), (.en, "not valued", nil), (.sv, "", nil),
  ]

  @Test(arguments: texts)
  func findsWordsThatAreSpokenInFull(language: Language, text: String, word: String?) {
    let place = ShortForm.place(in: text.utf8, language)
    #expect(place.map { String(text[$0.0]) } == word)
  }
}
