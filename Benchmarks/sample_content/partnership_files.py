"""The data files of one partnership."""

from .amounts import Absent, Amount
from .figures import need_years
from .plan import Partnership
from .writing import Text

Amounts = dict[str, Amount | Absent]

FIND_WORDS = [
    "enligt parternas gemensamma beräkning", "för den tid avtalet gäller", "parterna är överens om att",
    "utgår ersättning enligt bilaga", "som parterna tillsammans ansvarar för", "redovisas i samband med uppföljningen",
    "inom ramen för partnerskapet", "beslutas av parterna gemensamt",
]
CRITERIA = [
    "initiative", "political-plan", "not-a-grant", "no-market", "both-contribute", "not-regulated-in-detail",
]
ANSWERS = ["met", "partly", "met", "not-shown", "met", "not-met"]


def cited(partnership: Partnership, section: int, words: int, report: bool = False) -> dict:
    """A source, the place in it, and words that stand there."""
    if report:
        source = f"{partnership.report}, Kapitel {section + 1}"
    else:
        source = f"{partnership.agreement}, § {section + 1}"
    return {"source": source, "find": FIND_WORDS[words % len(FIND_WORDS)]}


def budget(partnership: Partnership, amounts: Amounts) -> dict:
    first = f"{partnership.starts}..{partnership.year}-12-31"
    later = f"{partnership.year + 1}-01-01..{partnership.ends}"
    whole = f"{partnership.starts}..{partnership.ends}"
    own = [organisation.id for organisation in partnership.civil]
    city, region = partnership.municipality.id, partnership.region.id
    place = iter(range(1_000))

    def contribution(id: str, by, period: str, sv: str, en: str, kind: str = "cash", **more) -> dict:
        source = cited(partnership, 4, partnership.index + next(place))
        return {
            "id": id, "by": by, "kind": kind, **{key: more[key] for key in more if key == "to"},
            "amount": {"value": amounts[id].written, **source}, "period": period,
            "for": Text(sv, en), "source": source["source"],
            **{key: more[key] for key in more if key != "to"},
        }

    grant = contribution("grant", own[0], whole, "Bidrag från en fond", "Grant from a fund", to="verksamhet")
    grant["amount"] = [
        {"value": amounts["grant"].written, **cited(partnership, 4, partnership.index)},
        {"value": amounts["grant-rival"].written, **cited(partnership, 2, partnership.index, report=True),
         "status": "reported",
         "note": Text("Uppföljningen räknar med ränta.", "The follow-up includes interest.")},
    ]
    contributions = [
        contribution("city-start", city, first, "Ekonomiska medel", "Funding in cash", to="verksamhet",
                     note=Text("Gäller bara de första månaderna och är inte ett belopp för ett helt år.",
                               "Covers the first months only and is not a figure for a whole year.")),
        contribution("city-yearly", city, later, "Ekonomiska medel", "Funding in cash", to="verksamhet"),
        contribution("own-start", own[:2], first, "Egenfinansiering", "Own funding", to="verksamhet",
                     note=Text("Hur summan delas mellan organisationerna anges inte.",
                               "How the sum is split between the organisations is not stated.")),
        contribution("own-yearly", own, later, "Egenfinansiering", "Own funding", to="verksamhet"),
        contribution("region-yearly", region, later, "Regionens del", "The region's part", to="verksamhet"),
        grant,
        contribution("coordinator", city, whole, "Samordnare", "Coordinator"),
        contribution("foundation", own[1], whole, "Insamlade medel", "Money raised"),
        contribution("equipment", region, first, "Utrustning och fordon", "Equipment and vehicles"),
        contribution("premises", city, whole, "Lokaler", "Premises", "in-kind",
                     note=Text("Lokalerna ägs av kommunen.", "The premises are owned by the municipality.")),
        contribution("volunteers", own, whole, "Frivilligas tid", "Volunteers' time", "in-kind",
                     note=Text("Antalet timmar anges inte.", "The number of hours is not stated.")),
        contribution("staff", own[0], whole, "Personal", "Staff", "in-kind"),
        contribution("administration", city, whole, "Administration", "Administration", "in-kind"),
        contribution("evaluation", region, whole, "Utvärdering", "Evaluation",
                     note=Text("Beloppet är undantaget ur handlingarna.", "The sum is left out of the documents.")),
        contribution("fees", own, whole, "Avgifter från deltagare", "Fees from participants"),
        contribution("indexation", city, whole, "Uppräkning av lokaler", "Indexation of premises", "in-kind"),
    ]
    return {
        "accounts": accounts(),
        "contributions": contributions,
        "transfers": transfers(partnership, amounts, later),
        "rates": rates(partnership, amounts),
        "derived": derived(partnership),
    }


