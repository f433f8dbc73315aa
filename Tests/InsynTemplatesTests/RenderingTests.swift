import InsynTemplates
import Testing

@Suite struct RenderingTests {
  static let full = PageView(
    title: "Barn & \"unga\"", since: "2017 <", aside: TrustedHTML(trusted: "<b>x</b>"),
    isOpen: true,
    lead: PersonView(name: "Ada", home: PlaceView(city: "Åmål")),
    editor: PersonView(name: "Bo", nickname: "B"),
    people: [
      PersonView(name: "Cia", nickname: "'C`", friends: [PersonView(name: "Dan")]),
      PersonView(name: "Eva", isFormer: true),
    ],
    tags: ["a<b", "c"], marks: [TrustedHTML(trusted: "<i>"), TrustedHTML(trusted: "&")])

  @Test(arguments: [
    ("{{title}}", "Barn &amp; &quot;unga&quot;"),
    ("{{body}} {{{body}}} {{&aside}}", "<p>Text</p> <p>Text</p> <b>x</b>"),
    ("{{since}}", "2017 &lt;"),
    ("{{#since}}[{{.}}]{{/since}}{{^since}}none{{/since}}", "[2017 &lt;]"),
    ("{{#aside}}{{.}}{{{.}}}{{/aside}}", "<b>x</b><b>x</b>"),
    (
      "{{#is-open}}yes{{title}}{{/is-open}}{{^is-open}}no{{/is-open}}",
      "yesBarn &amp; &quot;unga&quot;"
    ),
    ("{{lead.name}} {{lead.home.city}} {{lead.home.note}}!", "Ada Åmål !"),
    (
      "{{#lead.home}}{{city}}{{/lead.home}}{{^editor.home}}homeless{{/editor.home}}", "Åmålhomeless"
    ),
    (
      "{{#lead}}{{name}}{{#home}} of {{title}} in {{city}}{{/home}}{{/lead}}",
      "Ada of Barn &amp; &quot;unga&quot; in Åmål"
    ),
    ("{{#editor.nickname}}{{.}}{{/editor.nickname}}", "B"),
    (
      "{{#people}}{{name}}:{{nickname}}{{#isFormer}} ({{t.former}}){{/isFormer}};{{/people}}",
      "Cia:&#39;C&#96;;Eva: (&lt;sedan&gt;);"
    ),
    (
      "{{#people}}{{name}}{{#friends}}+{{name}}{{/friends}}{{name}} {{/people}}",
      "Cia+DanCia EvaEva "
    ),
    ("{{#tags}}<{{.}}>{{/tags}}{{#marks}}{{.}}{{/marks}}", "<a&lt;b><c><i>&"),
    ("{{#people}}{{#tags}}{{name}}{{.}},{{/tags}}{{/people}}", "Ciaa&lt;b,Ciac,Evaa&lt;b,Evac,"),
    ("{{=<% %>=}}<%title%>{{title}}", "Barn &amp; &quot;unga&quot;{{title}}"),
    ("{{! a comment\nof two lines }}x", "x"),
    ("{{t.the-end}}|{{#t}}{{former}}{{/t}}", "|&lt;sedan&gt;"),
    ("å{{lead.name}}ö – €😀", "åAdaö – €😀"),
  ])
  func aFullPageIsWritten(template: String, expected: String) {
    #expect(Templates(template).render(Self.full, words: ["former": "<sedan>"]) == expected)
  }

