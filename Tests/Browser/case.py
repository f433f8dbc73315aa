"""What every test in the browser shares: one Chromium, and the eye on what pages do in it."""

import atexit
import shutil
import sys
import unittest
from functools import cache

from playwright.sync_api import Browser, BrowserContext, sync_playwright
from playwright.sync_api import Page as Tab

import host
import sites

# A page says in its console what its policy forbids; this keeps it where a test can read it.
NOTES_VIOLATIONS = """
window.violations = [];
addEventListener('securitypolicyviolation',
  event => violations.push(`${event.effectiveDirective}: ${event.blockedURI}`));
"""


@cache
def chromium() -> Browser:
    program = shutil.which("chromium")
    if program is None:
        sys.exit("Chromium is not here. 'sh Scripts/setup browser' installs it.")
    playwright = sync_playwright().start()
    browser = playwright.chromium.launch(executable_path=program)
    atexit.register(playwright.stop)
    atexit.register(browser.close)
    return browser


class BrowserCase(unittest.TestCase):
    """Opens pages of a site, and fails when any of them breaks its policy, asks for something
    from elsewhere or for something that is not there, or has a script that fails."""

    site_name = "content"

    def setUp(self):
        self.faults: list[str] = []
        self.site = sites.site(self.site_name)
        self.base = host.address_of(self.site.root)

    def tearDown(self):
        self.assertEqual(self.faults, [])

    def context(self, width=1280, height=900, **options) -> BrowserContext:
        context = chromium().new_context(
            viewport={"width": width, "height": height},
            reduced_motion=options.pop("reduced_motion", "reduce"), **options)
        self.addCleanup(context.close)
        context.add_init_script(NOTES_VIOLATIONS)
        context.on("request", self._note_request)
        context.on("response", self._note_response)
        context.on("weberror", lambda error: self.faults.append(f"script: {error.error}"))
        context.on("console", self._note_message)
        return context

    def tab(self, width=1280, height=900, **options) -> Tab:
        return self.context(width, height, **options).new_page()

    def open(self, page: sites.Page, tab: Tab | None = None, after="", **options) -> Tab:
        tab = tab or self.tab(**options)
        tab.goto(self.base + page.path + after)
        return tab

    def note_violations(self, tab: Tab) -> None:
        self.faults += [f"{tab.url}: {fault}" for fault in tab.evaluate("window.violations ?? []")]

    def _note_request(self, request):
        if not request.url.startswith((self.base, "blob:")):
            self.faults.append(f"{request.frame.url} asks for {request.url}")

    def _note_response(self, response):
        if response.status >= 400:
            self.faults.append(f"{response.url} answers {response.status}")

    def _note_message(self, message):
        if message.type in ("error", "warning"):
            self.faults.append(f"{message.page.url if message.page else ''}: {message.text}")
