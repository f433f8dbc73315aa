import Testing

@testable import InsynSite

@Suite struct CompactStylesheetTests {
  @Test(arguments: [
    ("/* a */\n\na { color: red; }\n", "a{color:red}"),
    (".a .b,\n.c > d:hover { margin: 0 auto; }", ".a .b,.c > d:hover{margin:0 auto}"),
    (#"a { content: "a  { /* b */ \"; " / ''; }"#, #"a{content:"a  { /* b */ \"; " / ''}"#),
    (
      "@media (min-width:  4rem) and (x) { a { b: c; } }",
      "@media (min-width:  4rem) and (x){a{b:c}}"
    ),
    ("a { b: calc(1px  + 2px); }", "a{b:calc(1px  + 2px)}"),
    ("a { b: 'c", "a{b:'c"),
    ("a /* b", "a "),
    ("", ""),
  ])
  func keepsWhatCounts(sheet: String, compact: String) {
    let bytes = CompactStylesheet.bytes(of: Array(sheet.utf8))
    #expect(String(decoding: bytes, as: UTF8.self) == compact)
  }
}
