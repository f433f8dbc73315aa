"""The programs that are compared, each ready to build the same site into a new folder."""

import os
import shutil
import subprocess
from pathlib import Path

from .hugo_content import prepare
from .measuring import Cost, entries, run

ROOT = Path(__file__).resolve().parents[2]
LIBRARIES = ["-lyaml", "-lcmark-gfm", "-lcmark-gfm-extensions", "-lpthread"]


class Insyn:
    def __init__(self, program: Path, templates: Path, content: Path) -> None:
        self.program, self.templates, self.content = program, templates, content

    def build(self, output: Path) -> Cost:
        return run([self.program, "build", "--quiet", "--content", self.content,
                    "--templates", self.templates, "--output", output])


class Hugo:
    def __init__(self, program: Path, project: Path, count: int) -> None:
        self.program, self.project = program, project
        prepare(project, count)

    def build(self, output: Path) -> Cost:
        shutil.rmtree(self.project / "resources", ignore_errors=True)
        return run([self.program, "--quiet", "--source", self.project, "--destination", output])


class Floor:
    """libyaml over the data, cmark-gfm over the narratives, and as many bytes as `site` into the same paths."""

    def __init__(self, scratch: Path, content: Path, site: Path, threads: int) -> None:
        self.threads = threads
        self.program, self.lists = scratch / "floor", [scratch / "content.txt", scratch / "site.txt"]
        if not self.program.exists():
            source = ROOT / "Benchmarks" / "floor" / "floor.c"
            subprocess.run(["cc", "-O2", "-o", self.program, source, *LIBRARIES], check=True)
        self.lists[0].write_text("".join(f"{entry.path}\n" for entry in entries(content) if entry.is_file()))
        folders, files = [], []
        for entry in entries(site):
            path = os.path.relpath(entry.path, site)
            if entry.is_dir():
                folders.append(f"d {path}\n")
            else:
                files.append(f"{entry.stat().st_size} {path}\n")
        self.lists[1].write_text("".join(folders + files))

    def build(self, output: Path) -> Cost:
        return run([self.program, *self.lists, output, str(self.threads)])
