"""What one HTML page says about itself and where it leads."""

from dataclasses import dataclass, field
from html.parser import HTMLParser

# Attributes that make a browser fetch something while the page is shown.
LOADS = {
    "script": ["src"], "img": ["src"], "source": ["src"], "iframe": ["src"], "embed": ["src"],
    "audio": ["src"], "video": ["src", "poster"], "track": ["src"], "input": ["src"],
    "object": ["data"], "image": ["href", "xlink:href"], "use": ["href", "xlink:href"],
}
LOADING_RELS = {
    "stylesheet", "icon", "preload", "modulepreload", "manifest", "prefetch", "preconnect",
    "dns-prefetch", "apple-touch-icon", "mask-icon",
}
DATA_BLOCKS = {"application/json", "application/ld+json"}


@dataclass
class Page:
    language: str | None = None
    title: str = ""
    canonical: list[str] = field(default_factory=list)
    alternates: dict[str, str] = field(default_factory=dict)
    is_indexed: bool = True
    headings: int = 0
    ids: list[str] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    loads: list[str] = field(default_factory=list)
    inline: list[str] = field(default_factory=list)


def read(text: str) -> Page:
    reader = _Reader()
    reader.feed(text)
    reader.close()
    reader.page.title = " ".join(reader.page.title.split())
    return reader.page


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.page = Page()
        self.in_title = False
        self.svg_depth = 0

    def handle_startendtag(self, tag, attributes):
        self.handle_starttag(tag, attributes)
        if tag == "svg":
            self.svg_depth -= 1

    def handle_starttag(self, tag, attributes):
        page, values = self.page, {name: value or "" for name, value in attributes}
        if "id" in values:
            page.ids.append(values["id"])
        page.inline += [
            f"<{tag} {name}>" for name in values if name == "style" or name.startswith("on")]
        for name in LOADS.get(tag, []):
            if name in values:
                page.loads.append(values[name])
        page.loads += [part.split()[0] for part in values.get("srcset", "").split(",") if part.strip()]
        if tag == "html":
            page.language = values.get("lang")
        elif tag == "svg":
            self.svg_depth += 1
        elif tag == "title":
            self.in_title = self.svg_depth == 0
        elif tag == "h1":
            page.headings += 1
        elif tag == "meta" and values.get("name") == "robots":
            page.is_indexed = "noindex" not in values.get("content", "")
        elif tag == "link":
            self.read_link(values)
        elif tag in ("a", "area") and "href" in values:
            page.links.append(values["href"])
        elif tag == "form" and "action" in values:
            page.links.append(values["action"])
        elif tag == "style":
            page.inline.append("<style>")
        elif tag == "script" and "src" not in values and values.get("type") not in DATA_BLOCKS:
            page.inline.append("<script>")

    def read_link(self, values):
        rels, address = set(values.get("rel", "").lower().split()), values.get("href", "")
        if "canonical" in rels:
            self.page.canonical.append(address)
        elif "alternate" in rels and "hreflang" in values:
            self.page.alternates[values["hreflang"]] = address
        elif rels & LOADING_RELS:
            self.page.loads.append(address)

    def handle_endtag(self, tag):
        if tag == "title":
            self.in_title = False
        elif tag == "svg":
            self.svg_depth -= 1

    def handle_data(self, data):
        if self.in_title:
            self.page.title += data
