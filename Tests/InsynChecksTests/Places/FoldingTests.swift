import Testing

@testable import InsynChecks

/// What counts as the same words in a source.
struct FoldingTests {
  @Test(arguments: [
    ("the  big\u{A0}\n\t house", "the big house"),
    ("the asylum-‐\nseeking children", "the asylum-seeking children"),
    ("long-‐term plan made", "long-term plan made"),
    ("ett part\u{2010}\n\nnerskap bildas nu", "ett partnerskap bildas nu"),
    ("ett part\u{AD}nerskap bildas nu", "ett partnerskap bildas nu"),
    (
      "ungdoms\u{2010}\noch civil\u{2010}\nsamhällesfrågor (MUCF)",
      "ungdoms- och civilsamhällesfrågor"
    ),
    ("dialog- och beslutsplattformar byggs", "dialog- och beslutsplattformar"),
    ("\u{F0B7} Stödjande samtal \n\n\u{F0B7} Länkning till", "Stödjande samtal Länkning till"),
    ("den 18\u{2010}20 maj i år", "18-20 maj i år"),
    ("“at least 150” but remains", "“at least 150” but"),
    ("minors under 18 (20) that", "minors under 18 (20)"),
    ("och är klart. Sedan kom", "är klart. Sedan"),
  ])
  func findsWordsHoweverTheyAreSet(source: String, find: String) {
    #expect(places(of: find, in: source).count == 1)
  }

  @Test(arguments: [
    ("the big house", "The big house"),
    ("the big house", "the big hous"),
    ("the big house", "he big house"),
    ("tre regioner/landsting och 13 kommuner", "regioner/landsting och 13 kom"),
    ("den 1820 maj i år", "18-20 maj i år"),
    ("ett två, tre fyra", "två tre fyra"),
    ("ett två tre", "två tre fyra"),
    ("", "två tre fyra"),
  ])
  func findsNothingElse(source: String, find: String) {
    #expect(places(of: find, in: source).isEmpty)
  }

  @Test(arguments: [
    ("", 0), (" – ", 0), ("tio platser", 2), ("asylum-seeking children in need", 4),
    ("regioner/landsting och 13", 3), ("Minnesanteckningar 2017-05-17", 2),
    ("16–17‐åringar (äldre) •", 2), ("social resursförvaltning – Göteborgs Stad", 4),
  ])
  func countsWordsAsPeopleDo(text: String, count: Int) {
    #expect(FoldedText(text).count == count)
  }

  @Test func findsEveryPlace() {
    let text = FoldedText("ett två tre ett två tre ett två")
    let phrases = [FoldedText("ett två tre"), FoldedText("tre ett två"), FoldedText("två ett tre")]
    let places = PlaceSearch.places(of: phrases, in: text)
    #expect(places == [0: [0..<3, 3..<6], 1: [2..<5, 5..<8]])
  }

  @Test(arguments: [
    ("signed in April 2015 by", "was signed in April 2016 by", "signed in April 2016 by"),
    ("regioner/landsting och 13 kom", "i tre regioner/landsting\noch 13 kom\u{2010}\nmuner i", nil),
    ("alla barn och unga", "det finns bara\n  barn-\u{2010}och  unga här", nil),
    ("helt andra ord", "det finns bara barn", ""),
  ])
  func showsTheNearest(find: String, source: String, expected: String?) {
    let text = FoldedText(source)
    let nearest = PlaceSearch.nearest(to: FoldedText(find), in: text).map(text.excerpt) ?? ""
    if let expected { #expect(nearest == expected) } else { #expect(!nearest.contains("\n")) }
  }

  @Test func excerptsReadAsOneLine() {
    let text = FoldedText("ett part\u{2010}\n\nnerskap  mellan\u{A0}asyl-‐sökande, i 16–17 år")
    #expect(text.excerpt(0..<text.words.count) == "ett partnerskap mellan asyl-sökande, i 16–17 år")
  }

  /// Damaged texts are folded without a stop, and what stands between two places in one is found
  /// there again.
  @Test func foldsAnything() {
    var random = SplitMix(seed: 17)
    let pieces = [
      "a", "Å", "9", "-", "\u{2010}", "\u{AD}", " ", "\n", "\u{A0}", ".", ",", "•", "–", "och",
      "e\u{301}",
      "😀", "\u{0}", "\u{FFFD}",
    ]
    for _ in 0..<2_000 {
      let count = Int(random.next() % 40)
      let source = (0..<count).map { _ in pieces[Int(random.next() % UInt64(pieces.count))] }
        .joined()
      let text = FoldedText(source)
      let core = text.core
      guard core.count >= 3 else { continue }
      let found = PlaceSearch.places(of: [text], in: text)[0] ?? []
      #expect(found.contains(core), "\(source.debugDescription)")
      _ = NearbyNumbers(in: text, text.surroundings(of: core, words: 3))
      #expect(!text.excerpt(core).contains("\n"))
    }
  }

  private func places(of find: String, in source: String) -> [Range<Int>] {
    PlaceSearch.places(of: [FoldedText(find)], in: FoldedText(source))[0] ?? []
  }
}

/// A small generator whose numbers are the same in every run.
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
