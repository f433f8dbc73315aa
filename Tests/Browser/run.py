#!/usr/bin/env python3
"""Runs the tests in a browser, two modules at a time, and says which passed.

  run.py [--results FILE] [MODULE…]

Writes to the file what came of each module, for the accessibility statement. Exit status: 0 when
every test has passed, 1 otherwise.
"""

import argparse
import os
import re
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import sites
import statement

HERE = Path(__file__).resolve().parent
# The longest first, so that none of them is left for the end.
MODULES = (
    "test_axe", "test_interaction", "test_every_page", "test_keyboard", "test_print",
    "test_scripts_off", "test_markup", "test_policy", "test_weight", "test_statement",
)


def run(module: str) -> dict:
    start = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-B", "-m", "unittest", module], cwd=HERE, capture_output=True, text=True,
        check=False, env={**os.environ, "SITES_ARE_BUILT": "1"})
    count = re.search(r"Ran (\d+) test", done.stderr)
    broken = len(re.findall(r"^(?:FAIL|ERROR): ", done.stderr, re.MULTILINE))
    outcome = {
        "module": module, "tests": int(count[1]) if count else 0,
        "passed": done.returncode == 0 and count is not None, "broken": broken}
    print(f"{'passed' if outcome['passed'] else 'failed'}  {module:20} {outcome['tests']:3} tests "
          f"{time.monotonic() - start:5.0f} s", flush=True)
    if not outcome["passed"]:
        print(done.stdout + done.stderr, flush=True)
    return outcome


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--results", type=Path)
    parser.add_argument("modules", nargs="*", default=MODULES)
    options = parser.parse_args()
    missing = {path.stem for path in HERE.glob("test_*.py")} ^ set(MODULES)
    if missing:
        sys.exit(f"MODULES and the files beside it differ: {', '.join(sorted(missing))}")
    for name in sites.CONTENT:
        sites.build(name)
    # Whether the results are of these templates is known only when they have been written.
    modules = [
        name for name in options.modules if not (options.results and name == "test_statement")]
    with ThreadPoolExecutor(max_workers=2) as pool:
        outcomes = list(pool.map(run, modules))
    if options.results:
        statement.write(outcomes, options.results)
    passed = sum(outcome["passed"] for outcome in outcomes)
    print(f"{passed} passed, {len(outcomes) - passed} failed")
    return 0 if passed == len(outcomes) else 1


if __name__ == "__main__":
    sys.exit(main())
