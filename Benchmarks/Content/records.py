"""The records of an invented site, as the content's files hold them."""

import random

from scenes import PLACES, Scene

KINDS = ("municipality", "region", "civil-society", "civil-society", "civil-society", "company")
SOURCE_KINDS = ("decision", "proposal", "agreement", "report", "research", "news")
SERVICE_KINDS = (
    "housing", "health", "advice", "family", "leisure", "work", "outreach", "meeting-place",
    "training", "coordination")
SERVICE_NAMES = (
    ("Boende med stöd", "Supported housing"), ("Samtal om hälsa", "Talks about health"),
    ("Råd i vardagen", "Everyday advice"), ("Familjestöd", "Family support"),
    ("Öppen fritid", "Open leisure"), ("Praktik och arbete", "Placements and work"),
    ("Uppsökande arbete", "Outreach"), ("Mötesplatsen", "The meeting place"),
    ("Utbildning för personal", "Training for staff"), ("Samordning", "Coordination"))
AUDIENCES = ("children", "young-people", "adults", "families", "staff", "organisations", "everyone")
PURPOSES = (
    ("Ekonomiska medel", "Funding in cash"), ("Lokaler", "Premises"), ("Personal", "Staff"),
    ("Volontärernas tid", "The time of volunteers"), ("Ledning", "Management"),
    ("Utvärdering", "Evaluation"), ("Mat och resor", "Food and travel"), ("Tolkar", "Interpreters"))
COUNTED = (
    ("children", "Barn som fick stöd", "Children who were supported"),
    ("persons", "Personer som kom", "Persons who came"),
    ("places", "Platser", "Places"), ("meetings", "Möten", "Meetings"),
    ("posts", "Tjänster", "Posts"), ("interviews", "Intervjuer", "Interviews"))
ABSENCES = ("not valued", "not stated", "withheld", "not applicable", "none")


def both(sv: str, en: str) -> dict:
    return {"sv": sv, "en": en}


def grouped(number: int) -> str:
    return f"{number:,}".replace(",", " ")


def site() -> dict:
    return {
        "title": "Partnerskap",
        "tagline": both("Vad partnerskapen har avtalat", "What the partnerships have agreed"),
        "description": both("En påhittad webbplats att mäta på.", "An invented site to measure with."),
        "base-url": "https://insyn.example/",
        "publisher": {"name": "Insyn", "email": "kontakt@insyn.example"},
        "licence": {
            "name": "CC0 1.0", "address": "https://creativecommons.org/publicdomain/zero/1.0/"},
        "published": "2026-11-21",
    }


TERMS = (
    ("iop", "idéburet offentligt partnerskap", "civil society public partnership"),
    ("idebur", "idéburna organisationerna", "civil-society organisations"),
    ("agreement", "avtalet", "agreement"), ("steering", "styrgruppen", "steering group"),
    ("decision", "beslut", "decisions"), ("evaluation", "utvärderingar", "evaluations"),
    ("pool", "potten", "pool"), ("trust", "förtroende", "trust"),
    ("participant", "deltagarna", "participants"), ("premises", "lokaler", "premises"),
)


def glossary() -> dict:
    return {"terms": [
        {
            "id": name, "term": both(sv, en),
            "meaning": both(f"Det som källorna kallar {sv}.", f"What the sources call {en}.")}
        for name, sv, en in TERMS]}


