"""Every test holds the pages that it opens to `default-src 'self'` and to asking nobody else for
anything, and `test_every_page` opens all; here it is seen that a breach would be noticed."""

import unittest
from urllib.request import urlopen

from case import BrowserCase
from host import POLICY
from playwright.sync_api import Error


class PolicyTests(BrowserCase):
    def test_the_policy_is_in_force(self):
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
