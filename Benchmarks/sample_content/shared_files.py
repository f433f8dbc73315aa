"""The files that partnerships share: organisations, sources, terms, units, criteria, topics and pages."""

from .plan import SHARED_REPORT, Organisation, Partnership, Plan
from .writing import Text

GUIDE = "vagledning-2016"
SITE = {
    "title": "Insyn",
    "tagline": Text("Vad partnerskapen har kommit överens om och vem som betalar",
                    "What the partnerships have agreed and who pays"),
    "description": Text(
        "Påhittat innehåll för mätningar. Inga av partnerskapen, organisationerna eller beloppen finns.",
        "Made-up content for measuring. None of the partnerships, organisations or amounts exist."),
    "base-url": "https://insyn.example/",
    "publisher": {"name": "Insyn", "email": "kontakt@insyn.example"},
    "licence": {"name": "CC0 1.0", "address": "https://creativecommons.org/publicdomain/zero/1.0/"},
    "published": "2026-11-21",
}
UNITS = [
    ("children", "barn", "barn", "child", "children"), ("persons", "person", "personer", "person", "persons"),
    ("posts", "tjänst", "tjänster", "post", "posts"), ("services", "insats", "insatser", "service", "services"),
    ("meetings", "möte", "möten", "meeting", "meetings"),
    ("partnerships", "partnerskap", "partnerskap", "partnership", "partnerships"),
]
TERMS = [
    ("iop", "idéburet offentligt partnerskap (IOP)", "civil society public partnership (IOP)",
     "Ett avtal där en offentlig part och idéburna organisationer gör något tillsammans.",
     "An agreement in which a public body and civil-society organisations do something together."),
    ("egenfinansiering", "egenfinansiering", "own funding",
     "Det som organisationerna själva går in med i pengar.", "What the organisations put in themselves, in money."),
    ("malgrupp", "målgrupp", "target group", "De som insatserna är till för.", "Those whom the services are for."),
    ("styrgrupp", "styrgruppen", "the steering group", "De som leder partnerskapet.", "Those who lead the partnership."),
    ("uppfoljning", "uppföljning", "follow-up", "Att ta reda på hur det gick.", "Finding out how things went."),
    ("samordnare", "samordnare", "coordinator", "Den som håller ihop arbetet.", "The one who holds the work together."),
    ("frivillig", "frivilliga", "volunteers", "Den som ger sin tid utan lön.", "Those who give their time without pay."),
    ("bilaga", "bilaga", "appendix", "Det som hör till avtalet.", "What belongs to the agreement."),
    ("namnd", "nämnden", "the committee", "Politiker som beslutar.", "Politicians who decide."),
    ("pott", "den gemensamma potten", "the common pool", "Pengar som parterna råder över tillsammans.",
     "Money that the parties control together."),
]
CRITERIA = [
    ("initiative", "Den idéburna organisationen har tagit initiativet.", "The civil-society organisation has taken the initiative."),
    ("political-plan", "Verksamheten bidrar till en politisk plan.", "The activity helps to carry out a political plan."),
    ("not-a-grant", "Verksamheten ryms inte i föreningsbidragen.", "The activity does not fall under the grants to associations."),
    ("no-market", "Det finns ingen marknad att ta hänsyn till.", "There is no market that has to be protected."),
    ("both-contribute", "Båda sidor bidrar.", "Both sides contribute."),
    ("not-regulated-in-detail", "Kommunen styr inte i detalj.", "The municipality does not regulate in detail."),
]


def organisation_file(organisation: Organisation) -> dict:
    record = {"name": organisation.name, "kind": organisation.kind}
    if organisation.number:
        record |= {"number": organisation.number}
    return record | {
        "description": Text("Part i partnerskap som syns här.", "Party to partnerships that are shown here."),
        "source": f"{GUIDE}, Förteckningen"}


def agreement_source(partnership: Partnership) -> dict:
    kind = {"proposed": "proposal", "decided": "decision"}.get(partnership.status, "agreement")
    return {
        "title": f"Avtal om {partnership.name.sv}",
        "publisher": partnership.municipality.name,
        "kind": kind, "date": f"{partnership.year}-{partnership.month - 1:02}", "language": "sv",
        "address": f"https://kommun.example/avtal/{partnership.id}", "status": partnership.status,
        "covers": Text("Vad parterna lovar varandra, med bilagor.", "What the parties promise one another, with appendices."),
        "interests": Text("Skrivet av parterna själva.", "Written by the parties themselves."),
    }


def report_source(number: int, first: Partnership) -> dict:
    return {
        "title": f"Uppföljning av partnerskap, rapport {number}",
        "publisher": Text("Institutet för samverkan", "Institute for Collaboration"),
        "kind": "report", "date": "2023-05" if number % 2 else "not stated", "language": "sv",
        "status": "reported",
        "covers": Text("En jämförelse av partnerskap i flera kommuner.", "A comparison of partnerships in several municipalities."),
        "interests": Text("Beställd av en av parterna.", "Commissioned by one of the parties."),
    }


