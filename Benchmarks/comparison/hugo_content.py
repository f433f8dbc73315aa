"""Prepares the generated content for Hugo, outside the clock: one data file per partnership in the shape that
its templates read most easily, with amounts already taken apart, dates named and sums reduced to their terms.

Hugo still reads all of it, renders the Markdown, formats every value in both languages, and draws.
"""

import json
import shutil
from pathlib import Path

from sample_content import partnership_files, shared_files
from sample_content.amounts import Absent, Amount
from sample_content.figures import amounts
from sample_content.narrative import narratives
from sample_content.names import slug
from sample_content.plan import MONTHS, Partnership, Plan
from sample_content.writing import Text

ASSETS = Path(__file__).resolve().parents[2] / "templates" / "assets"
SITE = Path(__file__).resolve().parents[1] / "hugo"
FOLDERS = Text(
    {"partnership": "partnerskap", "figures": "siffror", "service": "insatser", "organisation": "organisationer", "source": "kallor"},
    {"partnership": "partnerships", "figures": "figures", "service": "services", "organisation": "organisations", "source": "sources"})
SEASONS = {"spring": Text("våren", "spring"), "summer": Text("sommaren", "summer"),
           "autumn": Text("hösten", "autumn"), "winter": Text("vintern", "winter")}


def both(text: str | Text) -> dict:
    return {"sv": text, "en": text} if isinstance(text, str) else {"sv": text.sv, "en": text.en}


def prepare(folder: Path, count: int, seed: int = 1) -> None:
    """A whole Hugo project for `count` partnerships, into a folder that does not exist."""
    shutil.copytree(SITE, folder)
    shutil.copytree(ASSETS, folder / "assets", ignore=shutil.ignore_patterns("*.svg"), dirs_exist_ok=True)
    plan = Plan(count, seed)
    members: dict[str, list[str]] = {}
    cited: dict[str, list[str]] = {}
    for partnership in plan.partnerships:
        save(folder / "data" / "partnerships" / f"{partnership.id}.json", partnership_data(plan, partnership))
        for organisation in [partnership.municipality, partnership.region, *partnership.civil]:
            members.setdefault(organisation.id, []).append(partnership.id)
        for source in (partnership.agreement, partnership.report):
            cited.setdefault(source, []).append(partnership.id)
        save(folder / "data" / "sources" / f"{partnership.agreement}.json",
             source_data(partnership.agreement, shared_files.agreement_source(partnership), cited))
    for number, first in shared_files.reports(plan):
        id = f"uppfoljning-{number}"
        save(folder / "data" / "sources" / f"{id}.json", source_data(id, shared_files.report_source(number, first), cited))
    save(folder / "data" / "sources" / f"{shared_files.GUIDE}.json",
         source_data(shared_files.GUIDE, shared_files.guide_source(), cited))
    for organisation in plan.organisations:
        save(folder / "data" / "organisations" / f"{organisation.id}.json", {
            "id": organisation.id, "name": both(organisation.name), "kind": organisation.kind,
            "number": organisation.number, "url": url("organisation", both(Text(slug(organisation.sv), slug(organisation.en)))),
            "partnerships": members.get(organisation.id, [])})
    save(folder / "data" / "texts.json", {
        "terms": [{"id": id, "term": both(Text(sv, en)), "meaning": both(Text(meaning_sv, meaning_en))}
                  for id, sv, en, meaning_sv, meaning_en in shared_files.TERMS],
        "pages": {id: both(texts) for id, texts in shared_files.pages(plan).items()}})


def save(path: Path, record: dict) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(record, ensure_ascii=False, separators=(",", ":")), encoding="utf-8")


def url(kind: str, slugs: dict, *more: dict) -> dict:
    """The address in each language, from the root of the site."""
    return {language: "/".join(["", language, folders[kind], slugs[language], *(part[language] for part in more), ""])
            for language, folders in zip(("sv", "en"), FOLDERS)}


def source_data(id: str, record: dict, cited: dict) -> dict:
    return {
        "id": id, "title": record["title"], "publisher": both(record["publisher"]), "kind": record["kind"],
        "date": None if record["date"] == "not stated" else date(record["date"]),
        "address": record.get("address"), "status": record["status"], "covers": both(record["covers"]),
        "interests": both(record.get("interests", "")), "url": url("source", both(id)), "partnerships": cited.get(id, [])}


