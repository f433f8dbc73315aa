"""The sites that are tried: built anew by the program, and what pages each has."""

import os
import subprocess
import sys
import xml.etree.ElementTree as ET
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from urllib.parse import urlsplit

import ugly

ROOT = Path(__file__).resolve().parents[2]
BUILT = ROOT / ".build" / "browser-sites"
SMALL = ROOT / "Tests" / "Fixtures" / "small" / "content"
# The content of this repository, a small invented one with gaps and oddities, and what `ugly.py`
# makes of that.
CONTENT = {"content": ROOT / "content", "small": SMALL, "ugly": BUILT / "content-of-ugly"}
SITEMAP = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9", "x": "http://www.w3.org/1999/xhtml"}
LANGUAGES = ("sv", "en")


@dataclass(frozen=True)
class Page:
    """A page of a site: where it is, and which kind it is."""

    path: str
    # The same for the same page in both languages: `partnerships` for the list of them,
    # `partnerships-1` for what lies one folder below.
    kind: str
    language: str
    file: Path

    @property
    def size(self) -> int:
        return self.file.stat().st_size

    def __str__(self) -> str:
        return f"/{self.path}"


@dataclass(frozen=True)
class Site:
    root: Path
    pages: tuple[Page, ...]

    def kinds(self) -> dict[str, dict[str, Page]]:
        """The heaviest page of each kind, in its languages."""
        found: dict[str, dict[str, Page]] = {}
        for page in sorted(self.pages, key=lambda page: page.size):
            found.setdefault(page.kind, {})[page.language] = page
        return dict(sorted(found.items()))

    def examples(self) -> list[Page]:
        return [page for pages in self.kinds().values() for page in pages.values()]

    def example(self, kind: str, language: str) -> Page:
        return self.kinds()[kind][language]


@cache
def site(name: str) -> Site:
    root = BUILT / name
    if "SITES_ARE_BUILT" not in os.environ:
        build(name)
    return Site(root, tuple(pages_of(root)))


def build(name: str) -> None:
    if name == "ugly":
        ugly.write(SMALL, CONTENT[name])
    program = os.environ.get("INSYN", str(ROOT / ".build" / "debug" / "insyn"))
    done = subprocess.run(
        [program, "build", "--quiet", "--content", str(CONTENT[name]), "--templates", "templates",
         "--base-url", "https://insyn.example/", "--output", str(BUILT / name)],
        cwd=ROOT, check=False, capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(f"The site '{name}' cannot be built:\n{done.stdout}{done.stderr}")


def pages_of(root: Path):
    """What the sitemap lists, and the page for addresses that lead nowhere."""
    for url in ET.parse(root / "sitemap.xml").getroot().findall("s:url", SITEMAP):
        path = relative(url.findtext("s:loc", "", SITEMAP))
        named = {link.get("hreflang"): link.get("href") for link in url.findall("x:link", SITEMAP)}
        language = path.split("/")[0] if path else "sv"
        kind = kind_of(relative(named["en"])) if path else "language-choice"
        yield Page(path, kind, language, root / path / "index.html")
    yield Page("404.html", "not-found", "sv", root / "404.html")


def relative(address: str) -> str:
    return urlsplit(address).path.removeprefix("/")


def kind_of(english: str) -> str:
    """`en/services/gothenburg/outreach/` is a page two folders below that of the services."""
    _, *folders, _ = english.split("/")
    if folders[:1] == ["services"] and folders[1:2] in (["kind"], ["for"]):
        return "services-facet"
    match len(folders):
        case 0: return "home"
        case 1: return folders[0]
        case depth: return f"{folders[0]}-{depth - 1}"
