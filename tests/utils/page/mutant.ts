import type { FixtureOptions } from '../../fixtures/seller-central/inbox-page';
import { inboxPage } from '../../fixtures/seller-central/inbox-page';
import { HARDER_MUTATIONS } from '../../fixtures/seller-central/harder-mutations';
import { MUTATIONS } from '../../fixtures/seller-central/mutations';
import { fixtureThreads, seeded } from '../../fixtures/seller-central/threads';
import { expectedRow, readRows, show } from './fixture-reading';

const LAYOUTS = ['links', 'buttons', 'table', 'items', 'boxes'] as const;
const LANGUAGES = ['en-US', 'en-IN', 'zh-CN', 'de-DE', 'ja-JP', 'ar-EG', 'th-TH', 'cs-CZ', 'xx'];
const ALL = { ...MUTATIONS, ...HARDER_MUTATIONS };
const NAMES = Object.keys(ALL);

export interface Outcome {
  seed: number;
  mutations: string[];
  /** `said`: not read fully, and the reading says so; `wrong`: something is read wrongly or left out without a word. */
  kind: 'right' | 'said' | 'wrong';
  detail: string;
}

/** One page, changed by one to four mutations that the seed decides, read and judged. */
export function mutant(seed: number): Outcome {
  const random = seeded(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const language = pick(LANGUAGES);
  const threads = fixtureThreads(pick([1, 2, 3, 5, 8, 12]), seed, { marketplaces: pick([1, 3, 23]), resolved: pick([0, 0.3]) });
  const options: Partial<FixtureOptions> = {
    language, threads, layout: pick(LAYOUTS), shadow: pick([0, 1, 2, 3] as const), slotted: random() < 0.3, titles: random() < 0.3, decoys: random() < 0.6,
    messages: random() < 0.7 ? [{ at: threads[0]?.updatedAt ?? 0, own: false, text: 'Hello, can you tell me where my parcel is? Thank you.' }, { at: (threads[0]?.updatedAt ?? 0) + 60_000, own: true, text: 'It is on its way.' }].slice(0, pick([1, 2])) : null,
  };
  const tree = inboxPage(options);
  const mutations = Array.from({ length: 1 + Math.floor(random() * 4) }, () => pick(NAMES));
  for (const name of mutations) ALL[name]?.(tree, random, language === 'xx' ? 'en-GB' : language);
  const reading = show(tree, { language }).read();
  const folder = reading.list?.folder ?? 'response-needed';
  // In a language without words only the folders' order tells which rows are resolved: where they were rearranged, or one of them is gone
  // and the reading says that it knows no folder, none is said to be, and nothing is claimed of it.
  const unworded = !/^(?:en|zh|de)/.test(language);
  const moved = mutations.some((name) => name.startsWith('folders'));
  const rearranged = unworded && (folder === 'unknown' || moved);
  const got = readRows(reading);
  const want = threads.map((thread) => (expectedRow(thread, language, { ids: options.layout === 'links', titles: options.titles ?? false })));
  // A row that says nothing of whose it is claims nothing of it.
  const isOf = (row: (typeof got)[number], right: (typeof want)[number]) =>
    JSON.stringify({ ...right, ...(row.identityText === '' && { identityText: '' }), ...(rearranged && !row.resolved && { resolved: false }) }) === JSON.stringify(row);
  const wrongAt = got.findIndex((row) => !want.some((right) => isOf(row, right)));
  const lacking = !moved && rearranged && threads.some((thread) => thread.resolved) && !got.some((row) => row.resolved);
  const right = wrongAt < 0 && !lacking && got.length === want.length && got.every((row) => row.identityText !== '') && reading.problems.length === 0;
  // A page that says so: no list, a problem, a folder that is not known, or a card that counts another number than was read.
  const says = lacking || reading.list === null || reading.problems.length > 0 || reading.list.cardCount !== got.length;
  const wrongFolder = folder !== 'response-needed' && folder !== 'unknown';
  const at = `${reading.state} ${got.length}/${want.length} ${options.layout} shadow ${options.shadow} ${language} ${folder} ${JSON.stringify(reading.problems)}`;
  const detail = wrongAt < 0 ? at : `${at} ${JSON.stringify(got[wrongAt])} for ${JSON.stringify(want[wrongAt])}`;
  return { seed, mutations, kind: wrongFolder ? 'wrong' : right ? 'right' : wrongAt < 0 && says ? 'said' : 'wrong', detail };
}
