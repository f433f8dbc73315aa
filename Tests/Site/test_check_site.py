"""Tests of the site check: a small whole site, and that site with one thing broken at a time."""

import hashlib
import json
import tempfile
import unittest
from pathlib import Path

import check_site

BASE = "https://example.org/insyn/"


def page(language: str, title: str, place: str, body: str, other: str | None = None) -> str:
    alternates = ""
    if other is not None:
        places = {language: place, {"sv": "en", "en": "sv"}[language]: other, "x-default": ""}
        alternates = "".join(
            f'<link rel="alternate" hreflang="{tongue}" href="{BASE}{where}">'
            for tongue, where in sorted(places.items()))
    up = "../" * place.count("/")
    return (
        f'<!doctype html><html lang="{language}"><head><title>{title}</title>'
        f'<link rel="canonical" href="{BASE}{place}">{alternates}'
        f'<link rel="stylesheet" href="{up}assets/a.css"></head>'
        f'<body><h1 id="top-heading">{title}</h1>{body}</body></html>')


def sitemap(entries: dict[str, list[tuple[str, str]]]) -> str:
    urls = "".join(
        f"<url><loc>{BASE}{place}</loc>" + "".join(
            f'<xhtml:link rel="alternate" hreflang="{tongue}" href="{BASE}{where}"/>'
            for tongue, where in alternates) + "</url>"
        for place, alternates in entries.items())
    return (
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" '
        f'xmlns:xhtml="http://www.w3.org/1999/xhtml">{urls}</urlset>')


def whole_site() -> dict[str, str]:
    home = [("en", "en/"), ("sv", "sv/"), ("x-default", "")]
    about = [("en", "en/about/"), ("sv", "sv/om/"), ("x-default", "")]
    return {
        "index.html": page("sv", "Insyn", "", '<a href="sv/">Svenska</a> <a href="en/">English</a>'),
        "404.html": f'<html lang="sv"><title>Saknas</title><h1>Saknas</h1><a href="{BASE}sv/">Hem</a>',
        "sv/index.html": page(
            "sv", "Hem", "sv/", '<a href="om/#mål">Om</a> <a href="https://scb.se/">SCB</a>'
            '<a href="#top-heading">upp</a><svg><title>Hem</title></svg>', "en/"),
        "sv/om/index.html": page("sv", "Om", "sv/om/", '<h2 id="mål">Mål</h2>', "en/about/"),
        "en/index.html": page("en", "Home", "en/", '<a href="about/">About</a> <a href="#top-heading">up</a>', "sv/"),
        "en/about/index.html": page(
            "en", "About", "en/about/", '<a href="../../sv/om/">Svenska</a>', "sv/om/"),
        "assets/a.css": "body { background: url(b.svg) }",
        "assets/b.svg": "<svg/>",
        ".gitkeep": "",
        "sitemap.xml": sitemap({
            "": [], "sv/": home, "en/": home, "sv/om/": about, "en/about/": about}),
    }


