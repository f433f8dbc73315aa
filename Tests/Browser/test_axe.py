"""axe finds nothing: WCAG 2.2 A and AA and best practice, on every kind of page, in both languages,
light, dark and in forced colours, on a screen and on a phone. Pictures are taken on the way."""

import unittest

import axe
from case import BrowserCase
from sites import LANGUAGES, ROOT

WIDTHS = (1280, 360)
# Forced colours have a context of their own: Chromium keeps their ground when they are gone.
SCHEMES = (("none", ("light", "dark")), ("active", ("light",)))
PICTURES = ROOT / ".build" / "screenshots"
# No picture is taller than this; a register may be many times that.
TALLEST = 2500


class AxeTests(BrowserCase):
    prefix = ""

    def examples(self):
        return self.site.examples()

    def test_every_kind_of_page(self):
        PICTURES.mkdir(parents=True, exist_ok=True)
        for forced, schemes in SCHEMES:
            tab = self.tab(forced_colors=forced)
            for page in self.examples():
                axe.load(self.open(page, tab))
                for width in WIDTHS:
                    tab.set_viewport_size({"width": width, "height": 900})
                    for scheme in schemes:
                        tab.emulate_media(color_scheme=scheme, forced_colors=forced)
                        self.try_page(tab, page, width, "forced" if forced == "active" else scheme)
                self.note_violations(tab)
            tab.context.close()

    def try_page(self, tab, page, width, scheme):
        with self.subTest(f"{page} {width} {scheme}"):
            self.assertEqual(axe.violations(tab, colours_only=scheme != "light"), [])
        if scheme != "forced":
            self.take_picture(tab, f"{self.prefix}{page.kind}.{page.language}.{width}.{scheme}.jpeg")

    def take_picture(self, tab, name):
        width = tab.viewport_size["width"]
        height = min(tab.evaluate("document.documentElement.scrollHeight"), TALLEST)
        tab.screenshot(
            path=PICTURES / name, type="jpeg", quality=60, full_page=True,
            clip={"x": 0, "y": 0, "width": width, "height": height})


class UglyAxeTests(AxeTests):
    site_name = "ugly"
    prefix = "ugly."

    def examples(self):
        """What there is too much of stands on these."""
        return [self.site.example(kind, "sv") for kind in ("home", "partnerships-1", "services-1")]


class KindTests(BrowserCase):
    def test_faults_would_be_found(self):
        """Of the structure, and of the colours where only those are looked at."""
        for colours_only, add, rule in [
            (False, "at.insertAdjacentHTML('afterend', '<h5>Deep</h5>')", "heading-order"),
            (False, "at.insertAdjacentHTML('afterend', '<button></button>')", "button-name"),
            (True, "at.style.color = 'color-mix(in srgb, currentColor 20%, white)'",
             "color-contrast"),
        ]:
            tab = self.open(self.site.example("home", "en"))
            axe.load(tab)
            tab.evaluate(f"() => {{ const at = document.querySelector('main h1'); {add}; }}")
            found = axe.violations(tab, colours_only)
            self.assertEqual([one.split(":")[0] for one in found], [rule])

    def test_every_kind_is_there_in_both_languages(self):
        for kind, pages in self.site.kinds().items():
            if kind not in ("language-choice", "not-found"):
                self.assertEqual(sorted(pages), sorted(LANGUAGES), kind)
        self.assertGreaterEqual(len(self.site.kinds()), 15)


if __name__ == "__main__":
    unittest.main()
