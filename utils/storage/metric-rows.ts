import type { Table, Transaction } from 'dexie';
import { depthOf, looksForBacklog, looksForCounts, looksForMinutes, looksForOutlook, looksForSpans, MetricTrees, stepsOfContact, type StoredMetrics, type TreeId, type TreeLook, type TreeStep, type Way } from '@/utils/domain/metrics/metric-trees';
import type { Backlog } from '@/utils/domain/metrics/backlog';
import type { Outlook, OutlookOptions } from '@/utils/domain/metrics/outlook';
import { AMAZON_COUNTING, type WindowCounts } from '@/utils/domain/metrics/standing-steps';
import { pathsTo, rowsForSums, type StepRow } from '@/utils/domain/metrics/step-tree';
import type { Contact } from '@/utils/domain/thread/contacts';
import { COUNTED_PER } from '@/utils/domain/thread/counted-otherwise';
import type { Instant } from '@/utils/domain/time/observed-time';
import type { ContactChanges, ContactRecord, ThreadRecord } from '@/utils/services/records';
import { ArrivalCounts, noteArrivals } from './arrival-rows';
import { rowsInPortions } from './backup/rows-in-portions';

/**
 * The sums behind all rates and response times: rows of trees over time, a few for each contact, a few for each answer,
 * whatever the history. They follow from the contacts alone and are written in the transaction that writes those.
 */
export interface MetricRow extends StepRow, Scope {
  tree: TreeId;
}

export type MetricKey = [accountId: string, marketplaceId: string, tree: TreeId, level: number, index: number];

export interface Scope {
  accountId: string;
  marketplaceId: string;
}

/** As much of the table as the sums ask for: the database's own, or one that remembers. */
export interface MetricTable {
  bulkGet(keys: MetricKey[]): PromiseLike<(MetricRow | undefined)[]>;
  bulkPut(rows: readonly MetricRow[]): PromiseLike<unknown>;
  bulkDelete(keys: MetricKey[]): PromiseLike<unknown>;
  where: Table<MetricRow, MetricKey>['where'];
  /** Whether a row is at hand, so that it need not be asked for with others. */
  isKnown?(key: MetricKey): boolean;
}

/** Brings the sums in step with these changes; those of another `way` of counting are only how it differs from the agent's own. */
export async function noteContacts(table: MetricTable, { before, after }: ContactChanges, way: Way = 'asSet'): Promise<void> {
  const scopes = new Map<string, { scope: Scope; steps: Map<string, TreeStep> }>();
  for (const [sign, contacts] of [[-1, before], [1, after]] as const) {
    for (const contact of contacts) {
      const { steps } = entryOf(scopes, nameOfScope(contact), () => ({ scope: contact, steps: new Map() }));
      for (const step of stepsOfContact(contact, AMAZON_COUNTING, sign, way)) {
        const known = entryOf(steps, `${step.tree} ${step.at} ${step.channel}`, () => ({ ...step, delta: 0 }));
        known.delta += step.delta;
      }
    }
  }
  await Promise.all([
    way === 'asSet' && noteArrivals(table, { before, after }),
    ...[...scopes.values()].map(async ({ scope, steps }) => addSteps(table, scope, [...steps.values()].filter(({ delta }) => delta !== 0))),
  ]);
}

/**
 * What `responseMetrics` and `lateMarks` of all stored contacts would say of each window, counted in each of these ways; response
 * times are cut to the minute.
 */
export async function metricsAt<W extends Way>(
  table: MetricTable,
  scope: Scope,
  { now, windows, ways }: { now: Instant; windows: readonly number[]; ways: readonly W[] },
): Promise<Record<W, StoredMetrics[]>> {
  const trees = new MetricTrees(AMAZON_COUNTING);
  const all = ways.flatMap((way) => windows.map((windowDays) => ({ way, window: { now, windowDays } })));
  await load(table, scope, trees, all.flatMap(({ way, window }) => [...looksForCounts(window, way), ...looksForSpans(window, way)]));
  await load(table, scope, trees, all.flatMap(({ way, window }) => looksForMinutes(trees.spans(window, way), window, way)));
  return byWay(ways, (way) => windows.map((windowDays) => trees.metrics({ now, windowDays }, way)));
}

/** Counts and rate alone, for less. */
export async function countsAt<W extends Way>(
  table: MetricTable,
  scope: Scope,
  { ways, ...window }: { now: Instant; windowDays: number; ways: readonly W[] },
): Promise<Record<W, WindowCounts>> {
  const trees = new MetricTrees(AMAZON_COUNTING);
  await load(table, scope, trees, ways.flatMap((way) => looksForCounts(window, way)));
  return byWay(ways, (way) => trees.counts(window, way));
}

/** Counts and rate of one window as it stood at each of these instants, by what is known today. */
export async function countsOver(table: MetricTable, scope: Scope, { instants, windowDays }: { instants: readonly Instant[]; windowDays: number }): Promise<WindowCounts[]> {
  const trees = new MetricTrees(AMAZON_COUNTING);
  const windows = instants.map((now) => ({ now, windowDays }));
  await load(table, scope, trees, windows.flatMap((window) => looksForCounts(window)));
  return windows.map((window) => trees.counts(window));
}

/** What `backlogAt` of all stored contacts would say. */
export async function backlogAt(table: MetricTable, scope: Scope, instants: readonly Instant[]): Promise<Backlog[]> {
  const trees = new MetricTrees(AMAZON_COUNTING);
  await load(table, scope, trees, instants.flatMap(looksForBacklog));
  return instants.map((at) => trees.backlog(at));
}

