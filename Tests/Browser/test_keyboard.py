"""The keyboard gets everywhere, in the order of the page, and whoever uses it sees where they are."""

import unittest

from case import BrowserCase

FOCUSED = """
() => {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  // What a note holds is on the way, but no part of the page.
  if (element.closest('[popover]')) return {};
  window.walked ??= [];
  const style = getComputedStyle(element), box = element.getBoundingClientRect();
  const last = window.walked.at(-1);
  window.walked.push(element);
  const points = [[.5, .5], [.1, .5], [.9, .5], [.5, .1], [.5, .9]].map(
    ([across, down]) => [box.left + box.width * across, box.top + box.height * down]);
  // A link that breaks over two lines has a box with nothing of it in the middle.
  const parts = [...element.getClientRects()].map(
    part => [part.left + part.width / 2, part.top + part.height / 2]);
  const seen = [...points, ...parts].some(([x, y]) => {
    const top = document.elementFromPoint(x, y);
    return top && (element.contains(top) || top.contains(element));
  });
  return {
    name: element.outerHTML.slice(0, 110),
    outline: style.outlineStyle === 'none' ? 0 : parseFloat(style.outlineWidth),
    seen,
    again: window.walked.indexOf(element) < window.walked.length - 1,
    inOrder: !last
      || Boolean(last.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING),
  };
}
"""
FOCUSABLE = """
() => [...document.querySelectorAll('a[href], button, input, select, summary, [tabindex="0"]')]
  .filter(element => element.checkVisibility() && !element.disabled
    && (element.localName === 'summary' || !element.closest('details:not([open])'))).length
"""
# A page of text may have nothing that takes the focus before its foot.
AFTER_HEAD = """
() => {
  const [main, focused] = [document.querySelector('main'), document.activeElement];
  const all = [...main.querySelectorAll('a[href], button, input, summary, [tabindex="0"]')];
  return all.length ? main.contains(focused) : Boolean(focused.closest('footer'));
}
"""
SCROLLS = """
() => [...document.querySelectorAll('.scroll')].filter(
  region => region.scrollWidth > region.clientWidth + 1).length
"""


class KeyboardTests(BrowserCase):
    def walk(self, tab):
        """Goes from the first to the last thing that takes the focus, looking at each."""
        count = tab.evaluate(FOCUSABLE)
        self.assertGreater(count, 0)
        keys = tab.context.new_cdp_session(tab)
        tabulator = {"type": "rawKeyDown", "key": "Tab", "code": "Tab", "windowsVirtualKeyCode": 9}
        walked = 0
        while True:
            keys.send("Input.dispatchKeyEvent", tabulator)
            found = tab.evaluate(FOCUSED)
            if found == {}:
                continue
            if found is None or found["again"] and walked == count:
                break
            walked += 1
            self.assertGreaterEqual(found["outline"], 2, f"no focus is seen on {found['name']}")
            self.assertTrue(found["seen"], f"{found['name']} lies under something")
            self.assertFalse(found["again"], f"the focus is caught at {found['name']}")
            self.assertTrue(found["inOrder"], f"{found['name']} is out of order")
        self.assertEqual(walked, count, "not all that takes the focus was reached")

    def test_home_partnership_and_tables(self):
        for kind, language, width in [
            ("home", "sv", 1280), ("home", "en", 360), ("partnerships-1", "sv", 1280),
            ("organisations", "en", 360), ("services", "sv", 360),
        ]:
            with self.subTest(f"{kind} {language} {width}"):
                self.walk(self.open(self.site.example(kind, language), width=width))

    def test_faults_would_be_found(self):
        for fault in (
            "at.style.outline = 'none'", "at.tabIndex = 1",
            "at.addEventListener('keydown', event => event.preventDefault())",
            "document.body.insertAdjacentHTML('beforeend', '<p id=lid>.</p>');"
            "Object.assign(lid.style, {position: 'fixed', inset: 0, background: 'white'})",
        ):
            tab = self.open(self.site.example("home", "en"))
            tab.evaluate(f"() => {{ const at = document.querySelector('main a'); {fault}; }}")
            with self.assertRaises(AssertionError, msg=fault):
                self.walk(tab)

    def test_skip_link(self):
        tab = self.tab()
        for page in self.site.examples():
            if page.kind in ("language-choice", "not-found"):
                continue
            with self.subTest(str(page)):
                self.open(page, tab).keyboard.press("Tab")
                box = tab.evaluate("document.activeElement.getBoundingClientRect().toJSON()")
                self.assertGreaterEqual(box["top"], 0)
                self.assertGreaterEqual(min(box["height"], box["width"]), 24)
                tab.keyboard.press("Enter")
                tab.keyboard.press("Tab")
                self.assertTrue(tab.evaluate(AFTER_HEAD), "the next is not in the content")

    def test_what_scrolls_is_moved_by_keys(self):
        tab = self.open(self.site.example("partnerships-1", "sv"), width=360)
        self.assertGreater(tab.evaluate(SCROLLS), 0)
        region = tab.locator(".scroll").filter(has=tab.locator("table")).first
        region.focus()
        tab.keyboard.press("ArrowRight")
        tab.wait_for_function("element => element.scrollLeft > 0", arg=region.element_handle())

    def test_details_open_with_the_keyboard(self):
        tab = self.open(self.site.example("figures-1", "en"))
        summary = tab.locator("summary").first
        summary.focus()
        tab.keyboard.press("Enter")
        self.assertTrue(tab.evaluate("document.activeElement.parentElement.open"))
        names = tab.locator("summary").evaluate_all("all => all.map(one => one.textContent)")
        self.assertEqual(len(set(names)), len(names), "two summaries are called the same")


if __name__ == "__main__":
    unittest.main()
