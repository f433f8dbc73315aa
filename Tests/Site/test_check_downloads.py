"""Tests of what compares downloads and citations with pages: whole ones, and one thing broken."""

import unittest

import check_citations
import check_downloads
import test_check_site
from test_check_site import BASE

HEAD = (
    "figure,rank,text_sv,text_en,value,low,high,hedge,unit,per,date,absence,status,period_from,"
    "period_to,source,locator,address_sv,address_en,type,owner,partnership\r\n")
ADDRESSES = f"{BASE}sv/siffror/#a,{BASE}en/figures/#a"
LEADING = f"a,leading,150 barn,150 children,150,150,150,exact,children,,,,agreed,,,x,1,{ADDRESSES},amount,p,p\r\n"
RIVAL = f"a,rival,hösten 2015,autumn 2015,,,,,,,2015-23,,agreed,,,x,2,{ADDRESSES},date,p,p\r\n"
DASH = ADDRESSES.replace("#a", "#b")
ABSENT = f'b,leading,"\'-x, inte värderat","\'-x, not valued",,,,,,,,not-valued,agreed,,,x,1,{DASH},amount,p,p\r\n'
SAID = (
    f"c,leading,Båda.,Both.,,,,,,,,,agreed,,,x,1,{ADDRESSES.replace('#a', '#c')},text,p,\r\n"
    f"d,leading,omkring 2010,around 2010,,,,,,,2010~,,agreed,,,x,1,{ADDRESSES.replace('#a', '#d')},date,p,p\r\n")


def register(language: str) -> str:
    words = {
        "sv": ("150 barn", "hösten 2015", "-x, inte värderat", "Båda.", "omkring 2010"),
        "en": ("150 children", "autumn 2015", "-x, not valued", "Both.", "around 2010")}[language]
    return (
        f'<article class="entry" id="a"><dl><dd class="value"><data value="150">{words[0]}</data>'
        f'</dd></dl><dl><dd class="value"><span>{words[1]}</span></dd></dl></article>'
        f'<article class="entry" id="b"><dl><dd class="value"><span>{words[2]}</span></dd></dl>'
        f'</article><article class="entry" id="c"><dl><dd class="value">{words[3]}</dd></dl></article>'
        f'<article class="entry" id="d"><dl><dd class="value">{words[4]}</dd></dl></article>')


def whole_site() -> dict[str, str]:
    files = test_check_site.whole_site()
    places = [("en", "en/figures/"), ("sv", "sv/siffror/"), ("x-default", "")]
    row = (
        '<table><tr><th><a href="../siffror/#a">Barn</a><a href="../siffror/#b">Del</a></th>'
        '<td class="number"><data value="150">150 barn</data></td></tr></table></body>')
    files["sv/om/index.html"] = files["sv/om/index.html"].replace("</body>", row)
    files["sv/siffror/index.html"] = test_check_site.page(
        "sv", "Siffror", "sv/siffror/", register("sv"), "en/figures/")
    files["en/figures/index.html"] = test_check_site.page(
        "en", "Figures", "en/figures/", register("en"), "sv/siffror/")
    files["sitemap.xml"] = files["sitemap.xml"].replace("</urlset>", test_check_site.sitemap(
        {"sv/siffror/": places, "en/figures/": places}).split(">", 1)[1])
    files["data/figures.csv"] = HEAD + LEADING + RIVAL + ABSENT + SAID
    files["data/p/figures.csv"] = HEAD + LEADING + RIVAL + ABSENT + SAID
    files["data/p/contributions.csv"] = HEAD + LEADING + RIVAL
    return files


