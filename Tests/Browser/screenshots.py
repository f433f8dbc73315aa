#!/usr/bin/env python3
"""Takes the pictures in README: the home page, a partnership, a chart, and the view on a phone.

  screenshots.py FOLDER

They are small: a page has few colours, and 128 of them are kept.
"""

import io
import sys
from pathlib import Path

import case
import host
import sites
from PIL import Image

COLOURS = 128
CHART = "main figure:has(svg)"


def save(png: bytes, file: Path) -> None:
    picture = Image.open(io.BytesIO(png)).convert("RGB")
    picture = picture.quantize(COLOURS, dither=Image.Dither.NONE)
    picture.save(file, optimize=True)
    print(f"{file}: {picture.width} × {picture.height}, {file.stat().st_size // 1000} kB")


def main() -> None:
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    site = sites.site("content")
    base = host.address_of(site.root)

    def open_page(kind: str, width: int, height: int, scale: float):
        context = case.chromium().new_context(
            viewport={"width": width, "height": height}, device_scale_factor=scale,
            reduced_motion="reduce")
        tab = context.new_page()
        tab.goto(base + site.example(kind, "en").path)
        return tab

    wide = open_page("home", 1280, 800, 1)
    save(wide.screenshot(), folder / "home.png")
    wide.goto(base + site.example("partnerships-1", "en").path)
    save(wide.screenshot(), folder / "partnership.png")
    phone = open_page("partnerships-1", 390, 780, 1.5)
    save(phone.screenshot(), folder / "phone.png")
    chart = open_page("partnerships-1", 1280, 800, 1)
    figure = chart.locator(CHART).first
    save(figure.screenshot(), folder / "chart.png")


if __name__ == "__main__":
    main()
