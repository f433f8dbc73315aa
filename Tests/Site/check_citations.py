"""Every figure in the register can be cited: its BibTeX and CSL-JSON can be read and agree."""

import json
import re
from html.parser import HTMLParser

TYPES = {"dataset", "webpage"}


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.entry: str | None = None
        self.inside = False
        # By the id of the entry: the texts of its `<pre>` elements.
        self.forms: dict[str, list[str]] = {}

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        if tag == "article" and "entry" in (values.get("class") or "").split():
            self.entry = values.get("id")
            self.forms[self.entry] = []
        elif tag == "pre" and self.entry:
            self.inside = True
            self.forms[self.entry].append("")

    def handle_endtag(self, tag):
        if tag == "pre":
            self.inside = False
        elif tag == "article":
            self.entry = None

    def handle_data(self, data):
        if self.inside:
            self.forms[self.entry][-1] += data


def citations_on(text: str) -> dict[str, list[str]]:
    reader = _Reader()
    reader.feed(text)
    reader.close()
    return reader.forms


def read_bibtex(text: str) -> dict[str, str]:
    """One entry as BibTeX reads it: it counts every brace, also one after a backslash."""
    head = re.match(r"@(\w+)\{([\x21-\x7e]+),\n", text)
    if head is None or re.search(r'[\s",{}%#~\\]', head[2]):
        raise ValueError("it does not begin as an entry does")
    entry, place = {"type": head[1], "key": head[2]}, head.end()
    while text[place:] != "}":
        field = re.match(r"(\w+) = (\{|\w+)", text[place:])
        if field is None:
            raise ValueError(f"'{text[place:place + 20]}' is not a field")
        start = place = place + field.end()
        if field[2] == "{":
            depth = 1
            while depth > 0:
                depth += {"{": 1, "}": -1}.get(text[place], 0)
                place += 1
            entry[field[1]] = text[start:place - 1]
        else:
            entry[field[1]] = field[2]
        if text[place:place + 1] == ",":
            place += 1
        if text[place:place + 1] != "\n":
            raise ValueError(f"'{field[1]}' is not followed by a field")
        place += 1
    return entry


COMMANDS = {
    r"\textbackslash{}": "\\", r"\textasciitilde{}": "~", r"\textasciicircum{}": "^",
    r"\textbraceleft{}": "{", r"\textbraceright{}": "}", "~": "\u00a0", "$-$": "\u2212",
    **{f"\\{sign}": sign for sign in "&%$#_"},
}
COMMAND = re.compile("|".join(map(re.escape, sorted(COMMANDS, key=len, reverse=True))))


def unescaped(text: str) -> str:
    """A text as LaTeX prints it."""
    text = text[1:-1] if text.startswith("{") and text.endswith("}") else text
    return COMMAND.sub(lambda match: COMMANDS[match[0]], text)


def check_citations(site) -> None:
    for name in site.pages:
        for fragment, forms in citations_on(site.files[name].read_text("utf-8")).items():
            try:
                bibtex, csl = forms
                problem = difference(
                    read_bibtex(bibtex), json.loads(csl), f"{site.address(name)}#{fragment}",
                    site.language(name))
            except (ValueError, IndexError, KeyError, TypeError) as error:
                problem = str(error)
            if problem:
                site.report(name, f"the citation of '{fragment}': {problem}")


def difference(entry: dict, items: list, address: str, language: str | None) -> str | None:
    """What is wrong with two forms of one citation; None if nothing is."""
    (item,) = items
    year, month, day = item["issued"]["date-parts"][0]
    months = "jan feb mar apr may jun jul aug sep oct nov dec".split()
    for what, one, other in [
        ("type", item["type"] in TYPES, True), ("address", item["URL"], address),
        ("address", entry["url"], address), ("language", item["language"], language),
        ("key", entry["key"], item["id"]),
        ("author", [{"literal": unescaped(entry["author"])}], item["author"]),
        ("title", unescaped(entry["title"]), item["title"]),
        ("note", unescaped(entry["note"]), item["note"]),
        ("date", (int(entry["year"]), entry["month"], int(entry["day"])),
         (year, months[month - 1], day)),
    ]:
        if one != other:
            return f"its {what} is '{one}' and '{other}'"
    return None
