"""Tests of Benchmarks/comparison: that its check of figures can fail, and that its arithmetic is right."""

import sys
import tempfile
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "Benchmarks"))
sys.dont_write_bytecode = True

from comparison.figures import KINDS, differences  # noqa: E402
from comparison.hugo_content import date, rounding  # noqa: E402
from comparison.measuring import Cost, Failed, Output, growth, median, output_of, run  # noqa: E402
from comparison.report import Row, ratios  # noqa: E402


def site(folder: Path, value: str) -> Path:
    for language, kinds in KINDS.items():
        for pattern in kinds.values():
            page = folder / language / pattern.format("a") / "index.html"
            page.parent.mkdir(parents=True, exist_ok=True)
            page.write_text(f'<data value="{value}">x</data>')
    return folder


class FigureTests(unittest.TestCase):
    def setUp(self):
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        self.one = site(Path(scratch.name, "one"), "1540640.00")
        self.other = Path(scratch.name, "other")

    def test_the_same_numbers_written_otherwise_agree(self):
        self.assertEqual(differences(self.one, site(self.other, "1540640")), [])

    def test_another_number_is_reported_on_both_sides(self):
        self.assertEqual(len(differences(self.one, site(self.other, "1540641"))), 16)

    def test_a_page_that_is_missing_is_reported(self):
        site(self.other, "1540640")
        (self.other / "sv" / "siffror" / "a" / "index.html").unlink()
        self.assertEqual(len(differences(self.one, self.other)), 1)

    def test_sites_that_share_nothing_do_not_pass(self):
        self.other.mkdir()
        self.assertEqual(differences(self.one, self.other), ["no partnership is on both sites"])


class ArithmeticTests(unittest.TestCase):
    def test_growth_is_the_exponent(self):
        self.assertAlmostEqual(growth((1_000, 2.0), (10_000, 20.0)), 1.0)
        self.assertAlmostEqual(growth((10, 1.0), (20, 4.0)), 2.0)

    def test_median_takes_each_column_by_itself(self):
        self.assertEqual(median([Cost(1, 9, 3, 5), Cost(2, 7, 1, 6), Cost(9, 8, 2, 4)]), Cost(2, 8, 2, 5))

    def test_ratios_name_the_budgets(self):
        rows = [Row(100, name, Cost(1, cpu, 0, 1), None) for name, cpu in
                [("insyn", 2), ("hugo", 30), ("floor, 1 thread", 1), ("insyn, one edit", 0.5)]]
        self.assertEqual([line.split(" (")[0] for line in ratios(rows)], [
            "- 100: 15.0 times less CPU than Hugo", "- 100: 2.0 times the floor",
            "- 100: building again after an edit takes 25 % of the CPU of a full build"])

    def test_half_a_unit_of_the_last_digit(self):
        self.assertEqual([rounding(number) for number in (400_000, 440_000, 13)], [50_000, 5_000, 0.5])

    def test_dates_are_named_in_both_languages(self):
        self.assertEqual((date("2017-08")["sv"], date("about 2017")["en"], date("2017-spring")["machine"]),
                         ("augusti 2017", "around 2017", ""))


class RunTests(unittest.TestCase):
    def test_says_what_a_failed_program_said(self):
        with self.assertRaisesRegex(Failed, "ended with 3:\nwhy"):
            run(["sh", "-c", "echo why; exit 3"])

    def test_counts_files_and_bytes(self):
        with tempfile.TemporaryDirectory() as folder:
            Path(folder, "a").mkdir()
            Path(folder, "a", "b").write_text("123")
            self.assertEqual(output_of(Path(folder)), Output(1, 3))


if __name__ == "__main__":
    unittest.main()
