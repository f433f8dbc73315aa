"""What scripts add: order and search in tables, links to copy, and notes where they are needed."""

import re
import unittest

from case import BrowserCase
from sites import LANGUAGES

ROWS = "all => all.filter(row => row.checkVisibility()).map(row => row.cells[0].innerText)"
# The number of orders that were tried in each table, and what was wrong with one.
TRY_ORDERS = """
() => [...document.querySelectorAll('table:has(.sort)')].flatMap(table => {
  const faults = [], buttons = [...table.querySelectorAll('.sort')];
  const pairs = () => {
    let above = '';
    return [...table.tBodies[0].rows].map(row => row.matches('.rival') ? above + row.textContent
      : (above = row.textContent, '')).filter(Boolean).sort().join('|');
  };
  const before = pairs();
  for (const button of buttons) {
    const column = button.closest('th').cellIndex;
    for (const sign of [1, -1]) {
      button.click();
      const cells = [...table.tBodies[0].rows].filter(row => !row.matches('.rival'))
        .map(row => row.cells[column]).filter(Boolean);
      const value = cell => cell.querySelector('.absent') || !cell.textContent.trim() ? null
        : cell.querySelector('data')?.value ?? cell.querySelector('time')?.dateTime
          ?? cell.textContent.trim();
      const values = cells.map(value), known = values.filter(one => one !== null);
      const isNumber = cells.some(cell => cell.querySelector('data'));
      const collator = new Intl.Collator('sv', {numeric: true});
      const ordered = known.toSorted((a, b) => sign * (
        isNumber ? a - b : collator.compare(a, b)));
      const said = `column ${column}: ${values}`;
      if (String(ordered) !== String(known)) faults.push(`out of order: ${said}`);
      if (values.slice(0, known.length).includes(null)) faults.push(`absences first: ${said}`);
      if (pairs() !== before) faults.push(`rivals parted: ${said}`);
    }
    const units = new Set([...table.querySelectorAll(`td:nth-child(${column + 1}) data`)].map(
      data => / per | a /.test(data.textContent)));
    if (units.size > 1) faults.push(`rates and sums in one order: column ${column}`);
  }
  return faults.length ? faults : [buttons.length];
})
"""