  @Test(arguments: [
    ("{{since}}{{aside}}{{editor.name}}{{editor.home.city}}", ""),
    ("{{#since}}{{.}}{{/since}}{{^since}}none{{/since}}", "none"),
    ("{{#people}}{{name}}{{/people}}{{^people}}nobody{{/people}}", "nobody"),
    ("{{#editor}}{{name}}{{/editor}}{{^editor}}{{lead.name}}{{/editor}}", "Ada"),
    ("{{#editor.nickname}}x{{/editor.nickname}}{{^editor.isFormer}}y{{/editor.isFormer}}", "y"),
    ("{{#editor.friends}}x{{/editor.friends}}{{^editor.friends}}y{{/editor.friends}}", "y"),
    ("{{^is-open}}closed{{/is-open}}{{^tags}}!{{/tags}}", "closed!"),
  ])
  func whatIsAbsentIsNotWritten(template: String, expected: String) {
    #expect(Templates(template).render() == expected)
  }

  @Test func anInnerViewHidesAnOuterOneOfItsKindOnlyInsideItsSection() {
    let view = PageView(
      people: [
        PersonView(
          name: "A", nickname: "a",
          friends: [PersonView(name: "B", friends: [PersonView(name: "C", nickname: "c")])])
      ])
    let template =
      "{{#people}}{{name}}{{#friends}}{{name}}{{nickname}}{{#friends}}{{name}}{{/friends}}"
      + "{{name}}{{/friends}}{{name}}{{nickname}}{{/people}}"
    #expect(Templates(template).render(view) == "ABCBAa")
  }

  @Test func aDottedNameDoesNotHideTheViewThatItReachesPast() {
    let view = PageView(
      people: [PersonView(name: "A", home: PlaceView(city: "X"))])
    let template =
      "{{#people}}{{#home}}{{lead.name}}{{#lead.friends}}{{/lead.friends}}{{name}}{{/home}}{{/people}}"
    #expect(Templates(template).render(view) == "AdaA")
  }

  @Test func aPartialThatIncludesItselfEndsWithItsLists() {
    let view = PageView(
      people: [
        PersonView(
          name: "A",
          friends: [PersonView(name: "B", friends: [PersonView(name: "C")]), PersonView(name: "D")])
      ])
    let templates = Templates(
      "{{#people}}{{>person}}{{/people}}",
      ["person": "{{name}}({{#friends}}{{>person}}{{/friends}})"])
    #expect(templates.render(view) == "A(B(C())D())")
    let byTurns = Templates(
      "{{#people}}{{>person}}{{/people}}",
      ["person": "{{name}}({{>friends}})", "friends": "{{#friends}}{{>person}}{{/friends}}"])
    #expect(byTurns.render(view) == "A(B(C())D())")
  }

  @Test func aPageIsAddedToWhatIsInTheBuffer() throws {
    let template = try #require(Templates("{{title}}").library.template(Templates.page))
    var output = Array("before ".utf8)
    template.render(PageView(title: "x"), strings: Templates.words.table([:]), into: &output)
    template.render(PageView(title: "y"), strings: Templates.words.table([:]), into: &output)
    #expect(String(decoding: output, as: UTF8.self) == "before xy")
  }

  @Test func pagesRenderedAtOnceAreTheSame() async throws {
    let template = try #require(
      Templates("{{#people}}{{name}}{{#friends}}{{name}}{{/friends}}{{/people}}{{t.since}}")
        .library.template(Templates.page))
    let pages = await withTaskGroup(of: [UInt8].self) { group in
      for _ in 0..<200 {
        group.addTask {
          var output: [UInt8] = []
          template.render(Self.full, strings: Templates.words.table(["since": "s"]), into: &output)
          return output
        }
      }
      return await group.reduce(into: Set<[UInt8]>()) { $0.insert($1) }
    }
    #expect(pages == [Array("CiaDanEvas".utf8)])
  }

  @Test func wordsFromOtherKeysAreWrittenAsNothing() throws {
    let template = try #require(Templates("[{{t.the-end}}]").library.template(Templates.page))
    var output: [UInt8] = []
    let other = InterfaceStrings(as: "t", keys: ["a"]).table(["a": "x"])
    template.render(PageView(), strings: other, into: &output)
    #expect(String(decoding: output, as: UTF8.self) == "[]")
  }
}