/** What `outlook` of all stored contacts would say; of a start known to days only a possible miss stays to the end. */
export async function outlookAt(table: MetricTable, scope: Scope, options: OutlookOptions): Promise<Outlook> {
  const trees = new MetricTrees(AMAZON_COUNTING);
  await load(table, scope, trees, looksForOutlook(options));
  return trees.outlook(options);
}

function byWay<W extends Way, T>(ways: readonly W[], of: (way: W) => T): Record<W, T> {
  return Object.fromEntries(ways.map((way) => [way, of(way)])) as Record<W, T>;
}

const AT_ONCE = 1_000;

/** Builds every sum anew from what is stored, in an upgrade of the database. */
export async function rebuildMetrics(transaction: Transaction): Promise<void> {
  const scopes = new Map<string, { scope: Scope; trees: MetricTrees }>();
  const note = (contact: Contact, sign: 1 | -1, way: Way) => {
    const { accountId, marketplaceId } = contact;
    const { trees } = entryOf(scopes, nameOfScope(contact), () => ({ scope: { accountId, marketplaceId }, trees: new MetricTrees(AMAZON_COUNTING) }));
    for (const step of stepsOfContact(contact, AMAZON_COUNTING, sign, way)) trees.add(step);
  };
  const arrivals = new ArrivalCounts();
  // A thousand at a time: a cursor asks the browser for each row.
  await rowsInPortions(transaction.table<ContactRecord, string>('contacts'), AT_ONCE, (contacts) => {
    for (const contact of contacts) {
      note(contact, 1, 'asSet');
      arrivals.note(contact, 1);
    }
  });
  await rowsInPortions(transaction.table<ThreadRecord, string>('threads'), AT_ONCE, (threads) => {
    for (const { otherwise = {} } of threads) {
      for (const way of COUNTED_PER) {
        for (const contact of otherwise[way]?.more ?? []) note(contact, 1, way);
        for (const contact of otherwise[way]?.fewer ?? []) note(contact, -1, way);
      }
    }
  });
  const table = transaction.table<MetricRow, MetricKey>('metrics');
  await table.clear();
  await arrivals.write(table);
  for (const { scope, trees } of scopes.values()) await table.bulkPut(trees.rows().filter(({ values }) => values.length > 0).map((row) => ({ ...row, ...scope })));
}

async function addSteps(table: MetricTable, scope: Scope, steps: TreeStep[]): Promise<void> {
  if (steps.length === 0) return;
  const { accountId, marketplaceId } = scope;
  const trees = new MetricTrees(AMAZON_COUNTING);
  await load(table, scope, trees, steps, pathsTo);
  for (const step of steps) trees.add(step);
  const rows = trees.rows().map((row): MetricRow => ({ ...row, accountId, marketplaceId }));
  await Promise.all([
    table.bulkPut(rows.filter(({ values }) => values.length > 0)),
    table.bulkDelete(rows.filter(({ values }) => values.length === 0).map(({ tree, level, index }): MetricKey => [accountId, marketplaceId, tree, level, index])),
  ]);
}

async function load(table: MetricTable, scope: Scope, trees: MetricTrees, looks: readonly TreeLook[], places = rowsForSums): Promise<void> {
  const instants = new Map<TreeId, Instant[]>();
  for (const { tree, at } of looks) entryOf(instants, tree, () => []).push(at);
  const wanted = [...instants].flatMap(([tree, at]) => places(at, depthOf(tree)).map((place) => ({ tree, ...place })));
  const found = new Map<TreeId, MetricRow[]>();
  for (const row of await rowsAt(table, scope, wanted)) entryOf(found, row.tree, () => []).push(row);
  for (const [tree, ofTree] of found) trees.load(tree, ofTree);
}

/** Of this many rows that lie close together it is cheaper to ask for all between the first and the last. */
const MANY = 16;

async function rowsAt(table: MetricTable, { accountId, marketplaceId }: Scope, wanted: readonly { tree: TreeId; level: number; index: number }[]): Promise<MetricRow[]> {
  const levels = new Map<string, { tree: TreeId; level: number; indexes: number[] }>();
  const keys: MetricKey[] = [];
  for (const { tree, level, index } of wanted) {
    const key: MetricKey = [accountId, marketplaceId, tree, level, index];
    if (table.isKnown?.(key)) keys.push(key);
    else entryOf(levels, `${tree} ${level}`, () => ({ tree, level, indexes: [] })).indexes.push(index);
  }
  const asks: Promise<(MetricRow | undefined)[]>[] = [];
  for (const { tree, level, indexes } of levels.values()) {
    const [first, last] = [Math.min(...indexes), Math.max(...indexes)];
    if (indexes.length < MANY || last - first >= 2 * indexes.length) {
      for (const index of indexes) keys.push([accountId, marketplaceId, tree, level, index]);
      continue;
    }
    const asked = new Set(indexes);
    const between = table.where(':id').between([accountId, marketplaceId, tree, level, first], [accountId, marketplaceId, tree, level, last], true, true).toArray();
    asks.push(Promise.resolve(between).then((rows) => rows.filter(({ index }) => asked.has(index))));
  }
  const found = await Promise.all([table.bulkGet(keys), ...asks]);
  return found.flat().flatMap((row) => row ?? []);
}

/** A pair of account and marketplace as one text. */
export function nameOfScope({ accountId, marketplaceId }: Scope): string {
  return `${accountId}\n${marketplaceId}`;
}

function entryOf<Key, T>(map: Map<Key, T>, key: Key, empty: () => T): T {
  const known = map.get(key);
  if (known !== undefined) return known;
  const value = empty();
  map.set(key, value);
  return value;
}
