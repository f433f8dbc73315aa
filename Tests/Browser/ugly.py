"""Content that a designer does not hope for: forty parties with long names, a hundred services,
texts in one language, and not one amount. Written onto a copy of the small site's content."""

import shutil
from pathlib import Path

PARTIES = 40
SERVICES = 100
CODES = "abcdefghijklmnopqrst"
# A word that cannot be broken nicely, and a name of two lines.
LONG = "Integrationsverksamhetssamordningsföreningen"
NAME = f"Riksförbundet för {LONG} i Norra Storgöteborgsregionen och angränsande kommuner"


def write(small: Path, folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(small, folder)
    parties = [f"forbundet-{first}{second}" for first in "ab" for second in CODES][:PARTIES]
    for number, party in enumerate(parties, 1):
        save(folder / "organisations" / f"{party}.yaml",
             f"name: {NAME}, avdelning {number}\nkind: civil-society\n")
    own = folder / "partnerships" / "archipelago"
    save(own / "partnership.yaml", partnership(parties))
    save(own / "services.yaml", "services:\n" + "".join(map(service, range(SERVICES), 3 * parties)))
    save(own / "budget.yaml", budget(parties))


def save(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")


def partnership(parties: list[str]) -> str:
    head = f"""name: {{ sv: Skärgårdens {LONG.lower()} och alla dess många vänner }}
place: Småstad
summary: {{ sv: "Fyrtio organisationer gör hundra saker, och ingen har satt ett pris på någon." }}
agreement:
  status: agreed
  source: council-2019, § 2
  signed: 2019-03
  starts: 2019-04-01
parties:
  - {{ organisation: smastad, role: public, source: "council-2019, § 2" }}
"""
    return head + "".join(
        f'  - {{ organisation: {party}, role: civil-society, source: "council-2019, § 2" }}\n'
        for party in parties)


def service(number: int, party: str) -> str:
    name = f"Insats {number + 1}: {LONG} för unga som {'väntar länge på besked ' * (number % 4)}"
    return f"""  - id: service-{CODES[number // 10]}{CODES[number % 10]}
    name: {{ sv: "{name.strip()}" }}
    kind: advice
    coordinated-by: not stated
    delivered-by: [{party}, smastad]
    source: report-2020, 3
"""


def budget(parties: list[str]) -> str:
    return f"""contributions:
  - id: everything
    by: [{', '.join(parties)}]
    kind: in-kind
    amount: not valued
    for: {{ sv: {LONG}s tid och lokaler }}
    source: council-2019, § 2
""" + "".join(f"""  - id: own-{party.removeprefix('forbundet-')}
    by: {party}
    amount: not stated
    for: {{ sv: Egna medel }}
    source: report-2020, 3
""" for party in parties[:20])
