"""On paper a page has its figures in full, the heads of its tables on every sheet, the addresses of
what it links to elsewhere, and what is folded on screen; and none of what a screen needs."""

import re
import subprocess
import unicodedata
import unittest

from case import BrowserCase

TABLES = """
() => [...document.querySelectorAll('main table')].map(table => ({
  head: [...table.querySelectorAll('thead th')].map(cell => cell.textContent.trim()),
  display: getComputedStyle(table.tHead ?? table).display,
  rows: [...table.querySelectorAll('tbody tr')].map(row => row.cells[0].textContent.trim()),
}))
"""


def bare(text: str) -> str:
    """A text without ligatures, and without the spaces and hyphens that a line break may add."""
    return re.sub(r"[\s\u00ad\u2010-]", "", unicodedata.normalize("NFKC", text))


class PrintTests(BrowserCase):
    printed: dict[tuple[str, str], list[str]] = {}

    def sheets(self, kind, language):
        """The page as it is printed, and the text of each sheet."""
        tab = self.open(self.site.example(kind, language))
        tab.emulate_media(media="print")
        if (kind, language) not in self.printed:
            done = subprocess.run(
                ["pdftotext", "-raw", "-", "-"], input=tab.pdf(format="A4"), capture_output=True, check=True)
            self.printed[kind, language] = [
                bare(sheet) for sheet in done.stdout.decode("utf-8").split("\f")]
        return tab, self.printed[kind, language]

    def test_figures_are_whole(self):
        for kind in ("partnerships-1", "money", "figures-1"):
            for language in ("sv", "en"):
                tab, sheets = self.sheets(kind, language)
                values = tab.locator("main data, main time").evaluate_all(
                    "all => all.map(one => one.textContent)")
                with self.subTest(f"{kind} {language}"):
                    self.assertGreater(len(values), 0)
                    printed = "".join(sheets)
                    self.assertEqual([v for v in values if bare(v) not in printed], [])

    def test_table_heads_are_repeated(self):
        """In the longest of the lists that are one table: every sheet with rows has the head."""
        def rows_in(page):
            text = page.file.read_text("utf-8")
            return text.count("<tr") if text.count("<table") == 1 else 0

        longest = max(self.site.examples(), key=rows_in)
        tab, sheets = self.sheets(longest.kind, longest.language)
        (table,) = tab.evaluate(TABLES)
        self.assertEqual(table["display"], "table-header-group")
        held = [
            sheet for sheet in sheets
            if sum(bare(row) in sheet for row in table["rows"] if row) >= 3]
        self.assertGreater(len(held), 1, "no table is longer than a sheet")
        for sheet in held:
            self.assertEqual([cell for cell in table["head"] if bare(cell) not in sheet], [])

    def test_addresses_are_printed(self):
        for kind in ("sources-1", "partnerships-1", "about", "accessibility"):
            tab, sheets = self.sheets(kind, "sv")
            addresses = tab.locator("main a[href^=http]").evaluate_all(
                "all => all.map(one => one.getAttribute('href'))")
            with self.subTest(kind):
                printed = "".join(sheets)
                self.assertEqual([a for a in addresses if bare(a) not in printed], [])
                canonical = tab.locator("link[rel=canonical]").get_attribute("href")
                self.assertIn(bare(canonical), printed, "a sheet does not say what page it is")

    def test_what_is_folded_is_open(self):
        for kind in ("figures-1", "partnerships-1"):
            tab, sheets = self.sheets(kind, "en")
            folded = tab.locator("main details").evaluate_all("""
                all => all.map(one => [...one.children].slice(1).map(part => part.textContent)
                  .join(' ').replaceAll(/\\s+/g, ' ').trim().slice(0, 60))""")
            with self.subTest(kind):
                printed = "".join(sheets)
                self.assertEqual([text for text in folded if bare(text) not in printed], [])

    def test_only_content_is_printed(self):
        for kind, pages in self.site.kinds().items():
            if kind in ("language-choice", "not-found"):
                continue
            tab = self.open(pages["sv"])
            tab.emulate_media(media="print")
            shown = tab.evaluate("""
                () => [...document.querySelectorAll('nav, .skip, button, input, [role=status]')]
                  .filter(part => part.checkVisibility()).map(part => part.outerHTML.slice(0, 90))
                """)
            with self.subTest(kind):
                self.assertEqual(shown, [])

    def test_black_on_white_whatever_the_screen(self):
        tab = self.tab(color_scheme="dark")
        self.open(self.site.example("partnerships-1", "sv"), tab)
        tab.emulate_media(media="print")
        self.assertEqual(
            tab.evaluate("[getComputedStyle(document.documentElement).backgroundColor,"
                         " getComputedStyle(document.querySelector('main')).color]"),
            ["rgb(255, 255, 255)", "rgb(0, 0, 0)"])


if __name__ == "__main__":
    unittest.main()