def reports(plan: Plan):
    """The follow-up reports and the first partnership that each is about."""
    for first in range(0, plan.count, SHARED_REPORT):
        yield first // SHARED_REPORT + 1, plan.partnership(first)


def guide_source() -> dict:
    return {
        "title": "Vägledning om idéburet offentligt partnerskap", "publisher": "Rådet för partnerskap",
        "kind": "report", "date": "2016-02", "language": "sv", "status": "reported",
        "covers": Text("Hur ett partnerskap går till.", "How a partnership is made."),
    }


def units_file() -> dict:
    return {"units": [
        {"id": id, "sv": {"one": one_sv, "many": many_sv}, "en": {"one": one_en, "many": many_en}}
        for id, one_sv, many_sv, one_en, many_en in UNITS]}


def glossary_file() -> dict:
    terms = []
    for id, sv, en, meaning_sv, meaning_en in TERMS:
        also = {"also": ["IOP"], "keep": "yes"} if id == "iop" else {}
        terms.append({"id": id, "term": Text(sv, en), **also, "meaning": Text(meaning_sv, meaning_en)})
    return {"terms": terms}


def criteria_file() -> dict:
    return {"checklists": [{
        "id": "iop-criteria", "name": Text("De sex kriterierna", "The six criteria"),
        "source": f"{GUIDE}, Kriterier",
        "criteria": [{"id": id, "text": Text(sv, en)} for id, sv, en in CRITERIA]}]}


def topic_file(plan: Plan) -> dict:
    return {
        "name": Text("Vägledningen", "The guidance"), "kind": "framework",
        "summary": Text("Vad vägledningen säger om hur partnerskap går till.",
                        "What the guidance says on how partnerships are made."),
        "partnerships": [plan.identity(index)[0] for index in range(min(plan.count, 5))],
        "checklists": ["iop-criteria"],
        "sections": [{
            "id": "all", "title": Text("Hur många partnerskap det finns", "How many partnerships there are"),
            "figures": [{
                "id": f"partnerships-{year}", "label": Text(f"Partnerskap i landet {year}", f"Partnerships in the country {year}"),
                "area": Text("Sverige", "Sweden"), "value": f"at least {number} partnerships", "period": str(year),
                "source": f"{GUIDE}, Omfattning"} for year, number in [(2014, 20), (2015, 35), (2016, 47)]],
            "statements": [{
                "id": "register", "label": Text("Register", "Register"),
                "statement": Text("Det finns inget nationellt register.", "There is no national register."),
                "source": f"{GUIDE}, Omfattning"}],
        }],
    }


def pages(plan: Plan) -> dict[str, Text]:
    example = plan.identity(0)[0]
    terms = [f"[{sv.split(' (')[0]}](term:{id})" for id, sv, *_ in TERMS], [f"[{en.split(' (')[0]}](term:{id})" for id, _, en, *_ in TERMS]
    return {
        "about": Text(
            f"# Om Insyn\n\nHär står vad partnerskap har kommit överens om. Ett exempel är [ett av dem](partnership:{example}), "
            f"som bygger på ett [avtal](source:avtal-{example}).\n\n## Ord\n\nDe ord som används är " + ", ".join(terms[0]) + ".\n",
            f"# About Insyn\n\nHere stands what partnerships have agreed. An example is [one of them](partnership:{example}), "
            f"which rests on an [agreement](source:avtal-{example}).\n\n## Words\n\nThe words that are used are " + ", ".join(terms[1]) + ".\n"),
        "accessibility": Text(
            "# Tillgänglighetsredogörelse\n\nSidorna fungerar utan skript, och varje diagram har samma uppgifter i en tabell.\n",
            "# Accessibility statement\n\nThe pages work without scripts, and every chart has the same values in a table.\n"),
        "method": Text(
            "# Så arbetar vi\n\nVarje uppgift har en källa och en plats i den. Där källorna går isär står båda.\n",
            "# How we work\n\nEvery claim has a source and a place in it. Where sources part, both stand there.\n"),
        "questions": Text(
            f"# Frågor och svar\n\n## Vad kostar ett partnerskap?\n\nEtt exempel är [](figure:{example}/city-yearly).\n\n"
            f"## Hur många finns det?\n\nEnligt vägledningen fanns det [minst 47 partnerskap](figure:vagledningen/partnerships-2016).\n",
            f"# Questions and answers\n\n## What does a partnership cost?\n\nAn example is [](figure:{example}/city-yearly).\n\n"
            f"## How many are there?\n\nAccording to the guidance there were [at least 47 partnerships](figure:vagledningen/partnerships-2016).\n"),
    }
