"""Tests of what compares charts with tables: whole ones, and one thing wrong."""

import unittest

import check_charts

BASE = "https://example.org/"
HEAD = "figure,rank,flow,value,low,high,hedge,absence\r\n"
ROWS = {
    "exact": "exact,leading,contribution,150,150,150,exact,\r\n",
    "about": "about,leading,contribution,100,50,150,about,\r\n",
    "range": "range,leading,contribution,,130,150,between,\r\n",
    "least": "least,leading,contribution,100,100,,at-least,\r\n",
    "most": "most,leading,contribution,100,,100,at-most,\r\n",
    "none": "none,leading,contribution,,,,,not-valued\r\n",
}
BARS = {
    "exact": '<rect class="chart-bar" width="75%"/>',
    "about": '<rect class="chart-bar" width="25%"/><rect class="chart-soft" x="25%" width="50%"/>',
    "range": '<rect class="chart-bar" width="65%"/><rect class="chart-span" x="65%" width="10%"/>',
    "least": '<rect class="chart-bar" width="50%"/><svg x="50%"><path d="M3 1"/></svg>',
    "most": '<rect class="chart-span" width="50%"/>',
    "none": '<rect class="chart-chip" width="24"/>',
}
FIRST = '<svg xmlns="http://www.w3.org/2000/svg"><svg overflow="visible" x="24" y="80">\n'


def drawing(bars: dict[str, str]) -> str:
    groups = "".join(f'<g data-figure="{key}">{bar}</g>' for key, bar in bars.items())
    return f'<g class="chart-panel" data-top="200">{groups}</g>\n'


def whole_site(bars: dict[str, str] = BARS, page: dict[str, str] | None = None) -> dict[str, str]:
    table = HEAD + "".join(ROWS.values())
    return {
        "data/p/figures.csv": table,
        "data/p/contributions.csv": table,
        "data/charts/p-contributions.sv.svg": FIRST + drawing(bars) + "</svg></svg>",
        "sv/p/index.html": '<figure class="chart" id="chart-contributions"><svg><desc>A</desc>\n'
        + drawing(bars if page is None else page)
        + '</svg><p class="chart-foot">'
        + '<a href="../../data/charts/p-contributions.sv.svg">SVG</a></p></figure>',
    }


class ChartTests(unittest.TestCase):
    def problems(self, files: dict[str, str]) -> list[str]:
        found = []
        site = type("Site", (), {})()
        site.pages = {name: None for name in files if name.endswith(".html")}
        site.files = {name: _File(text) for name, text in files.items()}
        site.report = lambda name, problem: found.append(f"{name}: {problem}")
        site.address = lambda name: BASE + name.removesuffix("index.html")
        site.file_at = lambda address: _known(address.removeprefix(BASE), files)
        check_charts.check_charts(site)
        return found

    def test_accepts_lengths_that_are_the_numbers(self):
        self.assertEqual(self.problems(whole_site()), [])

    def test_reports_each_bar_of_another_length(self):
        changes = {
            "exact": ("75%", "74.9%"), "about": ('width="50%"', 'width="40%"'),
            "range": ("chart-span", "chart-bar"), "least": ('<svg x="50%">', '<svg x="51%">'),
            "most": ("50%", "49%"), "none": ("chart-chip", "chart-bar"),
        }
        for key, (old, new) in changes.items():
            bars = BARS | {key: BARS[key].replace(old, new)}
            found = self.problems(whole_site(bars))
            self.assertEqual(len(found), 1, (key, found))
            self.assertIn(f"draws '{key}' as", found[0])

    def test_reports_an_amount_without_a_bar(self):
        bars = {key: bar for key, bar in BARS.items() if key != "most"}
        self.assertEqual(
            self.problems(whole_site(bars)),
            ["data/charts/p-contributions.sv.svg: does not draw 'most'"])

    def test_reports_a_bar_without_a_figure(self):
        self.assertIn(
            "which is no figure", self.problems(whole_site(BARS | {"else": BARS["exact"]}))[0])

    def test_reports_a_page_that_draws_something_else(self):
        page = BARS | {"exact": BARS["exact"].replace("75", "70")}
        self.assertEqual(
            self.problems(whole_site(page=page)),
            ["sv/p/index.html: draws something else than data/charts/p-contributions.sv.svg"])

    def test_reports_what_is_not_xml(self):
        files = whole_site()
        files["data/charts/p-contributions.sv.svg"] += "<"
        self.assertIn("is not XML", self.problems(files)[0])


class _File:
    def __init__(self, text: str) -> None:
        self.text = text

    def read_text(self, encoding: str) -> str:
        return self.text

    def read_bytes(self) -> bytes:
        return self.text.encode("utf-8")


def _known(name, files):
    return name if name in files else None


if __name__ == "__main__":
    unittest.main()
