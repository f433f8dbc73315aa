"""Tests of Scripts/coverage: a small site with its facts, and that site with one thing wrong."""

import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "Scripts"))
sys.dont_write_bytecode = True

import coverage_values  # noqa: E402

BASE = "https://example.org/insyn/"
FACTS = "id,value,unit,source_file\n"
MAPPING = "fact,claim,reason\n"


def page(language: str, place: str, other: str, body: str) -> str:
    alternates = {language: place, {"sv": "en", "en": "sv"}[language]: other}
    return (
        f'<!doctype html><html lang="{language}"><head>'
        f'<link rel="canonical" href="{BASE}{place}">' + "".join(
            f'<link rel="alternate" hreflang="{tongue}" href="{BASE}{where}">'
            for tongue, where in alternates.items())
        + f'</head><body><main id="main-content">{body}</main></body></html>')


def register(value: str, word: str, up: str, sources: str) -> str:
    return (
        f'<article class="entry" id="yearly"><h3>Pengar</h3><p>{value}</p>'
        f'<a href="{up}{sources}/plan-2017/">Plan</a>'
        '<details class="cite"><pre>day = {21}</pre></details></article>'
        f'<article class="entry" id="ends"><p>{word}<br>2019</p><a href="#note-1">[1]</a></article>'
        f'<ol><li id="note-1"><a href="{up}{sources}/news-2018/">News</a></li></ol>')


def whole_site() -> dict[str, str]:
    return {
        "site/sv/index.html": page("sv", "sv/", "en/", ""),
        "site/en/index.html": page("en", "en/", "sv/", ""),
        "site/sv/siffror/a/index.html": page(
            "sv", "sv/siffror/a/", "en/figures/a/",
            register("5 888 920 kr per år", "31 augusti", "../../../", "sv/kallor")),
        "site/en/figures/a/index.html": page(
            "en", "en/figures/a/", "sv/siffror/a/",
            register("SEK 5,888,920 per year", "31 August", "../../../", "en/sources")),
        "site/sv/parter/index.html": page(
            "sv", "sv/parter/", "en/parties/",
            '<section><h2 id="all">Alla</h2><h3>Hur många</h3><p>sju</p>'
            '<a href="../kallor/plan-2017/">P</a><h2 id="more">Mer</h2><p>åtta</p></section>'),
        "site/en/parties/index.html": page(
            "en", "en/parties/", "sv/parter/",
            '<section><h2 id="all">All</h2><h3>How many</h3><p>seven</p>'
            '<a href="../sources/plan-2017/">P</a><h2 id="more">More</h2><p>eight</p></section>'),
        "site/data/figures.csv":
            "\ufeffowner,figure,address_sv\n"
            f"a,yearly,{BASE}sv/siffror/a/#yearly\n"
            f"a,ends,{BASE}sv/siffror/a/#ends\n",
        "content/sources/plan-2017.yaml": "title: Plan\nfile: plan.txt\n",
        "content/sources/news-2018.yaml": "title: News\nfile: news.txt\n",
        "facts.csv": FACTS
            + "X-ONE-01,5888920,SEK/year,plan.txt\n"
            + "X-ONE-02,2019-08-31,date,news.txt\n"
            + "X-TWO-01,7,organisations,plan.txt\n"
            + "X-TWO-02,Latin,text,plan.txt\n",
        "mapping.csv": MAPPING
            + "X-ONE-01,a/yearly,\n"
            + "X-ONE-02,a/ends,\n"
            + "X-TWO-01,page:/sv/parter/#all,\n"
            + "X-TWO-02,,Filler.\n",
    }


