#!/usr/bin/env python3
"""Checks that a built site is whole.

Prints each problem as `file: problem`. Exit status: 0 none, 1 some, 2 there is no site to check.
Needs nothing but Python's standard library.
"""

import argparse
import hashlib
import json
import re
import sys
import xml.etree.ElementTree as ET
from collections import Counter, defaultdict
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

sys.path.insert(0, str(Path(__file__).parent))
import page as pages  # noqa: E402
from check_charts import check_charts  # noqa: E402
from check_citations import check_citations  # noqa: E402
from check_downloads import check_downloads  # noqa: E402

LANGUAGES = ("sv", "en")
SITEMAP = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9", "x": "http://www.w3.org/1999/xhtml"}
# Shown at any address that does not exist, so it alone may use addresses from the root of the host.
NOT_FOUND = "404.html"
# Each language has its own words, and so its own words to explain.
GLOSSARY = ("sv/ordlista/index.html", "en/glossary/index.html")


class Site:
    """The files of a site, its pages, and the problems found in them."""

    def __init__(self, root: Path, base_url: str | None) -> None:
        self.files = {
            path.relative_to(root).as_posix(): path for path in root.rglob("*") if path.is_file()}
        self.pages = {
            name: pages.read(path.read_text("utf-8"))
            for name, path in sorted(self.files.items()) if name.endswith(".html")}
        self.base = base_url or self.stated_base()
        self.problems: list[str] = []

    def stated_base(self) -> str:
        """The address that the first page gives for itself, less its own place in the site."""
        for name, page in self.pages.items():
            place = name.removesuffix("index.html")
            if page.canonical and page.canonical[0].endswith(place):
                return page.canonical[0].removesuffix(place)
        return ""

    def report(self, name: str, problem: str) -> None:
        self.problems.append(f"{name}: {problem}")

    def address(self, name: str) -> str:
        return self.base + name.removesuffix("index.html")

    def file_at(self, address: str) -> str | None:
        """The file that an absolute address leads to, if it is one of the site's."""
        path = address.split("#")[0].split("?")[0]
        if not path.startswith(self.base):
            return None
        name = unquote(path.removeprefix(self.base))
        name = f"{name}index.html" if name == "" or name.endswith("/") else name
        return name if name in self.files else None

    def language(self, name: str) -> str | None:
        first = name.split("/")[0]
        return first if first in LANGUAGES else None


def check_links(site: Site) -> None:
    """Everything that a page links to or loads is there, and nothing is fetched from elsewhere."""
    for name, page in site.pages.items():
        for link in page.links:
            if not is_elsewhere(site, name, link):
                check_link(site, name, link)
        for load in page.loads:
            if load.startswith("data:"):
                continue
            if is_elsewhere(site, name, load):
                site.report(name, f"loads '{load}' from another site")
            else:
                check_link(site, name, load)
    for name, path in site.files.items():
        if name.endswith(".css"):
            check_stylesheet(site, name, path.read_text("utf-8"))


def is_elsewhere(site: Site, name: str, link: str) -> bool:
    parts = urlsplit(link)
    return bool(parts.scheme or parts.netloc) and not link.startswith(site.base)


def check_link(site: Site, name: str, link: str) -> None:
    if name != NOT_FOUND and (link.startswith("/") or link.startswith(site.base)):
        site.report(name, f"link '{link}' is not relative")
    target = site.file_at(urljoin(site.address(name), link))
    fragment = unquote(urlsplit(link).fragment)
    if target is None:
        site.report(name, f"link '{link}' leads nowhere")
    elif fragment not in ("", "top") and target in site.pages:
        if fragment not in site.pages[target].ids:
            site.report(name, f"link '{link}': no '{fragment}' in {target}")


def check_stylesheet(site: Site, name: str, text: str) -> None:
    for match in re.finditer(r"""(?:url\(\s*|@import\s+)["']?([^"')\s;]+)""", text):
        link = match[1]
        if link.startswith(("data:", "#", "url(")):
            continue
        if is_elsewhere(site, name, link):
            site.report(name, f"loads '{link}' from another site")
        elif site.file_at(urljoin(site.address(name), link)) is None:
            site.report(name, f"link '{link}' leads nowhere")


def check_pages(site: Site) -> None:
    """What every page has to say about itself."""
    titles = defaultdict(list)
    for name, page in site.pages.items():
        language = site.language(name)
        if page.language not in ((language,) if language else LANGUAGES):
            site.report(name, f"<html lang> is '{page.language}'")
        if page.headings != 1:
            site.report(name, f"{page.headings} h1 headings")
        if not page.title:
            site.report(name, "no title")
        elif language:
            titles[language, page.title].append(name)
        for identifier, count in Counter(page.ids).items():
            if count > 1:
                site.report(name, f"id '{identifier}' stands {count} times")
        for inline in page.inline:
            site.report(name, f"inline style or script: {inline}")
        if name != NOT_FOUND and page.canonical != [site.address(name)]:
            site.report(name, f"canonical is {page.canonical}, not '{site.address(name)}'")
    for (_, title), names in titles.items():
        for name in names[1:]:
            site.report(name, f"title '{title}' is also that of {names[0]}")


