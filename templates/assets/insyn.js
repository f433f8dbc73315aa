// What is added to pages that are whole without it, all marked `data-added`.
// The words come with the script's tag.
'use strict';

const words = document.currentScript.dataset;
const { lang } = document.documentElement;
const main = document.querySelector('main');
const here = location.origin + location.pathname;
const say = (phrase, values) => phrase.replace(/\{(\w+)\}/g, (_, name) => values[name]);

function make(name, attributes, ...content) {
  const element = document.createElement(name);
  for (const key in attributes) element.setAttribute(key, attributes[key]);
  element.append(...content);
  return element;
}

const added = name => ({ class: name, 'data-added': '' });
const status = make('p', { role: 'status', ...added('unseen') });
main.append(status);

/** Work done in short turns: a slow phone answers between them. */
const later = [];
setTimeout(function turn() {
  const end = performance.now() + 8;
  while (later.length && performance.now() < end) later.shift()();
  if (later.length) setTimeout(turn);
});

// Tables of so many rows

const [SORTABLE, FILTERABLE] = [4, 8];
const collator = new Intl.Collator(lang, { numeric: true });

/** Keeps what is made of a table in the address: `?sort-table-2=3.down`. */
function keep(key, value) {
  const address = new URL(location);
  address.searchParams.set(key, value);
  if (!value) address.searchParams.delete(key);
  history.replaceState(null, '', address);
}

const kept = key => new URL(location).searchParams.get(key) ?? '';

/** The rows of a body, each with its rivals. */
function unitsOf(body) {
  const units = [];
  for (const row of body.rows) {
    if (row.matches('.rival') && units.length) units.at(-1).push(row);
    else if (!row.matches('.group')) units.push([row]);
  }
  return units;
}

/** What is counted: `kr per år` in `cirka 250 mnkr per år` and in `50 kr per år`. */
function unitOf(text) {
  return text.replace(/^.*?(?=[A-Z]{3}\s|\d)/s, '').replace(/[\d\s.,–−]+/g, ' ')
    .replace(/\b(k|m|bn|tusen|milj\w+|thousand|[mb]illion)\b/, '').replace(/\w+kr\b/, 'kr').trim();
}

/** What puts a row in order; without a value it stands last. */
function keyOf([row], column) {
  let end = 0;
  const cell = [...row.cells].find(one => (end += one.colSpan) > column);
  const text = cell?.textContent.trim();
  if (!text || cell.querySelector('.absent')) return null;
  const [data, time] = [cell.querySelector('data'), cell.querySelector('time')];
  if (data) return { kind: unitOf(data.textContent), value: Number(data.value) };
  if (time) return { kind: 'time', value: time.dateTime };
  return { kind: 'text', value: cell.matches('.number') ? text.replace(/\s/g, '') : text };
}

/** Values in different units have no order. */
function canSort(units, column) {
  const keys = units.map(unit => keyOf(unit, column)).filter(Boolean);
  const has = name => new Set(keys.map(key => key[name])).size;
  return has('kind') === 1 && has('value') > 1;
}

const compare = ({ value: a }, { value: b }) =>
  typeof a === 'number' ? a - b : collator.compare(a, b);

function sortable(table, name) {
  const [body] = table.tBodies;
  const units = unitsOf(body);
  const heads = [...table.tHead.rows[0].cells];

  function sort(column, way) {
    const rows = units.map(unit => ({ unit, key: keyOf(unit, column) }));
    const sign = { up: 1, down: -1 }[way];
    if (sign) rows.sort(({ key: a }, { key: b }) => a && b ? sign * compare(a, b) : !a - !b);
    body.append(...rows.flatMap(row => row.unit));
    for (const head of heads) head.ariaSort = null;
    if (way) heads[column].ariaSort = `${way === 'up' ? 'a' : 'de'}scending`;
  }

  for (const [column, head] of heads.entries()) {
    if (!canSort(units, column)) continue;
    const button = make('button', { class: 'sort' }, ...head.childNodes);
    head.append(button);
    button.onclick = () => {
      const way = { ascending: 'down', descending: '' }[head.ariaSort] ?? 'up';
      sort(column, way);
      keep(`sort-${name}`, way && `${column + 1}.${way}`);
      status.textContent = say(words[way || 'reset'], { column: button.textContent });
    };
  }
  const [column, way] = kept(`sort-${name}`).split('.');
  if (heads[column - 1]?.querySelector('.sort') && /^(up|down)$/.test(way)) sort(column - 1, way);
}

function filterable(table, name) {
  const bodies = [...table.tBodies].map(body => [body, unitsOf(body)]);
  const input = make('input', { type: 'search' });
  const shown = make('output');
  const label = make('label', {}, words.filter, ' ', input);
  const frame = table.closest('.scroll') ?? table;
  frame.before(make('p', added('filter'), label, ' ', shown));

  function filter() {
    const wanted = input.value.trim().toLocaleLowerCase(lang);
    let count = 0, all = 0;
    for (const [body, units] of bodies) {
      // The name of a group is part of each of its rows.
      const group = body.querySelector('.group')?.textContent ?? '';
      body.hidden = true;
      for (const unit of units) {
        const text = [group, ...unit.map(row => row.textContent)].join(' ');
        const isFound = text.toLocaleLowerCase(lang).includes(wanted);
        for (const row of unit) row.hidden = !isFound;
        if (isFound) body.hidden = !(count += 1);
      }
      all += units.length;
    }
    shown.textContent = wanted && say(words.shown, { shown: count, all });
  }

  input.value = kept(`filter-${name}`);
  filter();
  input.oninput = () => {
    filter();
    keep(`filter-${name}`, input.value.trim());
  };
}

