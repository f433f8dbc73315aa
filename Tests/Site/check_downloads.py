"""The downloads carry the values that the pages show.

Read with Python's own `csv` and HTML readers, which know nothing of how Insyn writes. What a row of
`data/<partnership>/figures.csv` says of a claim is compared with what the register shows at the row's
address, in each language, and with every table row that names the figure and shows its value.
"""

import csv
import io
from collections import defaultdict
from dataclasses import dataclass, field
from html.parser import HTMLParser
from urllib.parse import unquote, urljoin, urlsplit

VALUES = {"data": "value", "time": "datetime"}
VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "wbr"}
AMOUNTS = ("text_sv", "text_en", "value", "low", "high", "hedge", "unit", "per", "absence")
SHARED = ("rank", *AMOUNTS, "status", "period_from", "period_to", "source", "locator")


@dataclass
class Shown:
    """A value on a page: its words, and what programs read."""

    text: str = ""
    machine: str | None = None


@dataclass
class Figures:
    """What one page says of figures."""

    # By the id of the entry: the leading claim, then its rivals.
    entries: dict[str, list[Shown]] = field(default_factory=lambda: defaultdict(list))
    # Links to figures in the head of a table row, and the value in that row.
    rows: list[tuple[str, Shown]] = field(default_factory=list)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.figures = Figures()
        self.stack: list[tuple[str, str]] = []
        self.entry: str | None = None
        self.link: str | None = None
        self.shown: Shown | None = None
        self.depth = 0

    def handle_starttag(self, tag, attributes):
        if tag in VOID:
            return
        values = {name: value or "" for name, value in attributes}
        names = values.get("class", "").split()
        self.stack.append((tag, values.get("class", "")))
        if tag == "article" and "entry" in names:
            self.entry = values.get("id")
        elif tag == "tr":
            self.link = None
        elif tag == "a" and self.link is None and self.is_inside("th"):
            self.link = values.get("href")
        elif tag == "dd" and "value" in names and self.entry:
            self.start(self.figures.entries[self.entry])
        elif tag == "td" and "number" in names and self.link and not self.is_total():
            shown = self.start([])
            self.figures.rows.append((self.link, shown))
            self.link = None
        elif tag in VALUES and self.shown:
            self.shown.machine = values.get(VALUES[tag])

    def start(self, shown):
        self.shown, self.depth = Shown(), len(self.stack)
        shown.append(self.shown)
        return self.shown

    def is_inside(self, tag):
        return any(name == tag for name, _ in self.stack)

    def is_total(self):
        """A total is no figure of its own; its row links to what it leaves out."""
        return any(name == "table" and "totals" in names.split() for name, names in self.stack)

    def handle_endtag(self, tag):
        while self.stack:
            name, _ = self.stack.pop()
            if self.shown and len(self.stack) < self.depth:
                self.shown.text = self.shown.text.strip(" \n")
                self.shown = None
            if name == tag:
                break
        if tag == "article":
            self.entry = None

    def handle_data(self, data):
        if self.shown:
            self.shown.text += data


def figures_on(text: str) -> Figures:
    reader = _Reader()
    reader.feed(text)
    reader.close()
    return reader.figures


def rows_of(data: bytes) -> list[dict[str, str]]:
    """The rows of a CSV file; raises ValueError where it is not one."""
    text = data.decode("utf-8")
    if text.startswith("\ufeff"):
        raise ValueError("it begins with a byte order mark")
    if not text.endswith("\r\n"):
        raise ValueError("its last row does not end in CRLF")
    head, *rows = csv.reader(io.StringIO(text, newline=""), strict=True)
    if len(set(head)) != len(head):
        raise ValueError("two columns have the same name")
    for number, row in enumerate(rows, start=2):
        if len(row) != len(head):
            raise ValueError(f"row {number} has {len(row)} cells and not {len(head)}")
    return [dict(zip(head, row)) for row in rows]


