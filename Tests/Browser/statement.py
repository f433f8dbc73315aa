"""What came of the tests, in the form that the accessibility statement is made from."""

import datetime
import re
import shutil
import subprocess
from pathlib import Path

import axe
import sites

RESULTS = sites.ROOT / "content" / "accessibility-results.yaml"
# The tests that say something of accessibility, by the name that the content has for them.
CHECKS = {
    "test_axe": "axe", "test_every_page": "every-page", "test_keyboard": "keyboard",
    "test_interaction": "interaction", "test_scripts_off": "scripts-off", "test_print": "print",
    "test_markup": "markup",
}


def version(site: sites.Site) -> str:
    """The version of the templates, as the statement of a built site has it."""
    page = site.example("accessibility", "sv").file.read_text("utf-8")
    return re.search(r'<code class="version">([0-9a-f]+)</code>', page)[1]


def browser_version() -> str:
    said = subprocess.run(
        [shutil.which("chromium"), "--version"], capture_output=True, text=True, check=True)
    return " ".join(said.stdout.split()[:2])


def axe_version() -> str:
    return "axe-core " + re.search(r"axe v([\d.]+)", axe.library())[1]


def write(outcomes: list[dict], file: Path) -> None:
    checks = "".join(
        f"  - {{ check: {CHECKS[one['module']]}, "
        f"result: {'passed' if one['passed'] else 'failed'} }}\n"
        for one in outcomes if one["module"] in CHECKS)
    file.write_text(
        "# Written by `make accessibility`. Do not change it by hand.\n"
        f"evaluated: {datetime.date.today().isoformat()}\n"
        f"templates: {version(sites.site('content'))}\n"
        f"browser: {browser_version()}\nchecker: {axe_version()}\nchecks:\n{checks}")
