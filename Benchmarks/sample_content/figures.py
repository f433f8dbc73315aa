"""The amounts of one partnership, by the ids of their claims."""

from .amounts import EUROS, KRONOR, PERCENT, Absent, Amount, counted
from .plan import Partnership, Plan

PERSONS = counted("persons", "personer")
POSTS = counted("posts", "tjänster")
SERVICES = counted("services", "insatser")
CHILDREN = counted("children", "barn")
MEETINGS = counted("meetings", "möten")
DAYS = counted("days", "dagar")


def amounts(plan: Plan, partnership: Partnership) -> dict[str, Amount | Absent]:
    """An amount for each claim that is not derived."""
    choices = plan.random(f"amounts {partnership.index}")

    def kronor(low: int, high: int, step: int, hedge: str = "", per: str = "") -> Amount:
        return Amount(choices.randrange(low, high, step), KRONOR, hedge, per=per)

    def between(low: int, high: int, step: int, hedge: str = "", per: str = "") -> Amount:
        start = choices.randrange(low, high, step)
        return Amount(start, KRONOR, hedge, start + step * choices.randrange(2, 9), per)

    def many(unit, low: int, high: int, hedge: str = "") -> Amount:
        return Amount(choices.randrange(low, high), unit, hedge)

    own = [lambda: kronor(200_000, 2_000_000, 1_000, per="year"),
           lambda: kronor(200_000, 2_000_000, 50_000, "at least", "year"),
           lambda: between(200_000, 2_000_000, 50_000, per="year")]
    grants = [lambda: kronor(100_000, 900_000, 5_000),
              lambda: Amount(choices.randrange(10_000, 90_000, 500), EUROS),
              lambda: kronor(100_000, 900_000, 50_000, "about")]
    grant = grants[partnership.index % 3]()
    persons = choices.randrange(40, 900)
    return {
        # contributions
        "city-start": kronor(150_000, 3_000_000, 1_040),
        "city-yearly": kronor(800_000, 9_000_000, 1_120, per="year"),
        "own-start": kronor(100_000, 1_500_000, 50_000, "about"),
        "own-yearly": own[partnership.index % 3](),
        "region-yearly": kronor(200_000, 2_500_000, 25_000, "at most", "year"),
        "grant": grant,
        "grant-rival": Amount(grant.low * 11 // 10, grant.unit, "about"),
        "coordinator": between(350_000, 600_000, 10_000, "about", "year"),
        "foundation": kronor(50_000, 800_000, 10_000, "at least"),
        "equipment": kronor(20_000, 400_000, 10_000, "about"),
        "premises": Absent("not valued"),
        "volunteers": Absent("not valued"),
        "staff": Absent("not valued"),
        "administration": Absent("not stated"),
        "evaluation": Absent("withheld"),
        "fees": Absent("none"),
        "indexation": Absent("not applicable"),
        # transfers and rates
        "pool-rate": kronor(20, 90, 5, per="child and day"),
        "rent": kronor(60_000, 140_000, 5_000, "about", "year"),
        "pool-use": Absent("not stated"),
        "training-share": kronor(10_000, 60_000, 1_000, per="year"),
        "rate-first": kronor(900, 1_300, 50, per="child and day"),
        "rate-second": kronor(1_350, 1_700, 50, per="child and day"),
        "rate-third": kronor(1_750, 2_100, 50, per="child and day"),
        "hourly": kronor(180, 420, 5, per="hour"),
        # indicators and statistics
        "target": Amount(persons, PERSONS, choices.choice(["", "at least", "about"])),
        "reached": many(PERSONS, 30, 1_200, choices.choice(["", "about"])),
        "women-share": many(PERCENT, 20, 80, choices.choice(["", "about", "at least"])),
        "posts": many(POSTS, 2, 24),
        "volunteers-active": many(PERSONS, 15, 300, choices.choice(["about", "at least"])),
        "services": Amount(10, SERVICES),
        "meetings": many(MEETINGS, 6, 40),
        "waiting-time": Amount(persons % 20 + 5, DAYS, "at most"),
        "satisfied": many(PERCENT, 55, 98),
        "dropouts": Absent("not stated"),
        "children": Amount(persons // 4 + 5, CHILDREN, "", persons // 4 + 15),
        **{f"need-{year}": many(PERSONS, 300, 9_000) for year in need_years(partnership)},
        "need-share": many(PERCENT, 2, 30, "about"),
    }


def need_years(partnership: Partnership) -> range:
    return range(partnership.year - 2, partnership.year + 1)