class DownloadTests(unittest.TestCase):
    def problems(self, files: dict[str, str]) -> list[str]:
        found = []
        site = type("Site", (), {})()
        site.pages = {name: None for name in files if name.endswith(".html")}
        site.files = {name: _File(text) for name, text in files.items()}
        site.report = lambda name, problem: found.append(f"{name}: {problem}")
        site.address = lambda name: BASE + name.removesuffix("index.html")
        site.file_at = lambda address: _file_at(address, site.files)
        site.language = lambda name: name[:2] if name[:3] in ("sv/", "en/") else None
        check_downloads.check_downloads(site)
        return found

    def test_a_whole_site_has_no_problem(self):
        self.assertEqual(self.problems(whole_site()), [])

    def test_a_site_without_downloads_has_none(self):
        self.assertEqual(self.problems(test_check_site.whole_site()), [])

    def test_finds_what_differs(self):
        sv, csv = "sv/siffror/index.html", "data/p/figures.csv"
        for name, written, changed, problem in [
            (sv, 'value="150"', 'value="151"',
             f"{sv}: 'a' shows 151, and the download has 150"),
            (sv, "150 barn", "cirka 150 barn",
             f"{sv}: 'a' reads 'cirka 150 barn', and '150 barn' in the download"),
            ("sv/om/index.html", 'value="150"', 'value="15"',
             "sv/om/index.html: 'a' shows 15, and the download has 150"),
            (sv, '<article class="entry" id="b">', '<article class="entry" id="e">',
             f"{sv}: 'e' is not in {csv}"),
            (csv, RIVAL, "", f"{sv}: 'a' has 2 claims, and 1 in {csv}"),
            (csv, "not-valued", "", f"{sv}: 'b' has neither a value nor an absence in the download"),
            (csv, "Båda.", "Ingen.", f"{sv}: 'c' reads 'Båda.', and 'Ingen.' in the download"),
            (csv, "text,p,", "text,q,", f"{csv}: 'c' belongs to 'q'"),
            (csv, "2010~", "2010", f"{sv}: 'd' shows None, and the download has 2010"),
            (csv, "hösten 2015", "våren 2015",
             f"{sv}: 'a' reads 'hösten 2015', and 'våren 2015' in the download"),
            (csv, f"{BASE}sv/siffror/#a", f"{BASE}sv/x/#a",
             f"{csv}: the address '{BASE}sv/x/' leads nowhere"),
            (csv, HEAD, "\ufeff" + HEAD, f"{csv}: is not CSV: it begins with a byte order mark"),
            (csv, "hösten 2015", "hösten, 2015", f"{csv}: is not CSV: row 3 has 23 cells and not 22"),
            ("data/figures.csv", RIVAL, "",
             "data/figures.csv: does not hold the rows of every partnership"),
            ("data/p/contributions.csv", "exact", "about",
             "data/p/contributions.csv: 'a' is not what figures.csv says"),
        ]:
            with self.subTest(problem):
                files = whole_site()
                self.assertIn(written, files[name])
                files[name] = files[name].replace(written, changed)
                self.assertIn(problem, self.problems(files))


class _File:
    def __init__(self, text: str) -> None:
        self.text = text

    def read_text(self, _: str) -> str:
        return self.text

    def read_bytes(self) -> bytes:
        return self.text.encode()


def _file_at(address: str, files: dict) -> str | None:
    name = address.split("#")[0].removeprefix(BASE)
    name = f"{name}index.html" if name == "" or name.endswith("/") else name
    return name if name in files else None


BIBTEX = (
    "@misc{p:a,\nauthor = {{A \\& B}},\ntitle = {{50~\\% \\textbraceleft{}x}},\nyear = {2026},\n"
    "month = nov,\nday = {1},\nurl = {https://a.example/#a},\nnote = {1\\_000}\n}")
CSL = {
    "id": "p:a", "type": "dataset", "author": [{"literal": "A & B"}], "title": "50\u00a0% {x",
    "issued": {"date-parts": [[2026, 11, 1]]}, "URL": "https://a.example/#a", "note": "1_000",
    "language": "sv"}


class CitationTests(unittest.TestCase):
    def difference(self, bibtex: str, **changes) -> str | None:
        return check_citations.difference(
            check_citations.read_bibtex(bibtex), [{**CSL, **changes}], "https://a.example/#a", "sv")

    def test_two_forms_agree(self):
        self.assertIsNone(self.difference(BIBTEX))

    def test_finds_what_differs(self):
        self.assertIn("title", self.difference(BIBTEX, title="50 %"))
        self.assertIn("date", self.difference(BIBTEX.replace("nov", "dec")))
        self.assertIn("address", self.difference(BIBTEX, URL="https://a.example/"))
        self.assertIn("type", self.difference(BIBTEX, type="figure"))

    def test_refuses_what_bibtex_cannot_read(self):
        for broken in [BIBTEX.replace("{}x", "{x"), BIBTEX.replace("p:a", "p a"), BIBTEX[:-2]]:
            with self.assertRaises((ValueError, IndexError)):
                check_citations.read_bibtex(broken)

    def test_an_independent_parser_reads_the_same(self):
        try:
            import bibtexparser
        except ImportError:
            self.skipTest("bibtexparser is not installed")
        own = check_citations.read_bibtex(BIBTEX)
        if hasattr(bibtexparser, "loads"):
            (entry,) = bibtexparser.loads(BIBTEX).entries
            read = entry["ID"], entry["url"], entry["note"]
        else:
            (entry,) = bibtexparser.parse_string(BIBTEX).entries
            read = entry.key, entry["url"], entry["note"]
        self.assertEqual(read, (own["key"], own["url"], own["note"]))


if __name__ == "__main__":
    unittest.main()
