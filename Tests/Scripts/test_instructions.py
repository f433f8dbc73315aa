"""Tests of Benchmarks/instructions: what it lets pass, and that it notices when nothing was counted."""

import unittest
from importlib.machinery import SourceFileLoader
from importlib.util import module_from_spec, spec_from_loader
from pathlib import Path

SCRIPT = Path(__file__).resolve().parents[2] / "Benchmarks" / "instructions"
loader = SourceFileLoader("instructions", str(SCRIPT))
instructions = module_from_spec(spec_from_loader("instructions", loader))
loader.exec_module(instructions)


class VerdictTests(unittest.TestCase):
    def test_five_percent_either_way(self):
        for number, passes in [
            (1_000_000, True), (1_050_000, True), (1_050_001, False), (950_000, True),
            (949_999, False),
        ]:
            with self.subTest(number):
                self.assertEqual(instructions.verdict(number, 1_000_000)[0], passes)

    def test_what_is_too_much_says_what_to_do(self):
        _, words = instructions.verdict(1_100_000, 1_000_000)
        self.assertIn("1,100,000 instructions, +10.0% of the recorded 1,000,000", words)
        self.assertIn("--record", words)


if __name__ == "__main__":
    unittest.main()
