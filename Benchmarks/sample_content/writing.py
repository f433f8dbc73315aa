"""Writes the data language of content files: maps, lists and texts in block style."""

import re
from typing import NamedTuple


class Text(NamedTuple):
    """One text in both languages."""

    sv: str
    en: str


Value = str | Text | list | dict

# What can stand without quotes: no sign that means something in YAML, at its start or further in.
PLAIN = re.compile(r"[0-9A-Za-zÅÄÖåäö.(][^#:\[\]{}\n\"]*(?<!\s)")


def scalar(text: str, in_braces: bool = False) -> str:
    """A text as it stands in a file, in quotes where it has to."""
    if PLAIN.fullmatch(text) and not (in_braces and "," in text):
        return text
    if re.fullmatch(r"https?:[^\s#,]+", text):
        return text
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def document(value: dict) -> str:
    """A whole file."""
    return "\n".join(block(value, 0)) + "\n"


def block(value: Value, depth: int) -> list[str]:
    """The lines of a map or a list, `depth` spaces in."""
    indent = " " * depth
    lines = []
    if isinstance(value, dict):
        for key, entry in value.items():
            lines += with_head(f"{indent}{key}:", entry, depth + 2)
        return lines
    for entry in value:
        inner = block(entry, depth + 2)
        lines += [f"{indent}- {inner[0].lstrip()}", *inner[1:]]
    return lines


def with_head(head: str, value: Value, depth: int) -> list[str]:
    """A key and its value, on one line where that is how people write it."""
    if isinstance(value, Text):
        if len(value.sv) + len(value.en) <= 100:
            return [f"{head} {{ sv: {scalar(value.sv, True)}, en: {scalar(value.en, True)} }}"]
        indent = " " * depth
        return [head, f"{indent}sv: {scalar(value.sv)}", f"{indent}en: {scalar(value.en)}"]
    if isinstance(value, str):
        return [f"{head} {scalar(value)}"]
    if isinstance(value, list) and all(isinstance(entry, str) for entry in value):
        return [f"{head} [{', '.join(scalar(entry, True) for entry in value)}]"]
    return [head, *block(value, depth)]