def accounts() -> list:
    return [
        {"id": "verksamhet", "name": Text("verksamheten", "the activities"),
         "description": Text("Det som parterna gör tillsammans betalas härifrån.",
                             "What the parties do together is paid from here.")},
        {"id": "pott", "name": Text("den gemensamma potten", "the common pool"),
         "description": Text("Pengar som parterna beslutar om tillsammans.",
                             "Money that the parties decide on together.")},
        {"id": "insatser", "name": Text("insatserna", "the services"),
         "description": Text("Insatser utöver det dagliga arbetet.", "Services beyond the daily work.")},
    ]


def transfers(partnership: Partnership, amounts: Amounts, later: str) -> list:
    def transfer(id: str, start: str, end: str, period: str, sv: str, en: str) -> dict:
        source = cited(partnership, 5, partnership.index + len(id))
        return {
            "id": id, "from": start, "to": end, "amount": {"value": amounts[id].written, **source},
            "within": "city-yearly", "period": period, "for": Text(sv, en), "source": source["source"],
        }

    return [
        transfer("pool-rate", "verksamhet", "pott", "not stated", "Avsättning till potten", "Set aside for the pool"),
        transfer("rent", "verksamhet", partnership.civil[0].id, later, "Hyra till en part", "Rent to a party"),
        transfer("pool-use", "pott", "insatser", "not stated", "Samordning och insatser", "Coordination and services"),
        transfer("training-share", "verksamhet", "insatser", later, "Utbildning", "Training"),
    ]


def rates(partnership: Partnership, amounts: Amounts) -> list:
    year = partnership.year

    def rate(id: str, by: str, period: str, sv: str, en: str) -> dict:
        source = cited(partnership, 6, partnership.index + len(id))
        return {
            "id": id, "by": by, "amount": {"value": amounts[id].written, **source}, "period": period,
            "for": Text(sv, en), "source": source["source"],
        }

    region = partnership.region.id
    level = ("Ersättning för barn", "Compensation for children")
    return [
        rate("rate-first", region, f"{year}-01-01..{year}-12-31", *level),
        rate("rate-second", region, f"{year + 1}-01-01..{year + 1}-12-31", *level),
        rate("rate-third", region, f"{year + 2}-01-01..{year + 2}-12-31", *level),
        rate("hourly", partnership.municipality.id, str(year), "Handledares ersättning", "Compensation of supervisors"),
    ]