class TableTests(BrowserCase):
    def sortable(self, language="sv"):
        tab = self.open(self.site.example("organisations", language))
        return tab, tab.locator("main table").first

    def rows(self, table):
        return table.locator("tbody tr").evaluate_all(ROWS)

    def test_a_head_puts_the_rows_in_order(self):
        for language in LANGUAGES:
            tab, table = self.sortable(language)
            before = self.rows(table)
            head = table.locator("th:has(.sort)").first
            button = head.locator(".sort")
            said = tab.locator("[role=status]")
            column = button.inner_text()
            seen = []
            for way in ("ascending", "descending", None):
                button.focus()
                tab.keyboard.press("Enter")
                with self.subTest(f"{language} {way}"):
                    self.assertEqual(head.get_attribute("aria-sort"), way)
                    self.assertTrue(way is None or column in said.inner_text())
                    self.assertNotIn("{", said.inner_text())
                    self.assertTrue(button.evaluate("one => one === document.activeElement"))
                    seen.append(self.rows(table))
            self.assertEqual(seen[0], seen[1][::-1])
            self.assertEqual(sorted(seen[0]), sorted(before))
            self.assertEqual(seen[2], before)

    def test_swedish_letters_come_last(self):
        tab, table = self.sortable()
        table.locator(".sort").first.click()
        names = self.rows(table)
        order = tab.evaluate("names => names.toSorted(new Intl.Collator('sv').compare)", names)
        self.assertEqual(names, order)

    def test_the_address_keeps_the_order(self):
        tab, table = self.sortable()
        button = table.locator(".sort").first
        button.click()
        button.click()
        self.assertRegex(tab.url, r"\?sort-table-1=1\.down$")
        rows = self.rows(table)
        other = self.open(self.site.example("organisations", "sv"), after=tab.url.split("/")[-1])
        self.assertEqual(self.rows(other.locator("main table").first), rows)

    def test_an_odd_address_changes_nothing(self):
        _, table = self.sortable()
        rows = self.rows(table)
        for odd in ("?sort-table-1=99.up", "?sort-table-1=1", "?sort-table-1=.down&filter-table-9=x"):
            tab = self.open(self.site.example("organisations", "sv"), after=odd)
            self.assertEqual(self.rows(tab.locator("main table").first), rows, odd)

    def test_every_order_of_every_table(self):
        """Values rise or fall, absences stand last both ways, and what other documents say of a
        thing stays below it. Figures in different units have no order at all."""
        tab = self.tab()
        tried = 0
        for page in self.site.examples():
            if page.language == "sv" and page.kind not in ("language-choice", "not-found"):
                for fault in self.open(page, tab).evaluate(TRY_ORDERS):
                    with self.subTest(str(page)):
                        self.assertIsInstance(fault, int, fault)
                        tried += fault
        self.assertGreater(tried, 20)

    def test_a_filter_leaves_the_rows_with_the_words(self):
        for language in LANGUAGES:
            tab, table = self.sortable(language)
            before = self.rows(table)
            field = tab.locator(".filter input").first
            shown = tab.locator(".filter output").first
            word = max(before[-1].lower().split(), key=len)
            field.press_sequentially(word)
            found = self.rows(table)
            self.assertLessEqual({name for name in before if word in name.lower()}, set(found))
            self.assertGreater(len(found), 0)
            self.assertLess(len(found), len(before))
            numbers = [int(number) for number in re.findall(r"\d+", shown.inner_text())]
            self.assertEqual(numbers, [len(found), len(before)])
            self.assertIn("filter-table-1=", tab.url)
            tab.reload()
            self.assertEqual(self.rows(table), found)
            field.fill("")
            self.assertEqual((self.rows(table), shown.inner_text()), (before, ""))
            self.assertNotIn("filter", tab.url)

    def test_a_group_is_found_by_its_name(self):
        tab = self.tab()
        tried = 0
        for kind in ("partnerships-1", "money", "organisations-1"):
            self.open(self.site.example(kind, "sv"), tab)
            for table in tab.locator(".filter + * table:has(.group)").all():
                field = table.locator("xpath=../preceding-sibling::p[1]//input")
                group = table.locator("tbody:has(.group)").last
                count = group.locator("tr").count()
                field.fill(group.locator(".items span, .group a").first.inner_text())
                self.assertEqual(group.locator("tr:visible").count(), count)
                field.fill("finns inte alls")
                self.assertEqual(table.locator("tbody tr:visible").count(), 0)
                tried += 1
        self.assertGreater(tried, 0)


class CopyTests(BrowserCase):
    def test_the_link_of_a_figure_is_copied(self):
        for language in LANGUAGES:
            context = self.context(permissions=["clipboard-read", "clipboard-write"])
            tab = self.open(self.site.example("figures-1", language), context.new_page())
            entry = tab.locator(".entry[id]").nth(1)
            button = entry.locator(".copy button")
            self.assertIn(entry.locator("h3").inner_text(), button.get_attribute("aria-label"))
            button.click()
            said = tab.locator("[role=status]")
            tab.wait_for_function("one => one.textContent !== ''", arg=said.element_handle())
            self.assertIn(entry.locator("h3").inner_text(), said.inner_text())
            address = tab.evaluate("navigator.clipboard.readText()")
            self.assertEqual(address, tab.url + "#" + entry.get_attribute("id"))
            tab.goto(address)
            self.assertTrue(entry.evaluate("one => one.matches(':target')"))


