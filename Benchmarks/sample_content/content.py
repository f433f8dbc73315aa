"""Writes a whole content folder."""

from pathlib import Path

from . import partnership_files, shared_files
from .figures import amounts
from .narrative import narratives
from .plan import Partnership, Plan
from .writing import Text, document


def write(folder: Path, count: int, seed: int = 1) -> None:
    """Content of `count` partnerships, into a folder that does not exist or is empty."""
    plan = Plan(count, seed)
    for name in ["organisations", "sources", "partnerships", "topics", "pages"]:
        (folder / name).mkdir(parents=True)
    for partnership in plan.partnerships:
        write_partnership(folder, plan, partnership)
    for organisation in plan.organisations:
        save(folder / "organisations" / f"{organisation.id}.yaml", shared_files.organisation_file(organisation))
    for number, first in shared_files.reports(plan):
        save(folder / "sources" / f"uppfoljning-{number}.yaml", shared_files.report_source(number, first))
    save(folder / "sources" / f"{shared_files.GUIDE}.yaml", shared_files.guide_source())
    save(folder / "site.yaml", shared_files.SITE)
    save(folder / "units.yaml", shared_files.units_file())
    save(folder / "glossary.yaml", shared_files.glossary_file())
    save(folder / "criteria.yaml", shared_files.criteria_file())
    save(folder / "accessibility.yaml", {"updated": "2026-11-21"})
    save(folder / "topics" / "vagledningen.yaml", shared_files.topic_file(plan))
    for id, texts in shared_files.pages(plan).items():
        save_both(folder / "pages" / id, texts)


def write_partnership(folder: Path, plan: Plan, partnership: Partnership) -> None:
    home = folder / "partnerships" / partnership.id
    home.mkdir()
    values = amounts(plan, partnership)
    save(home / "partnership.yaml", partnership_files.record(partnership))
    save(home / "budget.yaml", partnership_files.budget(partnership, values))
    save(home / "services.yaml", partnership_files.services(partnership))
    save(home / "outcomes.yaml", partnership_files.outcomes(partnership, values))
    save_both(home / "narrative", narratives(plan, partnership, values))
    save(folder / "sources" / f"{partnership.agreement}.yaml", shared_files.agreement_source(partnership))


def save(path: Path, record: dict) -> None:
    path.write_text(document(record), encoding="utf-8", newline="\n")


def save_both(stem: Path, texts: Text) -> None:
    for language, text in zip(texts._fields, texts):
        Path(f"{stem}.{language}.md").write_text(text, encoding="utf-8", newline="\n")