def organisation_count(partnerships: int) -> int:
    return max(1, -(-partnerships // 3))


def source_count(partnerships: int) -> int:
    return max(5, partnerships // 10)


def organisation(number: int) -> dict:
    place = PLACES[number % len(PLACES)]
    turn = number // len(PLACES) + 1
    return {
        "id": f"org{number:05}", "name": f"Föreningen {place} {turn}",
        "kind": KINDS[number % len(KINDS)],
        "description": both(
            f"En organisation som arbetar i {place} med omnejd.",
            f"An organisation that works in and around {place}."),
        "source": f"s{number % 5:04}, sidan {number % 40 + 1}",
    }


def source(number: int) -> dict:
    kind = SOURCE_KINDS[number % len(SOURCE_KINDS)]
    place = PLACES[number % len(PLACES)]
    return {
        "id": f"s{number:04}", "title": f"Om samverkan i {place}, del {number + 1}",
        "publisher": f"{place}s kommun", "kind": kind,
        "date": f"{2010 + number % 14}-{number % 12 + 1:02}", "language": "sv",
        "covers": both(
            "Vad parterna har kommit överens om och hur det har gått.",
            "What the parties have agreed and how it has gone."),
    }


def partnership(scene: Scene) -> dict:
    last = scene.start + scene.years - 1
    parties = [
        {
            "organisation": name, "role": "public" if index == 0 else "civil-society",
            "from": str(scene.start + (index > 2)), "source": scene.source(),
        }
        for index, name in enumerate(scene.organisations)]
    return {
        "name": scene.names, "place": scene.place,
        "summary": both(
            f"Ett idéburet offentligt partnerskap för {scene.group_sv} i {scene.place}. Kommunen och "
            "de idéburna organisationerna delar på ansvaret.",
            f"A civil society public partnership for {scene.group_en} in {scene.place}. The "
            "municipality and the civil-society organisations share the responsibility."),
        "agreement": {
            "status": scene.random.choice(("proposed", "decided", "agreed", "agreed")),
            "source": scene.source(), "signed": f"{scene.start - 1}-{scene.random.randrange(1, 13):02}",
            "starts": f"{scene.start}-01-01",
            "ends": [
                {"value": f"{last}-12-31", "source": scene.source()},
                {"value": str(last + 1), "source": scene.source()}],
            "purpose": both(
                f"Att ge {scene.group_sv} stöd som ingen part kan ge ensam.",
                f"To give {scene.group_en} support that no party can give alone."),
        },
        "target-group": {
            "description": both(f"Partnerskapet vänder sig till {scene.group_sv}.",
                                f"The partnership is for {scene.group_en}."),
            "source": scene.source()},
        "parties": parties,
        "governance": [{
            "id": "steering-group", "name": both("Styrgruppen", "The steering group"),
            "kind": "permanent", "organisations": scene.organisations,
            "mandate": both("Den följer upp avtalet varje år.", "It follows up the agreement every year."),
            "source": scene.source()}],
        "events": [
            {
                "id": f"event-{index}", "date": f"{scene.start + index}-0{index + 3}",
                "what": both("Parterna träffas och går igenom året.", "The parties meet and review the year."),
                "source": scene.source()}
            for index in range(min(3, scene.years))],
        "statements": [{
            "id": "initiator", "about": "agreement",
            "label": both("Vem som tog initiativet", "Who took the initiative"),
            "statement": both("De idéburna organisationerna kom med förslaget.",
                              "The civil-society organisations made the proposal."),
            "source": scene.source()}],
    }


def amount(scene: Scene) -> str:
    """Money of every precision that sources have."""
    pick = scene.random.randrange(12)
    number = scene.random.randrange(40, 9_000) * 1_000
    if pick < 5:
        return f"{grouped(number + scene.random.randrange(1_000))} SEK"
    if pick == 5:
        return f"about {grouped(number)} SEK"
    if pick == 6:
        return f"at least {grouped(number)} SEK"
    if pick == 7:
        return f"at most {grouped(number)} SEK"
    if pick == 8:
        return f"{grouped(number)}–{grouped(number + 200_000)} SEK"
    if pick == 9:
        return f"{grouped(number)} SEK per year"
    return ABSENCES[scene.random.randrange(len(ABSENCES))]


def budget(scene: Scene) -> dict:
    contributions = []
    for index in range(18):
        sv, en = PURPOSES[index % len(PURPOSES)]
        value = amount(scene)
        claim: object = value
        if index % 6 == 5:
            claim = [{"value": value, "source": scene.source()},
                     {"value": amount(scene), "source": scene.source()}]
        record = {
            "id": f"contribution-{index}", "by": scene.organisations[index % len(scene.organisations)],
            "kind": "in-kind" if value in ABSENCES else "cash", "amount": claim,
            "period": scene.period(), "for": both(sv, en), "source": scene.source()}
        if index % 5 == 0:
            record["note"] = both("Beloppet är det som står i beslutet.",
                                  "The amount is the one in the decision.")
        contributions.append(record)
    transfers = [
        {
            "id": f"transfer-{index}", "from": "pool", "to": name,
            "amount": f"{scene.random.randrange(50, 900)} SEK per child and day",
            "within": "contribution-0", "period": "not stated",
            "for": both("Andel av potten", "Share of the pool"), "source": scene.source()}
        for index, name in enumerate(scene.organisations[:3])]
    rates = [
        {
            "id": f"rate-{index}", "by": scene.organisations[0],
            "amount": f"{grouped(scene.random.randrange(800, 2_000))} SEK per child and day",
            "period": f"{scene.start + index}-01-01..{scene.start + index}-12-31",
            "for": both("Ersättning per plats", "Compensation per place"), "source": scene.source()}
        for index in range(2)]
    base = scene.random.randrange(2_000, 6_000) * 1_000
    derived_from = [
        {
            "id": name, "by": scene.organisations[0], "kind": "cash", "amount": f"{grouped(total)} SEK",
            "period": f"{scene.start + year}-01-01..{scene.start + year}-12-31",
            "for": both("Grundbelopp", "Base amount"), "source": scene.source()}
        for year, (name, total) in enumerate((("base-1", base), ("base-2", base + 120_000)))]
    return {
        "accounts": [{"id": "pool", "name": both("den gemensamma potten", "the common pool")}],
        "contributions": contributions + derived_from, "transfers": transfers, "rates": rates,
        "derived": [{
            "id": "base-sum", "label": both("Grundbelopp under två år", "Base amounts over two years"),
            "formula": "base-1 + base-2",
            "assumption": both("Beloppen gäller olika år.", "The amounts are for different years.")}],
    }


def services(scene: Scene, budget: dict) -> dict:
    paid = [record["id"] for record in budget["contributions"]]
    found = []
    for index, (sv, en) in enumerate(SERVICE_NAMES):
        record = {
            "id": f"service-{index}", "name": both(sv, en), "kind": SERVICE_KINDS[index],
            "description": both(
                f"{sv} ges i {scene.place} till {scene.group_sv}, oftast två dagar i veckan.",
                f"{en} is given in {scene.place} to {scene.group_en}, mostly two days a week."
            ),
            "audience": [AUDIENCES[(scene.number + index) % len(AUDIENCES)]],
            "coordinated-by": [scene.organisations[index % len(scene.organisations)]],
            "delivered-by": scene.organisations[:2] if index % 3 else "not stated",
            "funded-by": [paid[index]] if index % 2 else "not stated",
            "source": scene.source()}
        found.append(record)
    return {"services": found}


def count(scene: Scene, unit: str) -> str:
    number = scene.random.randrange(3, 900)
    return scene.random.choice((
        f"{number} {unit}", f"{number} {unit}", f"about {number * 10} {unit}",
        f"at least {number} {unit}", f"{number}–{number + 20} {unit}", "not stated"))


def outcomes(scene: Scene) -> dict:
    indicators = []
    for index in range(15):
        unit, sv, en = COUNTED[index % len(COUNTED)]
        year = scene.start + index // len(COUNTED)
        record = {
            "id": f"indicator-{index}", "label": both(f"{sv} {year}", f"{en} {year}"),
            "value": count(scene, unit), "period": str(year), "source": scene.source()}
        if index % 4 == 0:
            record["method"] = both("Räknat av kommunen.", "Counted by the municipality.")
        indicators.append(record)
    return {
        "indicators": indicators,
        "results": [{
            "id": f"result-{index}",
            "label": both("Vad deltagarna säger", "What participants say"),
            "statement": both("Deltagarna säger att de har fått fler att prata med.",
                              "Participants say that they have more people to talk to."),
            "by": [scene.organisations[index]], "source": scene.source()} for index in range(
                min(2, len(scene.organisations)))],
    }
