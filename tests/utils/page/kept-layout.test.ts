// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { KeptLayout } from '@/utils/domain/layout/kept-layout';
import { fieldAround, layoutFromField } from '@/utils/page/seller-central/layout-field';
import { finderOf } from '@/utils/page/seller-central/layout-finder';
import { layoutFromRow, rowAround, type PointedRow } from '@/utils/page/seller-central/layout-from-row';
import type { DatedSpot } from '@/utils/page/seller-central/printed-times';
import { createSellerCentralPage, type SellerCentralReader } from '@/utils/page/seller-central/seller-central-page';
import type { FlatTree } from '@/utils/page/seller-central/flat-tree';
import { layoutFromText, layoutToText } from '@/utils/platform/layout-schema';
import type { FixtureOptions } from '../../fixtures/seller-central/inbox-page';
import { inboxPage } from '../../fixtures/seller-central/inbox-page';
import { printedDay } from '../../fixtures/seller-central/printed-words';
import { walk } from '../../fixtures/seller-central/page-tree';
import { MUTATIONS } from '../../fixtures/seller-central/mutations';
import { fixtureThreads, seeded } from '../../fixtures/seller-central/threads';
import { UNRECOGNISED } from '../../fixtures/seller-central/unrecognised';
import { expectedRow, NOW, readRows, show } from './fixture-reading';

const LAYOUTS = ['links', 'buttons', 'table', 'items', 'boxes'] as const;
const SEEDS = process.env.LONG ? 400 : 30;
const CHANGES = Object.keys(UNRECOGNISED);

function pageOf(change: string, options: Partial<FixtureOptions>, mutate: (tree: ReturnType<typeof inboxPage>) => void = () => {}) {
  const tree = inboxPage(options);
  UNRECOGNISED[change]?.(tree, options.language ?? 'en-US');
  mutate(tree);
  return show(tree, { language: options.language ?? 'en-US' });
}

/** The page as it is pointed at: what stands on it now. */
function survey(reader: SellerCentralReader): { tree: FlatTree; dates: readonly DatedSpot[] } {
  let dates: readonly DatedSpot[] = [];
  const { tree } = reader.tryOut({ rows: (_, found) => ((dates = found), null), replyBox: () => null });
  return { tree, dates };
}

const readerNow = (kept: KeptLayout | null = null, clock = NOW) =>
  createSellerCentralPage({ document, clock: () => clock, zones: () => ({ printsIn: null, account: 'America/Los_Angeles' }), finder: () => kept && finderOf(kept) });

/** Points at the first row that the test drew, at its n-th date. */
function pointAt(element: Element, at = 0): { kept: KeptLayout; pointed: PointedRow } {
  const { tree, dates } = survey(readerNow());
  const inside = tree.spots.find((spot) => spot.element === element);
  const pointed = inside ? rowAround(inside, tree, dates) : 'no-date';
  if (typeof pointed === 'string') throw new Error(`pointing failed: ${pointed}`);
  const list = layoutFromRow(pointed, at);
  if (!list) throw new Error('no layout');
  return { kept: { version: 1, madeAt: NOW, list, replyBox: null }, pointed };
}

/** The reading that a page of ours gives some time after it was opened. */
const readWith = (kept: KeptLayout | null) => {
  let now = NOW - 60_000;
  const page = createSellerCentralPage({ document, clock: () => now, zones: () => ({ printsIn: null, account: 'America/Los_Angeles' }), finder: () => kept && finderOf(kept) });
  now = NOW;
  return page.read();
};

const comparable = ({ identityText, printedAt, threadId }: ReturnType<typeof readRows>[number]) => ({ identityText, printedAt, threadId });

