"""No page is heavier than its kind may be."""

import unittest

import sites

# Bytes before compression. The first kind that fits counts; `*` is all the others.
LIMITS = {
    # Registers are not split, and each figure has its citations.
    "figures-1": 480_000,
    # Twenty questions with the figures that the answers rest on.
    "questions-and-answers": 100_000,
    "sources-1": 75_000,
    "*": 60_000,
}
STYLE_LIMIT = 15_000
SCRIPT_LIMIT = 10_000


class WeightTests(unittest.TestCase):
    def test_pages(self):
        for name in ("content", "small"):
            for page in sites.site(name).pages:
                with self.subTest(str(page)):
                    self.assertLess(page.size, LIMITS.get(page.kind, LIMITS["*"]))

    def test_styles_and_scripts(self):
        for name in sites.CONTENT:
            assets = sites.site(name).root / "assets"
            for suffix, limit in ((".css", STYLE_LIMIT), (".js", SCRIPT_LIMIT)):
                weight = sum(file.stat().st_size for file in assets.glob(f"*{suffix}"))
                self.assertLess(weight, limit, suffix)
                self.assertGreater(weight, 0, suffix)


if __name__ == "__main__":
    unittest.main()