def derived(partnership: Partnership) -> list:
    first = partnership.months_first
    return [
        {"id": "city-total",
         "label": Text("Kommunens pengar under avtalet", "The municipality's money over the agreement"),
         "formula": f"city-start + city-yearly × {24 - first} months",
         "assumption": Text("Årssumman fördelas jämnt över månaderna.",
                            "The yearly sum is spread evenly over the months.")},
        {"id": "own-share",
         "label": Text("Egenfinansieringens andel av årssumman", "Own funding's share of the yearly sum"),
         "formula": "own-yearly as share of own-yearly + city-yearly",
         "assumption": Text("Bara pengar räknas.", "Only money counts.")},
        {"id": "city-month",
         "label": Text("Kommunens pengar per månad i början", "The municipality's money per month at first"),
         "formula": f"city-start / {first} months",
         "assumption": Text("Summan fördelas jämnt över månaderna.",
                            "The sum is spread evenly over the months.")},
        {"id": "pool-year",
         "label": Text("Avsättning till potten på ett år", "Set aside for the pool in a year"),
         "formula": f"pool-rate × {20 + partnership.index % 50} children × 365 days",
         "assumption": Text("Som om lika många barn var med alla dagar.",
                            "As if the same number of children took part on every day.")},
    ]


def services(partnership: Partnership) -> dict:
    members = [organisation.id for organisation in partnership.civil]
    funding = ["city-yearly", "own-yearly", "grant", "foundation", "premises", "region-yearly"]
    records = []
    for position, kind in enumerate(partnership.services):
        records.append({
            "id": kind.id, "name": kind.name, "description": kind.description, "kind": kind.kind,
            "for": partnership.theme.group, "audience": partnership.theme.audience,
            "coordinated-by": "not stated" if position % 4 == 0 else partnership.municipality.id,
            "delivered-by": [members[position % 3]] if position % 3 else members,
            "funded-by": "not stated" if position % 5 == 4 else [funding[position % len(funding)]],
            "period": f"{partnership.starts}..{partnership.ends}",
            **cited(partnership, 3, partnership.index + position),
        })
    return {"services": records}


def outcomes(partnership: Partnership, amounts: Amounts) -> dict:
    whole = f"{partnership.starts}..{partnership.ends}"

    def indicator(id: str, sv: str, en: str, report: bool = True, **more) -> dict:
        value = {"value": amounts[id].written, **cited(partnership, 3, partnership.index + len(id), report)}
        if id == "reached":
            value["status"] = "outturn"
        return {"id": id, "label": Text(sv, en), **more, "value": value, "period": more.pop("period", whole)}

    indicators = [
        indicator("target", "Personer som ska nås", "Persons to be reached", report=False),
        indicator("reached", "Personer som har nåtts", "Persons who have been reached",
                  method=Text("Räknat i uppföljningens register.", "Counted in the register of the follow-up.")),
        indicator("women-share", "Kvinnor bland dem som nåtts", "Women among those reached"),
        indicator("posts", "Tjänster hos parterna", "Posts with the parties"),
        indicator("volunteers-active", "Aktiva frivilliga", "Active volunteers",
                  note=Text("Den som har deltagit minst en gång räknas.", "Whoever has taken part at least once is counted.")),
        indicator("services", "Insatser i avtalet", "Services in the agreement", report=False),
        indicator("meetings", "Styrgruppens möten", "Meetings of the steering group"),
        indicator("waiting-time", "Väntetid", "Waiting time"),
        indicator("satisfied", "Andel nöjda", "Share who are content",
                  method=Text("Enkät till alla som har fått en insats.", "Survey of all who have received a service.")),
        indicator("dropouts", "De som avbryter i förtid", "Those who leave early"),
        indicator("children", "Barn i målgruppen", "Children in the target group", report=False),
    ]
    area = Text(partnership.municipality.sv, partnership.municipality.en)
    statistics = [
        indicator(f"need-{year}", f"Personer med behov av stöd {year}", f"Persons in need of support {year}",
                  area=area, period=str(year)) for year in need_years(partnership)]
    statistics.append(indicator(
        "need-share", "Andel av invånarna med behov av stöd", "Share of inhabitants in need of support",
        area=area, period=str(partnership.year)))
    return {"indicators": indicators, "statistics": statistics, "results": results(partnership)}