def check_counterparts(site: Site) -> None:
    """Every page names its own address and that of its counterpart, which names them back."""
    for name, page in site.pages.items():
        language = site.language(name)
        if language and set(page.alternates) != {*LANGUAGES, "x-default"}:
            site.report(name, f"alternates are {sorted(page.alternates)}")
        for tongue, address in page.alternates.items():
            target = site.file_at(address)
            if target not in site.pages:
                site.report(name, f"alternate '{address}' leads nowhere")
            elif tongue in LANGUAGES and site.language(target) != tongue:
                site.report(name, f"alternate '{address}' is not in '{tongue}'")
            elif language and tongue in LANGUAGES:
                if site.pages[target].alternates != page.alternates:
                    site.report(name, f"alternate {target} does not name the same alternates")
                if tongue == language and target != name:
                    site.report(name, f"names {target} as itself")


def check_same_references(site: Site) -> None:
    """A page and its counterpart lead to the same pages, and to the same figures on them."""
    for name, page in site.pages.items():
        other = counterpart(site, name)
        if site.language(name) != LANGUAGES[0] or other not in site.pages:
            continue
        own, others = references(site, name), references(site, other)
        for target, fragment in sorted(own - others):
            site.report(other, f"does not lead to {target}#{fragment}, as {name} does")
        for target, fragment in sorted(others - own):
            site.report(name, f"does not lead to {target}#{fragment}, as {other} does")


def counterpart(site: Site, name: str) -> str | None:
    """The same page in the other language; the page itself where it has none."""
    language = site.language(name)
    others = [tongue for tongue in LANGUAGES if tongue != language]
    address = site.pages[name].alternates.get(others[0]) if language else None
    return site.file_at(address) if address else name


def references(site: Site, name: str) -> set[tuple[str, str]]:
    """Where a page's links lead, under the names of the first language. A fragment counts where
    both languages have it, as for figures; headings of running text are named in their own."""
    found = set()
    for link in site.pages[name].links:
        target = None if is_elsewhere(site, name, link) else site.file_at(
            urljoin(site.address(name), link))
        if target not in site.pages or target == counterpart(site, name) != name:
            continue
        if target in GLOSSARY:
            continue
        pair = [target, counterpart(site, target) or target]
        fragment = unquote(urlsplit(link).fragment)
        shared = all(each in site.pages and fragment in site.pages[each].ids for each in pair)
        pair.sort(key=lambda each: site.language(each) != LANGUAGES[0])
        found.add((pair[0], fragment if shared else ""))
    return found


def check_sitemap(site: Site) -> None:
    """The sitemap lists the pages that may be indexed, with the alternates that they state."""
    name = "sitemap.xml"
    if name not in site.files:
        return site.report(name, "is missing")
    listed = {}
    for url in ET.fromstring(site.files[name].read_bytes()).findall("s:url", SITEMAP):
        address = url.findtext("s:loc", "", SITEMAP)
        if address in listed:
            site.report(name, f"lists '{address}' twice")
        listed[address] = {
            link.get("hreflang"): link.get("href") for link in url.findall("x:link", SITEMAP)}
    expected = {
        site.address(file): page for file, page in site.pages.items()
        if page.canonical and page.is_indexed}
    for address in sorted(expected.keys() - listed.keys()):
        site.report(name, f"does not list '{address}'")
    for address in sorted(listed.keys() - expected.keys()):
        site.report(name, f"lists '{address}', which is no page")
    for address in sorted(listed.keys() & expected.keys()):
        if listed[address] != expected[address].alternates:
            site.report(name, f"gives other alternates for '{address}' than the page does")


def check_manifest(site: Site) -> None:
    """The manifest has the size and SHA-256 of every file; hidden files belong to the host."""
    name = "manifest.json"
    if name not in site.files:
        return site.report(name, "is missing")
    listed = json.loads(site.files[name].read_bytes())["files"]
    for file, record in listed.items():
        if file not in site.files:
            site.report(file, "is in the manifest but not in the site")
            continue
        data = site.files[file].read_bytes()
        if record != {"size": len(data), "sha256": hashlib.sha256(data).hexdigest()}:
            site.report(file, "is not what the manifest says")
    for file in sorted(site.files.keys() - listed.keys() - {name}):
        if not any(part.startswith(".") for part in file.split("/")):
            site.report(file, "is not in the manifest")


CHECKS = (
    check_links, check_pages, check_counterparts, check_same_references, check_sitemap,
    check_manifest, check_downloads, check_charts, check_citations)


def problems(root: Path, base_url: str | None) -> list[str]:
    site = Site(root, base_url)
    for check in CHECKS:
        check(site)
    return sorted(set(site.problems))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("site", type=Path, help="the folder of the built site")
    parser.add_argument("--base-url", help="where the site will lie (else what its pages say)")
    options = parser.parse_args()
    if options.base_url and not options.base_url.endswith("/"):
        options.base_url += "/"
    if not (options.site / "index.html").is_file():
        print(f"{options.site}: there is no site here", file=sys.stderr)
        return 2
    found = problems(options.site, options.base_url)
    for problem in found:
        print(problem)
    print(f"{options.site}: {len(found)} problems", file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
