"""What holds for every page of the sites, however large they grow: it fits a narrow phone, its
headings make an outline, and it says which language it speaks."""

import unittest
from urllib.parse import urljoin

from case import BrowserCase

LOOK = """
() => {
  const wide = [...document.querySelectorAll('body *')].filter(element =>
    element.getBoundingClientRect().right > innerWidth + 1
    && !element.closest('.scroll, svg, .unseen') && getComputedStyle(element).position !== 'absolute');
  return {
    width: document.scrollingElement.scrollWidth,
    wide: wide.slice(0, 3).map(element => element.outerHTML.slice(0, 90)),
    title: document.title,
    lang: document.documentElement.lang,
    langs: [...new Set([...document.querySelectorAll('[lang]')].map(element => element.lang))],
    headings: [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(
      heading => [Number(heading.localName[1]), heading.textContent.trim()]),
    other: document.querySelector('header a[hreflang]')?.getAttribute('href'),
    landmarks: ['main', 'header', 'footer'].map(
      name => document.querySelectorAll(`body > ${name}`).length),
    unlabelled: [...document.querySelectorAll('.scroll')].filter(region => !(
      region.tabIndex === 0 && region.getAttribute('role') === 'region'
      && region.getAttribute('aria-label')?.trim())).map(region => region.outerHTML.slice(0, 90)),
    bare: [...document.querySelectorAll('table')].filter(table =>
      !table.querySelector('th') || table.querySelector('th:not([scope])')
      || !(table.caption || table.closest('[aria-label]'))).length,
  };
}
"""
WIDER_TEXT = """
() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: .12em !important;
    word-spacing: .16em !important; } p { margin-bottom: 2em !important; }`);
  document.adoptedStyleSheets = [sheet];
}
"""


class EveryPageTests(BrowserCase):
    def test_every_page(self):
        tab = self.tab(width=320, height=640)
        titles = {}
        kinds = {page.path: (page.kind, page.language) for page in self.site.pages}
        for page in self.site.pages:
            self.open(page, tab)
            found = tab.evaluate(LOOK)
            with self.subTest(str(page)):
                self.check(page, found)
                if page.kind not in ("language-choice", "not-found"):
                    self.assertEqual(found["landmarks"], [1, 1, 1])
                    other = urljoin(tab.url, found["other"]).removeprefix(self.base)
                    self.assertEqual(kinds.get(other), (page.kind, other.split("/")[0]))
                    self.assertNotEqual(page.language, other.split("/")[0])
                key = (page.language, found["title"])
                self.assertNotIn(key, titles, "the title is also that of another page")
                titles[key] = page
            self.note_violations(tab)

    def check(self, page, found):
        self.assertEqual((found["width"], found["wide"]), (320, []), "it is wider than the screen")
        self.assertEqual(found["lang"], page.language)
        self.assertLessEqual(set(found["langs"]), {"sv", "en"})
        self.assertTrue(found["title"])
        self.check_outline(found["headings"])
        self.assertEqual(found["unlabelled"], [], "what scrolls needs a name and the focus")
        self.assertEqual(found["bare"], 0, "tables without heads, scopes or a name")

    def check_outline(self, headings):
        """One h1, which comes first, and no level left out on the way down."""
        levels = [level for level, _ in headings]
        self.assertEqual(levels[:1], [1])
        self.assertEqual(levels.count(1), 1)
        for (above, _), (below, text) in zip(headings, headings[1:]):
            self.assertLessEqual(below, above + 1, f"the level above '{text}' is missing")
        self.assertEqual([level for level, text in headings if not text], [], "empty headings")


class EveryPageOfTheSmallSiteTests(EveryPageTests):
    site_name = "small"


class EveryPageOfTheUglySiteTests(EveryPageTests):
    site_name = "ugly"


class FaultTests(BrowserCase):
    def test_faults_would_be_found(self):
        for fault in (
            "at.style.width = '400px'", "at.insertAdjacentHTML('afterend', '<h4>Deep</h4>')",
            "at.insertAdjacentHTML('afterend', '<div class=scroll></div>')", "at.remove()",
            "at.insertAdjacentHTML('afterend', '<table><tr><td>1</td></tr></table>')",
        ):
            page = self.site.example("home", "sv")
            tab = self.open(page, width=320, height=640)
            tab.evaluate(f"() => {{ const at = document.querySelector('h1'); {fault}; }}")
            with self.assertRaises(AssertionError, msg=fault):
                EveryPageTests.check(self, page, tab.evaluate(LOOK))

    def check_outline(self, headings):
        EveryPageTests.check_outline(self, headings)


class WiderTextTests(BrowserCase):
    def examples(self):
        """Swedish has the longer words."""
        return [page for page in self.site.examples() if page.language == "sv"]

    def test_text_may_be_spaced_out(self):
        """WCAG 1.4.12, at both ends of the range of screens."""
        tab = self.tab()
        for page in self.examples():
            self.open(page, tab).evaluate(WIDER_TEXT)
            for width in (320, 1280):
                tab.set_viewport_size({"width": width, "height": 900})
                with self.subTest(f"{page} {width}"):
                    self.assertEqual(tab.evaluate("document.scrollingElement.scrollWidth"), width)

    def test_text_may_be_twice_as_large(self):
        """WCAG 1.4.4: a reader's own size of type, not the zoom of the browser."""
        tab = self.tab(width=640)
        larger = {"standard": 32, "fixed": 26}
        tab.context.new_cdp_session(tab).send("Page.setFontSizes", {"fontSizes": larger})
        for page in self.examples():
            self.open(page, tab)
            with self.subTest(str(page)):
                self.assertEqual(
                    tab.evaluate("[getComputedStyle(document.documentElement).fontSize,"
                                 " document.scrollingElement.scrollWidth]"), ["32px", 640])


if __name__ == "__main__":
    unittest.main()
