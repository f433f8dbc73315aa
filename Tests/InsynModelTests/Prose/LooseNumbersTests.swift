import InsynDiagnostics
import InsynModel
import Testing

/// Which numbers in running text must be tied to a figure.
struct LooseNumbersTests {
  /// ‹…› stands around what is found.
  @Test(arguments: [
    "Det gäller ‹150 barn› här.", "‹150 barn›", "Staden ger ‹1 540 640 kronor per år›, mer inte.",
    "Cirka ‹1,5 miljoner kronor› i år", "Andelen är ‹3,5 procent›.", "Andelen är ‹50 %›!",
    "Ett spann på ‹130–150 barn›", "minst ‹två stora avtal›", "‹Sju personer› kom", "‹åtta barn›",
    "‹tolv procent›", "‹fem miljoner› till", "en av ‹tio personer›", "ordet ‹4› ensamt", "§ ‹7›",
    "summan ‹2016 kronor›", "‹SEK 5›, nej", "‹18›-åringar", "‹1 5400› är inget tal",
    "I dag ‹2000 barn› till", "den ‹31› i ingen månad", "Tal ‹12›, sedan ‹13› och ‹14 barn›.",
    "mellan ‹130› och ‹150 barn›", "mer än ‹100\u{A0}000\u{A0}barn›", "Kr\u{FFFC}‹5›",
  ])
  func findsLooseNumbers(marked: String) { expect(marked, in: .sv) }

  @Test(arguments: [
    "There are ‹150 children› here.", "‹SEK 1,540,640› in all", "‹SEK 1.5 million› a year",
    "a share of ‹12 percent›", "‹seven children›", "‹two civil-society organisations›",
    "may ‹5 children›", "‹1,000 people›", "the ‹3 agreements› of 2016", "€ ‹5›",
  ])
  func findsLooseNumbersInEnglish(marked: String) { expect(marked, in: .en) }

  @Test(arguments: [
    "Under 2015 och 2016, hösten 2017 och 2015–2020, 2015/16.", "den 1 juli 2017 och 3 maj",
    "1–3 maj, 12 och 13 juni", "2017-09-01 och 2017-09", "1990-talet", "Avtalet från 2012 gäller",
    "A4, covid-19, EU-2020 och B2B", "en av de två, ett avtal", "två år senare", "Tvåa och tiotal",
    "sju av dem", "fem och sex", "tvåfaldigt barn", "sju", "Sedan 2015 barn", "", "Å ä ö – ”nej”",
  ])
  func leavesOthersAlone(text: String) { expect(text, in: .sv) }

  @Test(arguments: [
    "In 2015 children sought asylum.", "1 July 2017, July 1, September 1, 2017", "the 1990s",
    "one child, one of them", "two of the children", "sex children", "ten years",
    "two-year agreement",
    "twenty-two children", "the 1st May 2015", "It may be 5 May or not",
  ])
  func leavesOthersAloneInEnglish(text: String) { expect(text, in: .en) }

  @Test(arguments: [
    "1. Parterna", "2.1 Parterna", "3 Pengarna", "‹9 personer›", "Om ‹9 personer›", "2015",
  ])
  func knowsNumbersOfHeadings(marked: String) { expect(marked, in: .sv, isHeading: true) }

  private func expect(
    _ marked: String, in language: Language, isHeading: Bool = false,
    at location: SourceLocation = #_sourceLocation
  ) {
    let text = marked.filter { $0 != "‹" && $0 != "›" }
    let bytes = Array(text.utf8)
    var found = text.utf8.map { [$0] }
    for range in LooseNumbers(units: units, language: language).find(
      in: bytes, isHeading: isHeading)
    {
      found[range.lowerBound] = Array("‹".utf8) + found[range.lowerBound]
      found[range.upperBound - 1] += Array("›".utf8)
    }
    #expect(String(decoding: found.joined(), as: UTF8.self) == marked, sourceLocation: location)
  }
}
