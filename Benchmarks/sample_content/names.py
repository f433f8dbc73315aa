"""Names and numbers of places and organisations that do not exist."""

import re

from .writing import Text

FIRST = [
    "Björk", "Alm", "Ek", "Lind", "Ask", "Gran", "Tall", "Hassel", "Rönn", "Al", "Sten", "Berg", "Sand",
    "Sjö", "Å", "Näs", "Vik", "Mo", "Hed", "Skog", "Äng", "Hag", "Kvarn", "Bro", "Kyrk", "Norr", "Söder",
    "Öster", "Väster", "Mellan", "Ny", "Gammel", "Stor", "Lill", "Hög", "Låg", "Vit", "Svart", "Röd", "Grön",
]
LAST = [
    "hult", "sta", "by", "torp", "ås", "dal", "backa", "forsa", "holm", "vall", "ryd", "köping", "stad",
    "löv", "mark", "lunda", "viken", "sund", "åker", "bäck", "fors", "arp", "näset", "tuna", "um", "rum",
    "hamn", "inge", "boda", "säter",
]
KINDS = [
    Text("{place}s stadsmission", "{place} City Mission"),
    Text("Kvinnojouren i {place}", "Women's Shelter of {place}"),
    Text("{place}s Föräldraförening", "{place} Parents' Association"),
    Text("Anhörigkretsen i {place}", "Relatives' Circle of {place}"),
    Text("{place}s Idrottsallians", "{place} Sports Alliance"),
    Text("Studiekretsen i {place}", "Study Circle of {place}"),
    Text("{place}s Frivilligcentral", "{place} Volunteer Centre"),
    Text("Hantverkshuset i {place}", "Craft House of {place}"),
]


def slug(name: str) -> str:
    """What the site would make of a name as well: small letters, digits and hyphens."""
    folded = name.lower().translate(str.maketrans("åäöé", "aaoe"))
    return re.sub(r"[^a-z0-9]+", "-", folded).strip("-")


def place(index: int) -> str:
    """A name for each number below 1 200, all different; then with a number's worth of prefix."""
    base = (index * 7) % len(FIRST)
    last = (index // len(FIRST) + index) % len(LAST)
    round_ = index // (len(FIRST) * len(LAST))
    return "Norra " * round_ + FIRST[base] + LAST[last]


def organisation_number(serial: int) -> str:
    """A number with the right check digit, of the sort that associations have."""
    digits = f"802{serial:06d}"
    total = 0
    for position, digit in enumerate(map(int, digits)):
        doubled = digit * (2 if position % 2 == 0 else 1)
        total += doubled // 10 + doubled % 10
    return f"{digits[:6]}-{digits[6:]}{-total % 10}"