class NoteTests(BrowserCase):
    def partnership(self, language="sv"):
        return self.open(self.site.example("partnerships-1", language))

    def note(self, tab):
        note = tab.locator(".note-box")
        note.wait_for()
        return note

    def test_a_source_says_what_it_is(self):
        for language in LANGUAGES:
            tab = self.partnership(language)
            link = tab.locator("main a.source").first
            link.hover()
            note = self.note(tab)
            self.assertEqual(link.get_attribute("aria-describedby"), note.get_attribute("id"))
            words = note.inner_text()
            tongue = note.locator("strong").get_attribute("lang")
            link.click()
            self.assertIn(tab.locator("h1").inner_text(), words)
            spoken = tab.locator("h1").evaluate("one => one.lang || document.documentElement.lang")
            self.assertEqual(spoken, tongue)
            self.assertIn(tab.locator("[data-preview] dd").first.inner_text(), words)

    def test_it_can_be_dismissed_hovered_and_left(self):
        tab = self.partnership()
        link = tab.locator("main a.source").first
        link.hover()
        self.note(tab)
        tab.keyboard.press("Escape")
        self.assertEqual(tab.locator(".note-box").count(), 0)
        tab.mouse.move(0, 0)
        link.hover()
        # It stays while the pointer is on it, and for as long as that takes.
        self.note(tab).hover()
        tab.wait_for_timeout(500)
        self.assertTrue(tab.locator(".note-box").is_visible())
        tab.mouse.move(2, 2)
        tab.locator(".note-box").wait_for(state="detached")
        self.assertIsNone(link.get_attribute("aria-describedby"))

    def test_the_keyboard_has_it_too(self):
        tab = self.open(self.site.example("figures-1", "sv"))
        link = tab.locator("main a.source").first
        link.focus()
        tab.keyboard.press("Shift+Tab")
        tab.keyboard.press("Tab")
        self.note(tab)
        inside = tab.locator(".note-box a").count()
        for _ in range(inside):
            tab.keyboard.press("Tab")
            self.assertTrue(tab.evaluate("Boolean(document.activeElement.closest('.note-box'))"))
        tab.keyboard.press("Tab")
        self.assertFalse(tab.evaluate("Boolean(document.activeElement.closest('.note-box'))"))

    def test_links_in_it_lead_where_they_led(self):
        tab = self.partnership("en")
        tab.locator("main a.source").first.hover()
        note = self.note(tab)
        shown = note.locator("a").evaluate_all("all => all.map(one => one.href)")
        tab.locator("main a.source").first.click()
        there = tab.locator("[data-preview] a").evaluate_all("all => all.map(one => one.href)")
        self.assertEqual(shown, there)

    def test_a_term_and_a_footnote(self):
        for mark in ('class="term"', 'role="doc-noteref"'):
            pages = [page for page in self.site.pages if mark in page.file.read_text("utf-8")]
            if not pages:
                continue
            with self.subTest(mark):
                tab = self.open(min(pages, key=lambda page: page.size))
                tab.locator(f"main a[{mark}]").first.hover()
                self.assertGreater(len(self.note(tab).inner_text()), 10)
                self.assertEqual(tab.locator(".note-box [role=doc-backlink]").count(), 0)

    def test_a_mark_of_a_chart_says_its_words(self):
        tab = self.partnership()
        tab.evaluate("""() => {
          const at = document.querySelector('main h1');
          at.insertAdjacentHTML('afterend', `<svg id="chart" width="200" height="60"
            viewBox="0 0 200 60" role="img" aria-label="x"><title>Whole</title><g id="mark">
            <title>Words of the mark</title><rect width="90" height="50"/></g></svg>`);
        }""")
        tab.locator("#mark rect").hover()
        self.assertEqual(self.note(tab).inner_text(), "Words of the mark")
        self.assertEqual(tab.locator("#mark > title").count(), 0)
        tab.keyboard.press("Escape")
        self.assertEqual(tab.locator("#mark > title").text_content(), "Words of the mark")

    def test_it_stays_on_the_screen(self):
        tab = self.open(self.site.example("partnerships-1", "sv"), width=360, height=600)
        for link in tab.locator("main a.source").all()[::25]:
            link.scroll_into_view_if_needed()
            link.hover()
            box = self.note(tab).bounding_box()
            for start, size, limit in (("x", "width", 360), ("y", "height", 600)):
                self.assertGreaterEqual(round(box[start]), 0)
                self.assertLessEqual(round(box[start] + box[size]), limit)
            tab.keyboard.press("Escape")
            tab.mouse.move(0, 0)

    def test_what_is_gone_shows_nothing(self):
        tab = self.partnership()
        tab.route("**/kallor/**", lambda route: route.abort())
        tab.locator("main a.source").first.hover()
        tab.wait_for_timeout(200)
        self.assertEqual(tab.locator(".note-box").count(), 0)
        self.faults = [fault for fault in self.faults if "kallor" not in fault
                       and "ERR_FAILED" not in fault]


class FileTests(BrowserCase):
    def test_pages_work_from_a_folder(self):
        """A site copied to a disk has no host: what needs one stays away without a word."""
        page = self.site.example("partnerships-1", "sv")
        tab = self.context().new_page()
        self.base = "file://"
        tab.goto(page.file.as_uri())
        tab.locator("main a.source").first.hover()
        tab.locator(".filter input").first.fill("x")
        self.assertTrue(tab.locator("h1").is_visible())
        self.faults = [fault for fault in self.faults if "CORS" not in fault
                       and "ERR_FAILED" not in fault and "favicon" not in fault]


if __name__ == "__main__":
    unittest.main()