class SiteCheckTests(unittest.TestCase):
    def problems(self, files: dict[str, str], manifest: dict | None = None) -> list[str]:
        if manifest is None:
            manifest = {
                name: {"size": len(text.encode()), "sha256": hashlib.sha256(text.encode()).hexdigest()}
                for name, text in files.items() if not name.startswith(".")}
        files = {**files, "manifest.json": json.dumps({"files": manifest})}
        with tempfile.TemporaryDirectory() as folder:
            for name, text in files.items():
                path = Path(folder, name)
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(text, "utf-8")
            found = check_site.problems(Path(folder), None)
            self.assertEqual(found, check_site.problems(Path(folder), BASE))
            return found

    def test_a_whole_site_has_no_problem(self):
        self.assertEqual(self.problems(whole_site()), [])

    def test_finds_what_is_broken(self):
        om, sv, css = "sv/om/index.html", "sv/index.html", "assets/a.css"
        for name, written, changed, problem in [
            (sv, "om/#mål", "on/", "sv/index.html: link 'on/' leads nowhere"),
            (sv, "om/#mål", "om/#m", "sv/index.html: link 'om/#m': no 'm' in sv/om/index.html"),
            (sv, "#top-heading", "#gone",
             "sv/index.html: link '#gone': no 'gone' in sv/index.html"),
            (sv, "om/#mål", "om", "sv/index.html: link 'om' leads nowhere"),
            (sv, "om/#mål", "../../secret", "sv/index.html: link '../../secret' leads nowhere"),
            (sv, "om/#mål", "/insyn/sv/om/",
             "sv/index.html: link '/insyn/sv/om/' is not relative"),
            (sv, "om/#mål", f"{BASE}sv/om/",
             f"sv/index.html: link '{BASE}sv/om/' is not relative"),
            (sv, "<h1", "<img src='//cdn.example/x.png'><h1",
             "sv/index.html: loads '//cdn.example/x.png' from another site"),
            (sv, "<h1", "<img srcset='x.png 2x'><h1", "sv/index.html: link 'x.png' leads nowhere"),
            (sv, "<h1", "<script src='https://x.example/'></script><h1",
             "sv/index.html: loads 'https://x.example/' from another site"),
            (sv, "../assets/a.css", "../a.css", "sv/index.html: link '../a.css' leads nowhere"),
            (sv, "<h1", "<script>1</script><h1",
             "sv/index.html: inline style or script: <script>"),
            (sv, "<h1", "<p style='a:b'><h1",
             "sv/index.html: inline style or script: <p style>"),
            (sv, "<h1", "<p onclick='a'><h1",
             "sv/index.html: inline style or script: <p onclick>"),
            (sv, "<svg>", "<svg><style></style>",
             "sv/index.html: inline style or script: <style>"),
            (sv, "<h1", "<h1></h1><h1", "sv/index.html: 2 h1 headings"),
            (sv, "h1", "h2", "sv/index.html: 0 h1 headings"),
            (sv, "<svg>", "<svg id='top-heading'>",
             "sv/index.html: id 'top-heading' stands 2 times"),
            (sv, 'lang="sv"><head', 'lang="en"><head', "sv/index.html: <html lang> is 'en'"),
            ("404.html", 'lang="sv"', "", "404.html: <html lang> is 'None'"),
            (sv, "<title>Hem</title><link", "<title> </title><link", "sv/index.html: no title"),
            (om, "<title>Om<", "<title>Hem<",
             "sv/om/index.html: title 'Hem' is also that of sv/index.html"),
            (om, f'canonical" href="{BASE}sv/om/', f'canonical" href="{BASE}sv/',
             f"sv/om/index.html: canonical is ['{BASE}sv/'], not '{BASE}sv/om/'"),
            (om, 'hreflang="x-default"', 'hreflang="de"',
             "sv/om/index.html: alternates are ['de', 'en', 'sv']"),
            (om, f'"en" href="{BASE}en/about/"', f'"en" href="{BASE}en/"',
             "sv/om/index.html: alternate en/index.html does not name the same alternates"),
            (om, f'"en" href="{BASE}en/about/"', f'"en" href="{BASE}en/x/"',
             f"sv/om/index.html: alternate '{BASE}en/x/' leads nowhere"),
            (om, f'"en" href="{BASE}en/about/"', f'"en" href="{BASE}sv/"',
             f"sv/om/index.html: alternate '{BASE}sv/' is not in 'en'"),
            ("en/index.html", '"about/"', '"#top-heading"',
             "en/index.html: does not lead to sv/om/index.html#, as sv/index.html does"),
            (sv, '"#top-heading">upp', '"om/#mål">upp',
             "sv/index.html: does not lead to sv/index.html#top-heading, as en/index.html does"),
            (css, "b.svg", "c.svg", "assets/a.css: link 'c.svg' leads nowhere"),
            (css, "b.svg", "'https://x.example/f'",
             "assets/a.css: loads 'https://x.example/f' from another site"),
            ("sitemap.xml", f"<url><loc>{BASE}</loc></url>", "",
             f"sitemap.xml: does not list '{BASE}'"),
            ("sitemap.xml", f"<loc>{BASE}</loc>", f"<loc>{BASE}x/</loc>",
             f"sitemap.xml: lists '{BASE}x/', which is no page"),
            ("sitemap.xml", 'hreflang="x-default"', 'hreflang="de"',
             f"sitemap.xml: gives other alternates for '{BASE}sv/' than the page does"),
        ]:
            with self.subTest(problem):
                files = whole_site()
                self.assertIn(written, files[name])
                files[name] = files[name].replace(written, changed)
                self.assertIn(problem, self.problems(files))

    def test_finds_a_page_without_its_counterpart(self):
        files = whole_site()
        del files["en/about/index.html"]
        self.assertIn(
            f"sv/om/index.html: alternate '{BASE}en/about/' leads nowhere", self.problems(files))

    def test_holds_the_manifest_against_the_files(self):
        files = whole_site()
        right = {
            name: {"size": len(text.encode()), "sha256": hashlib.sha256(text.encode()).hexdigest()}
            for name, text in files.items() if not name.startswith(".")}
        css = {**right["assets/a.css"], "sha256": "0" * 64}
        for manifest, problem in [
            ({**right, "assets/a.css": css}, "assets/a.css: is not what the manifest says"),
            ({**right, "gone": css}, "gone: is in the manifest but not in the site"),
            ({k: v for k, v in right.items() if k != "assets/b.svg"},
             "assets/b.svg: is not in the manifest"),
        ]:
            self.assertEqual(self.problems(files, manifest), [problem])


if __name__ == "__main__":
    unittest.main()
