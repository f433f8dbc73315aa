import Foundation
import InsynTestSupport
import Testing

@Suite struct CommandTests {
  @Test func buildsAndSaysWhatItWrote() throws {
    let desk = try Desk()
    let run = try desk.insyn("build")
    #expect(run.status == 0)
    #expect(run.errors == "")
    #expect(run.output.hasPrefix("Wrote 62 pages ("))
    #expect(run.output.contains("\nTo look at them: "))
    #expect(run.output.hasSuffix("insyn serve\n"))
    #expect(try desk.text(of: "site/sv/index.html").contains("Insyn i Småstad"))
  }

  @Test func errorsLeaveTheOldSiteUntouched() throws {
    let desk = try Desk()
    #expect(try desk.insyn("build", "--quiet").status == 0)
    let before = try desk.files(in: "site")
    try desk.replace(
      "1 250 000 SEK", with: "1,250 SEK", in: "content/partnerships/harbour/budget.yaml")
    let run = try desk.insyn("build")
    #expect(run.status == 1)
    #expect(run.output == "")
    #expect(
      run.errors == """
        content/partnerships/harbour/budget.yaml:7:13: error: '1,250' can be read two ways [ambiguous-number]
        7 |     amount: 1,250 SEK
          |             ^^^^^ help: Write 1 250 for the whole number, or 1.25 for the number with decimals.
        1 error, 0 warnings
        The site in 'site' is untouched.

        """)
    #expect(try desk.files(in: "site") == before)
  }

  @Test func buildsAgainWhatAnEditShowsIn() throws {
    let desk = try Desk()
    #expect(try desk.insyn("build", "--quiet").status == 0)
    let same = try desk.insyn("build")
    #expect(same.output.hasPrefix("Nothing has changed in 'site': 62 pages ("))
    try desk.replace("Drift", with: "Löner", in: "content/partnerships/harbour/budget.yaml")
    let run = try desk.insyn("build", "--lang", "sv")
    #expect(run.errors == "")
    let count = try #require(run.output.split(separator: " ").dropFirst().first.flatMap { Int($0) })
    #expect(run.output.hasPrefix("Bytte \(count) filer i 'site' på "))
    #expect((5..<40).contains(count))
    try Data("no cache".utf8).write(to: URL(filePath: desk.path(".site.insyn-cache")))
    #expect(
      try desk.insyn("build").errors
        == "'.site.insyn-cache' is damaged. It is not used, and everything is made anew.\n")
  }

  @Test func printsWhatTookHowLong() throws {
    let desk = try Desk()
    let run = try desk.insyn("build", "--stats", "--quiet")
    let lines = run.output.split(separator: "\n").map(String.init)
    let names = lines.map { $0.split(separator: " ").first.map(String.init) ?? "" }
    #expect(
      names.prefix(8) == [
        "reading", "checking", "planning", "making", "rendering", "writing", "replacing", "all",
      ])
    let slowest = try #require(lines.firstIndex(of: "Slowest to make:"))
    let largest = try #require(lines.firstIndex(of: "Largest:"))
    #expect(largest - slowest == 11 && lines.count - largest == 11)
    let sizes = lines[(largest + 1)...].compactMap { line in
      line.split(separator: " ").first.flatMap { Double($0) }
    }
    #expect(sizes.count == 10 && sizes == sizes.sorted(by: >))
    let first = try #require(lines[largest + 1].split(separator: " ").last)
    let bytes = try desk.text(of: "site/\(first)").utf8.count
    #expect(abs(Double(bytes) / 1000 - sizes[0]) < 0.1)
    #expect(
      try desk.insyn("build", "--stats", "--lang", "sv").output.contains(
        "\nLångsammast att göra:\n"))
  }

  @Test func checkWritesNothingAndSpeaksSwedish() throws {
    let desk = try Desk()
    let fine = try desk.insyn("check", "--lang", "sv")
    #expect(fine.status == 0)
    #expect(fine.output == "Inget att anmärka på.\n")
    try desk.replace(
      "by: smastad", with: "by: smalstad", in: "content/partnerships/harbour/budget.yaml")
    let run = try desk.insyn("check", "--lang", "sv")
    #expect(run.status == 1)
    #expect(run.errors.contains("fel: Ingen organisation heter 'smalstad' [unknown-organisation]"))
    #expect(run.errors.contains("hjälp: Menade du 'smastad'?"))
    #expect(!FileManager.default.fileExists(atPath: desk.path("site")))
  }

  @Test func checkLooksPlacesUpInTheSources() throws {
    let desk = try Desk()
    let texts = desk.path("texts")
    try FileManager.default.createDirectory(atPath: texts, withIntermediateDirectories: true)
    try Data("Hamnen håller\ncafé varje kväll.".utf8).write(to: URL(filePath: "\(texts)/d.txt"))
    try desk.replace(
      "status: decided", with: "status: decided\nfile: d.txt",
      in: "content/sources/council-2019.yaml")
    let file = "content/partnerships/harbour/services.yaml"
    try desk.replace(
      "source: council-2019, § 2", with: "source: council-2019, § 2\n    find: håller café varje",
      in: file)
    #expect(try desk.insyn("check", "--sources", "texts").status == 0)
    try desk.replace("find: håller café", with: "find: håller kafé", in: file)
    #expect(try desk.insyn("check").status == 0)
    let run = try desk.insyn("check", "--sources", "texts")
    #expect(run.status == 1)
    #expect(run.errors.contains("do not stand in the source 'council-2019' [place-not-found]"))
    #expect(run.errors.contains("warning: The claim points at no words"))
  }

  @Test func checkPrintsJSONForPrograms() throws {
    let desk = try Desk()
    try desk.replace(
      "by: smastad", with: "by: smalstad", in: "content/partnerships/harbour/budget.yaml")
    let run = try desk.insyn("check", "--format", "json")
    #expect(run.status == 1)
    let entries = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]]
    let first = try #require(entries?.first)
    #expect(first["id"] as? String == "unknown-organisation")
    #expect(first["line"] as? Int == 6)
    #expect(first["column"] as? Int == 9)
    #expect(first["endColumn"] as? Int == 17)
  }

  @Test func strictMakesWarningsErrors() throws {
    let desk = try Desk()
    let file = "content/partnerships/harbour/budget.yaml"
    try desk.replace("{ sv: Drift, en: Running costs }", with: "{ sv: Drift }", in: file)
    #expect(try desk.insyn("build").status == 0)
    let run = try desk.insyn("build", "--strict")
    #expect(run.status == 1)
    #expect(run.errors.contains("warning:"))
  }

  @Test(arguments: [
    ("build --content nowhere", 2), ("build --templates nowhere", 2),
    ("check --content nowhere", 2), ("check --sources nowhere", 2),
    ("build --output content/site.yaml/x", 2),
    ("serve --output nowhere", 2), ("build --jobs 0", 64), ("build --base-url example.org", 64),
    ("check --format xml", 64), ("build --lang fi", 64), ("bild", 64), ("build --help", 0),
  ])
  func endsWithItsStatus(line: String, status: Int32) throws {
    let desk = try Desk()
    let run = try desk.insyn(line.split(separator: " ").map(String.init))
    #expect(run.status == status)
    #expect(status == 0 || !run.errors.isEmpty)
  }

  @Test(arguments: [
    ("check --content nowhere --lang en", "error: 'nowhere' does not exist. Are you in"),
    ("check --templates nowhere --lang sv", "fel: 'nowhere' finns inte. Står du i"),
    ("check --sources nowhere --lang en", "error: 'nowhere' does not exist."),
  ])
  func namesWhatCannotBeRead(line: String, start: String) throws {
    let run = try Desk().insyn(line.split(separator: " ").map(String.init))
    #expect(run.errors.hasPrefix(start), "\(run.errors)")
  }

  @Test func keepsFilesThatNoBuildMade() throws {
    let desk = try Desk()
    #expect(try desk.insyn("build", "--quiet").status == 0)
    try Data("insyn.example\n".utf8).write(to: URL(filePath: desk.path("site/CNAME")))
    #expect(try desk.insyn("build", "--quiet").status == 0)
    #expect(try desk.text(of: "site/CNAME") == "insyn.example\n")
  }
}
