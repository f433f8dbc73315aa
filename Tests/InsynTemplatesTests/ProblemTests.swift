import InsynDiagnostics
import InsynTemplates
import Testing

/// Everything that can be wrong with templates is found before one is rendered.
@Suite struct ProblemTests {
  @Test(arguments: [
    ("a {{titel}}", "page:1:5 template-unknown-name 'titel' Did you mean 'title'?"),
    (
      "{{#people}}\n{{ nam }}{{/people}}",
      "page:2:4 template-unknown-name 'nam' Did you mean 'name'?"
    ),
    (
      "{{#people}}{{titel}}{{/people}}",
      "page:1:14 template-unknown-name 'titel' Did you mean 'title'?"
    ),
    ("{{xyzzy}}", "page:1:3 template-unknown-name 'xyzzy' docs/templates.md lists every name."),
    ("{{name}}", "page:1:3 template-unknown-name 'name' docs/templates.md lists every name."),
    ("åä {{lead.naem}}", "page:1:11 template-unknown-name 'naem' Did you mean 'name'?"),
    (
      "{{#peple}}{{name}}{{/peple}}",
      "page:1:4 template-unknown-name 'peple' Did you mean 'people'?"
    ),
    ("{{t.fromer}}", "page:1:5 template-unknown-name 'fromer' Did you mean 'former'?"),
    (
      "{{title.name}}",
      "page:1:9 template-not-a-view 'name' Remove the dot and what follows."
    ),
    (
      "{{people.name}}",
      "page:1:10 template-not-a-view 'name' "
        + "Go through the list with '{{#…}}' and write the name inside it."
    ),
    (
      "{{is-open}}",
      "page:1:3 template-not-text 'is-open' "
        + "Write '{{#is-open}}…{{/is-open}}' around what is to stand when it is yes."
    ),
    (
      "{{people}}",
      "page:1:3 template-not-text 'people' "
        + "Write '{{#people}}…{{/people}}' and inside it the names to be written."
    ),
    (
      "{{{lead}}}",
      "page:1:4 template-not-text 'lead' "
        + "Write '{{#lead}}…{{/lead}}' and inside it the names to be written."
    ),
    (
      "{{#lead}}{{.}}{{/lead}}",
      "page:1:12 template-not-text '.' Write a name instead of the dot."
    ),
    (
      "{{#is-open}}{{.}}{{/is-open}}",
      "page:1:15 template-not-text '.' "
        + "Write a name instead of the dot."
    ),
    ("{{{title}}}", "page:1:4 template-raw-text 'title' Write '{{title}}'."),
    ("{{& since }}", "page:1:5 template-raw-text 'since' Write '{{since}}'."),
    ("{{#tags}}{{{.}}}{{/tags}}", "page:1:13 template-raw-text '.' Write '{{.}}'."),
    (
      "{{#title}}x{{/title}}",
      "page:1:4 template-always-present 'title' "
        + "Remove the tags around the part, and write '{{title}}' for the text."
    ),
    (
      "{{^lead}}x{{/lead}}",
      "page:1:4 template-always-present 'lead' Remove the part: it would never be seen."
    ),
  ])
  func aNameMustMeanSomething(page: String, problem: String) {
    #expect(Templates(page).problems == [problem])
  }

  @Test(arguments: [
    ("x {{title", "page:1:3 template-unclosed-tag '{{' End the tag with '}}'."),
    ("{{title {{body}}", "page:1:1 template-unclosed-tag '{{' End the tag with '}}'."),
    ("{{{body}}", "page:1:1 template-unclosed-tag '{{' End the tag with '}}'."),
    ("{{! no end", "page:1:1 template-unclosed-tag '{{' End the tag with '}}'."),
    (
      "{{=<% =}}",
      "page:1:1 template-bad-delimiters '{{=<% =}}' Write '{{=<% %>=}}', for example."
    ),
    (
      "{{=== ===}}",
      "page:1:1 template-bad-delimiters '{{=== ===}}' Write '{{=<% %>=}}', for example."
    ),
    ("{{}}", "page:1:1 template-bad-name '{{}}' Write one name in the tag, such as '{{name}}'."),
    (
      "{{the title}}",
      "page:1:1 template-bad-name '{{the title}}' "
        + "Write one name in the tag, such as '{{name}}'."
    ),
    (
      "{{lead..name}}",
      "page:1:1 template-bad-name '{{lead..name}}' "
        + "Write one name in the tag, such as '{{name}}'."
    ),
    (
      "\n{{#people}}x",
      "page:2:1 template-unclosed-section '{{#people}}' "
        + "Write '{{/people}}' where the part is to end, inside what stands around it."
    ),
    (
      "{{#people}}{{#is-open}}{{/people}}",
      "page:1:12 template-unclosed-section '{{#is-open}}' "
        + "Write '{{/is-open}}' where the part is to end, inside what stands around it."
    ),
    (
      "{{<other}}{{$a}}{{/other}}",
      "page:1:11 template-unclosed-section '{{$a}}' "
        + "Write '{{/a}}' where the part is to end, inside what stands around it."
    ),
    (
      "x{{/people}}",
      "page:1:2 template-stray-closing '{{/people}}' "
        + "Remove the tag, or write '{{#people}}' where the part begins."
    ),
    (
      "{{#people}}\n{{/peple}}",
      "page:2:1 template-mismatched-closing '{{/peple}}' "
        + "Write '{{/people}}', or change the name in the opening tag."
    ),
  ])
  func aTagMustBeWhole(page: String, problem: String) {
    #expect(Templates(page, ["other": "{{$a}}{{/a}}"]).problems == [problem])
  }

