import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contactsOf, type ContactRules } from '@/utils/domain/thread/contacts';
import { responseMetrics } from '@/utils/domain/metrics/response-metrics';
import { END_OF_TIME } from '@/utils/domain/thread/page-order';
import type { Author, Message, Thread } from '@/utils/domain/thread/thread';
import { DAY, exactly, HOUR, MINUTE, type ObservedTime } from '@/utils/domain/time/observed-time';

const START = Date.UTC(2026, 6, 5, 16);

function threadOf(messages: Message[], marks: ObservedTime[] = []): Thread {
  return {
    id: 'thread',
    accountId: 'account',
    marketplaceId: 'A21TJRUUN4KGV',
    orderIds: [],
    asins: [],
    firstSeenAt: START,
    messages,
    noResponseNeededAt: marks,
  };
}

/** "b0 s5 b7": who wrote at which hour; "-s5" was not delivered; "x3" is a mark. */
function read(story: string): Thread {
  const authors: Record<string, Author> = { b: 'buyer', s: 'seller', a: 'automatic', z: 'amazon', u: 'unknown' };
  const marks: ObservedTime[] = [];
  const messages: Message[] = [];
  for (const word of story.split(' ').filter(Boolean)) {
    const [, blocked, who, hour] = /^(-?)([bsazux])([\d.]+)$/.exec(word) ?? [];
    const at = exactly(START + Number(hour) * HOUR);
    if (who === 'x') marks.push(at);
    else messages.push({ author: authors[who ?? ''] ?? 'unknown', at, ...(blocked ? { delivered: false } : {}) });
  }
  return threadOf(messages, marks);
}

/** Back to hours: "0→5" answered, "0×3" waived, "0…" open, "0?1-5" answered within, "0→1-2|×" ended one way or the other. */
function told(thread: Thread, rules?: Partial<ContactRules>): string {
  const hours = (time: ObservedTime) => {
    const show = (at: number) => (at >= END_OF_TIME ? '∞' : String((at - START) / HOUR));
    return time.earliest === time.latest ? show(time.earliest) : `${show(time.earliest)}-${show(time.latest)}`;
  };
  return contactsOf(thread, { automaticRepliesCount: false, countPer: 'turn', ...rules })
    .map(({ startedAt, answeredAt, waivedAt }) => {
      const ending = `${answeredAt ? `→${hours(answeredAt)}` : ''}${waivedAt ? `×${hours(waivedAt)}` : ''}`;
      return hours(startedAt) + (ending || '…');
    })
    .join(' ');
}

