import Foundation
import InsynExports
import InsynTestSupport
import Testing

@Suite struct DataDocumentTests {
  private static let introduction = """
    # The downloads

    Every site has its tables as files in `data/`. This list is made from the descriptions that the files themselves
    are written from (`make golden` writes it anew). Each label and explanation stands in English and, *in italics*,
    in Swedish.

    The files are CSV by RFC 4180: UTF-8 without a byte order mark, commas between cells, CRLF after every row, and the
    names of the columns in the first. A cell with a comma, a quote, a line break, or a space at either end stands in
    quotes, and a quote inside it is doubled. The names of columns never change; new columns come last.

    | type | how it is written |
    | --- | --- |
    | text | what people have written. **A text that begins with `=`, `+`, `-`, `@`, a tab or a carriage return has an apostrophe before it**, so that no spreadsheet runs it as a formula; take it away to have the text |
    | code | an id, or one of the words that are listed |
    | number | digits, a point before decimals, a hyphen before what is negative, nothing between thousands |
    | date | EDTF (ISO 8601-2): `2015`, `2015-04`, `2015-04-30`; `2015-21` to `2015-24` for the spring, summer, autumn and winter; `..` for the open end of a period |
    | flag | `yes` or `no` |
    | address | a whole web address |

    An empty cell is never a zero. What an empty cell means stands beside each column; where a number is missing,
    `absence` says why.


    """

  /// `docs/data.md` describes the tables as they are.
  @Test func documentIsCurrent() throws {
    let document = Golden(at: Fixture.project.appending(path: "docs/data.md"))
    #expect(try document.difference(from: Self.introduction + DataDictionary.markdown()) == nil)
  }
}
