"""What one invented partnership is about, before it is written down."""

import random

PLACES = (
    "Arvika", "Borås", "Eskilstuna", "Falun", "Gävle", "Halmstad", "Härnösand", "Jönköping",
    "Kalmar", "Karlstad", "Kiruna", "Kristianstad", "Linköping", "Luleå", "Malmö", "Norrköping",
    "Nyköping", "Skövde", "Sundsvall", "Södertälje", "Trollhättan", "Umeå", "Uppsala", "Visby",
    "Västerås", "Växjö", "Ystad", "Örebro", "Östersund",
)
# What a partnership does: the Swedish and the English name, and whom it is for.
THEMES = (
    (("Hem för unga", "Homes for young people"), ("unga utan hem", "young people without a home")),
    (("Stöd till anhöriga", "Support for relatives"), ("anhöriga till sjuka", "relatives of the ill")),
    (("Vägar till arbete", "Ways to work"), ("nyanlända vuxna", "newly arrived adults")),
    (("Trygg fritid", "Safe leisure"), ("barn och familjer", "children and families")),
    (("Hälsa på lika villkor", "Health on equal terms"), ("äldre som lever ensamma", "older people who live alone")),
    (("Våldsutsattas fristad", "A refuge from violence"), ("kvinnor och barn", "women and children")),
    (("Rehabilitering i gemenskap", "Recovery in company"), ("vuxna med missbruk", "adults with an addiction")),
    (("Språk och möten", "Language and meetings"), ("asylsökande", "asylum seekers")),
)


class Scene:
    """A partnership by its number: what is drawn for it is the same in every run."""

    def __init__(self, number: int, count: int):
        self.random = random.Random(f"partnership {number}")
        self.number = number
        self.id = f"p{number:05}"
        (self.name_sv, self.name_en), (self.group_sv, self.group_en) = THEMES[number % len(THEMES)]
        self.place = PLACES[number // len(THEMES) % len(PLACES)]
        turn = number // (len(THEMES) * len(PLACES)) + 1
        self.turn = f" {turn}" if turn > 1 else ""
        self.start = 2010 + self.random.randrange(12)
        self.years = self.random.choice((2, 3, 4, 5))
        organisations = max(1, -(-count // 3))
        drawn = self.random.sample(range(organisations), min(4, organisations))
        self.organisations = [f"org{other:05}" for other in drawn]
        self.sources = [f"s{other:04}" for other in self.random.sample(
            range(max(5, count // 10)), 3)]
        self.other = (number * 7 + 3) % count

    @property
    def names(self) -> dict:
        return {
            "sv": f"{self.name_sv} i {self.place}{self.turn}",
            "en": f"{self.name_en} in {self.place}{self.turn}",
        }

    def source(self) -> str:
        place = self.random.choice(("sidan", "avsnitt", "bilaga"))
        return f"{self.random.choice(self.sources)}, {place} {self.random.randrange(1, 60)}"

    def period(self) -> str:
        first = self.start + self.random.randrange(self.years)
        return f"{first}-01-01..{first}-12-31"