class CoverageTests(unittest.TestCase):
    def run_coverage(self, files: dict[str, str]) -> tuple[int, str, list[str]]:
        with tempfile.TemporaryDirectory(prefix="insyn å ") as folder:
            for name, text in files.items():
                path = Path(folder, name)
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(text, "utf-8")
            done = subprocess.run(
                [sys.executable, "-B", ROOT / "Scripts" / "coverage",
                 "--facts", f"{folder}/facts.csv", "--mapping", f"{folder}/mapping.csv",
                 "--content", f"{folder}/content", "--site", f"{folder}/site"],
                capture_output=True, text=True, check=False)
        return done.returncode, done.stdout, done.stderr.splitlines()

    def test_shows_the_share_and_what_is_left_out(self):
        status, output, problems = self.run_coverage(whole_site())
        self.assertEqual((status, problems), (0, []))
        self.assertEqual(
            output,
            "X-ONE      2 of   2  100.0%\n"
            "X-TWO      1 of   2   50.0%\n"
            "\n"
            "all        3 of   4   75.0%\n"
            "\n"
            "Left out: 1\n"
            "  X-TWO-02  Filler.\n")

    def test_finds_what_does_not_fit(self):
        facts, mapping = "facts.csv", "mapping.csv"
        sv, en = "site/sv/siffror/a/index.html", "site/en/figures/a/index.html"
        parties = "site/sv/parter/index.html"
        for name, written, changed, problem in [
            (mapping, "X-ONE-01,a/yearly,\n", "", "X-ONE-01: the mapping leaves it out"),
            (mapping, "X-ONE-01,a/yearly,", "X-ONE-01,,",
             "X-ONE-01: needs either a claim or a reason why there is none"),
            (mapping, ",,Filler.", ",a/yearly,Filler.",
             "X-TWO-02: needs either a claim or a reason why there is none"),
            (mapping, "X-TWO-02,,Filler.\n", "X-TWO-02,,Filler.\nX-TWO-02,,Filler.\n",
             "X-TWO-02: stands 2 times in the mapping"),
            (mapping, "X-TWO-02,,Filler.\n", "X-TWO-02,,Filler.\nX-TWO-03,,Filler.\n",
             "X-TWO-03: there is no such fact"),
            (mapping, "a/yearly", "a/monthly",
             "X-ONE-01: 'a/monthly' leads nowhere: it is not in the register"),
            (mapping, "/#all", "/#none",
             "X-TWO-01: 'page:/sv/parter/#none' leads nowhere: no 'none' on sv/parter/index.html"),
            (mapping, "/sv/parter/", "/sv/partner/",
             "X-TWO-01: 'page:/sv/partner/#all' leads nowhere: "
             "there is no page sv/partner/index.html"),
            (sv, 'id="yearly"', 'id="y"',
             "X-ONE-01: 'a/yearly' leads nowhere: no 'yearly' on sv/siffror/a/index.html"),
            (en, 'id="yearly"', 'id="y"',
             "X-ONE-01: 'a/yearly' leads nowhere: no 'yearly' on en/figures/a/index.html, "
             "the counterpart of sv/siffror/a/index.html"),
            (parties, '"en" href', '"de" href',
             "X-TWO-01: 'page:/sv/parter/#all' leads nowhere: "
             "sv/parter/index.html has no page in English"),
            (sv, "sv/kallor/plan-2017", "sv/kallor/news-2018",
             "X-ONE-01: a/yearly does not cite plan-2017 (sv)"),
            (en, 'href="#note-1"', 'href="#note-2"',
             "X-ONE-02: a/ends does not cite news-2018 (en)"),
            (facts, "plan.txt\nX-TWO-02", "lost.txt\nX-TWO-02",
             "X-TWO-01: no source of the content has the file 'lost.txt'"),
            (sv, "5 888 920", "588 892", "X-ONE-01: a/yearly does not say '5888920' (sv)"),
            (facts, "5888920", "21", "X-ONE-01: a/yearly does not say '21' (sv)"),
            (en, "31 August", "31 July", "X-ONE-02: a/ends does not say '2019-08-31' (en)"),
            (parties, "sju", "åtta", "X-TWO-01: page:/sv/parter/#all does not say '7' (sv)"),
            (mapping, "/#all", "/#more", "X-TWO-01: page:/sv/parter/#more does not say '7' (sv)"),
            (mapping, "/#all", "/#more",
             "X-TWO-01: page:/sv/parter/#more does not cite plan-2017 (sv)"),
        ]:
            with self.subTest(problem):
                files = whole_site()
                self.assertIn(written, files[name])
                files[name] = files[name].replace(written, changed, 1)
                status, _, problems = self.run_coverage(files)
                self.assertEqual(status, 1)
                self.assertIn(problem, problems)

    def test_reads_a_whole_page_where_no_anchor_is_given(self):
        files = whole_site()
        files["mapping.csv"] = files["mapping.csv"].replace("/#all", "/")
        self.assertEqual(self.run_coverage(files)[0], 0)

    def test_says_so_where_there_are_no_facts_or_no_site(self):
        files = whole_site()
        del files["facts.csv"]
        status, output, problems = self.run_coverage(files)
        self.assertEqual((status, problems), (0, []))
        self.assertRegex(output, "^There is no table of facts at .* coverage is not measured.\n$")
        files = whole_site()
        del files["site/data/figures.csv"]
        status, output, problems = self.run_coverage(files)
        self.assertEqual((status, output), (2, ""))
        self.assertRegex(problems[0], "^There is no built site at .*. Build it first.$")


