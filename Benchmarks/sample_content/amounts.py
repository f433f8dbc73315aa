"""Amounts, as editors write them and as narratives say them in both languages."""

from dataclasses import dataclass
from typing import NamedTuple

from .writing import Text

HEDGES = {
    "": Text("", ""),
    "about": Text("cirka ", "about "),
    "at least": Text("minst ", "at least "),
    "at most": Text("högst ", "at most "),
}
ABSENCES = {
    "not valued": Text("inte värderat", "not valued"),
    "not stated": Text("anges inte", "not stated"),
    "not applicable": Text("ej tillämpligt", "not applicable"),
    "withheld": Text("undantaget", "withheld"),
    "none": Text("inget", "none"),
}
PER = {
    "": Text("", ""),
    "year": Text(" per år", " per year"),
    "child and day": Text(" per barn och dygn", " per child and day"),
    "hour": Text(" per timme", " per hour"),
}


class Unit(NamedTuple):
    """How a unit is written in content, and its name in prose."""

    written: str
    sv: str
    en: str


KRONOR = Unit("SEK", "kronor", "SEK")
EUROS = Unit("EUR", "euro", "EUR")
PERCENT = Unit("percent", "procent", "percent")


def counted(written: str, sv: str) -> Unit:
    return Unit(written, sv, written)


@dataclass(frozen=True)
class Amount:
    """A number or a range in some unit, with the word that says how sure it is."""

    low: int
    unit: Unit
    hedge: str = ""
    high: int | None = None
    per: str = ""

    @property
    def written(self) -> str:
        per = f" per {self.per}" if self.per else ""
        hedge = f"{self.hedge} " if self.hedge else ""
        return f"{hedge}{self.number(' ')} {self.unit.written}{per}"

    @property
    def prose(self) -> Text:
        sv = f"{HEDGES[self.hedge].sv}{self.number(' ')} {self.unit.sv}{PER[self.per].sv}"
        number = self.number(",")
        named = f"{self.unit.en} {number}" if self.unit in (KRONOR, EUROS) else f"{number} {self.unit.en}"
        return Text(sv, f"{HEDGES[self.hedge].en}{named}{PER[self.per].en}")

    def number(self, separator: str) -> str:
        ends = [self.low] if self.high is None else [self.low, self.high]
        return "–".join(f"{end:,}".replace(",", separator) for end in ends)


@dataclass(frozen=True)
class Absent:
    """That there is no number, and why."""

    written: str

    @property
    def prose(self) -> Text:
        return ABSENCES[self.written]
