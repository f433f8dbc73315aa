"""Writes dictionaries and lists in the strict YAML that the content is written in."""


def document(value: dict) -> str:
    return "\n".join(block(value, 0)) + "\n"


def block(value: dict, depth: int) -> list[str]:
    lines = []
    for key, item in value.items():
        lines += entry(" " * depth + f"{key}:", item, depth)
    return lines


def entry(head: str, item, depth: int) -> list[str]:
    if isinstance(item, dict):
        return [head] + block(item, depth + 2)
    if isinstance(item, list) and any(isinstance(part, dict) for part in item):
        lines = [head]
        for part in item:
            first, *rest = block(part, depth + 4)
            lines += [" " * (depth + 2) + "- " + first.lstrip(), *rest]
        return lines
    if isinstance(item, list):
        return [f"{head} [{', '.join(item)}]"]
    return [f"{head} {scalar(str(item))}"]


def scalar(text: str) -> str:
    """In quotes where it would not be one text otherwise."""
    if text and text[0] not in "'\"&*!|>%@`#-?[]{}," and ": " not in text and " #" not in text:
        return text
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