def results(partnership: Partnership) -> list:
    words = [
        ("trust", "Parterna litar mer på varandra än när avtalet skrevs.", "The parties trust one another more than when the agreement was written."),
        ("earlier", "Människor får stöd tidigare än de fick förut.", "People receive support earlier than they did before."),
        ("unsure", "Uppföljningen kan inte säga om effekten består.", "The follow-up cannot say whether the effect will last."),
    ]
    return [
        {"id": f"result-{id}", "statement": Text(sv, en), "period": str(partnership.year + 1),
         "caveat": Text("Bygger på intervjuer, inte på mätning.", "Rests on interviews, not on measurement."),
         **cited(partnership, 5, position, report=True)}
        for position, (id, sv, en) in enumerate(words)]


def record(partnership: Partnership) -> dict:
    """partnership.yaml."""
    year, theme = partnership.year, partnership.theme
    related = {} if partnership.before is None else {"related": [{
        "partnership": partnership.before,
        "how": Text("Samma kommun hade det här partnerskapet tidigare.",
                    "The same municipality had this partnership earlier."),
        **cited(partnership, 1, 3)}]}
    return {
        "name": partnership.name,
        "place": partnership.place,
        "summary": Text(
            f"Kommunen och idéburna organisationer har ett avtal om stöd till {theme.group.sv}. Här står vad "
            "parterna har lovat, vem som betalar och vad källorna inte säger.",
            f"The municipality and civil-society organisations have an agreement on support to {theme.group.en}. "
            "Here stands what the parties have promised, who pays, and what the sources leave unsaid."),
        "agreement": agreement(partnership),
        "target-group": {
            "description": Text(
                f"Partnerskapet är till för {theme.group.sv} som inte nås av det som redan finns.",
                f"The partnership is for {theme.group.en} who are not reached by what is already there."),
            **cited(partnership, 1, 1)},
        "parties": parties(partnership),
        "governance": governance(partnership),
        "phases": [
            {"id": id, "name": Text(sv, en), "period": period, **cited(partnership, 1, position, report=True)}
            for position, (id, sv, en, period) in enumerate([
                ("initiation", "Initiering", "Initiation", f"{year - 1}..{year}"),
                ("operation", "Drift", "Operation", f"{year}..{year + 1}"),
                ("review", "Omprövning", "Review", f"{year + 1}..{year + 2}")])],
        "criteria": [
            {"criterion": f"iop-criteria/{criterion}", "answer": ANSWERS[(partnership.index + position) % 6],
             "evidence": Text("Så beskrivs det i avtalet och i handlingarna bakom det.",
                              "So it is described in the agreement and in the documents behind it."),
             **cited(partnership, 1, position)}
            for position, criterion in enumerate(CRITERIA)],
        "events": [
            {"id": "kick-off", "date": f"{year}-{partnership.month + 1:02}", **cited(partnership, 1, 4),
             "what": Text("Parterna höll ett första gemensamt möte.", "The parties held a first joint meeting.")},
            {"id": "follow-up", "date": f"about {year + 1}", **cited(partnership, 0, 5, report=True),
             "what": Text("Uppföljningen påbörjades.", "The follow-up began.")},
            {"id": "decision", "date": f"{year}-spring", **cited(partnership, 1, 6),
             "what": Text("Nämnden behandlade frågan.", "The committee dealt with the matter.")},
        ],
        "statements": statements(partnership),
        **related,
    }


