#!/usr/bin/env python3
"""Edits a generated site again and again, and holds each rebuild against a clean build.

  random_edits.py [--partnerships N] [--edits N] [--seed N]

After every edit the site that was built again must be, file by file, what a build into an empty
folder gives, and no file may have a new time whose bytes are as they were. Where an edit breaks the
content, the site must be as it was; then the edit is taken back. It takes about as long as N clean
builds. Run it in the project's folder, after `make build`; `INSYN` names another program.
"""

import argparse
import hashlib
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

PROGRAM = Path(os.environ.get("INSYN", ".build/release/insyn")).resolve()


def insyn(content: Path, templates: Path, output: Path) -> bool:
    """Whether the site could be built; errors of the machine end the program."""
    command = [PROGRAM, "build", "--quiet", "--content", content, "--templates", templates]
    run = subprocess.run([*command, "--output", output], capture_output=True, text=True)
    if run.returncode not in (0, 1):
        sys.exit(f"insyn ended with {run.returncode}: {run.stderr}")
    return run.returncode == 0


def files(folder: Path) -> dict[str, tuple[str, int]]:
    """The hash and the time of each file."""
    found = {}
    for above, _, names in os.walk(folder):
        for name in names:
            path = Path(above, name)
            with path.open("rb") as file:
                digest = hashlib.file_digest(file, "sha256").hexdigest()
            found[str(path.relative_to(folder))] = (digest, path.stat().st_mtime_ns)
    return found


class Edits:
    """Changes of every sort. Each takes the folder of the site's content and templates."""

    def __init__(self, work: Path, dice: random.Random):
        self.content, self.templates, self.dice = work / "content", work / "templates", dice

    def some(self, pattern: str) -> Path:
        return self.dice.choice(sorted(self.content.glob(pattern)))

    def replaced(self, path: Path, pattern: str, new) -> None:
        text = path.read_text(encoding="utf-8")
        places = list(re.finditer(pattern, text))
        if places:
            place = self.dice.choice(places)
            text = text[: place.start()] + new(place.group()) + text[place.end() :]
            path.write_text(text, encoding="utf-8")

    def number(self, count: int) -> None:
        self.replaced(self.some("partnerships/*/*.yaml"), r"\d", lambda _: str(count % 9 + 1))

    def word(self, count: int) -> None:
        shared = ["organisations/*", "*.yaml", "pages/*", "sources/*"]
        file = self.dice.choice(["partnerships/*/*"] * 4 + shared)
        self.replaced(self.some(file), r"[a-zåäö]{5,}(?= )", lambda word: f"{word} {word}")

    def paragraph(self, count: int) -> None:
        with self.some("**/*.md").open("a", encoding="utf-8") as file:
            file.write(f"\nTillagt om [](partnership:{self.some('partnerships/*').name}).\n")

    def partnership(self, count: int) -> None:
        """One more, or one renamed."""
        old = self.some("partnerships/*")
        new = old.with_name(f"new-{count}")
        (shutil.copytree if self.dice.random() < 0.5 else shutil.move)(old, new)
        for file in new.iterdir():
            text = file.read_text(encoding="utf-8").replace(old.name, new.name)
            file.write_text(text, encoding="utf-8")
        name = f"name: {{ sv: Ny {count}, en: New {count} }}"
        self.replaced(new / "partnership.yaml", r"(?m)^name: .+$", lambda _: name)

    def organisation(self, count: int) -> None:
        text = f"name: Org {count}\nkind: state\n"
        (self.content / "organisations" / f"new-{count}.yaml").write_text(text, encoding="utf-8")

    def deletion(self, count: int) -> None:
        self.some("**/*.*").unlink()

    def template(self, count: int) -> None:
        names = sorted(self.templates.glob("*.mustache")) + [self.templates / "assets/insyn.css"]
        file = self.dice.choice(names)
        note = f"/* {count} */ .n{count} {{}}" if file.suffix == ".css" else f"<!-- {count} -->"
        file.write_text(file.read_text(encoding="utf-8") + note, encoding="utf-8")

    def draw(self):
        often = [self.number, self.word] * 6 + [self.paragraph] * 4
        return self.dice.choice(
            often + [self.partnership, self.organisation, self.deletion, self.template]
        )


def try_edit(work: Path, edits: Edits, count: int) -> tuple[str, bool]:
    """The edit's name, and whether the content could be built with it."""
    content, templates, site, clean, kept = (
        work / name for name in ("content", "templates", "site", "clean", "kept")
    )
    shutil.rmtree(kept, ignore_errors=True)
    shutil.copytree(work / "content", kept / "content")
    shutil.copytree(work / "templates", kept / "templates")
    before = files(site)
    edit = edits.draw()
    edit(count)
    shutil.rmtree(clean, ignore_errors=True)
    (work / ".clean.insyn-cache").unlink(missing_ok=True)
    is_built = insyn(content, templates, site)
    after = files(site)
    if insyn(content, templates, clean) != is_built:
        sys.exit(f"{count}, {edit.__name__}: only one of the two builds was refused")
    if not is_built:
        if after != before:
            sys.exit(f"{count}, {edit.__name__}: the site is not as it was")
        for name in ("content", "templates"):
            shutil.rmtree(work / name)
            shutil.move(kept / name, work / name)
        return edit.__name__, False
    wanted = files(clean)
    wrong = [
        path for path in sorted(wanted.keys() | after.keys())
        if wanted.get(path, ("",))[0] != after.get(path, ("",))[0]
    ]
    touched = [
        path for path, (digest, time) in before.items()
        if path in after and after[path][0] == digest and after[path][1] != time
    ]
    if wrong or touched:
        sys.exit(f"{count}, {edit.__name__}: other bytes in {wrong[:9]}, touched {touched[:9]}")
    return edit.__name__, True


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--partnerships", type=int, default=100)
    parser.add_argument("--edits", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        generate = [sys.executable, "-B", "Benchmarks/generate", work / "content"]
        subprocess.run([*generate, "-n", str(options.partnerships)], check=True)
        shutil.copytree("templates", work / "templates")
        edits = Edits(work, random.Random(options.seed))
        insyn(work / "content", work / "templates", work / "site")
        built = {True: 0, False: 0}
        for count in range(1, options.edits + 1):
            name, is_built = try_edit(work, edits, count)
            built[is_built] += 1
            print(f"{count:4} {name:14}{'the same bytes' if is_built else 'refused, and mended'}", flush=True)
        print(f"{built[True]} rebuilt to the bytes of a clean build, {built[False]} refused")


if __name__ == "__main__":
    main()