def check_downloads(site) -> None:
    """Every claim of every figure is the same on the pages and in the downloads."""
    tables = {}
    for name in site.files:
        if name.startswith("data/") and name.endswith(".csv"):
            try:
                tables[name] = rows_of(site.files[name].read_bytes())
            except (ValueError, csv.Error) as problem:
                site.report(name, f"is not CSV: {problem}")
    if not tables:
        return
    shown = {
        name: figures_on(site.files[name].read_text("utf-8")) for name in site.pages}
    claims = {}
    for name, rows in tables.items():
        if name.count("/") == 2 and name.endswith("/figures.csv"):
            claims.update(check_register(site, name, rows, shown))
    check_whole(site, tables)
    check_contributions(site, tables)
    check_rows(site, shown, claims)


def check_register(site, name, rows, shown):
    """The entries of the register hold the rows of the download, in their order, and no others."""
    claims = {}
    for row in rows:
        if row["owner"] != name.split("/")[1] or row["partnership"] not in ("", row["owner"]):
            site.report(name, f"'{row['figure']}' belongs to '{row['owner']}'")
    for language in ("sv", "en"):
        expected = defaultdict(lambda: defaultdict(list))
        for row in rows:
            address, _, fragment = row[f"address_{language}"].partition("#")
            page = site.file_at(address)
            if page not in site.pages:
                site.report(name, f"the address '{address}' leads nowhere")
                continue
            expected[page][fragment].append(row)
            if row["rank"] == "leading":
                claims[page, fragment] = row
        for page, entries in expected.items():
            for fragment in shown[page].entries.keys() - entries.keys():
                site.report(page, f"'{fragment}' is not in {name}")
            for fragment, wanted in entries.items():
                found = shown[page].entries.get(fragment, [])
                if len(found) != len(wanted):
                    site.report(
                        page, f"'{fragment}' has {len(found)} claims, and {len(wanted)} in {name}")
                for claim, row in zip(found, wanted):
                    compare(site, page, fragment, claim, row, language)
    return claims


def compare(site, page, fragment, shown, row, language):
    machine = row["value"] or row["date"] or None
    if is_without_form(row["date"]):
        machine = None
    if (shown.machine or None) != machine:
        site.report(page, f"'{fragment}' shows {shown.machine}, and the download has {machine}")
    text = undefused(row[f"text_{language}"])
    is_untranslated = row["type"] == "text" and not text and not row["absence"]
    if shown.text != text and not is_untranslated:
        site.report(page, f"'{fragment}' reads '{shown.text}', and '{text}' in the download")
    said = ("text_sv", "text_en") if row["type"] == "text" else ()
    if not any(row[name] for name in ("value", "low", "high", "date", "absence", *said)):
        site.report(page, f"'{fragment}' has neither a value nor an absence in the download")


def is_without_form(date: str) -> bool:
    """EDTF writes a season where a month would stand, and `~` after what is approximate; HTML has no
    form for either."""
    return date[5:7] in ("21", "22", "23", "24") or date.endswith("~")


def undefused(text: str) -> str:
    return text[1:] if text[:1] == "'" and text[1:2] in tuple("=+-@\t\r") else text


def check_whole(site, tables):
    """The table of all partnerships is the tables of each, one after the other."""
    name = "data/figures.csv"
    parts = [
        row for part in sorted(tables) if part.count("/") == 2 and part.endswith("/figures.csv")
        for row in tables[part]]
    if sorted(map(repr, tables.get(name, []))) != sorted(map(repr, parts)):
        site.report(name, "does not hold the rows of every partnership")


def check_contributions(site, tables):
    """A contribution says of an amount what the table of figures says."""
    for name, rows in tables.items():
        if not name.endswith("/contributions.csv"):
            continue
        figures = defaultdict(list)
        for row in tables.get(name.replace("contributions", "figures"), []):
            figures[row["figure"]].append(tuple(row[column] for column in SHARED))
        for figure in {row["figure"] for row in rows}:
            own = [
                tuple(row[column] for column in SHARED) for row in rows if row["figure"] == figure]
            if own != figures[figure]:
                site.report(name, f"'{figure}' is not what figures.csv says")


def check_rows(site, shown, claims):
    """A table row that names a figure shows the value of its leading claim."""
    for name, figures in shown.items():
        language = site.language(name)
        for link, value in figures.rows:
            target = site.file_at(urljoin(site.address(name), link))
            fragment = unquote(urlsplit(link).fragment)
            if (target, fragment) in claims and language:
                compare(site, name, fragment, value, claims[target, fragment], language)
