"""Tests of Benchmarks/generate: the same bytes, and as much of everything as a measured site needs."""

import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

BENCHMARKS = Path(__file__).resolve().parents[2] / "Benchmarks"
sys.path.insert(0, str(BENCHMARKS))
sys.dont_write_bytecode = True

from sample_content import names, partnership_files  # noqa: E402
from sample_content.amounts import EUROS, KRONOR, Amount, counted  # noqa: E402
from sample_content.figures import amounts  # noqa: E402
from sample_content.narrative import narratives  # noqa: E402
from sample_content.plan import Plan  # noqa: E402
from sample_content.writing import Text, document  # noqa: E402


class WritingTests(unittest.TestCase):
    def test_quotes_only_what_needs_them(self):
        record = {
            "plain": "1 540 640 SEK per year", "colon": "a: b", "comma": Text("a, b", "c"),
            "ids": ["a", "b"], "list": [{"id": "a", "note": Text("x", "y")}],
        }
        self.assertEqual(document(record), (
            'plain: 1 540 640 SEK per year\ncolon: "a: b"\ncomma: { sv: "a, b", en: c }\n'
            "ids: [a, b]\nlist:\n  - id: a\n    note: { sv: x, en: y }\n"))


class AmountTests(unittest.TestCase):
    def test_says_the_same_in_content_and_in_prose(self):
        children = counted("children", "barn")
        cases = [
            (Amount(1_540_640, KRONOR), "1 540 640 SEK", "1 540 640 kronor", "SEK 1,540,640"),
            (Amount(5_000, KRONOR, "about", per="year"), "about 5 000 SEK per year",
             "cirka 5 000 kronor per år", "about SEK 5,000 per year"),
            (Amount(130, children, high=150), "130–150 children", "130–150 barn", "130–150 children"),
            (Amount(9, EUROS, "at least"), "at least 9 EUR", "minst 9 euro", "at least EUR 9"),
        ]
        for amount, written, sv, en in cases:
            with self.subTest(written):
                self.assertEqual(amount.written, written)
                self.assertEqual(amount.prose, Text(sv, en))


class NameTests(unittest.TestCase):
    def test_places_differ(self):
        self.assertEqual(len({names.place(index) for index in range(3_000)}), 3_000)

    def test_check_digit_is_that_of_a_known_number(self):
        self.assertEqual(names.organisation_number(2_863), "802002-8638")


class PlanTests(unittest.TestCase):
    def test_ids_differ_however_many_there_are(self):
        for count in (1, 10, 1_000, 10_000):
            plan = Plan(count, seed=1)
            self.assertEqual(len({plan.identity(index)[0] for index in range(count)}), count)
            ids = [organisation.id for organisation in plan.organisations]
            self.assertEqual(len(set(ids)), len(ids))
            self.assertEqual(len(ids), max(7, count // 3))

    def test_a_partnership_has_as_much_as_a_real_one(self):
        plan = Plan(10, seed=1)
        partnership = plan.partnership(4)
        values = amounts(plan, partnership)
        budget = partnership_files.budget(partnership, values)
        claims = sum(len(budget[kind]) for kind in ("contributions", "transfers", "rates"))
        outcomes = partnership_files.outcomes(partnership, values)
        self.assertEqual(claims, 24)
        self.assertEqual(len(partnership_files.services(partnership)["services"]), 10)
        self.assertEqual(len(outcomes["indicators"]) + len(outcomes["statistics"]), 15)
        for text in narratives(plan, partnership, values):
            self.assertIn(len(text.split()), range(500, 800))


class ProgramTests(unittest.TestCase):
    def generate(self, folder: Path, *options: str) -> subprocess.CompletedProcess:
        return subprocess.run(
            [sys.executable, "-B", BENCHMARKS / "generate", folder, *options], capture_output=True, text=True)

    def files(self, folder: Path) -> dict:
        return {path.relative_to(folder): path.read_bytes() for path in folder.rglob("*") if path.is_file()}

    def test_gives_the_same_bytes_and_other_ones_for_another_seed(self):
        with tempfile.TemporaryDirectory() as scratch:
            one, two, other = (Path(scratch, name) for name in ("one", "two", "other"))
            for folder, seed in ((one, "1"), (two, "1"), (other, "2")):
                self.assertEqual(self.generate(folder, "-n", "4", "--seed", seed).returncode, 0)
            self.assertEqual(self.files(one), self.files(two))
            self.assertNotEqual(self.files(one), self.files(other))

    def test_leaves_a_folder_alone_that_holds_something(self):
        with tempfile.TemporaryDirectory() as scratch:
            Path(scratch, "kept").touch()
            result = self.generate(Path(scratch), "-n", "1")
            self.assertEqual(result.returncode, 2)
            self.assertIn("is not empty", result.stderr)
            self.assertEqual(list(self.files(Path(scratch))), [Path("kept")])


if __name__ == "__main__":
    unittest.main()