def partnership_data(plan: Plan, partnership: Partnership) -> dict:
    values = amounts(plan, partnership)
    record = partnership_files.record(partnership)
    budget = partnership_files.budget(partnership, values)
    outcomes = partnership_files.outcomes(partnership, values)
    slugs = both(Text(slug(partnership.name.sv), slug(partnership.name.en)))
    page = url("partnership", slugs)
    stories = narratives(plan, partnership, values)
    return {
        "id": partnership.id, "name": both(partnership.name), "place": partnership.place, "status": partnership.status,
        "year": partnership.year, "url": page, "register": url("figures", slugs), "services_url": url("service", slugs),
        "parts": {part: {language: page[language] + part_slug + "/" for language, part_slug in zip(("sv", "en"), names)}
                  for part, names in {"money": ("pengar", "money"), "governance": ("styrning", "governance"),
                                      "evidence": ("underlag", "evidence"), "story": ("berattelse", "story")}.items()},
        "summary": both(record["summary"]), "purpose": both(record["agreement"]["purpose"]),
        "structure": both(record["agreement"]["structure"]), "target": both(record["target-group"]["description"]),
        "group": both(partnership.theme.group), "starts": partnership.starts, "ends": partnership.ends,
        "agreement_source": partnership.agreement, "report_source": partnership.report,
        "organisations": [partnership.municipality.id, *(one.id for one in partnership.civil), partnership.region.id],
        "parties": [party(one) for one in record["parties"]],
        "appendices": [{"title": both(one["title"]), "organisation": one["organisation"], **place(one)}
                       for one in record["agreement"]["appendices"]],
        "governance": [{"id": one["id"], "name": both(one["name"]), "kind": one["kind"], "organisations": one["organisations"],
                        "mandate": both(one["mandate"]), "members": both(one["members"]) if "members" in one else None,
                        "period": one["period"], **place(one)}
                       for one in record["governance"]],
        "phases": [{"id": one["id"], "name": both(one["name"]), "period": one["period"], **place(one)} for one in record["phases"]],
        "criteria": [{"criterion": one["criterion"].split("/")[1], "answer": one["answer"],
                      "evidence": both(one["evidence"]), **place(one)} for one in record["criteria"]],
        "services": [{
            "id": one["id"], "name": both(one["name"]), "description": both(one["description"]), "kind": one["kind"],
            "audience": one["audience"], "coordinated": ids(one["coordinated-by"]), "delivered": ids(one["delivered-by"]),
            "funded": ids(one["funded-by"]), "period": one["period"], **place(one),
            "url": url("service", slugs, both(Text(slug(one["name"].sv), slug(one["name"].en))))}
            for one in partnership_files.services(partnership)["services"]],
        "figures": figures(partnership, record, budget, outcomes, values),
        "totals": totals(partnership, values),
        "story": {language: story.split("\n\n", 1)[1] for language, story in both(stories).items()},
        "opening": {language: story.split("\n\n")[1] for language, story in both(stories).items()},
    }


def ids(written: str | list) -> list:
    return [] if written == "not stated" else [written] if isinstance(written, str) else written


def place(record: dict) -> dict:
    source, locator = record["source"].split(", ", 1)
    return {"source": source, "place": locator}


def party(record: dict) -> dict:
    return {"organisation": record["organisation"], "role": record["role"], "from": record["from"]["value"], **place(record)}


def date(written: str) -> dict:
    """A date as data and as both languages say it."""
    about = written.startswith("about ")
    first = written.removeprefix("about ")
    year, *rest = first.split("-")
    machine = first
    if not rest:
        name = Text(year, year)
    elif rest[0] in SEASONS:
        name, machine = Text(f"{SEASONS[rest[0]].sv} {year}", f"{SEASONS[rest[0]].en} {year}"), ""
    else:
        months = Text(*(names.split()[int(rest[0]) - 1] for names in MONTHS))
        day = f"{int(rest[1])} " if len(rest) > 1 else ""
        name = Text(f"{day}{months.sv} {year}", f"{day}{months.en} {year}")
    if about:
        name, machine = Text(f"omkring {name.sv}", f"around {name.en}"), ""
    return {"machine": machine, "written": written, **both(name)}


def claim(value, record: dict, status: str | None = None) -> dict:
    """One claim: what is claimed, and where it stands."""
    known = {"status": record.get("status", status), **place(record)}
    if "note" in record:
        known["note"] = both(record["note"])
    if isinstance(value, Amount):
        return known | {"amount": amount_data(value)}
    if isinstance(value, Absent):
        return known | {"absent": value.written}
    return known | value


def amount_data(amount: Amount) -> dict:
    """An amount taken apart, with the limits that its words leave, as amounts of their own."""
    high = amount.low if amount.high is None else amount.high
    about = amount.hedge == "about"
    limits = (amount.low - rounding(amount.low), high + rounding(high)) if about else (amount.low, high)
    record = {"low": amount.low, "high": high, "hedge": amount.hedge, "unit": amount.unit.written,
              "sv": amount.unit.sv, "per": amount.per, "key": f"{amount.written} {limits}"}
    if amount.hedge or high != amount.low:
        def limit(number) -> dict:
            return record | {"low": number, "high": number, "hedge": "", "key": f"limit {number} {amount.unit.written} {amount.per}"}

        low = None if amount.hedge == "at most" else limit(limits[0])
        record["bounds"] = {"low": low, "high": None if amount.hedge == "at least" else limit(limits[1])}
    return record


def rounding(number: int) -> float | int:
    """Half a unit of the last digit that is not zero."""
    unit = 1
    while number % (unit * 10) == 0:
        unit *= 10
    return unit // 2 if unit > 1 else 0.5


