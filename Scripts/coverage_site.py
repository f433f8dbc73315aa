"""Finds the claims of a built site: their addresses, their texts, and the sources they cite."""

import csv
import posixpath
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urldefrag, urlsplit

# The folders of the source pages, in each language.
SOURCE_FOLDERS = {"sv": "sv/kallor", "en": "en/sources"}
HEADINGS = set("h1 h2 h3 h4 h5 h6".split())
VOID = set("area base br col embed hr img input link meta source track wbr".split())


class Unknown(Exception):
    """An address that leads nowhere, with the words that say so."""


@dataclass
class Part:
    """What stands inside one element: its words and where it leads."""

    words: list[str] = field(default_factory=list)
    links: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        return " ".join(" ".join(self.words).split())


@dataclass
class Page:
    name: str
    language: str | None = None
    canonical: str = ""
    alternates: dict[str, str] = field(default_factory=dict)
    parts: dict[str, Part] = field(default_factory=dict)

    def part(self, fragment: str) -> Part:
        if fragment not in self.parts:
            raise Unknown(f"no '{fragment}' on {self.name}")
        return self.parts[fragment]


@dataclass
class _Open:
    """An element that has begun, and the parts that what stands in it belongs to."""

    tag: str
    part: Part | None = None
    # The headings in it so far that still stand for what follows, with their levels.
    headings: list[tuple[str, Part | None]] = field(default_factory=list)


class _Reader(HTMLParser):
    """Collects words and links for every element with an id, and for `main` under an empty id.

    A heading stands for what follows it, to the next one that is no deeper. How to cite a figure
    is left out: those words hold numbers that are not the figure's.
    """

    def __init__(self, page: Page) -> None:
        super().__init__(convert_charrefs=True)
        self.page = page
        self.open = [_Open("")]
        # How many of the open elements stand in a citation.
        self.citing = 0

    def handle_starttag(self, tag, attributes):
        values = {name: value or "" for name, value in attributes}
        if tag == "html":
            self.page.language = values.get("lang")
        elif tag == "link":
            self.read_link(values)
        part = self.part_of(tag, values)
        if tag in HEADINGS:
            headings = self.open[-1].headings
            headings[:] = [(level, open) for level, open in headings if level < tag]
            headings.append((tag, part))
            part = None
        if tag in VOID:
            return
        self.open.append(_Open(tag, part))
        if self.citing or "cite" in values.get("class", "").split():
            self.citing += 1
        elif tag == "a" and "href" in values:
            for enclosing in self.enclosing():
                enclosing.links.append(values["href"])

    def part_of(self, tag, values) -> Part | None:
        names = [values["id"]] if "id" in values else []
        names += [""] if tag == "main" else []
        part = Part() if names else None
        for name in names:
            self.page.parts.setdefault(name, part)
        return part

    def enclosing(self) -> list[Part]:
        found = [element.part for element in self.open]
        found += [part for element in self.open for _, part in element.headings]
        return [part for part in found if part]

    def read_link(self, values):
        rels = values.get("rel", "").split()
        if "canonical" in rels:
            self.page.canonical = values.get("href", "")
        elif "alternate" in rels and "hreflang" in values:
            self.page.alternates[values["hreflang"]] = values.get("href", "")

    def handle_endtag(self, tag):
        while any(element.tag == tag for element in self.open):
            element = self.open.pop()
            self.citing -= 1 if self.citing else 0
            if element.tag == tag:
                return

    def handle_data(self, data):
        if not self.citing:
            for part in self.enclosing():
                part.words.append(data)


class Site:
    """A built site, read page by page as it is asked for."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.pages: dict[str, Page] = {}
        home = self.page("sv/index.html")
        self.base = home.canonical.removesuffix("sv/")
        self.figures = self.read_figures()

    def page(self, name: str) -> Page:
        if name not in self.pages:
            path = self.folder / name
            if not path.is_file():
                raise Unknown(f"there is no page {name}")
            page = Page(name)
            reader = _Reader(page)
            reader.feed(path.read_text("utf-8"))
            reader.close()
            self.pages[name] = page
        return self.pages[name]

    def read_figures(self) -> dict[str, str]:
        """The Swedish address of every figure, by `<owner>/<id>`, from the download of them all."""
        addresses = {}
        with open(self.folder / "data/figures.csv", encoding="utf-8-sig", newline="") as file:
            for row in csv.DictReader(file):
                addresses[f"{row['owner']}/{row['figure']}"] = row["address_sv"]
        return addresses

    def claims(self, address: str) -> dict[str, tuple[Page, Part]]:
        """What stands at a claim's address, in each language.

        An address is `<owner>/<figure>`, or `page:/sv/…/#anchor` with the anchor left out for a
        whole page.
        """
        if address.startswith("page:"):
            place, fragment = urldefrag(address.removeprefix("page:"))
            name = self.name(self.base + place.removeprefix("/"))
        elif address in self.figures:
            place, fragment = urldefrag(self.figures[address])
            name = self.name(place)
        else:
            raise Unknown("it is not in the register")
        page = self.page(name)
        if "en" not in page.alternates:
            raise Unknown(f"{name} has no page in English")
        other = self.page(self.name(page.alternates["en"]))
        return {
            "sv": (page, page.part(fragment)),
            "en": (other, other.part(self.counterpart(page, other, fragment))),
        }

    def counterpart(self, page: Page, other: Page, fragment: str) -> str:
        """The same anchor on the page in the other language."""
        if fragment and fragment not in other.parts:
            raise Unknown(f"no '{fragment}' on {other.name}, the counterpart of {page.name}")
        return fragment

    def name(self, address: str) -> str:
        if not address.startswith(self.base):
            raise Unknown(f"'{address}' is outside the site")
        return unquote(address.removeprefix(self.base)) + "index.html"

    def sources(self, page: Page, part: Part) -> set[str]:
        """The ids of the sources that a part of a page cites, directly or by a note on the page."""
        found = set()
        for link in part.links:
            place, fragment = urldefrag(link)
            if place:
                found |= self.source(page, place)
            elif fragment in page.parts:
                for further in page.parts[fragment].links:
                    found |= self.source(page, urldefrag(further).url)
        return found

    def source(self, page: Page, link: str) -> set[str]:
        if not link or urlsplit(link).scheme:
            return set()
        place = posixpath.normpath(posixpath.join(posixpath.dirname(page.name), unquote(link)))
        parent, _, name = place.rpartition("/")
        return {name} if parent == SOURCE_FOLDERS.get(page.language or "") else set()
