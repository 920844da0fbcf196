import { el } from './dom.js';

const CUT = 75;

/** Text and numbers; anything else an answer may hold is not printed. */
export function printable(value) {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** Rows cut the subject after 75 characters, whatever the name's length and the column's width [live]. */
export function cutSubject(subject) {
  const text = printable(subject).trimEnd();
  return text.length > CUT ? `${text.slice(0, CUT)}…` : text;
}

/** @type {WeakMap<Element, object>} the case a row stands for; nothing in the row itself says it */
export const caseOfRow = new WeakMap();

const rowsIn = new WeakMap();

function statusOf(item, words, folder) {
  if (item.status === 'SOLVED') return { icon: 'check-circle', text: words.statusResolved };
  return item.topicIdSource === 'SEND_MESSAGE' && folder === 'all' ? { icon: 'reply', text: words.statusOther } : { icon: 'clock', text: words.statusNeeded };
}

const ORDERED_BEFORE = 20 * 86_400_000;

/** What next month's page may put into a row (`rowsChanged`): enough that the signals alone no longer tell the list. */
function added(item, { rowsChanged, language }) {
  if (rowsChanged === 'second-date') return el('span', { class: 'entry-ordered' }, new Intl.DateTimeFormat(language, { dateStyle: 'medium' }).format(item.openDate - ORDERED_BEFORE));
  return rowsChanged === 'field' ? el('kat-dropdown', { label: '⋯', options: '[]' }) : null;
}

function contentOf(item, words, folder, options) {
  const status = statusOf(item, words, folder);
  const country = String(item.marketplaceCountryCode ?? '').toLowerCase();
  return [
    el('div', { class: 'entry-top' },
      el('img', { class: 'flag', src: `/messaging/v2/flags/${/^[a-z]{2}$/.test(country) ? country : 'zz'}.svg`, alt: item.marketplaceDisplayName ?? '' }),
      el('strong', { class: 'entry-name' }, printable(item.buyerName)),
      el('span', { class: 'entry-date' }, printable(item.formattedLastUpdatedDate)),
      added(item, options)),
    el('div', { class: 'entry-subject' }, cutSubject(item.subject)),
    el('div', { class: 'entry-status' }, el('kat-icon', { name: status.icon }), el('span', {}, status.text)),
  ];
}

/** One row in the form that the options ask for. */
export function makeRow(item, { options, words, folder, href, selected, onopen }) {
  const title = options.rowTitle ? { title: item.subject, 'aria-label': `${item.buyerName} ${item.subject}` } : {};
  let row = null;
  const open = (event) => {
    event.preventDefault();
    onopen(caseOfRow.get(row));
  };
  const attributes = { class: `entry${selected ? ' selected' : ''}`, role: options.rowsChanged === 'regions' ? 'region' : null, onclick: open, ...title };
  const entry = {
    links: () => el('a', { ...attributes, href }, contentOf(item, words, folder, options)),
    buttons: () => el('button', { ...attributes, type: 'button' }, contentOf(item, words, folder, options)),
    divs: () => el('div', { ...attributes, tabindex: '0' }, contentOf(item, words, folder, options)),
  }[options.layout]();
  row = entry;
  if (options.shadow === 'row' || options.shadow === 'both') {
    row = el('kat-table-row');
    row.shadowRoot.append(entry);
  }
  caseOfRow.set(row, item);
  caseOfRow.set(entry, item);
  rowsIn.set(row, entry);
  return row;
}

/** Writes another case into a row's own elements and text nodes, as frameworks do: nothing is taken out or put in. */
export function rewriteRow(row, item, look) {
  const fresh = makeRow(item, look);
  const [from, to] = [rowsIn.get(fresh), rowsIn.get(row)];
  for (const name of to.getAttributeNames()) if (!from.hasAttribute(name)) to.removeAttribute(name);
  for (const name of from.getAttributeNames()) to.setAttribute(name, from.getAttribute(name));
  for (const name of ['src', 'alt']) to.querySelector('.flag').setAttribute(name, from.querySelector('.flag').getAttribute(name));
  to.querySelector('kat-icon').setAttribute('name', from.querySelector('kat-icon').getAttribute('name'));
  for (const part of ['.entry-name', '.entry-date', '.entry-subject', '.entry-status span']) {
    const [next, now] = [from.querySelector(part).firstChild?.data ?? '', to.querySelector(part).firstChild];
    if (now && now.data !== next) now.data = next;
  }
  caseOfRow.set(row, item);
  caseOfRow.set(to, item);
}

/** Where the rows go: the pane itself, or inside one shadow root around them all. */
export function makeRowsHost(options) {
  const rows = el('div', { class: 'entries' });
  if (options.shadow !== 'list' && options.shadow !== 'both') return { host: rows, rows };
  const host = el('kat-table');
  host.shadowRoot.append(rows);
  return { host, rows };
}

export function markSelected(rows, caseId) {
  for (const row of rows.children) rowsIn.get(row)?.classList.toggle('selected', caseOfRow.get(row)?.caseId === caseId);
}

export function skeletonRows(count = 6) {
  return el('div', { class: 'skeletons', 'aria-busy': 'true' },
    Array.from({ length: count }, () => el('div', { class: 'skeleton-row' }, el('i', { class: 'bone short' }), el('i', { class: 'bone' }), el('i', { class: 'bone middle' }))));
}
