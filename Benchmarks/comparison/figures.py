"""Whether two sites say the same figures: every number for machines on the pages of each partnership."""

import re
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path

KINDS = {
    "sv": {"register": "siffror/{}", "partnership": "partnerskap/{}", "money": "partnerskap/{}/pengar", "evidence": "partnerskap/{}/underlag"},
    "en": {"register": "figures/{}", "partnership": "partnerships/{}", "money": "partnerships/{}/money", "evidence": "partnerships/{}/evidence"},
}
NUMBER = re.compile(rb'<data value="?([-0-9.]+)"?>')
TOLERANCE = Decimal("0.01")  # the last öre of what is worked out may be rounded either way


def numbers(page: Path) -> list[Decimal]:
    """The different numbers of a page in order, to two decimals."""
    found = {Decimal(text.decode()) for text in NUMBER.findall(page.read_bytes())}
    return sorted({value.quantize(TOLERANCE, ROUND_HALF_UP) for value in found})


def missing(some: list[Decimal], others: list[Decimal]) -> list[Decimal]:
    """Those of `some` that no other is near."""
    return [value for value in some if not any(abs(value - other) <= TOLERANCE for other in others)]


def differences(one: Path, other: Path) -> list[str]:
    """What the one site says and the other does not, page by page; empty when they say the same."""
    reports = []
    compared = 0
    for language, kinds in KINDS.items():
        home = one / language / kinds["partnership"].format("")
        for slug in sorted(entry.name for entry in home.iterdir() if (entry / "index.html").exists() and (other / language / kinds["partnership"].format(entry.name)).is_dir()):
            for pattern in kinds.values():
                pages = [site / language / pattern.format(slug) / "index.html" for site in (one, other)]
                absent = [page for page in pages if not page.exists()]
                if absent:
                    reports.append(f"{absent[0]} is missing")
                    continue
                compared += 1
                a, b = map(numbers, pages)
                reports += [f"{pages[0]}: only here {value}" for value in missing(a, b)]
                reports += [f"{pages[1]}: only here {value}" for value in missing(b, a)]
    return reports if compared else ["no partnership is on both sites"]
