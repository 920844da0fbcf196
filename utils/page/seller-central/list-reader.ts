import type { ObservedTime } from '@/utils/domain/time/observed-time';
import { hull } from '@/utils/domain/time/observed-time';
import type { DrawnRow } from '../messaging-page';
import { rowIdentityText } from '../row-identity';
import type { ElementFacts } from './element-facts';
import { factsOf, marketplaceNamed, readIds } from './element-facts';
import type { FlatTree, Spot } from './flat-tree';
import { contains, upFrom, within } from './flat-tree';
import { ROWS_A_STEP, type InSteps } from './in-steps';
import { HOOKS, IDS, SHAPES } from './landmarks';
import type { PageFrame } from './page-frame';
import { isMarkedCurrent, labelOf } from './page-frame';
import type { DatedSpot, PrintedTimes } from './printed-times';
import type { RowCandidate, RowGroup } from './row-groups';
import { isCut } from './row-groups';
import type { RowMark } from './row-marks';
import { rowShapeOf } from './row-shape';
import type { RowTexts, TextBlock } from './row-texts';
import { blocksOf, textsOfRows } from './row-texts';
import { rowsBeside } from './rows-beside';

/** A row without the instant at which it came in, which only the page's history tells. */
export type ReadRow = Omit<DrawnRow, 'cameInAt'>;

export interface ReadList {
  rows: ReadRow[];
  spots: Spot[];
  /** The smallest element around each row's date: where its badge goes. */
  dateSpots: Spot[];
  /** What each row shows that makes it this thread's. */
  marks: RowMark[];
  /** Index of the first text of the list, and of the first behind it. */
  firstLeaf: number;
  endLeaf: number;
  /** Rows whose name or subject could not be told. */
  unread: number;
  /** Rows among these that no readable date stands with, and what looks like these rows and stands elsewhere. */
  undated: number;
}

export interface ListContext {
  tree: FlatTree;
  frame: PageFrame;
  times: PrintedTimes;
  language: string | null;
  /** Where messages stand; no row is in it. */
  conversation: Spot | null;
}

interface Member {
  row: RowCandidate;
  blocks: TextBlock[];
  facts: ElementFacts;
  traits: Traits;
}

/** What a row of threads shows, and what other dated things show. */
interface Traits {
  picture: boolean;
  country: boolean;
  caseId: boolean;
  subject: boolean;
  status: boolean;
  interactive: boolean;
  orderAlone: boolean;
  price: boolean;
  long: boolean;
  timed: boolean;
}
const ROW_TRAITS = ['picture', 'country', 'caseId', 'subject', 'status', 'interactive'] as const;
const ORDER_ALONE = new RegExp(`^${IDS.order.source}$`);

/** Below this, a group of dated siblings looks like something else: an order table, news, messages. */
const LEAST_SCORE = 3;

/** Texts that may stand between two sections of a list. */
const MOST_BETWEEN = 6;

interface Scored {
  members: Member[];
  score: number;
}

/** The list among the groups of dated siblings, read; `null` where none looks like one. */
export function* readList(groups: readonly RowGroup[], context: ListContext): InSteps<ReadList | null> {
  const { conversation } = context;
  const read: Member[][] = [];
  for (const group of groups) if (!(conversation && contains(conversation, group.parent))) read.push(yield* membersOf(group.rows, context));
  const scored = read
    .map((members) => ({ members, score: scoreOf(members) }))
    .sort((a, b) => b.score - a.score || b.members.length - a.members.length);
  const best = scored[0];
  if (!best || best.score < LEAST_SCORE) return null;
  const shapes = withoutStrangers(best.members).slice(0, ROWS_A_STEP).map(shapeOf);
  // A group of one row, whose subject cannot be told, scores less by that.
  const least = Math.max(best.score - 3, LEAST_SCORE);
  const belongs = ({ members, score }: Scored) => score >= least || members.some((member) => shapes.includes(shapeOf(member)));
  // Rows may stand in several sections of one list, with no more than headings between them.
  const runs: Member[][] = [];
  let end = -Infinity;
  for (const { members } of scored.filter(belongs).sort((a, b) => firstLeafOf(a.members) - firstLeafOf(b.members))) {
    if (firstLeafOf(members) - end > MOST_BETWEEN) runs.push([]);
    runs.at(-1)!.push(...members);
    end = Math.max(end, members.at(-1)!.row.spot.endLeaf);
  }
  const members = runs.find((run) => run.includes(best.members[0]!))!;
  // What looks like rows of this list and stands elsewhere: nobody can tell whether it is left out rightly.
  return yield* listOf(withoutStrangers(members), context, runs.flat().length - members.length);
}

function* membersOf(rows: readonly RowCandidate[], context: ListContext): InSteps<Member[]> {
  const members: Member[] = [];
  for (const row of rows) {
    members.push(memberOf(row, context));
    if (members.length % ROWS_A_STEP === 0) yield;
  }
  return members;
}