def figures(partnership: Partnership, record: dict, budget: dict, outcomes: dict, values: dict) -> list:
    status = partnership.status
    made = []

    def add(id: str, kind: str, label: Text, claims: list, period: str | None = None, **more) -> None:
        made.append({"id": id, "kind": kind, "label": both(label), "claims": claims,
                     "period": None if period == "not stated" else period, **more})

    agreement = record["agreement"]
    add("agreement-signed", "agreement", Text("Undertecknat", "Signed"),
        [claim({"date": date(agreement["signed"]["value"])}, agreement["signed"], status)])
    add("agreement-starts", "agreement", Text("Börjar", "Starts"),
        [claim({"date": date(agreement["starts"]["value"])}, agreement["starts"], status)])
    add("agreement-ends", "agreement", Text("Slutar", "Ends"), [
        claim({"date": date(end["value"])}, end, ["reported", status][position == 0])
        for position, end in enumerate(agreement["ends"])])
    for extension in agreement["extensions"]:
        add(f"extension-{extension['id']}", "agreement", Text("Möjlig förlängning", "Possible extension"),
            [claim({"date": date(extension["until"])}, extension, status)])
    names = {one.id: one.name for one in [partnership.municipality, partnership.region, *partnership.civil]}
    for one in record["parties"]:
        name = names[one["organisation"]]
        add(f"joined-{one['organisation']}", "membership", Text(f"Part från: {name.sv}", f"Party since: {name.en}"),
            [claim({"date": date(one["from"]["value"])}, one, status)])
    for event in record["events"]:
        reported = event["source"].startswith("uppfoljning")
        add(event["id"], "event", event["what"], [claim({"date": date(event["date"])}, event, "reported" if reported else status)])
    for kind in ("contributions", "transfers", "rates"):
        for one in budget[kind]:
            written = one["amount"] if isinstance(one["amount"], list) else [one["amount"]]
            claims = [claim(values[one["id"] + "-rival" * position], each, status) for position, each in enumerate(written)]
            by = one.get("by", [])
            add(one["id"], kind[:-1], one["for"], claims, one["period"], by=ids(by), form=one.get("kind"),
                to=one.get("to"), start=one.get("from"), within=one.get("within"),
                note=both(one["note"]) if "note" in one else None)
    for kind in ("indicators", "statistics"):
        for one in outcomes[kind]:
            add(one["id"], kind.rstrip("s"), one["label"],
                [claim(values[one["id"]], one["value"], "reported" if "uppfoljning" in one["value"]["source"] else status)], one["period"],
                method=both(one["method"]) if "method" in one else None, note=both(one["note"]) if "note" in one else None,
                area=both(one["area"]) if "area" in one else None)
    for one in [*record["statements"], *outcomes["results"]]:
        words = one["statement"]
        listed = words if isinstance(words, list) else [{"value": words, **{key: one[key] for key in ("source",)}}]
        claims = [claim(Absent(each["value"]) if isinstance(each["value"], str) else {"text": both(each["value"])}, each,
                        "reported" if each["source"].startswith("uppfoljning") else status) for each in listed]
        add(one["id"], "result" if one["id"].startswith("result") else "statement", one.get("label", Text("Resultat", "Result")), claims,
            one.get("period"), about=one.get("about"), caveat=both(one["caveat"]) if "caveat" in one else None)
    for one in budget["derived"]:
        add(one["id"], "derived", one["label"], [], formula=one["formula"], assumption=both(one["assumption"]),
            terms=terms(partnership, one["id"], values), status=status, source=partnership.agreement)
    return made


def terms(partnership: Partnership, id: str, values: dict) -> dict:
    """What Hugo adds, multiplies or divides for a derived figure."""
    first = partnership.months_first
    if id == "city-total":
        return {"sum": [[values["city-start"].low, 1, 1], [values["city-yearly"].low, 24 - first, 12]], "unit": "SEK"}
    if id == "city-month":
        return {"sum": [[values["city-start"].low, 1, first]], "unit": "SEK", "per": "month"}
    if id == "pool-year":
        return {"sum": [[values["pool-rate"].low, (20 + partnership.index % 50) * 365, 1]], "unit": "SEK"}
    own = values["own-yearly"]
    return {"share": [own.low, own.high or own.low, values["city-yearly"].low], "hedge": own.hedge}


def totals(partnership: Partnership, values: dict) -> list:
    """What may be added for each who contributes more than one thing; the reason where it may not."""
    first = partnership.months_first
    overlap = Text("Perioderna överlappar varandra.", "The periods overlap.")
    unbounded = Text("Delarna ger varken en undre eller övre gräns för resultatet.", "The parts give neither a lower nor an upper limit.")
    civil = [one.id for one in partnership.civil]
    grant = values["grant"]
    own = values["own-yearly"]
    return [
        {"by": [partnership.municipality.id], "refused": both(overlap)},
        {"by": civil, "sum": [[own.low, 24 - first, 12]], "unit": "SEK", "months": 24 - first, "left_out": "volunteers",
         **({} if own.high is None else {"unbounded": True})},
        {"by": [partnership.region.id], "refused": both(unbounded)},
        {"by": civil[:1], "sum": [[grant.low, 1, 1]], "unit": grant.unit.written, "about": grant.hedge == "about", "left_out": "staff"},
        {"by": [], "refused": both(overlap)},
    ]