def agreement(partnership: Partnership) -> dict:
    year = partnership.year
    status = "decided" if partnership.status == "decided" else partnership.status
    return {
        "status": status,
        **cited(partnership, 0, 2),
        "signed": {"value": f"{year}-{partnership.month - 1:02}", **cited(partnership, 0, 0)},
        "starts": {"value": partnership.starts, **cited(partnership, 0, 1)},
        "ends": [
            {"value": partnership.ends, **cited(partnership, 0, 2)},
            {"value": str(year + 2), **cited(partnership, 0, 2, report=True)}],
        "purpose": Text(
            f"Att ge {partnership.theme.group.sv} stöd tidigare och på deras villkor, och att ta vara på det som "
            "föreningarna kan och som kommunen saknar.",
            f"To give {partnership.theme.group.en} support earlier and on their own terms, and to make use of what "
            "the associations know and the municipality lacks."),
        "structure": Text(
            "Ett gemensamt avtal med bilagor som reglerar vad varje part åtar sig.",
            "A joint agreement with appendices that govern what each party undertakes."),
        "extensions": [
            {"id": "optional", "until": f"{year + 4}-{partnership.month - 1:02}-{partnership.ends[-2:]}",
             "kind": "optional", **cited(partnership, 0, 3),
             "note": Text("En möjlighet, inget beslut.", "An option, not a decision.")}],
        "appendices": [
            {"id": f"bilaga-{position + 1}", "title": Text(f"Bilaga {position + 1}", f"Appendix {position + 1}"),
             "organisation": organisation.id, **cited(partnership, 7, position)}
            for position, organisation in enumerate(partnership.civil)],
    }


def parties(partnership: Partnership) -> list:
    def party(organisation, role: str, start: str, words: int) -> dict:
        source = cited(partnership, 0, words)
        return {"organisation": organisation.id, "role": role, "from": {"value": start, **source}, **source}

    first, second, third = partnership.civil
    return [
        party(partnership.municipality, "public", partnership.starts, 0),
        party(first, "civil-society", partnership.starts, 1),
        party(second, "civil-society", partnership.starts, 2),
        party(third, "civil-society", f"{partnership.year + 1}-03-01", 3),
        party(partnership.region, "public", f"{partnership.year + 1}-01-01", 4),
    ]


def governance(partnership: Partnership) -> list:
    everyone = [partnership.municipality.id, *(organisation.id for organisation in partnership.civil)]
    return [
        {"id": "steering-group", "name": Text("Styrgruppen", "The steering group"), "kind": "permanent",
         "organisations": everyone,
         "members": Text("En företrädare för varje part.", "A representative of each party."),
         "mandate": Text("Att leda partnerskapet och besluta om potten.", "To lead the partnership and decide on the pool."),
         "period": f"{partnership.starts}..{partnership.ends}", **cited(partnership, 2, 0)},
        {"id": "working-group", "name": Text("Arbetsgruppen", "The working group"), "kind": "temporary",
         "organisations": everyone[:3],
         "mandate": Text("Att förbereda arbetet.", "To prepare the work."),
         "period": str(partnership.year), **cited(partnership, 2, 1)},
    ]


def statements(partnership: Partnership) -> list:
    return [
        {"id": "initiator", "about": "agreement",
         "label": Text("Vem som tog initiativet", "Who took the initiative"),
         "statement": [
             {"value": Text("En förening kom med idén.", "An association came with the idea."), **cited(partnership, 0, 4)},
             {"value": Text("Kommunen bjöd in föreningarna.", "The municipality invited the associations."),
              **cited(partnership, 0, 4, report=True),
              "note": Text("Bygger på intervjuer.", "Rests on interviews.")}]},
        {"id": "money-split", "about": "money",
         "label": Text("Hur pengarna delas", "How the money is split"),
         "statement": "not stated", **cited(partnership, 4, 5)},
        {"id": "reporting", "about": "governance",
         "label": Text("Redovisning", "Reporting"),
         "statement": Text("Parterna redovisar till varandra två gånger om året.",
                           "The parties report to one another twice a year."),
         "by": [partnership.municipality.id], **cited(partnership, 2, 2)},
        {"id": "limits", "about": "services",
         "label": Text("Vad som inte ingår", "What is not included"),
         "statement": Text("Vård och behandling ingår inte.", "Care and treatment are not included."),
         "caveat": Text("Gränsen dras olika i bilagorna.", "The line is drawn differently in the appendices."),
         **cited(partnership, 3, 7)},
    ]
