"""The lengths of bars are the numbers of the table.

Read back from the SVG with Python's own XML reader: each bar's share of the width, times the top of its
scale, is what `data/<partnership>/figures.csv` says of the figure. A page draws what its file holds.
"""

import re
import xml.etree.ElementTree as ET
from collections import defaultdict
from decimal import Decimal
from urllib.parse import urljoin

from check_downloads import rows_of

NAME = re.compile(r"data/charts/(?:(?P<of>[a-z0-9-]+)-)?(?P<chart>[a-z]+)\.(?P<language>sv|en)\.svg")
BARS = ("contributions", "statistics", "comparison")
# A share is written to the hundredth of a percent.
TOLERANCE = Decimal("0.011")
DRAWN = re.compile(r' (?:data-figure|data-top|x|x1|width|d)="[^"]*"')


def check_charts(site) -> None:
    """Every bar has the length of its number, and every number with an amount has a bar."""
    figures = {}
    for name in site.files:
        if name.count("/") == 2 and name.endswith("/figures.csv"):
            claims = defaultdict(list)
            for row in rows_of(site.files[name].read_bytes()):
                claims[row["figure"]].append(row)
            figures[name.split("/")[1]] = claims
    for name in sorted(site.files):
        match = NAME.fullmatch(name)
        if not match:
            continue
        text = site.files[name].read_text("utf-8")
        try:
            root = ET.fromstring(text)
        except ET.ParseError as problem:
            site.report(name, f"is not XML: {problem}")
            continue
        if match["chart"] in BARS:
            drawn = check_bars(site, name, root, match["of"], figures)
            if match["chart"] == "contributions":
                check_whole(site, name, match["of"], drawn)
    check_pages(site)


def check_bars(site, name, root, partnership, figures):
    drawn = set()
    for panel in root.iter():
        if panel.get("class") != "chart-panel":
            continue
        top = Decimal(panel.get("data-top", "0"))
        for bar in panel:
            key = bar.get("data-figure")
            if key is None:
                continue
            owner, _, figure = key.rpartition("/")
            claims = figures.get(owner or partnership, {}).get(figure, [])
            if not claims:
                site.report(name, f"draws '{key}', which is no figure")
                continue
            drawn.add(figure)
            shape = shape_of(bar)
            is_rival = any("chart-rival" in (e.get("class") or "") for e in bar.iter())
            rows = [row for row in claims if (row["rank"] == "rival") == is_rival]
            expected = [expected_shape(row, top) for row in rows]
            if not any(is_alike(shape, one) for one in expected):
                site.report(name, f"draws '{key}' as {shape}, and the table says {expected}")
    return drawn


def shape_of(bar):
    """What is drawn: `full`, `soft`, `span` and `on` with where they begin and end, in percent."""
    parts = {}
    for element in bar.iter():
        tag = element.tag.rpartition("}")[2]
        names = (element.get("class") or "").split()
        if tag == "rect" and "chart-chip" in names:
            parts["chip"] = ()
        elif tag == "rect":
            start = share(element.get("x"))
            kind = {"chart-bar": "full", "chart-soft": "soft"}.get(names[0], "span")
            parts[kind] = (start, start + share(element.get("width")))
        elif tag == "svg":
            parts["on"] = (share(element.get("x")),)
    return parts


def expected_shape(row, top):
    if row["absence"]:
        return {"chip": ()}

    def place(column):
        return Decimal(row[column]) * 100 / top if top else Decimal(0)

    parts = {}
    if not row["high"]:
        parts = {"full": (Decimal(0), place("low")), "on": (place("low"),)}
    elif not row["low"]:
        parts = {"span": (Decimal(0), place("high"))}
    elif "about" in row["hedge"].split():
        parts = {"full": (Decimal(0), place("low")), "soft": (place("low"), place("high"))}
    elif "between" in row["hedge"].split():
        parts = {"full": (Decimal(0), place("low")), "span": (place("low"), place("high"))}
    else:
        parts = {"full": (Decimal(0), place("value"))}
    if parts.get("full") == (0, 0):
        del parts["full"]
    return parts


def is_alike(one, other):
    return one.keys() == other.keys() and all(
        abs(a - b) <= TOLERANCE for key in one for a, b in zip(one[key], other[key]))


def share(text):
    return Decimal((text or "0").removesuffix("%"))


def check_whole(site, name, partnership, drawn):
    """A block may stand for several contributions without an amount, but each amount has its bar."""
    table = f"data/{partnership}/contributions.csv"
    if table not in site.files:
        return
    for row in rows_of(site.files[table].read_bytes()):
        is_given = row["flow"] == "contribution" and row["rank"] == "leading"
        if is_given and not row["absence"] and row["figure"] not in drawn:
            site.report(name, f"does not draw '{row['figure']}'")


def check_pages(site):
    """A page draws what the file that it links to holds."""
    for name in site.pages:
        text = site.files[name].read_text("utf-8")
        for part in text.split('<figure class="chart" id="')[1:]:
            part = part.split("</figure>")[0]
            link = re.search(r'href="([^"]*data/charts/[^"]+)"', part)
            target = link and site.file_at(urljoin(site.address(name), link[1]))
            if not target:
                continue
            file = site.files[target].read_text("utf-8").split('<svg overflow="visible" x="24"')[1]
            page = part.split("</desc>", 1)[1].split("<p ")[0]
            # The file's drawing follows the size of its frame; what follows it says where it is from.
            frame = DRAWN.findall(file.split(">", 1)[1])
            if DRAWN.findall(page) != frame[:len(DRAWN.findall(page))]:
                site.report(name, f"draws something else than {target}")