/** The list as the agent has shown it: its rows are taken for rows, and what each shows is read as ever. `null` where none can be told apart. */
export function* readRowsAsShown(groups: readonly RowGroup[], context: ListContext): InSteps<ReadList | null> {
  const members = yield* membersOf(groups.flatMap((group) => group.rows), context);
  const list = members.length > 0 ? yield* listOf(withoutStrangers(members), context) : null;
  return list?.rows.some((row) => row.identityText !== '') ? list : null;
}

function memberOf(row: RowCandidate, { tree, frame, language }: ListContext): Member {
  const blocks = blocksOf(row, tree, (text) => isStatus(text, frame));
  const facts = factsOf(row.spot, tree, language);
  for (const block of blocks) {
    const { text } = block;
    if (!block.sure && text.length > 12 && isTitled(text, facts.titles)) block.sure = true;
    if (text.length >= 36 && text.includes('-')) for (const id of text.match(IDS.uuid) ?? []) facts.caseIds.add(id.toLowerCase());
    if (text.length >= 10) readIds(text, facts);
    if (facts.marketplaceIds.size > 0 || text.length > 40) continue;
    const named = marketplaceNamed(text, language);
    if (named) facts.marketplaceIds.add(named);
  }
  const some = (test: (text: string) => boolean) => blocks.some((block) => test(block.text));
  return {
    row, blocks, facts,
    traits: {
      picture: facts.images > 0,
      country: facts.marketplaceIds.size > 0,
      caseId: facts.caseIds.size > 0,
      subject: blocks.some((block) => block.sure),
      status: some((text) => isStatus(text, frame)),
      interactive: isInteractive(row.spot, tree),
      orderAlone: some((text) => text.length === 19 && ORDER_ALONE.test(text)),
      price: some((text) => text.length < 24 && SHAPES.price.test(text)),
      long: some((text) => text.length > 240),
      timed: row.dates.some((date) => date.timed),
    },
  };
}

/** A `title` goes on where the text was cut, or says the same. */
function isTitled(text: string, titles: readonly string[]): boolean {
  const shown = isCut(text) ? text.replace(SHAPES.cut, '') : text;
  return titles.some((title) => title.trim().startsWith(shown));
}

/** How much a group of dated siblings looks like a list of threads, from what most of its members show. */
function scoreOf(members: readonly Member[]): number {
  const [first] = members;
  if (!first) return 0;
  const most = (trait: keyof Traits) => members.filter(({ traits }) => traits[trait]).length * 2 >= members.length;
  // News and parcels are dated, may be links and may have pictures; only threads show one of these.
  if (!most('subject') && !most('caseId') && !most('status') && !(most('country') && most('picture')) && !inside(first.row.spot, HOOKS.legacyList)) return 0;
  return (
    (most('subject') ? 3 : 0) +
    (most('caseId') ? 2 : 0) +
    (most('country') ? 2 : 0) +
    (most('picture') ? 1 : 0) +
    (most('interactive') ? 1 : 0) +
    (most('status') ? 1 : 0) +
    (inside(first.row.spot, HOOKS.legacyList) ? 2 : 0) +
    (most('timed') ? -1 : 1) +
    (most('orderAlone') ? -3 : 0) +
    (most('price') ? -3 : 0) +
    (most('long') ? -2 : 0)
  );
}

function inside(spot: Spot, selector: string): boolean {
  for (const up of upFrom(spot)) if (up.element.matches(selector)) return true;
  return false;
}

function isInteractive(spot: Spot, tree: FlatTree): boolean {
  const able = ({ tag, element }: Spot) => tag === 'a' || tag === 'button' || element.hasAttribute('tabindex') || element.hasAttribute('aria-selected') || /^(?:button|link|option|row|listitem)$/.test(element.getAttribute('role') ?? '');
  return within(spot, tree).some((inner) => inner.endLeaf - inner.firstLeaf >= spot.endLeaf - spot.firstLeaf - 1 && able(inner));
}

const shapeOf = ({ row }: Member): string => rowShapeOf(row.spot);
const firstLeafOf = (members: readonly Member[]): number => members[0]!.row.spot.firstLeaf;

/**
 * Drops what stands among the rows and is none (a dated banner): what shows less than half of what the best of them shows, of the traits
 * that at least half of them show, or of all where none is so common.
 */
function withoutStrangers(members: readonly Member[]): Member[] {
  const common = ROW_TRAITS.filter((trait) => members.filter(({ traits }) => traits[trait]).length * 2 >= members.length);
  const usual = members.length < 3 || common.length === 0 ? ROW_TRAITS : common;
  const shown = members.map(({ traits }) => usual.filter((trait) => traits[trait]).length);
  const most = Math.max(...shown);
  return members.filter((_, at) => (shown[at] ?? 0) * 2 >= most);
}

const STATUSES = ['response-needed', 'resolved', 'sent', 'reported-unresolved'] as const;

function isStatus(text: string, frame: PageFrame): boolean {
  if (text.length > 60) return false;
  const label = labelOf(text);
  return STATUSES.some((folder) => frame.labels.get(folder)?.has(label));
}

/**
 * @param dated rows with a date each
 * @param apart how many more may be rows of this list
 */
