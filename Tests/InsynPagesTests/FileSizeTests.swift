import InsynDiagnostics
import InsynPages
import Testing

@Suite struct FileSizeTests {
  @Test(arguments: [
    (0, "0 byte", "0 bytes"), (1, "1 byte", "1 byte"), (999, "999 byte", "999 bytes"),
    (1000, "1 kB", "1 kB"), (1499, "1 kB", "1 kB"), (1500, "2 kB", "2 kB"),
    (999_499, "999 kB", "999 kB"), (999_500, "1 MB", "1 MB"), (1_449_999, "1,4 MB", "1.4 MB"),
    (999_949_999, "999,9 MB", "999.9 MB"), (999_950_000, "1 GB", "1 GB"),
    (12_340_000_000, "12,3 GB", "12.3 GB"),
  ])
  func saysHowLarge(bytes: Int, sv: String, en: String) {
    let size = FileSize(bytes: bytes)
    #expect(size.text(in: .sv) == sv.split(separator: " ").joined(separator: "\u{A0}"))
    #expect(size.text(in: .en) == en.split(separator: " ").joined(separator: "\u{A0}"))
  }
}
