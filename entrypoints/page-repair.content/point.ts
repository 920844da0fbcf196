import { takeOwnEvents } from '@/components/pointing/own-events';
import { createPointingView, type Outline, type PointingAct, type PointingPanel } from '@/components/pointing/pointing-view';
import type { KeptLayout } from '@/utils/domain/layout/kept-layout';
import type { Spot } from '@/utils/page/seller-central/flat-tree';
import type { PointedRow } from '@/utils/page/seller-central/layout-from-row';
import type { SellerCentralReader } from '@/utils/page/seller-central/seller-central-page';
import { systemClock } from '@/utils/platform/clock';
import type { InterfaceLanguage } from '@/utils/text/language';
import { pointingTexts } from '@/utils/text/pointing';
import { dateAt, fieldAt, fieldsToPointAt, rowAt, rowsToPointAt, surveyOf, tryDates, tryField, tryLatestDate, tryList, type Survey, type TriedField, type TriedList } from './candidates';
import { deepElementAt } from './deep-element';

export interface PointingParts {
  part: 'list' | 'reply-box';
  reader: SellerCentralReader;
  language: InterfaceLanguage;
  /** Keeps a layout, here and on every page; answers whether that could be done. */
  keep: (layout: KeptLayout) => Promise<boolean>;
  signal: AbortSignal;
}

/** A survey of the page this old is made anew: it may have been redrawn meanwhile. */
const SURVEYED_FOR = 500;

let running: AbortController | null = null;

/**
 * Lets the agent point at a row of the list, or at the reply box; shows what would be read, and keeps the layout if told to. It ends by
 * Esc, by its own buttons, or with the signal; nothing on the page is clicked, opened or changed by it.
 * @param kept what is kept so far: the other part of it stays
 */
