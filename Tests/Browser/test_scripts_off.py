"""Without scripts nothing is lost and nothing is dead; and scripts lose nothing themselves."""

import unittest

from case import BrowserCase

# What a script has put there says so, and is no part of the content.
TEXT = """
() => {
  const copy = document.body.cloneNode(true);
  copy.querySelectorAll('[data-added]').forEach(element => element.remove());
  return copy.textContent.replaceAll(/\\s+/g, ' ').trim();
}
"""
CONTROLS = "button, input, select, textarea, [role=button], [hidden], [aria-disabled], dialog"


class ScriptsOffTests(BrowserCase):
    def test_the_same_content_and_no_dead_controls(self):
        on, off = self.tab(), self.tab(java_script_enabled=False)
        for page in self.site.examples():
            with self.subTest(str(page)):
                self.assertEqual(
                    self.open(page, off).evaluate(TEXT), self.open(page, on).evaluate(TEXT))
                dead = off.locator(CONTROLS).evaluate_all(
                    "all => all.map(one => one.outerHTML.slice(0, 90))")
                self.assertEqual(dead, [])

    def test_links_lead_on(self):
        """From the choice of language to the proof of a figure, with clicks alone."""
        tab = self.open(self.site.example("language-choice", "sv"), java_script_enabled=False)
        tab.click("a[hreflang=en]")
        tab.locator("main article h2 a").first.click()
        self.assertIn("/en/partnerships/", tab.url)
        tab.locator("main td.number >> xpath=.. >> css=th a").first.click()
        self.assertIn("/en/figures/", tab.url)
        self.assertTrue(tab.locator(":target").is_visible())


if __name__ == "__main__":
    unittest.main()
