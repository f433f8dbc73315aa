"""Every kind of page lives under `default-src 'self'` and asks nobody else for anything."""

import unittest
from urllib.request import urlopen

from case import BrowserCase
from host import POLICY
from playwright.sync_api import Error


class PolicyTests(BrowserCase):
    def test_every_kind_of_page(self):
        tab = self.tab()
        for page in self.site.examples():
            self.open(page, tab).mouse.wheel(0, 20000)
            tab.wait_for_load_state("networkidle")
            self.note_violations(tab)

    def test_the_policy_is_in_force(self):
        """The test itself would notice a style in a tag, and a picture from elsewhere."""
        with urlopen(self.base + "index.html") as answer:
            self.assertEqual(answer.headers["Content-Security-Policy"], POLICY)
        tab = self.open(self.site.example("home", "en"))
        tab.evaluate("document.body.setAttribute('style', 'color: red')")
        with self.assertRaises(Error):
            tab.add_script_tag(content="window.ran = true")
        tab.wait_for_function("violations.length > 1")
        self.note_violations(tab)
        self.assertTrue(any("style-src" in fault for fault in self.faults), self.faults)
        self.assertTrue(any("script-src" in fault for fault in self.faults), self.faults)
        self.faults.clear()
        tab.evaluate("new Image().src = 'http://localhost:9/picture.png'")
        tab.wait_for_timeout(50)
        self.assertTrue(any("picture.png" in fault for fault in self.faults), self.faults)
        self.faults.clear()


if __name__ == "__main__":
    unittest.main()
