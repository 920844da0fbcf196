import { el, fill } from './dom.js';
import { FOLDERS, urlOfView } from './folders.js';
import { makeComposer } from './view-composer.js';
import { headOf, messagesOf, orderPanel, skeletonBubbles } from './view-conversation.js';
import { caseOfRow, makeRow, makeRowsHost, markSelected, skeletonRows } from './view-list.js';
import { makeVirtualRows } from './view-virtual.js';

/** Below this width the list is not rendered while a case is open (about 930 px on the real page). */
const NARROW = matchMedia('(max-width: 949px)');

function metricsRange(now, language) {
  const end = new Date(now);
  const start = new Date(now - 30 * 86_400_000);
  const short = new Intl.DateTimeFormat(language, { month: 'long', day: 'numeric' }).format(start);
  return `${short} - ${new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(end)}`;
}

/** Draws the app into `root`, a part at a time. */
export function makeView({ root, options, words, app }) {
  const folders = el('nav', { class: 'folders', 'aria-label': words.inbox });
  const listPane = el('section', { class: 'list-pane' });
  const casePane = el('section', { class: 'case-pane' });
  const orderPane = el('aside', { class: 'order-pane' });
  const metrics = el('div', { class: 'metrics' });
  const panes = el('div', { class: 'panes' }, folders, listPane, casePane, orderPane);
  let collapsed = false;
  let rows = null;
  let virtual = null;
  let messages = null;
  let composer = null;

  const searchField = el('kat-input', { placeholder: words.searchHint, label: words.searchHint });
  const toolbar = el('div', { class: 'toolbar' },
    el('form', { class: 'search', onsubmit: (event) => { event.preventDefault(); app().navigate('search', searchField.value); } }, searchField, el('button', { type: 'submit', 'aria-label': words.search }, '⌕')),
    el('span', { class: 'tool' }, `${words.settings} ▾`), el('span', { class: 'tool' }, words.automated), el('span', { class: 'tool' }, `${words.more} ▾`));

  function drawFrame() {
    const { view } = app();
    const entry = ([name, folder]) => el('button', {
      type: 'button', class: `folder${view.folder === name ? ' current' : ''}`, 'aria-label': folder.spoken ? words[folder.spoken] : null,
      'aria-current': view.folder === name ? 'true' : null, onclick: () => app().navigate(name),
    }, words[folder.label]);
    folders.classList.toggle('collapsed', collapsed);
    folders.replaceChildren(
      el('div', { class: 'folders-head' }, el('strong', {}, words.inbox), el('button', { type: 'button', class: 'collapse', onclick: () => { collapsed = !collapsed; drawFrame(); } }, `‹ ${words.collapse}`)),
      ...Object.entries(FOLDERS).filter(([, folder]) => !folder.hidden).map(entry));
  }

  function drawMetrics() {
    const values = app().metrics;
    const card = (label, value, ...subs) => el('button', { type: 'button', class: 'card' }, el('span', { class: 'card-main' }, `${label} `, el('b', {}, value ?? '–')), ...subs.map(([text, n]) => el('span', { class: 'card-sub' }, `${text} `, el('b', {}, n ?? '–'))));
    metrics.replaceChildren(
      el('p', {}, fill(words.metrics, { range: metricsRange(options.now, options.language) })),
      el('div', { class: 'cards' },
        card(words.attention, values.contactsRequireAttention, [words.cardResponse, values.contactsResponseNeeded], [words.cardReported, values.contactsReportedUnresolved]),
        card(words.cardResolved, values.contactsResolved, [words.cardToday, values.contactsResolvedToday])));
  }

  function lookOf(item) {
    const { view, open } = app();
    return {
      options, words, folder: view.folder, selected: item.caseId === open?.item.caseId,
      href: urlOfView({ ...view, caseId: item.caseId }), onopen: (chosen) => app().openCase(chosen),
    };
  }

  const makeRows = () => app().list.cases.map((item) => makeRow(item, lookOf(item)));

  function pager() {
    const { list, pages } = app();
    if (options.paging !== 'pager') return null;
    return el('div', { class: 'pager' },
      el('kat-button', { label: words.previous, disabled: pages.length === 1, onclick: () => app().turnPage(-1) }),
      el('span', { class: 'pager-number' }, String(pages.length)),
      el('kat-button', { label: words.next, disabled: !list?.nextToken, onclick: () => app().turnPage(1) }));
  }

  function drawList() {
    const { view, list, listState, open } = app();
    const hidden = NARROW.matches && open !== null;
    rows = null;
    virtual = null;
    if (hidden) {
      listPane.remove();
      return;
    }
    if (!listPane.isConnected) folders.after(listPane);
    const parts = [el('kat-button', { class: 'filters', label: `${words.filters} ▾`, variant: 'link' })];
    if (listState === 'loading') parts.push(skeletonRows());
    else if (listState === 'failed') parts.push(el('kat-alert', { label: words.failed }));
    else if (list.cases.length === 0) parts.push(el('p', { class: 'nothing' }, view.folder === 'responseNeeded' ? words.noneNeeded : words.noneHere), pager());
    else {
      const made = makeRowsHost(options);
      rows = made.rows;
      virtual = options.paging === 'virtual' ? makeVirtualRows({ scroller: listPane, rows, items: () => app().list?.cases ?? [], look: lookOf }) : null;
      if (!virtual) rows.append(...makeRows());
      parts.push(made.host, pager());
    }
    listPane.replaceChildren(...parts.filter(Boolean));
    virtual?.draw();
  }

  /** Rows that further scrolling brought, after those that stand. */
  function drawMoreRows(from) {
    if (virtual) virtual.draw();
    else rows?.append(...makeRows().slice(from));
  }

  listPane.addEventListener('scroll', () => {
    const left = listPane.scrollHeight - listPane.scrollTop - listPane.clientHeight;
    virtual?.draw();
    if (options.paging !== 'pager' && left < 200) app().loadMore();
  });

  /** The same rows once more, as new nodes (`replace`) or with their text written again (`text`). */
  function redrawRows(how) {
    // In a virtual list every scrolled pixel does it.
    if (!rows || virtual) return;
    const fresh = makeRows();
    if (how === 'replace') {
      rows.replaceChildren(...fresh);
      return;
    }
    for (const [i, row] of fresh.entries()) {
      const [from, to] = [row, view.rows()[i]].map((one) => one.shadowRoot?.firstElementChild ?? one);
      for (const name of ['.entry-name', '.entry-date', '.entry-subject']) to.querySelector(name).textContent = from.querySelector(name).textContent;
    }
  }

  function drawMessages() {
    const { open, caseState } = app();
    if (caseState === 'ready') messages.replaceChildren(...messagesOf(open, { words, options, onearlier: () => app().loadEarlier() }));
    else if (caseState === 'loading') messages.replaceChildren(...skeletonBubbles());
    else messages.replaceChildren(el('kat-alert', { label: words.failed }));
    messages.scrollTop = messages.scrollHeight;
  }

  function drawCase() {
    const { open, caseState } = app();
    composer = null;
    if (!open) {
      messages = null;
      casePane.replaceChildren();
      orderPane.replaceChildren();
      return;
    }
    messages = el('div', { id: 'case-messages' });
    const back = NARROW.matches ? el('kat-button', { class: 'back', label: `‹ ${words.back}`, variant: 'link', onclick: () => app().closeCase() }) : null;
    const parts = [back, el('header', { class: 'case-head' }, headOf(open, words)), messages];
    if (caseState === 'ready') {
      composer = makeComposer({
        words, options, templates: open.templates, canMark: open.case.status !== 'SOLVED',
        onsend: (text, templateId) => app().send(text, templateId), onmark: () => app().mark(),
      });
      parts.push(composer.node);
    }
    casePane.replaceChildren(...parts.filter(Boolean));
    orderPane.replaceChildren(...orderPanel(open, words));
    drawMessages();
  }

  const parts = {
    frame: drawFrame,
    metrics: drawMetrics,
    list: drawList,
    'list-more': drawMoreRows,
    'list-selection': () => (NARROW.matches || !listPane.isConnected ? drawList() : rows && markSelected(rows, app().open?.item.caseId)),
    case: drawCase,
    messages: () => {
      if (!messages) return;
      casePane.querySelector('.case-head').replaceChildren(...headOf(app().open, words));
      drawMessages();
      if (app().open.case.status === 'SOLVED') composer?.mark?.remove();
    },
    outcome: () => composer?.showOutcome(app().outcome ? words[app().outcome] : ''),
  };

  NARROW.addEventListener('change', () => {
    drawList();
    drawCase();
  });

  const view = {
    draw: (part, detail) => parts[part](detail),
    mount() {
      root.replaceChildren(el('main', { class: 'messaging' }, el('h1', {}, words.title), toolbar, metrics, panes));
      for (const part of ['frame', 'metrics', 'list', 'case']) parts[part]();
    },
    unmount: () => root.replaceChildren(),
    redrawRows,
    // Only the page's own rows: others may have put elements between them.
    rows: () => (rows ? [...rows.children].filter((row) => caseOfRow.has(row)) : []),
    composer: () => composer,
  };
  return view;
}