describe.each(CHANGES)('a page changed by %s', (change) => {
  it.each(LAYOUTS)('is not recognised as %s, and is read rightly once the agent has shown it', (layout) => {
    for (const shadow of [0, 1, 3] as const) {
      const threads = fixtureThreads(6, 7 + shadow, { marketplaces: 4 });
      const options = { layout, shadow, threads, decoys: true } as const;
      const shown = pageOf(change, options);
      const without = readWith(null);
      // Where the signals tell the list in spite of the change, nothing is to be shown.
      if (without.list && without.list.rows.length === threads.length) continue;
      const { kept } = pointAt(shown.rows[0]!);
      const reading = readWith(kept);
      expect(reading.state).toBe('reading');
      expect(reading.byLayout?.list).toBe(true);
      const want = threads.map((thread) => comparable(expectedRow(thread, 'en-US', { ids: layout === 'links', titles: false })));
      expect(readRows(reading).map(comparable)).toEqual(want);
      expect(layoutFromText(layoutToText(kept))).toEqual({ layout: kept });
    }
  });
});

it('the changes are such that the signals tell no list in most layouts', () => {
  const lost = CHANGES.flatMap((change) => LAYOUTS.filter((layout) => (pageOf(change, { layout, threads: fixtureThreads(6, 7) }), readWith(null).list === null)));
  expect(lost.length).toBeGreaterThanOrEqual(CHANGES.length * LAYOUTS.length * 0.5);
});

describe('a kept layout', () => {
  const threads = fixtureThreads(6, 21, { marketplaces: 3 });
  const change = 'a second date in each row';

  it('is not looked at where the signals tell the list', () => {
    const shown = pageOf(change, { layout: 'links', threads });
    const { kept } = pointAt(shown.rows[0]!);
    show(inboxPage({ layout: 'links', threads }));
    expect(readWith(kept).byLayout?.list).toBe(false);
  });

  it('reads no row where the page says that nothing waits, whatever else stands on it', () => {
    const shown = pageOf(change, { layout: 'table', threads, decoys: true });
    const { kept } = pointAt(shown.rows[0]!);
    show(inboxPage({ layout: 'table', threads: [], state: 'empty', decoys: true }));
    const reading = readWith(kept);
    expect([reading.state, reading.list?.rows.length]).toEqual(['empty', 0]);
  });

  it('that no longer fits is said and not used', () => {
    const shown = pageOf(change, { layout: 'table', threads });
    const { kept } = pointAt(shown.rows[0]!);
    pageOf('a quick answer in each row', { layout: 'buttons', threads });
    const reading = readWith(kept);
    expect([reading.state, reading.list, reading.byLayout?.list]).toEqual(['not-recognised', null, false]);
  });

  it('of a date that is not the last update is not used: another in the row is later', () => {
    const shown = pageOf(change, { layout: 'links', threads });
    expect(readWith(pointAt(shown.rows[0]!, 0).kept).list?.rows).toHaveLength(threads.length);
    expect(readWith(pointAt(shown.rows[0]!, 1).kept)).toMatchObject({ state: 'not-recognised', list: null, byLayout: { list: false } });
  });

  it('leaves a date that lies ahead aside: that is no update', () => {
    const ahead = (tree: ReturnType<typeof inboxPage>) => walk(tree, (each) => {
      if (each.attributes['class'] === 'ordered') each.children = [printedDay(NOW + 5 * 86_400_000, 'UTC', 'en-US')];
    });
    const shown = pageOf(change, { layout: 'links', threads }, ahead);
    expect(readWith(pointAt(shown.rows[0]!, 0).kept).list?.rows).toHaveLength(threads.length);
    expect(readWith(pointAt(shown.rows[0]!, 1).kept).list).toBeNull();
  });

  it('is not made from what stands alone, or shows no date', () => {
    const alone = pageOf(change, { layout: 'links', threads: threads.slice(0, 1) });
    const { tree, dates } = survey(readerNow());
    const spotOf = (element: Element) => tree.spots.find((spot) => spot.element === element)!;
    expect(rowAround(spotOf(alone.rows[0]!), tree, dates)).toBe('only-one');
    show(inboxPage({ state: 'unmounted' }));
    const blank = survey(readerNow());
    expect(rowAround(blank.tree.spots.at(-1)!, blank.tree, blank.dates)).toBe('no-date');
  });

  it('reads a list of one row only where that shows an id or a subject', () => {
    const shown = pageOf(change, { layout: 'links', threads });
    const { kept } = pointAt(shown.rows[0]!);
    pageOf(change, { layout: 'links', threads: threads.slice(0, 1) });
    expect(readWith(kept).list?.rows).toHaveLength(1);
  });

  it('never reads wrongly what it was not made for: rows are right, or there are none, or it is said', () => {
    const names = Object.keys(MUTATIONS);
    const faults: string[] = [];
    let used = 0;
    for (let seed = 1; seed <= SEEDS; seed++) {
      const random = seeded(seed);
      const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
      const inbox = { layout: pick(LAYOUTS), shadow: pick([0, 1, 2, 3] as const), threads: fixtureThreads(pick([3, 5, 8]), seed, { marketplaces: 3 }), decoys: random() < 0.7 };
      const how = pick(CHANGES);
      const shown = pageOf(how, inbox);
      if (readWith(null).list) continue;
      const { kept } = pointAt(shown.rows[0]!);
      // The page changes again: other threads, and two mutations.
      const later = fixtureThreads(pick([1, 2, 4, 7]), seed + 5_000, { marketplaces: 3 });
      pageOf(how, { ...inbox, threads: later }, (tree) => [pick(names), pick(names)].forEach((name) => MUTATIONS[name]!(tree, random, 'en-US')));
      const reading = readWith(kept);
      if (reading.byLayout?.list !== true) continue;
      used += 1;
      const want = later.map((thread) => comparable(expectedRow(thread, 'en-US', { ids: inbox.layout === 'links', titles: false })));
      const got = readRows(reading).map(comparable);
      // A row of which nobody can tell name and subject says so: it shows none.
      const wrong = got.find((row) => row.identityText !== '' && !want.some((right) => JSON.stringify(right) === JSON.stringify(row)));
      const silent = got.length !== want.length && reading.problems.length === 0 && reading.list?.cardCount === got.length;
      if (wrong || silent) faults.push(`${seed}: ${how} ${inbox.layout} ${inbox.shadow} ${got.length}/${want.length} ${JSON.stringify(wrong)}`);
    }
    expect(faults).toEqual([]);
    expect(used).toBeGreaterThan(SEEDS / 6);
  }, 600_000);
});

