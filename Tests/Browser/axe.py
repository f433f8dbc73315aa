"""axe-core, run inside a page."""

from functools import cache
from pathlib import Path

import axe_playwright_python

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"]
# Of the same part many times over, these are looked at where only colours are.
SAMPLE = 3
# What depends on the colours that are shown; all else is the same in every scheme.
COLOUR_RULES = ["color-contrast", "link-in-text-block"]
REPEATED = """
;window.repeated = sample => {
  const counts = new Map();
  return [...document.querySelectorAll('main :is(tr, li, article, dl > div)')].filter(part => {
    if (!counts.has(part.parentElement)) counts.set(part.parentElement, {});
    const kinds = counts.get(part.parentElement), kind = `${part.localName}.${part.className}`;
    kinds[kind] = (kinds[kind] ?? 0) + 1;
    return kinds[kind] > sample;
  });
}
"""
RUN = """
({sample, ...options}) => axe.run({include: document, exclude: sample ? repeated(sample) : []},
    {...options, resultTypes: ['violations'], elementRef: false,
     preload: false, iframes: false})
  .then(result => result.violations.map(found =>
    `${found.id}: ${found.nodes.length} × such as ${found.nodes[0].target.join(' ')}`
    + ` (${found.nodes[0].failureSummary.replaceAll(/\\s+/g, ' ')})`))
"""


@cache
def library() -> str:
    folder = Path(axe_playwright_python.__file__).parent
    return (folder / "axe.min.js").read_text("utf-8") + REPEATED + "; axe.version"


def load(tab) -> str:
    """Puts axe into the page, and says which version it is."""
    return tab.evaluate(library())


def violations(tab, colours_only=False) -> list[str]:
    rules = {"type": "rule", "values": COLOUR_RULES} if colours_only else \
        {"type": "tag", "values": TAGS}
    return tab.evaluate(RUN, {"runOnly": rules, "sample": SAMPLE if colours_only else 0})