  @Test(arguments: [
    ("{{>persn}}", "page:1:4 template-unknown-partial 'persn' Did you mean 'person'?"),
    (
      "{{>zzz}}",
      "page:1:4 template-unknown-partial 'zzz' Write the template, or remove the tag."
    ),
    (
      "{{<layuot}}{{/layuot}}",
      "page:1:4 template-unknown-parent 'layuot' Did you mean 'layout'?"
    ),
    (
      "{{<layout}}{{$mian}}x{{/mian}}{{/layout}}",
      "page:1:15 template-unknown-block 'mian' Did you mean 'main'?"
    ),
    (
      "{{<layout}}{{$zzz}}x{{/zzz}}{{/layout}}",
      "page:1:15 template-unknown-block 'zzz' "
        + "Remove the block, or add it to the template 'layout'."
    ),
    (
      "{{<layout}}{{$main}}x{{/main}}{{$main}}y{{/main}}{{/layout}}",
      "page:1:34 template-repeated-block 'main' Keep one of them."
    ),
    (
      "{{<layout}}{{$main}}{{nmae}}{{/main}}{{/layout}}",
      "page:1:23 template-unknown-name 'nmae' docs/templates.md lists every name."
    ),
    (
      "{{>person}}",
      "person:1:3 template-unknown-name 'name' docs/templates.md lists every name."
    ),
    (
      "{{>person}}{{>person}}{{#tags}}{{>person}}{{/tags}}",
      "person:1:3 template-unknown-name 'name' docs/templates.md lists every name."
    ),
  ])
  func aTemplateMustBeThere(page: String, problem: String) {
    let others = ["person": "{{name}}", "layout": "{{>head}}{{$main}}{{/main}}", "head": ""]
    #expect(Templates(page, others).problems == [problem])
  }

  @Test(arguments: [
    ("{{>page}}", "", "page:1:4"),
    ("{{<page}}{{/page}}", "", "page:1:4"),
    ("{{>other}}", "{{>page}}", "other:1:4"),
    ("{{#is-open}}{{>page}}{{/is-open}}", "", "page:1:16"),
    ("{{^people}}{{>page}}{{/people}}", "", "page:1:15"),
    ("{{#lead}}{{>page}}{{/lead}}", "", "page:1:13"),
    (
      "{{#people}}{{>other}}{{/people}}", "{{#home}}{{#lead}}{{>other}}{{/lead}}{{/home}}",
      "other:1:22"
    ),
    (
      "{{#people}}{{>other}}{{/people}}", "{{#friends}}{{>other}}{{/friends}}{{>other}}",
      "other:1:38"
    ),
    (
      "{{#people}}{{>other}}{{/people}}",
      "{{#friends}}{{#lead}}{{>other}}{{/lead}}{{/friends}}", "other:1:25"
    ),
    ("{{<other}}{{$a}}{{>page}}{{/a}}{{/other}}", "{{$a}}{{/a}}", "page:1:20"),
  ])
  func aCircleMustHaveAnEnd(page: String, other: String, place: String) {
    let problems = Templates(page, ["other": other]).problems.map {
      $0.split(separator: " ").prefix(2).joined(separator: " ")
    }
    #expect(problems.contains("\(place) template-circle"), "\(problems)")
  }

  @Test func oneRunReportsEverything() {
    let templates = Templates(
      "{{titel}}{{>persn}}{{#people}}{{nam}}{{/people}}{{#zz}}", ["unused": "{{nothing}}"])
    #expect(
      templates.library.problems.map(\.id) == [
        "template-unknown-name", "template-unknown-partial", "template-unknown-name",
        "template-unclosed-section", "template-unknown-name",
      ])
    #expect(templates.library.template(Templates.page) == nil)
  }

  @Test func messagesAreInBothLanguages() throws {
    let problem = try #require(Templates("{{titel}}").library.problems.first)
    #expect(
      TextReport(in: .sv).text(of: problem) == """
        page.mustache:1:3: fel: 'titel' är inte ett namn som mallen kan använda här, i \
        'PageView' [template-unknown-name]
        1 | {{titel}}
          |   ^^^^^ hjälp: Menade du 'title'?
        """)
  }

  /// Half a template is what an editor saves while writing; none may do more than be reported.
  @Test func everyPrefixOfATemplateIsReadToItsEnd() {
    let text = """
      {{<layout}}{{$main}}
        {{#people}}{{! c }}
          {{=<% %>=}}<%name%> <%={{ }}=%>
          {{>person}}
        {{/people}}
      {{/main}}{{/layout}}{{{body}}}
      """
    let layout = "{{$main}}{{/main}}"
    for length in 0...text.count {
      let templates = Templates(
        String(text.prefix(length)), ["layout": layout, "person": "{{name}}"])
      let isWhole = templates.problems.isEmpty
      #expect((templates.library.template(Templates.page) != nil) == isWhole)
    }
    #expect(Templates(text, ["layout": layout, "person": "{{name}}"]).problems == [])
  }
}
