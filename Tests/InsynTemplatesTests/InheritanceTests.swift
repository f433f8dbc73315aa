import InsynTemplates
import Testing

@Suite struct InheritanceTests {
  static let layout = "<{{$head}}{{title}}{{/head}}|{{$main}}-{{/main}}>"

  @Test(arguments: [
    ("{{<layout}}{{/layout}}", "<Barn &amp; unga|->"),
    ("{{<layout}}{{$main}}x{{/main}}{{/layout}}", "<Barn &amp; unga|x>"),
    ("{{<layout}} text {{$main}}{{$inner}}y{{/inner}}{{/main}} {{/layout}}", "<Barn &amp; unga|y>"),
    ("{{<middle}}{{$main}}x{{/main}}{{/middle}}", "<middle|x>"),
    ("{{<middle}}{{$head}}top{{/head}}{{/middle}}", "<top|[part]>"),
    ("{{<middle}}{{$part}}p{{/part}}{{/middle}}", "<middle|[p]>"),
    (
      "{{#people}}{{<card}}{{$text}}{{name}}{{title}}{{/text}}{{/card}}{{/people}}",
      "(ABarn &amp; unga)(BBarn &amp; unga)"
    ),
    ("{{<card}}{{$text}}{{$text}}inner{{/text}}{{/text}}{{/card}}", "(inner)"),
    ("{{<nest}}{{$text}}x{{/text}}{{/nest}}", "(x)(x)"),
  ])
  func blocksAreReplaced(page: String, expected: String) {
    let templates = Templates(
      page,
      [
        "layout": Self.layout,
        "middle":
          "{{<layout}}{{$head}}middle{{/head}}{{$main}}[{{$part}}part{{/part}}]{{/main}}{{/layout}}",
        "card": "({{$text}}-{{/text}})",
        "nest": "{{>card}}{{<card}}{{$text}}own{{/text}}{{/card}}",
      ])
    let view = PageView(people: [PersonView(name: "A"), PersonView(name: "B")])
    #expect(templates.render(view) == expected)
  }

  @Test func aBlockSeesTheViewsThatItsPlaceSees() {
    let templates = Templates(
      "{{<list}}{{$row}}{{name}} in {{title}};{{/row}}{{/list}}",
      ["list": "{{#people}}{{$row}}{{/row}}{{/people}}"])
    let view = PageView(title: "T", people: [PersonView(name: "A"), PersonView(name: "B")])
    #expect(templates.render(view) == "A in T;B in T;")
  }
}
