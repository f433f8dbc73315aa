"""The narratives of a partnership: prose in two languages that cites the same claims."""

import random

from .figures import need_years
from .partnership_files import Amounts
from .plan import MONTHS, Partnership, Plan
from .sentences import FILLERS, INTRODUCTIONS, PARTS, SECTIONS
from .writing import Text

# English words of running text below each of the six headings; with the rest it makes about 600.
WORDS_PER_SECTION = 82
CHARTS = {1: "members", 2: "flow", 3: "rates", 4: "statistics", 0: "timeline"}


def narratives(plan: Plan, partnership: Partnership, amounts: Amounts) -> Text:
    """Both files."""
    choices = plan.random(f"narrative {partnership.index}")
    names = slots(partnership, amounts)
    paragraphs = [
        Text(f"# {partnership.name.sv}", f"# {partnership.name.en}"),
        filled(choices.choice(INTRODUCTIONS), names),
    ]
    for number, (heading, groups) in enumerate(SECTIONS):
        paragraphs.append(Text(f"## {heading.sv}", f"## {heading.en}"))
        sentences = [filled(choices.choice(group), names) for group in groups]
        while length(sentences) < WORDS_PER_SECTION:
            at = choices.randrange(1, len(sentences) + 1)
            sentences.insert(at, filler(choices, partnership))
        half = (len(sentences) + 1) // 2
        paragraphs += [joined(sentences[:half]), joined(sentences[half:])]
        if number == 2:
            paragraphs.append(table(partnership, amounts))
        if number in CHARTS:
            chart = f"![](chart:{CHARTS[number]})"
            paragraphs.append(Text(chart, chart))
    paragraphs += [quotation(choices, partnership), needs(partnership, amounts), footnote()]
    return Text(*("\n\n".join(texts) + "\n" for texts in zip(*paragraphs)))


def slots(partnership: Partnership, amounts: Amounts) -> dict:
    """What patterns may name."""
    first, second, third = partnership.civil
    by_id = {id.replace("-", "_"): amount.prose for id, amount in amounts.items()}
    return {
        **by_id, "id": partnership.id, "place": partnership.place, "group": partnership.theme.group,
        "women": amounts["women-share"].prose, "waiting": amounts["waiting-time"].prose,
        "volunteers": amounts["volunteers-active"].prose,
        "agreement": f"source:{partnership.agreement}", "report": f"source:{partnership.report}",
        "starts": day(partnership.starts), "ends": day(partnership.ends),
        "municipality": partnership.municipality, "first": first, "second": second, "third": third,
        **{f"service_{letter}": Service(service.id, service.name)
           for letter, service in zip("abc", partnership.services)},
    }


class Service:
    """A service as running text names it."""

    def __init__(self, id: str, name: Text) -> None:
        self.id = id
        self.sv = name.sv[0].lower() + name.sv[1:]
        self.en = name.en[0].lower() + name.en[1:]


def day(date: str) -> Text:
    year, month, number = map(int, date.split("-"))
    sv, en = (names.split()[month - 1] for names in MONTHS)
    return Text(f"{number} {sv} {year}", f"{en} {number}, {year}")


def filled(pattern: Text, names: dict) -> Text:
    """A pattern with its names replaced, in each language."""
    return Text(*(
        text.format_map({name: value[language] if isinstance(value, Text) else value
                         for name, value in names.items()})
        for language, text in enumerate(pattern)))


def filler(choices: random.Random, partnership: Partnership) -> Text:
    """A sentence without figures."""
    names = {name: choices.choice(texts) for name, texts in PARTS.items()}
    names["did2"] = choices.choice(PARTS["did"])
    names["thing2"] = choices.choice(PARTS["thing"])
    names["group"] = partnership.theme.group
    actor = names["actor"]
    names["Actor"] = Text(actor.sv[0].upper() + actor.sv[1:], actor.en[0].upper() + actor.en[1:])
    return filled(choices.choice(FILLERS), names)


def length(sentences: list[Text]) -> int:
    return sum(len(sentence.en.split()) for sentence in sentences)


def joined(sentences: list[Text]) -> Text:
    return Text(*(" ".join(texts) for texts in zip(*sentences)))


def table(partnership: Partnership, amounts: Amounts) -> Text:
    """Who pays at first and who pays then."""
    def cell(id: str, language: int) -> str:
        return f"[{amounts[id].prose[language]}](figure:{partnership.id}/{id})"

    def rows(language: int, head: list[str], payers: list[str]) -> str:
        lines = [head, ["---"] * 3,
                 [payers[0], cell("city-start", language), cell("city-yearly", language)],
                 [payers[1], cell("own-start", language), cell("own-yearly", language)]]
        return "\n".join(f"| {' | '.join(line)} |" for line in lines)

    return Text(rows(0, ["Vem som betalar", "I början", "Därefter"], ["Kommunen", "Organisationerna"]),
                rows(1, ["Who pays", "At first", "After that"], ["The municipality", "The organisations"]))


def quotation(choices: random.Random, partnership: Partnership) -> Text:
    sentence = filler(choices, partnership)
    return Text(f"> {sentence.sv}", f"> {sentence.en}")


def needs(partnership: Partnership, amounts: Amounts) -> Text:
    """The statistics, as a list."""
    def lines(language: int, inside: str) -> str:
        return "\n".join(
            f"- {inside} {year}: [{amounts[f'need-{year}'].prose[language]}](figure:{partnership.id}/need-{year})"
            for year in need_years(partnership))

    return Text(
        f"Behovet i {partnership.place} har räknats flera år i rad.[^need]\n\n" + lines(0, "Under"),
        f"The need in {partnership.place} has been counted several years in a row.[^need]\n\n" + lines(1, "In"))


def footnote() -> Text:
    return Text("[^need]: Den som har sökt stöd flera gånger räknas en gång.",
                "[^need]: Whoever has sought support several times is counted once.")
