// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { FixtureOptions } from '../../fixtures/seller-central/inbox-page';
import { inboxPage } from '../../fixtures/seller-central/inbox-page';
import { MUTATIONS } from '../../fixtures/seller-central/mutations';
import { fixtureThreads, seeded } from '../../fixtures/seller-central/threads';
import { expectedRow, readRows, show } from './fixture-reading';

const LAYOUTS = ['links', 'buttons', 'table', 'items', 'boxes'] as const;
const LANGUAGES = ['en-US', 'en-IN', 'zh-CN', 'de-DE', 'ja-JP', 'ar-EG', 'th-TH', 'cs-CZ', 'xx'];
const NAMES = Object.keys(MUTATIONS);
const MUTANTS = 1_000;
// Other pages on other days: MUTANT_SEED=1000 for the next thousand.
const FIRST_SEED = Number(process.env.MUTANT_SEED ?? 0);

interface Outcome {
  seed: number;
  mutations: string[];
  kind: 'right' | 'said' | 'wrong';
  detail: string;
}

/** One page, changed by one to four mutations that the seed decides, read and judged. */
function mutant(seed: number): Outcome {
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
  for (const name of mutations) MUTATIONS[name]?.(tree, random, language === 'xx' ? 'en-GB' : language);
  const reading = show(tree, { language }).read();
  // Where the folders cannot be told, nothing tells in a language without words which rows are resolved; the folder is `unknown` then.
  const comparable = <T extends { resolved: boolean }>(row: T) => (reading.list?.folder === 'unknown' ? { ...row, resolved: false } : row);
  const got = readRows(reading).map(comparable);
  const titles = options.titles ?? false;
  const want = threads.map((thread) => comparable(expectedRow(thread, language, { ids: options.layout === 'links', titles })));
  const wrongAt = got.findIndex((row) => !want.some((right) => JSON.stringify(right) === JSON.stringify(row)));
  const right = wrongAt < 0 && got.length === want.length;
  // A page that says so: no list, a problem, or a card that counts another number than was read.
  const says = reading.list === null || reading.problems.length > 0 || reading.list.cardCount !== got.length;
  const at = `${reading.state} ${got.length}/${want.length} ${options.layout} shadow ${options.shadow} ${language}`;
  const detail = wrongAt < 0 ? at : `${at} ${JSON.stringify(got[wrongAt])} for ${JSON.stringify(want[wrongAt])}`;
  return { seed, mutations, kind: right ? 'right' : wrongAt < 0 && says ? 'said' : 'wrong', detail };
}

describe(`of ${MUTANTS} changed pages`, () => {
  const outcomes = Array.from({ length: MUTANTS }, (_, at) => mutant(FIRST_SEED + at + 1));
  const shown = (kind: Outcome['kind']) => outcomes.filter((outcome) => outcome.kind === kind).map(({ seed, mutations, detail }) => `${seed}: ${mutations.join(' + ')}: ${detail}`);

  it('none is read wrongly', () => expect(shown('wrong')).toEqual([]));
  it('99 in 100 are read fully and correctly', () => {
    expect(outcomes.length - shown('right').length, shown('said').slice(0, 20).join('\n')).toBeLessThanOrEqual(MUTANTS / 100);
  });
});
