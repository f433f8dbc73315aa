"""Whether a text on the site says the value of a fact, in the way its language writes numbers."""

import re
from decimal import Decimal, InvalidOperation

WORDS = {
    "sv": "noll en två tre fyra fem sex sju åtta nio tio elva tolv",
    "en": "zero one two three four five six seven eight nine ten eleven twelve",
}
NUMBERS = {
    language: {word: Decimal(number) for number, word in enumerate(words.split())}
    for language, words in WORDS.items()
}
NUMBERS["sv"]["ett"] = Decimal(1)
SCALES = {
    "sv": {"tusen": 3, "tkr": 3, "miljon": 6, "miljoner": 6, "mnkr": 6},
    "en": {"thousand": 3, "million": 6, "m": 6},
}
MONTHS = {
    "sv": "januari februari mars april maj juni juli augusti september oktober november december",
    "en": "January February March April May June July August September October November December",
}
# By the code that EDTF gives the season.
SEASONS = {
    "sv": {"21": ["vår"], "22": ["sommar"], "23": ["höst"], "24": ["vinter"]},
    "en": {"21": ["spring"], "22": ["summer"], "23": ["autumn"], "24": ["winter"]},
}
ABSENCES = {
    "sv": ["inte värderat", "anges inte"],
    "en": ["not valued", "not stated"],
}
# What stands between the thousands: ordinary, no-break, thin and narrow no-break space; comma.
GROUPED = {
    "sv": r"\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?!\d)(?:,\d+)?|\d+(?:,\d+)?",
    "en": r"\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?",
}


def numbers(text: str, language: str) -> set[Decimal]:
    """Every number in a text, also where a word gives its size (`250 miljoner`)."""
    found = set()
    for match in re.finditer(rf"(?<![\d.,])(?:{GROUPED[language]})", text):
        digits = re.sub(r"[ \u00a0\u2009\u202f]", "", match[0])
        digits = digits.replace(",", ".") if language == "sv" else digits.replace(",", "")
        number = Decimal(digits)
        follower = re.match(r"\s*([^\W\d]+)", text[match.end():])
        scale = SCALES[language].get(follower[1].lower(), 0) if follower else 0
        found.add(number.scaleb(scale))
    for word in re.findall(r"[^\W\d]+", text.lower()):
        if word in NUMBERS[language]:
            found.add(NUMBERS[language][word])
    return found


def missing(value: str, unit: str, text: str, language: str) -> str | None:
    """The part of a fact's value that a text does not say; None if it says all that can be read.

    Words are not compared: the site says them in its own way.
    """
    if value in ("unquantified", "not stated"):
        said = any(words in text.lower() for words in ABSENCES[language])
        return None if said else value
    if unit in ("date", "date-edtf"):
        return _missing_date(value, text, language)
    if unit == "ISO 8601 interval":
        ends = (_missing_date(end, text, language) for end in value.split("/"))
        return next((end for end in ends if end), None)
    if unit in ("appendix", "organisation number"):
        return None if re.search(rf"(?<![\d.]){re.escape(value)}(?![\d.]\d)", text) else value
    written = numbers(text, language)
    for part in value.split(".."):
        try:
            number = Decimal(part)
        except InvalidOperation:
            return None
        if number not in written:
            return part
    return None


def _missing_date(date: str, text: str, language: str) -> str | None:
    year, *rest = date.split("-")
    if not re.search(rf"(?<!\d){year}(?!\d)", text):
        return year
    if rest and int(rest[0]) > 12:
        seasons = SEASONS[language][rest[0]]
        return None if any(season in text.lower() for season in seasons) else date
    if rest:
        month = MONTHS[language].split()[int(rest[0]) - 1]
        if month.lower() not in text.lower():
            return date
    if len(rest) > 1 and not re.search(rf"(?<!\d){int(rest[1])}(?!\d)", text):
        return date
    return None
