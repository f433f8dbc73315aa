#!/usr/bin/env python3
"""Writes the content of a site with invented partnerships, for measuring.

  generate.py FOLDER --partnerships N

Each partnership has about 25 claims about money, 10 services, 15 indicators and a narrative of about
600 words in each language; there is an organisation for every three partnerships and a source for
every ten. The same number gives the same bytes. Only the units are those of the real site.
"""

import argparse
import shutil
from pathlib import Path

import narrative
import records
from scenes import Scene
from yaml_text import document

UNITS = Path(__file__).resolve().parents[2] / "content" / "units.yaml"


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def write_site(folder: Path, count: int) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(UNITS, folder / "units.yaml")
    write(folder / "glossary.yaml", document(records.glossary()))
    write(folder / "site.yaml", document(records.site()))
    for page in ("about", "accessibility"):
        for language in ("sv", "en"):
            write(folder / "pages" / f"{page}.{language}.md", narrative.page(page, language))
    for number in range(records.organisation_count(count)):
        organisation = records.organisation(number)
        write(folder / "organisations" / f"{organisation.pop('id')}.yaml", document(organisation))
    for number in range(records.source_count(count)):
        source = records.source(number)
        write(folder / "sources" / f"{source.pop('id')}.yaml", document(source))


def write_partnership(folder: Path, number: int, count: int) -> None:
    scene = Scene(number, count)
    own = folder / "partnerships" / scene.id
    budget = records.budget(scene)
    services = records.services(scene, budget)
    outcomes = records.outcomes(scene)
    write(own / "partnership.yaml", document(records.partnership(scene)))
    write(own / "budget.yaml", document(budget))
    write(own / "services.yaml", document(services))
    write(own / "outcomes.yaml", document(outcomes))
    for language in ("sv", "en"):
        text = narrative.narrative(scene, budget, services, outcomes, language)
        write(own / f"narrative.{language}.md", text)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--partnerships", type=int, required=True)
    options = parser.parse_args()
    if options.folder.exists() and any(options.folder.iterdir()):
        parser.error(f"{options.folder} is not empty")
    write_site(options.folder, options.partnerships)
    for number in range(options.partnerships):
        write_partnership(options.folder, number, options.partnerships)


if __name__ == "__main__":
    main()
