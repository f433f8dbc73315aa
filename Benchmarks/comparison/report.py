"""The table of a comparison, as Markdown."""

from typing import NamedTuple

from .measuring import Cost, Output, growth


class Row(NamedTuple):
    """The median of one program at one size."""

    size: int
    name: str
    cost: Cost
    output: Output | None


HEAD = ("| partnerships | program | wall | CPU | of it kernel | memory | files | bytes |\n"
        "| ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: |")


def spaced(number: int) -> str:
    return f"{number:,}".replace(",", " ")


def table(rows: list[Row]) -> str:
    lines = [HEAD]
    for row in rows:
        files, size = (spaced(row.output.files), f"{row.output.bytes / 1e6:.1f} MB") if row.output else ("", "")
        lines.append(f"| {spaced(row.size)} | {row.name} | {row.cost.wall:.2f} s | {row.cost.cpu:.2f} s "
                     f"| {row.cost.kernel:.2f} s | {row.cost.memory:.0f} MiB | {files} | {size} |")
    return "\n".join(lines)


def ratios(rows: list[Row]) -> list[str]:
    """Insyn's CPU time against the others' at each size, and how it grows."""
    cpu = {(row.size, row.name): row.cost.cpu for row in rows}
    lines = []
    for size in sorted({row.size for row in rows}):
        own = cpu[size, "insyn"]
        if (size, "hugo") in cpu:
            lines.append(f"- {spaced(size)}: {cpu[size, 'hugo'] / own:.1f} times less CPU than Hugo (budget: 10)")
        lines.append(f"- {spaced(size)}: {own / cpu[size, 'floor, 1 thread']:.1f} times the floor (budget: 2)")
        lines.append(f"- {spaced(size)}: building again after an edit takes "
                     f"{100 * cpu[size, 'insyn, one edit'] / own:.0f} % of the CPU of a full build (budget: 10 %)")
    sizes = sorted({row.size for row in rows})
    for smaller, larger in zip(sizes, sizes[1:]):
        k = growth((smaller, cpu[smaller, "insyn"]), (larger, cpu[larger, "insyn"]))
        lines.append(f"- growth from {spaced(smaller)} to {spaced(larger)}: exponent {k:.2f} (budget: 1.05)")
    return lines
