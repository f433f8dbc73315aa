#!/usr/bin/env python3
"""Measures how soon pages are there on a slow phone: a processor four times slower, 1.6 Mbit/s, and
150 ms to the host. Prints the median of several visits with nothing in the cache.

  slow_phone.py [RUNS]
"""

import statistics
import sys

import case
import host
import sites

KINDS = ("home", "partnerships-1", "figures-1")
PHONE = {"width": 360, "height": 740}
NETWORK = {
    "offline": False, "latency": 150, "downloadThroughput": 1_600_000 / 8,
    "uploadThroughput": 750_000 / 8,
}
# Largest contentful paint and long tasks are told to observers only.
OBSERVE = """
window.largest = 0; window.tasks = [];
new PerformanceObserver(list => {
  for (const entry of list.getEntries()) largest = entry.startTime;
}).observe({type: 'largest-contentful-paint', buffered: true});
new PerformanceObserver(list => {
  tasks.push(...list.getEntries());
}).observe({type: 'longtask', buffered: true});
"""
# Total blocking time is what tasks take beyond 50 ms, each from the first contentful paint on:
# https://web.dev/articles/tbt
READ = """
() => {
  const first = performance.getEntriesByName('first-contentful-paint')[0].startTime;
  const after = ({startTime, duration}) => startTime + duration - Math.max(startTime, first);
  const blocking = tasks.reduce((sum, task) => sum + Math.max(0, after(task) - 50), 0);
  const bytes = performance.getEntriesByType('navigation')[0].encodedBodySize
    + performance.getEntriesByType('resource').reduce((sum, one) => sum + one.encodedBodySize, 0);
  return {first, largest, blocking, bytes};
}
"""


def visit(address: str) -> dict[str, float]:
    context = case.chromium().new_context(viewport=PHONE, device_scale_factor=2, is_mobile=True)
    context.add_init_script(OBSERVE)
    tab = context.new_page()
    devices = context.new_cdp_session(tab)
    devices.send("Network.enable")
    devices.send("Network.emulateNetworkConditions", NETWORK)
    devices.send("Emulation.setCPUThrottlingRate", {"rate": 4})
    tab.goto(address, wait_until="load")
    tab.wait_for_timeout(500)
    found = tab.evaluate(READ)
    context.close()
    return found


def main() -> None:
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    site = sites.site("content")
    base = host.address_of(site.root)
    print(f"{'':44}{'first':>9}{'largest':>9}{'blocked':>9}{'bytes':>10}")
    for kind in KINDS:
        for page in site.kinds()[kind].values():
            visits = [visit(base + page.path) for _ in range(runs)]
            first, largest, blocking, size = (
                statistics.median(one[name] for one in visits)
                for name in ("first", "largest", "blocking", "bytes"))
            print(f"{str(page):44}{first:>6.0f} ms{largest:>6.0f} ms{blocking:>6.0f} ms{size:>10.0f}")


if __name__ == "__main__":
    main()