class ValueTests(unittest.TestCase):
    def test_finds_a_value_in_both_languages(self):
        for value, unit, sv, en in [
            ("5888920", "SEK/year", "5 888 920 kr per år", "SEK 5,888,920 per year"),
            ("1540640", "SEK", "1\u202f540\u202f640 kr", "SEK 1,540,640"),
            ("250000000", "SEK", "250 miljoner kronor", "SEK 250m"),
            ("3.5", "percent", "3,5 %", "3.5%"),
            ("65000000", "persons", "cirka 65 miljoner personer", "about 65 million persons"),
            ("7", "organisations", "Sju organisationer", "Seven organisations"),
            ("1", "groups", "Ett par", "One pair"),
            ("130..150", "children", "130–150 barn", "130–150 children"),
            ("2020-04-30", "date", "30 april 2020", "30 April 2020"),
            ("2015-04", "date", "april 2015", "April 2015"),
            ("2014-23", "date-edtf", "hösten 2014", "autumn 2014"),
            ("2015/2020", "ISO 8601 interval", "2015–2020", "2015–2020"),
            ("2.1", "appendix", "Bilaga 2.1", "Appendix 2.1"),
            ("802490-6771", "organisation number", "nr 802490-6771", "no. 802490-6771"),
            ("unquantified", "in-kind", "Inte värderat", "Not valued"),
            ("not stated", "SEK", "anges inte", "not stated"),
            ("a majority", "text", "de flesta", "most"),
        ]:
            with self.subTest(value):
                self.assertIsNone(coverage_values.missing(value, unit, sv, "sv"))
                self.assertIsNone(coverage_values.missing(value, unit, en, "en"))

    def test_misses_a_value_that_is_not_there(self):
        for value, unit, text, language, part in [
            ("50", "SEK", "150 kr", "sv", "50"),
            ("50", "SEK", "50 000 kr", "sv", "50"),
            ("3", "percent", "3,5 %", "sv", "3"),
            ("5", "percent", "3,5 %", "sv", "5"),
            ("250", "SEK", "250 miljoner", "sv", "250"),
            ("1", "groups", "none", "en", "1"),
            ("130..150", "children", "130 barn", "sv", "150"),
            ("2020-04-30", "date", "april 2020", "sv", "2020-04-30"),
            ("2020-04-30", "date", "30 maj 2020", "sv", "2020-04-30"),
            ("2014-23", "date-edtf", "våren 2014", "sv", "2014-23"),
            ("2015/2020", "ISO 8601 interval", "2015", "sv", "2020"),
            ("2.1", "appendix", "Bilaga 12.1", "sv", "2.1"),
            ("2", "appendix", "Bilaga 2.1", "sv", "2"),
            ("unquantified", "in-kind", "0 kr", "sv", "unquantified"),
        ]:
            with self.subTest(f"{value} in {text}"):
                self.assertEqual(coverage_values.missing(value, unit, text, language), part)


if __name__ == "__main__":
    unittest.main()
