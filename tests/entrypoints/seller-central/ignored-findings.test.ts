import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createIgnoredFindings } from '@/entrypoints/seller-central.content/ignored-findings';
import { readSettings, saveSetting } from '@/utils/platform/settings';

/** What the background answers. */
const background = vi.hoisted(() => ({ asked: [] as string[][], key: (hashes: string[]): string[] => hashes }));
vi.mock('@/utils/messaging/protocol', () => ({
  sendMessage: async (_: string, hashes: string[]) => {
    background.asked.push(hashes);
    return background.key(hashes);
  },
}));

let stop: AbortController;
const changed = vi.fn();
const start = () => createIgnoredFindings(stop.signal, changed);
const PATIENCE = { timeout: 10_000 };

beforeEach(() => {
  stop = new AbortController();
  background.asked.length = 0;
  background.key = (hashes) => hashes.map((hash) => [...hash].reverse().join('').slice(0, 32));
  changed.mockClear();
});

afterEach(() => stop.abort());

describe('what is ignored always', () => {
  it('is kept as a fingerprint with its reason, and covers the same words of the same rule alone', async () => {
    const ignored = start();
    expect(ignored.covers('EMAIL-PLAIN', 'Write to me')).toBe(false);
    expect(background.asked, 'nothing is ignored, so nothing is asked').toEqual([]);
    await ignored.keep('EMAIL-PLAIN', 'Write to me', 'agreed with the maker');
    const [entry] = (await readSettings()).ignoredFindings;
    expect(entry).toMatchObject({ ruleId: 'EMAIL-PLAIN', reason: 'agreed with the maker' });
    expect(entry?.fragment).toMatch(/^[0-9a-f]{32}$/);
    await vi.waitFor(() => expect(ignored.covers('EMAIL-PLAIN', 'write  to ME')).toBe(true), PATIENCE);
    expect(changed).toHaveBeenCalled();
    expect([ignored.covers('PHONE', 'Write to me'), ignored.covers('EMAIL-PLAIN', 'Write to us')]).toEqual([false, false]);
    expect(background.asked.flat().every((hash) => /^[0-9a-f]{64}$/.test(hash)), 'hashes alone leave the page').toBe(true);
  });

  it('can be a whole rule', async () => {
    const ignored = start();
    await ignored.keep('EMOJI', null, 'house style');
    await vi.waitFor(() => expect(ignored.rules()).toEqual(['EMOJI']), PATIENCE);
    expect(background.asked).toEqual([]);
  });

  it('ends as soon as the options say so', async () => {
    const ignored = start();
    await ignored.keep('EMAIL-PLAIN', 'a', 'x');
    await vi.waitFor(() => expect(ignored.covers('EMAIL-PLAIN', 'a')).toBe(true), PATIENCE);
    await saveSetting('ignoredFindings', []);
    await vi.waitFor(() => expect(ignored.covers('EMAIL-PLAIN', 'a')).toBe(false), PATIENCE);
  });

  it('is kept once however often it is ignored, with the last reason', async () => {
    const ignored = start();
    await ignored.keep('EMAIL-PLAIN', 'a', 'first');
    await ignored.keep('EMAIL-PLAIN', 'A', 'second');
    expect((await readSettings()).ignoredFindings.map(({ reason }) => reason)).toEqual(['second']);
  });

  it('is refused where no fingerprint can be had, and nothing is kept', async () => {
    background.key = () => [];
    await expect(start().keep('EMAIL-PLAIN', 'a', 'x')).rejects.toThrow();
    expect((await readSettings()).ignoredFindings).toEqual([]);
  });
});