describe('a kept reply box', () => {
  const threads = fixtureThreads(3, 4);
  const messages = [{ at: NOW - 3_600_000, own: false, text: 'Hello, is it here yet?' }];
  /** The form calls itself a note, which the signals take for no reply box. */
  const noteForm = () => {
    const tree = inboxPage({ layout: 'links', threads, messages });
    walk(tree, (each) => {
      if (each.attributes['class'] === 'composer') Object.assign(each, { tag: 'form', attributes: { class: 'composer', name: 'case-note' } });
    });
    return tree;
  };
  const fieldOf = (tree: FlatTree) => tree.spots.filter(({ tag }) => tag === 'textarea');

  it('is found where the signals find none, and is taken no more once two fields fit', () => {
    show(noteForm());
    expect(readWith(null).composer).toBeNull();
    const { tree } = survey(readerNow());
    const field = fieldAround(fieldOf(tree)[0]!.parent!)!;
    const kept: KeptLayout = { version: 1, madeAt: NOW, list: null, replyBox: layoutFromField(field) };
    const reading = readWith(kept);
    expect(reading.composer?.field).toBe(field.element);
    expect(reading.byLayout).toEqual({ list: false, replyBox: true });

    const twice = noteForm();
    walk(twice, (each) => {
      if (each.attributes['name'] === 'case-note') each.children.push(...structuredClone(each.children));
    });
    show(twice);
    expect(readWith(kept).composer).toBeNull();
  });

  it('is no search field, and nothing where several stand', () => {
    show(inboxPage({ layout: 'links', threads, messages }));
    const { tree } = survey(readerNow());
    const search = tree.spots.find(({ tag }) => tag === 'input')!;
    expect(fieldAround(search)?.tag).not.toBe('input');
  });
});
