"""Who takes part in which partnership, and on which documents it rests, for any number of partnerships."""

import random
from dataclasses import dataclass
from typing import NamedTuple

from . import names
from .themes import SERVICES, THEMES, ServiceKind, Theme
from .writing import Text

SHARED_REPORT = 5  # partnerships that one follow-up report is about
STATUSES = ["agreed", "decided", "proposed", "agreed", "amended"]
MONTHS = Text(
    "januari februari mars april maj juni juli augusti september oktober november december",
    "January February March April May June July August September October November December")


class Organisation(NamedTuple):
    id: str
    name: Text
    kind: str
    number: str | None

    @property
    def sv(self) -> str:
        return self.name.sv

    @property
    def en(self) -> str:
        return self.name.en


@dataclass(frozen=True)
class Partnership:
    """What a partnership's files are made from."""

    index: int
    id: str
    name: Text
    place: str
    theme: Theme
    services: list[ServiceKind]
    municipality: Organisation
    region: Organisation
    civil: list[Organisation]
    year: int
    month: int
    status: str
    before: str | None

    @property
    def agreement(self) -> str:
        return f"avtal-{self.id}"

    @property
    def report(self) -> str:
        return f"uppfoljning-{self.index // SHARED_REPORT + 1}"

    @property
    def starts(self) -> str:
        return f"{self.year}-{self.month:02}-01"

    @property
    def ends(self) -> str:
        return f"{self.year + 2}-{self.month - 1:02}-{month_length(self.month - 1)}"

    @property
    def months_first(self) -> int:
        """How many months the first sum is for; the yearly one is for the rest of two years."""
        return 13 - self.month


def month_length(month: int) -> int:
    return 31 if month in (1, 3, 5, 7, 8, 10, 12) else 30


class Plan:
    """All organisations and partnerships of a site of `count` partnerships."""

    def __init__(self, count: int, seed: int) -> None:
        self.count = count
        self.seed = seed
        total = max(7, count // 3)
        regions = max(1, total // 20)
        municipalities = max(2, (total - regions) // 3)
        civil = total - regions - municipalities
        self.municipalities = [municipality(index) for index in range(municipalities)]
        self.regions = [region(index) for index in range(regions)]
        self.civil = [association(index) for index in range(civil)]

    @property
    def organisations(self) -> list[Organisation]:
        return [*self.municipalities, *self.regions, *self.civil]

    @property
    def partnerships(self):
        """One at a time, so that ten thousand need no memory."""
        return map(self.partnership, range(self.count))

    def random(self, name: str) -> random.Random:
        """The choices for one thing, the same whatever else is generated."""
        return random.Random(f"{self.seed}/{name}")

    def identity(self, index: int) -> tuple[str, Theme, str]:
        home = index % len(self.municipalities)
        # One theme more for each round over the municipalities, so that no pair comes twice.
        round_ = index // len(self.municipalities)
        theme = THEMES[(round_ + home * 5) % len(THEMES)]
        round_of_themes = round_ // len(THEMES)
        later = f"-{round_of_themes + 1}" if round_of_themes else ""
        place = names.place(home)
        return f"{theme.id}-{names.slug(place)}{later}", theme, place

    def partnership(self, index: int) -> Partnership:
        id, theme, place = self.identity(index)
        choices = self.random(f"partnership {index}")
        municipality = self.municipalities[index % len(self.municipalities)]
        later = id.rsplit("-", 1)[1] if id[-1].isdigit() else ""
        number = f" {later}" if later else ""
        name = Text(f"{theme.name.sv} i {place}{number}", f"{theme.name.en} in {place}{number}")
        members = [self.civil[(index * 3 + offset) % len(self.civil)] for offset in range(3)]
        earlier = index - len(self.municipalities)
        return Partnership(
            index, id, name, place, theme, choices.sample(SERVICES, 10), municipality,
            self.regions[index % len(self.municipalities) % len(self.regions)], members,
            choices.randrange(2010, 2022), choices.randrange(7, 11), STATUSES[index % 5],
            self.identity(earlier)[0] if earlier >= 0 and index % 3 == 0 else None)


def municipality(index: int) -> Organisation:
    place = names.place(index)
    return Organisation(
        f"{names.slug(place)}-kommun", Text(f"{place} kommun", f"Municipality of {place}"),
        "municipality", None)


def region(index: int) -> Organisation:
    place = names.place(index)
    return Organisation(
        f"region-{names.slug(place)}", Text(f"Region {place}", f"Region of {place}"), "region", None)


def association(index: int) -> Organisation:
    place = names.place(index // len(names.KINDS))
    kind = names.KINDS[index % len(names.KINDS)]
    name = Text(kind.sv.format(place=place), kind.en.format(place=place))
    number = names.organisation_number(100_000 + index)
    return Organisation(names.slug(name.sv), name, "civil-society", number)