for (const [index, table] of main.querySelectorAll('table').entries()) {
  later.push(() => {
    if (table.tHead?.rows.length !== 1) return;
    const rows = [...table.tBodies].flatMap(unitsOf).length;
    const name = table.id || `table-${index + 1}`;
    if (rows >= FILTERABLE) filterable(table, name);
    if (rows < SORTABLE || table.tBodies.length > 1) return;
    if (!table.querySelector('.all, thead td')) sortable(table, name);
  });
}

// Links to figures

for (const entry of navigator.clipboard ? main.querySelectorAll('.entry[id]') : []) {
  later.push(() => {
    const name = entry.querySelector('h2, h3, h4').textContent;
    const button = make('button', { 'aria-label': `${words.copy}: ${name}` }, words.copy);
    button.onclick = async () => {
      await navigator.clipboard.writeText(`${here}#${entry.id}`);
      status.textContent = `${words.copied}: ${name}`;
    };
    entry.querySelector('details').before(make('p', added('copy'), button));
  });
}

// Notes beside footnotes, terms, sources, and the marks of charts

const note = make('div', { id: 'note-box', popover: 'manual', ...added('note-box') });
const pages = new Map([[here, document]]);
let anchor, timer;

/** What a link leads to: a note, a term, or what a page says of itself in short. */
async function preview(link) {
  const url = link.origin + link.pathname;
  if (!pages.has(url)) {
    pages.set(url, fetch(url).then(answer => answer.ok ? answer.text() : '')
      .then(text => new DOMParser().parseFromString(text, 'text/html')).catch(() => null));
  }
  const page = await pages.get(url);
  const id = decodeURIComponent(link.hash.slice(1));
  const target = id ? page?.getElementById(id) : page?.querySelector('[data-preview]');
  if (!target) return null;
  const copy = document.importNode(target, true);
  copy.querySelectorAll('[role=doc-backlink], [data-added]').forEach(part => part.remove());
  copy.querySelectorAll('[id]').forEach(part => part.removeAttribute('id'));
  for (const a of copy.querySelectorAll('[href]')) a.href = new URL(a.getAttribute('href'), url);
  const h1 = page.querySelector('h1');
  const title = id ? [] : [make('strong', { lang: h1.lang || lang }, h1.textContent)];
  return [...title, ...(copy.matches('dl') ? [copy] : copy.childNodes)];
}

/** The words of a mark, which the browser would show too. */
function wordsOf(mark) {
  mark.words = mark.querySelector(':scope > title');
  mark.words.remove();
  return [mark.words.textContent];
}

function hide() {
  clearTimeout(timer);
  anchor?.removeAttribute('aria-describedby');
  if (anchor?.words) anchor.prepend(anchor.words);
  anchor = null;
  note.remove();
}

/** Leaves the pointer the time to reach the note. */
function hideSoon() {
  clearTimeout(timer);
  timer = setTimeout(hide, 300);
}

/** Shows a note under its owner, or above where more room is. */
async function show(owner, content) {
  clearTimeout(timer);
  if (anchor === owner) return;
  hide();
  anchor = owner;
  const parts = await content(owner);
  if (anchor !== owner || !parts) return;
  note.replaceChildren(...parts);
  // What is in the note is the next to take the focus.
  (owner.closest('svg') ?? owner).after(note);
  note.showPopover();
  owner.setAttribute('aria-describedby', note.id);
  const [at, { style, offsetWidth: width }] = [owner.getBoundingClientRect(), note];
  const below = innerHeight - at.bottom;
  style.maxHeight = `${Math.max(at.top, below)}px`;
  style.left = `${Math.max(8, Math.min(at.left, innerWidth - width - 8))}px`;
  style.top = `${at.top > below ? at.top - note.offsetHeight : at.bottom}px`;
}

if (note.showPopover) {
  const linkAt = target => target.closest('a[role=doc-noteref], a.term[href], a.source[href]');
  main.addEventListener('pointerover', ({ target, pointerType }) => {
    const mark = target.closest('svg :has(> title), svg [aria-describedby=note-box]');
    const link = pointerType === 'mouse' && linkAt(target);
    if (note.contains(target)) clearTimeout(timer);
    else if (mark) show(mark, wordsOf);
    else if (link) show(link, preview);
    else if (anchor) hideSoon();
  });
  main.addEventListener('pointerleave', hideSoon);
  document.addEventListener('focusin', ({ target }) => {
    const link = linkAt(target);
    if (note.contains(target)) clearTimeout(timer);
    else if (link?.matches(':focus-visible')) show(link, preview);
    else hide();
  });
  document.addEventListener('keydown', event => event.key === 'Escape' && hide());
}
