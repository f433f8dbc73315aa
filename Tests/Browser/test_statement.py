"""The accessibility statement has the eleven items that the law asks for, is linked from every page,
and takes its word from tests of the templates that the site is built with."""

import re
import unittest
from urllib.parse import urljoin

import sites
import statement
import yaml
from case import BrowserCase


def words(language):
    return yaml.safe_load((sites.ROOT / f"templates/strings.{language}.yaml").read_text("utf-8"))


class StatementTests(BrowserCase):
    def test_the_eleven_items(self):
        settings = yaml.safe_load((sites.ROOT / "content/site.yaml").read_text("utf-8"))
        for language in sites.LANGUAGES:
            tab = self.open(self.site.example("accessibility", language))
            text = re.sub(r"\s+", " ", tab.locator("main").inner_text())
            word = words(language)
            claims = {word[key] for key in word if key.startswith("conformity-")}
            dates = re.findall(r"\b\d{1,2} \w+ \d{4}|\b\w+ \d{1,2}, \d{4}", text)
            for item, is_there in {
                "1 the publisher": settings["publisher"]["name"] in text,
                "2 the service": settings["base-url"] in text,
                "3 how far it conforms": sum(claim in text for claim in claims) == 1,
                "4 what is not accessible, and why": word["statement-shortcomings"] in text,
                "5 when it was evaluated, 6 when it was changed": len(dates) >= 2,
                "7 how it was evaluated": word["statement-method"] in text,
                "8 a way to report": tab.locator("main a[href^='mailto:']").count() == 1,
                "9 the supervisor's form":
                    tab.locator("main a[href='https://www.digg.se/tdosanmalan']").count() == 1,
                "10 disproportionate burdens": word["statement-burdens"] in text,
                "11 what the law leaves out": word["statement-outside"] in text,
            }.items():
                with self.subTest(f"{language}: {item}"):
                    self.assertTrue(is_there, text)

    def test_it_is_linked_from_every_page(self):
        tab = self.tab()
        for page in self.site.examples():
            if page.kind in ("language-choice", "not-found"):
                continue
            target = self.base + self.site.example("accessibility", page.language).path
            links = self.open(page, tab).locator("footer a").evaluate_all(
                "all => all.map(one => one.getAttribute('href'))")
            self.assertIn(target, [urljoin(tab.url, link) for link in links], page)

    def test_the_results_are_of_these_templates(self):
        results = yaml.safe_load(statement.RESULTS.read_text("utf-8"))
        self.assertEqual(
            results["templates"], statement.version(self.site),
            "The templates have changed since they were tried. Run 'make accessibility' and commit"
            f" {statement.RESULTS.relative_to(sites.ROOT)}.")
        tried = [one["check"] for one in results["checks"]]
        self.assertEqual(sorted(tried), sorted(statement.CHECKS.values()))


class NoResultsTests(BrowserCase):
    site_name = "small"

    def test_a_site_without_results_claims_nothing(self):
        for language in sites.LANGUAGES:
            tab = self.open(self.site.example("accessibility", language))
            self.assertIn(words(language)["conformity-unknown"], tab.locator("main").inner_text())


if __name__ == "__main__":
    unittest.main()