function* listOf(dated: readonly Member[], context: ListContext, apart = 0): InSteps<ReadList> {
  const { frame, language } = context;
  const beside = rowsBeside(dated.map(({ row }) => row), context.tree, context.times);
  const members = [...dated, ...beside.today.map((row) => memberOf(row, context))].sort((a, b) => a.row.spot.firstLeaf - b.row.spot.firstLeaf);
  const labels = new Set([...frame.labels.values()].flatMap((words) => [...words]));
  const isLabel = (text: string) => labels.has(labelOf(text)) || marketplaceNamed(text, language) !== null;
  const texts = inOneOrder(yield* textsOfRows(members.map((member) => member.blocks), isLabel), members, frame);
  const read: { member: Member; text: RowTexts; row: ReadRow }[] = [];
  for (const member of members) {
    const text = texts[read.length]!;
    read.push({ member, text, row: rowOf(member, text, context) });
    if (read.length % ROWS_A_STEP === 0) yield;
  }
  const selected = read.filter(({ row }) => row.selected);
  // A mark that several rows bear says something else.
  if (selected.length > 1) for (const { row } of selected) row.selected = false;
  return {
    rows: read.map(({ row }) => row),
    spots: read.map(({ member }) => member.row.spot),
    dateSpots: read.map(({ member }) => member.row.dates[0]?.spot ?? member.row.spot),
    marks: read.map(({ member, row: { threadId }, text: { pair } }) => ({ threadId, words: pair ? [pair.name, pair.subject] : member.blocks.map((block) => block.raw) })),
    firstLeaf: Math.min(...members.map(({ row }) => row.spot.firstLeaf)),
    endLeaf: Math.max(...members.map(({ row }) => row.spot.endLeaf)),
    unread: read.filter(({ row }) => row.identityText === '').length,
    undated: beside.undated + apart,
  };
}

/**
 * The rows of one list print name, subject and status in one order: of rows in which they seem turned, nobody can tell which is which.
 * A subject that shows itself to be one may stand anywhere to the status.
 */
function inOneOrder(texts: readonly RowTexts[], members: readonly Member[], frame: PageFrame): RowTexts[] {
  const places = texts.map(({ pair }, at) => {
    const { blocks } = members[at]!;
    const place = (test: (block: TextBlock) => boolean) => (pair ? blocks.findIndex(test) : -1);
    return [place(({ raw }) => raw === pair?.name), place(({ raw }) => raw === pair?.subject), place(({ text }) => isStatus(text, frame))] as const;
  });
  const doubtful = new Set<number>();
  for (const other of [0, 2] as const) {
    const both = [...places.keys()].filter((at) => places[at]![1] >= 0 && places[at]![other] >= 0);
    for (const ahead of [true, false]) {
      const alike = both.filter((at) => places[at]![1] < places[at]![other] === ahead);
      if (3 * alike.length < 2 * both.length) for (const at of alike) if (other === 0 || !members[at]!.blocks[places[at]![1]]!.sure) doubtful.add(at);
    }
  }
  return texts.map((text, at) => (doubtful.has(at) ? { ...text, pair: null } : text));
}

function rowOf({ row, facts, blocks }: Member, { pair, pairs, others }: RowTexts, { frame, times }: ListContext): ReadRow {
  const marketplaceId = only(facts.marketplaceIds);
  const orderIds = [...facts.orderIds];
  const cut = cutOrderIn(blocks);
  const whole = cut === null ? undefined : orderIds.find((id) => id.startsWith(cut));
  return {
    element: row.spot.element,
    threadId: only(facts.caseIds),
    orderIds,
    partialOrderId: cut !== null && whole === undefined && cut.length < 19 ? cut : null,
    asins: [...facts.asins],
    marketplaceId,
    printedAt: printedAt(row.dates, marketplaceId, times),
    resolved: others.some((text) => frame.labels.get('resolved')?.has(labelOf(text))),
    identityText: pair ? rowIdentityText(pair.name, pair.subject) : '',
    otherIdentities: () => pairs().map(({ name, subject }) => rowIdentityText(name, subject)),
    selected: isSelected(row.spot),
  };
}

/** The beginning of the order id that was cut with the subject. */
function cutOrderIn(blocks: readonly TextBlock[]): string | null {
  for (const { text } of blocks) {
    const cut = isCut(text) ? IDS.cutOrder.exec(text)?.[1] : undefined;
    if (cut !== undefined) return cut;
  }
  return null;
}

/** `null` for none and for several: which one is meant is not guessed. */
function only(values: ReadonlySet<string>): string | null {
  return values.size === 1 ? ([...values][0] ?? null) : null;
}

function printedAt(dates: readonly DatedSpot[], marketplaceId: string | null, times: PrintedTimes): ObservedTime | null {
  return dates.map((date) => times.meaningOf(date.text, marketplaceId, date.today)).reduce((a, b) => (a && b ? hull(a, b) : null));
}

/** The row, or an element in it that holds all of its text, is marked as the current one. */
function isSelected(spot: Spot): boolean {
  for (let inner: Spot | undefined = spot; inner; inner = inner.children.find((child) => child.endLeaf - child.firstLeaf === spot.endLeaf - spot.firstLeaf))
    if (isMarkedCurrent(inner)) return true;
  return false;
}