describe('contacts of a thread', () => {
  it.each([
    ['nothing was written', '', ''],
    ['one message waits', 'b0', '0…'],
    ['an answer ends it', 'b0 s5', '0→5'],
    ['it starts at the earliest unanswered message', 'b0 b3 b4 s5', '0→5'],
    ['further answers end nothing', 'b0 s5 s6', '0→5'],
    ['a message after the answer starts another', 'b0 s5 b7', '0→5 7…'],
    ['a message of the seller alone is no contact', 's0', ''],
    ['the seller opened the thread and the buyer answered', 's0 b2 s3', '2→3'],
    ['an automatic reply ends nothing', 'b0 a0.1 s5', '0→5'],
    ['an answer that was not delivered ends nothing', 'b0 -s1 b2 s5', '0→5'],
    ['notices of Amazon neither start nor end one', 'z0 b1 z2 s3 z4', '1→3'],
    ['a mark waives it', 'b0 x2', '0×2'],
    ['a mark after 24 hours waives it too', 'b0 x30', '0×30'],
    ['a message after a mark starts another', 'b0 x2 b3', '0×2 3…'],
    ['a mark where nothing waits does nothing', 'b0 s1 x2 b3', '0→1 3…'],
    ['a mark at the message itself waives it', 'b1 x1', '1×1'],
    ['a reply after the mark ends nothing', 'b0 x2 s3', '0×2'],
    ['two marks waive two turns', 'b0 x1 b2 x3', '0×1 2×3'],
    ['an unknown author may have answered', 'b0 u1', '0→1-∞'],
    ['an unknown author, and then surely an answer', 'b0 u1 s5', '0→1-5'],
    ['what an unknown author could not deliver answers nothing', 'b0 -u1', '0…'],
    ['what an unknown author could not deliver where nothing waited is no contact', '-u1', ''],
    ['of several unknown authors where nothing waited the buyer may be any', 'u1 u4 s5', '1-4→4-5×5'],
    ['an unknown author, and then a mark', 'b0 u1 x5', '0→1×5'],
    ['the buyer writes on after an unknown author, who may have answered', 'b0 u1 b2 s5', '0→1-5 2→5×5'],
    ['the buyer writes on after an unknown author, and waits', 'b0 u1 b2', '0→1-∞ 2→2-∞×2-∞'],
    ['a mark after all that: what perhaps was no contact is out of the rate either way', 'b0 u1 b2 x5', '0→1×5'],
    ['an unknown author where nothing waited may be the buyer', 'u1', '1→1-∞×1-∞'],
    ['after an unknown author the buyer surely waits', 'u1 b2', '1-2…'],
    ['an unknown author alone, answered', 'u1 s2', '1→2×2'],
  ])('%s: %s', (_name, story, contacts) => {
    expect(told(read(story))).toBe(contacts);
  });

  it.each([
    ['an automatic reply counts where the setting says so', 'b0 a1 s5', { automaticRepliesCount: true }, '0→1'],
    ['each message counts by itself', 'b0 b3 s5 b6', { countPer: 'message' }, '0→5 3→5 6…'],
    ['each message is waived by itself', 'b0 b3 x5', { countPer: 'message' }, '0×5 3×5'],
    ['contacts of one day are one', 'b0 s1 b2 s3 b24 s25 b25', { countPer: 'thread-per-24h' }, '0→25 25…'],
    ['a group is open if its last contact is', 'b0 s1 b2', { countPer: 'thread-per-24h' }, '0…'],
    ['a group ends as its last contact does', 'b0 s1 b2 x3', { countPer: 'thread-per-24h' }, '0×3'],
  ] as const)('%s: %s', (_name, story, rules, contacts) => {
    expect(told(read(story), rules)).toBe(contacts);
  });

  it('takes the page order where printed minutes overlap', () => {
    const minute = { earliest: START, latest: START + MINUTE - 1 };
    const answeredFirst = threadOf([
      { author: 'buyer', at: exactly(START - HOUR) },
      { author: 'seller', at: minute },
      { author: 'buyer', at: minute },
    ]);
    expect(contactsOf(answeredFirst)).toHaveLength(2);
    const writtenFirst = threadOf([
      { author: 'buyer', at: exactly(START - HOUR) },
      { author: 'buyer', at: minute },
      { author: 'seller', at: minute },
    ]);
    expect(contactsOf(writtenFirst)).toHaveLength(1);
  });

  it('leaves what may have come after a mark waiting', () => {
    const marked = threadOf(
      [
        { author: 'buyer', at: exactly(START) },
        { author: 'buyer', at: { earliest: START + HOUR, latest: START + 3 * HOUR } },
      ],
      [exactly(START + 2 * HOUR)],
    );
    expect(told(marked)).toBe('0×2 1-3…');
  });

  it('counts a message once however often and in whatever order it is told', () => {
    const authors = fc.constantFrom<Author>('buyer', 'seller', 'automatic', 'amazon');
    const stories = fc.array(fc.record({ author: authors, gap: fc.integer({ min: 1, max: 40 }) }), { maxLength: 12 });
    fc.assert(
      fc.property(stories, fc.infiniteStream(fc.nat()), (story, dice) => {
        let at = START;
        const messages = story.map(({ author, gap }, index): Message => {
          at += gap * HOUR;
          return { id: `m${index}`, author, at: exactly(at) };
        });
        const told = [...messages, ...messages.filter(() => (dice.next().value ?? 0) % 2 === 0)]
          .map((message) => ({ message, key: dice.next().value ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ message }) => message);
        expect(contactsOf(threadOf(told))).toEqual(contactsOf(threadOf(messages)));
      }),
      { numRuns: 10_000 },
    );
  });

  it('are what a plain telling of the rules gives, for every setting', () => {
    // One event after the other, at a millisecond each: no intervals, no order to find.
    function plainly(words: readonly (readonly [who: string, hour: number])[], { automaticRepliesCount, countPer }: ContactRules): string {
      const contacts: { from: number; end: string; open: boolean }[] = [];
      const endAll = (end: string) => {
        for (const contact of contacts) if (contact.open) Object.assign(contact, { end, open: false });
      };
      for (const [who, hour] of words) {
        if (who === 'b' && (countPer === 'message' || !contacts.some(({ open }) => open))) contacts.push({ from: hour, end: '…', open: true });
        else if (who === 's' || (who === 'a' && automaticRepliesCount)) endAll(`→${hour}`);
        else if (who === 'x') endAll(`×${hour}`);
      }
      if (countPer !== 'thread-per-24h') return contacts.map(({ from, end }) => from + end).join(' ');
      const groups: { from: number; end: string }[] = [];
      for (const { from, end } of contacts) {
        const group = groups.at(-1);
        if (group && from - group.from <= 24) group.end = end;
        else groups.push({ from, end });
      }
      return groups.map(({ from, end }) => from + end).join(' ');
    }
    const words = fc.uniqueArray(fc.tuple(fc.constantFrom('b', 'b', 's', 'a', 'z', '-s', 'x'), fc.integer({ min: 0, max: 120 })), { maxLength: 16, selector: ([, hour]) => hour }).map((all) => all.toSorted((a, b) => a[1] - b[1]));
    const rules = fc.record({ automaticRepliesCount: fc.boolean(), countPer: fc.constantFrom('turn' as const, 'message' as const, 'thread-per-24h' as const) });
    fc.assert(
      fc.property(words, rules, (story, how) => {
        expect(told(read(story.map(([who, hour]) => `${who}${hour}`).join(' ')), how)).toBe(plainly(story, how));
      }),
      { numRuns: 10_000 },
    );
  });

  it('contain what may have been where an author is not known: the buyer, the seller, or a notice', () => {
    const word = fc.tuple(fc.constantFrom('b', 's', 'u'), fc.integer({ min: 0, max: 60 }));
    const stories = fc.uniqueArray(word, { minLength: 1, maxLength: 5, selector: ([, hour]) => hour }).map((all) => all.toSorted((a, b) => a[1] - b[1]));
    const now = START + 70 * HOUR;
    const metrics = (story: string) => responseMetrics(contactsOf(read(story)), { now, windowDays: 30 });
    fc.assert(
      fc.property(stories, (story) => {
        const { rate } = metrics(story.map(([who, hour]) => `${who}${hour}`).join(' '));
        let truths = [''];
        for (const [who, hour] of story) truths = truths.flatMap((so) => (who === 'u' ? ['b', 's', 'z'] : [who]).map((each) => `${so} ${each}${hour}`));
        for (const truth of truths) {
          const { rate: true_ } = metrics(truth);
          if (!true_) continue;
          expect(rate?.low).toBeLessThanOrEqual(true_.low);
          expect(rate?.high).toBeGreaterThanOrEqual(true_.high);
        }
      }),
      { numRuns: 10_000 },
    );
  });

  it('starts each contact after the one before ended, whatever is in the thread', () => {
    const word = fc.tuple(fc.constantFrom('b', 's', 'a', 'z', 'u', '-s', 'x'), fc.integer({ min: 0, max: 99 }));
    fc.assert(
      fc.property(fc.array(word, { maxLength: 20 }), (words) => {
        const story = words.sort((a, b) => a[1] - b[1]).map(([who, hour]) => `${who}${hour}`).join(' ');
        const contacts = contactsOf(read(story));
        contacts.forEach((contact, index) => {
          const ending = contact.answeredAt ?? contact.waivedAt;
          expect(ending ? ending.latest >= contact.startedAt.earliest : index === contacts.length - 1).toBe(true);
          const before = contacts[index - 1];
          const ended = before?.answeredAt ?? before?.waivedAt;
          if (ended) expect(contact.startedAt.latest).toBeGreaterThanOrEqual(ended.earliest);
        });
      }),
      { numRuns: 10_000 },
    );
  });

  it.each([
    ['not a number', { earliest: Number.NaN, latest: Number.NaN }],
    ['endless', { earliest: -Infinity, latest: Infinity }],
    ['the wrong way round', { earliest: START + HOUR, latest: START }],
    ['long before the epoch', exactly(-9e15)],
  ])('keeps a message whose time is %s', (_name, at) => {
    const [contact] = contactsOf(threadOf([{ author: 'buyer', at }]));
    expect(contact?.startedAt.earliest).toBeLessThanOrEqual(contact?.startedAt.latest ?? Number.NaN);
  });

  it('reads a thread of a million messages', () => {
    const messages = Array.from({ length: 1_000_000 }, (_, index): Message => ({
      author: index % 2 === 0 ? 'buyer' : 'seller',
      at: exactly(START + index * MINUTE),
    }));
    expect(contactsOf(threadOf(messages))).toHaveLength(500_000);
    expect(contactsOf(threadOf(messages.reverse()), { automaticRepliesCount: false, countPer: 'message' })).toHaveLength(500_000);
  });

  it('groups contacts that start exactly 24 hours after the first, and no later ones', () => {
    const at = (after: number): Message[] => [
      { author: 'buyer', at: exactly(START + after) },
      { author: 'seller', at: exactly(START + after + 1) },
    ];
    const rules: ContactRules = { automaticRepliesCount: false, countPer: 'thread-per-24h' };
    expect(contactsOf(threadOf([...at(0), ...at(DAY)]), rules)).toHaveLength(1);
    expect(contactsOf(threadOf([...at(0), ...at(DAY + 1)]), rules)).toHaveLength(2);
  });
});