export function point({ part, reader, language, keep, signal }: PointingParts, kept: KeptLayout | null): void {
  running?.abort();
  const ending = (running = new AbortController());
  const ended = AbortSignal.any([signal, ending.signal]);
  const text = pointingTexts[language];
  const view = createPointingView(document, language);
  ended.addEventListener('abort', () => view.remove(), { once: true });

  let what = part;
  let survey: Survey = surveyOf(reader);
  let surveyedAt = systemClock.now();
  let chosen: { list: TriedList } | { field: TriedField } | null = null;
  let byKey = -1;
  let still = false;
  let layoutNow: KeptLayout | null = kept;

  const fresh = (): Survey => {
    if (systemClock.now() - surveyedAt > SURVEYED_FOR) {
      survey = surveyOf(reader);
      surveyedAt = systemClock.now();
    }
    return survey;
  };
  const cancel = { act: 'cancel', label: text.cancel } as const;
  const show = (panel: Partial<PointingPanel> & Pick<PointingPanel, 'title' | 'ways'>, outlines: readonly Outline[] = []) => {
    view.show({ lines: [], faint: '', status: { text: '' }, pointing: false, ...panel });
    view.outline(outlines);
  };

  function begin(status: PointingPanel['status'] = { text: '' }): void {
    chosen = null;
    byKey = -1;
    still = false;
    const words = what === 'list' ? text.list : text.replyBox;
    show({ title: words.title, lines: [words.explain], faint: text.keys, status, ways: [cancel], pointing: true });
  }

  const rowOutlines = ({ row, alike, dates }: PointedRow): Outline[] => [
    ...alike.filter((spot) => spot !== row).map((spot): Outline => ({ element: spot.element, kind: 'none' })),
    { element: row.element, kind: 'row' },
    ...dates.map(({ spot }): Outline => ({ element: spot.element, kind: 'date' })),
  ];

  function hover(element: Element): void {
    if (what === 'list') {
      const row = rowAt(fresh(), element);
      if (typeof row === 'string') view.outline([{ element, kind: 'none' }]);
      else view.outline(rowOutlines(row));
      view.say({ text: typeof row === 'string' ? '' : text.here(row.alike.length) });
    } else {
      const field = fieldAt(fresh(), element);
      view.outline([{ element: field?.element ?? element, kind: field ? 'row' : 'none' }]);
      view.say({ text: field ? text.hereBox : '' });
    }
  }

  function take(element: Element): void {
    survey = surveyOf(reader);
    if (what === 'list') {
      const row = rowAt(survey, element);
      if (typeof row === 'string') view.say({ text: text.faults[row], tone: 'at-risk' });
      else takeRow(row, dateAt(row, element));
    } else takeField(fieldAt(survey, element));
  }

  function takeRow(row: PointedRow, at: number | null): void {
    const tried = (at === null ? null : tryList(reader, row, at)) ?? tryLatestDate(reader, row);
    if (!tried) return begin({ text: text.faults['not-again'], tone: 'at-risk' });
    chosen = { list: tried };
    still = true;
    const { list } = tried.tried;
    const outlines = list.rows.flatMap((one, index): Outline[] => [
      { element: one.element, kind: 'row' },
      ...(list.dateSpots[index] ? [{ element: list.dateSpots[index].element, kind: 'date' as const }] : []),
    ]);
    const again = { act: 'again', label: text.again } as const;
    if (tried.already) return show({ title: text.preview.title(list.rows.length), lines: [text.already.list], ways: [{ ...cancel, label: text.close, main: true }, again] }, outlines);
    const rows = list.rows.length;
    const have = (test: (one: (typeof list.rows)[number]) => unknown) => list.rows.filter(test).length;
    const { of } = tried.layout.date;
    const others = of > 1 && tryDates(reader, row).length > 1;
    return show(
      {
        title: text.preview.title(rows),
        lines: [
          text.preview.dates(have((one) => one.printedAt), rows),
          text.preview.ids(have((one) => one.threadId !== null || one.orderIds.length > 0 || one.partialOrderId !== null), rows),
          text.preview.marketplaces(have((one) => one.marketplaceId), rows),
          ...(list.unread > 0 ? [text.preview.unread(list.unread)] : []),
        ],
        faint: text.preview.kept,
        ways: [{ act: 'keep', label: text.keep, main: true }, ...(others ? [{ act: 'other-date', label: text.preview.otherDate(tried.at + 1, of) } as const] : []), again, cancel],
      },
      outlines,
    );
  }

  function takeField(field: Spot | null): void {
    if (!field) return view.say({ text: text.faults['no-field'], tone: 'at-risk' });
    const tried = tryField(reader, field);
    if (!tried) return begin({ text: text.faults['not-again'], tone: 'at-risk' });
    const reading = reader.read();
    const already = reading.composer !== null && reading.byLayout?.replyBox !== true && reading.composer.field === field.element;
    chosen = { field: tried };
    still = true;
    const again = { act: 'again', label: text.again } as const;
    const outlines: Outline[] = [{ element: field.element, kind: 'row' }];
    if (already) return show({ title: text.hereBox, lines: [text.already.replyBox], ways: [{ ...cancel, label: text.close, main: true }, again] }, outlines);
    return show({ title: text.preview.box, faint: text.preview.kept, ways: [{ act: 'keep', label: text.keep, main: true }, again, cancel] }, outlines);
  }

  async function keepChosen(): Promise<void> {
    if (!chosen) return;
    const layout: KeptLayout = {
      version: 1,
      madeAt: systemClock.now(),
      list: 'list' in chosen ? chosen.list.layout : (layoutNow?.list ?? null),
      replyBox: 'field' in chosen ? chosen.field.layout : (layoutNow?.replyBox ?? null),
    };
    const done = await keep(layout);
    if (ended.aborted) return;
    if (!done) return view.say({ text: text.notKept, tone: 'at-risk' });
    layoutNow = layout;
    const close = { ...cancel, label: text.close, main: true };
    if ('list' in chosen) show({ title: text.done.list(chosen.list.tried.list.rows.length), ways: [close, { act: 'reply-box', label: text.replyBoxToo }] });
    else show({ title: text.done.replyBox, ways: [close] });
    chosen = null;
  }

  function act(which: PointingAct, trusted: boolean): void {
    if (which === 'cancel') return ending.abort();
    if (which === 'again') return begin();
    if (which === 'reply-box') {
      what = 'reply-box';
      return begin();
    }
    // What is kept outlives this page: only the agent may say so, no script of the page.
    if (which === 'keep') return void (trusted && keepChosen());
    if (!chosen || !('list' in chosen)) return;
    const { pointed, at } = chosen.list;
    const fitting = tryDates(reader, pointed);
    takeRow(pointed, (fitting.find((one) => one.at > at) ?? fitting[0])?.at ?? null);
  }

  function turn(by: 1 | -1): void {
    const rows = what === 'list' ? rowsToPointAt(fresh()) : [];
    const fields = what === 'list' ? [] : fieldsToPointAt(fresh());
    const count = rows.length + fields.length;
    if (count === 0) return;
    byKey = byKey < 0 ? (by > 0 ? 0 : count - 1) : (byKey + by + count) % count;
    const element = rows[byKey]?.row.element ?? fields[byKey]?.element;
    if (!element) return;
    element.scrollIntoView({ block: 'nearest' });
    hover(element);
  }

  function takeByKey(): void {
    const element = (what === 'list' ? rowsToPointAt(fresh())[byKey]?.row.element : fieldsToPointAt(fresh())[byKey]?.element) ?? null;
    if (element) take(element);
  }

  takeOwnEvents(window, view.host, {
    onMove(x, y) {
      const element = still ? null : deepElementAt(document, x, y, view.host);
      if (element) hover(element);
    },
    onPoint(x, y) {
      const element = still ? null : deepElementAt(document, x, y, view.host);
      if (element) take(element);
    },
    onAct: act,
    onKey(key) {
      if (key === 'end') ending.abort();
      else if (still) return;
      else if (key === 'take') takeByKey();
      else turn(key === 'down' ? 1 : -1);
    },
    onLayout: view.follow,
  }, ended);
  begin();
}
