import { describe, expect, it } from 'vitest';
import type { CompleteReading } from '@/utils/domain/thread/complete-reading';
import type { ContactRules } from '@/utils/domain/thread/contacts';
import { deriveThread } from '@/utils/domain/thread/derive-thread';
import { addReading, addSend, addSettledAuthor, emptyEvidence, type ThreadEvidence } from '@/utils/domain/thread/evidence';
import type { Folder, MessageReading, ThreadReading } from '@/utils/domain/thread/observation';
import type { Author } from '@/utils/domain/thread/thread';
import { DAY, exactly, type Instant, MINUTE, type ObservedTime, SECOND } from '@/utils/domain/time/observed-time';
import { BLANK_READING } from './generated-truth';

const NINE = Date.UTC(2026, 6, 6, 9);
/** Minutes after nine, seconds as decimals. */
const at = (minutes: number): Instant => NINE + minutes * MINUTE;
const within = (from: number, to: number): ObservedTime => ({ earliest: at(from), latest: at(to) });
const minuteOf = (minutes: number): ObservedTime => ({ earliest: at(minutes), latest: at(minutes + 1) - 1 });

type Look = Partial<ThreadReading> & { drawn?: boolean; folder?: Folder; brackets?: boolean };

class Story {
  evidence: ThreadEvidence = emptyEvidence({ threadId: 'case', accountId: 'account', firstSeenAt: at(9_999) });
  readings: CompleteReading[] = [];

  /** The thread as a page asked for at this minute showed it. */
  seen(minute: number, { drawn = false, folder = 'response-needed', brackets = true, ...look }: Look): this {
    this.evidence = addReading(
      this.evidence,
      { ...BLANK_READING, ...look },
      { at: at(minute), machineAt: at(minute), brackets, source: drawn ? 'drawn' : 'response', view: { folder, narrowed: false } },
    );
    return this;
  }

  waiting(minute: number, openedAt: number, updatedAt: number, more: Look = {}): this {
    return this.seen(minute, { openedAt: at(openedAt), updatedAt: at(updatedAt), ...more });
  }

  conversation(minute: number, messages: string, more: Look = {}): this {
    return this.seen(minute, { folder: 'all', wholeConversation: true, messages: messagesOf(messages, more.drawn ?? false), ...more });
  }

  complete(minute: number): this {
    this.readings.push({ accountId: 'account', at: at(minute), pages: [at(minute)] });
    return this;
  }

  sent(minute: number, kind: 'reply' | 'no-response-needed', statusCode: number | null = 200): this {
    this.evidence = addSend(this.evidence, { at: at(minute), kind, statusCode });
    return this;
  }

  get derived() {
    return deriveThread(this.evidence, this.readings);
  }

  counted(countPer: ContactRules['countPer']) {
    return deriveThread(this.evidence, this.readings, { rules: { automaticRepliesCount: false, countPer } });
  }

  get open(): ObservedTime | null {
    return this.derived.open?.startedAt ?? null;
  }
}

/** "b0 s5": the buyer wrote at nine, the seller five minutes later. */
function messagesOf(story: string, drawn: boolean): MessageReading[] {
  const authors: Record<string, Author> = { b: 'buyer', s: 'seller', a: 'automatic', u: 'unknown' };
  return story.split(' ').filter(Boolean).map((word): MessageReading => {
    const minute = Number(word.slice(1));
    const author = authors[word.charAt(0)] ?? 'unknown';
    return { id: drawn ? null : `m${word}`, author, at: drawn ? minuteOf(Math.floor(minute)) : exactly(at(minute)), delivered: true };
  });
}

const story = () => new Story();

describe('where a list says that a thread waits', () => {
  it('a thread of one update began within the minute of its opening', () => {
    const { derived, open } = story().waiting(60, 5, 5.5);
    expect(open).toEqual(within(4, 5));
    expect(derived.basis).toBe('list');
  });

  it('a thread updated since began somewhere between opening and last update', () => {
    expect(story().waiting(600, 5, 500).open).toEqual(within(4, 500));
  });

  it('it began after the last complete reading without it, less two minutes', () => {
    expect(story().complete(100).complete(400).waiting(600, 5, 500).open).toEqual(within(398, 500));
  });

  it('a complete reading of another account bounds nothing', () => {
    const told = story().waiting(600, 5, 500);
    told.readings.push({ accountId: 'another', at: at(400), pages: [at(400)] });
    expect(told.open).toEqual(within(4, 500));
  });

  it('it began after its last known answer', () => {
    expect(story().conversation(100, 'b0 s50').waiting(600, 0, 500).open).toEqual(within(50, 500));
  });

  it('an update that moved on leaves the contact of before open, and may be a new one', () => {
    expect(story().waiting(60, 5, 5).waiting(600, 5, 500).open).toEqual(within(4, 500));
  });

  it('a conversation read before a newer update still gives the earliest start', () => {
    expect(story().conversation(60, 'b5 b20').waiting(600, 5, 500).open).toEqual(within(5, 500));
  });

  it.each([
    ['a quick reply', 'b0 s0.2', { messageId: 'ms0.2', mayBeBuyer: false }],
    ['a quick reply after which the buyer wrote again', 'b0 s0.2 b9', { messageId: 'ms0.2', mayBeBuyer: false }],
    ['the first of two quick replies', 'b0 s0.2 s0.4', { messageId: 'ms0.2', mayBeBuyer: false }],
    ['a message that may be the buyer’s', 'u0', { messageId: 'mu0', mayBeBuyer: true }],
    ['nothing where an answer surely came', 'b0 s0.2 s7', null],
    ['nothing where the buyer wrote alone', 'b0', null],
  ])('the doubt hangs on %s', (_, told, doubt) => {
    const found = story().conversation(20, told).derived.doubt;
    expect(found && { messageId: found.messageId, mayBeBuyer: found.mayBeBuyer }).toEqual(doubt);
  });

  it('hangs on a quick reply also where the thread has left the list since, and its word tells how the contact ended', () => {
    const told = story().waiting(10, 0, 0.2).conversation(20, 'b0 s0.2').complete(60);
    expect([told.derived.open, told.derived.doubt?.messageId]).toEqual([null, 'ms0.2']);
    expect(told.derived.contacts[0]?.waivedAt).toBeDefined();
    told.evidence = addSettledAuthor(told.evidence, { messageId: 'ms0.2', author: 'seller', at: at(61) });
    expect([told.derived.doubt, told.derived.contacts.map(({ answeredAt, waivedAt }) => [answeredAt, waivedAt])]).toEqual([null, [[exactly(at(0.2)), undefined]]]);
  });

  it('a word that is taken back leaves the doubt as it was', () => {
    const told = story().conversation(20, 'b0 s0.2');
    const before = told.derived;
    told.evidence = addSettledAuthor(told.evidence, { messageId: 'ms0.2', author: 'seller', at: at(21) });
    expect([told.derived.open, told.derived.doubt]).toEqual([null, null]);
    told.evidence = addSettledAuthor(told.evidence, { messageId: 'ms0.2', author: 'unknown', at: at(22) });
    expect(told.derived).toEqual(before);
  });

  it('a conversation read since then decides', () => {
    const told = story().waiting(600, 5, 500).conversation(601, 'b5 s30 b499.5');
    expect(told.open).toEqual(exactly(at(499.5)));
    expect(told.derived.basis).toBe('conversation');
    // In whatever order the background came to know of them.
    expect(story().conversation(601, 'b5 s30 b499.5').waiting(600, 5, 500).open).toEqual(exactly(at(499.5)));
  });

  it('a list read after the conversation that shows nothing newer changes nothing', () => {
    expect(story().conversation(60, 'b5').waiting(70, 5, 5.5).waiting(80, 5, 5.5).open).toEqual(exactly(at(5)));
  });

  it('one update with no sign of need is no contact: it may be ours', () => {
    expect(story().waiting(60, 5, 5, { folder: 'all' }).derived.contacts).toEqual([]);
  });

  it('contradictory dates keep the better source and say so', () => {
    const { derived, open } = story().complete(400).waiting(600, 5, 100);
    expect(open).toEqual(within(4, 100));
    expect(derived.problems).toContain('evidence-contradicts');
  });
});

describe('where only dates are drawn', () => {
  const day = { earliest: at(-540), latest: at(900) - 1 };

  it('the printed day and the reading are upper bounds, and nothing bounds it from below', () => {
    const { derived, open } = story().seen(60, { drawn: true, printedAt: day });
    expect(open?.latest).toBe(at(62));
    expect((open?.latest ?? 0) - (open?.earliest ?? 0)).toBeGreaterThan(365 * DAY);
    expect(derived.basis).toBe('last-update');
  });

  it('a complete reading without it bounds it from below', () => {
    expect(story().complete(40).seen(60, { drawn: true, printedAt: day }).open).toEqual(within(38, 62));
  });

  it('seen again under the same date it may be a new turn of the same day', () => {
    expect(story().complete(40).seen(60, { drawn: true, printedAt: day }).seen(300, { drawn: true, printedAt: day }).open).toEqual(within(38, 302));
  });

  it('a row without any date waits since who knows when', () => {
    expect(story().complete(40).seen(60, { drawn: true }).open).toEqual(within(38, 62));
  });

  it('a drawn row that an exact date of that moment explains adds nothing', () => {
    expect(story().waiting(60, 5, 5).seen(61, { drawn: true, printedAt: day }).open).toEqual(within(4, 5));
  });

  it('drawn an hour after its exact date it may be a new turn of the same day, until an exact date says no', () => {
    const told = story().waiting(60, 5, 5).seen(120, { drawn: true, printedAt: day });
    expect(told.open).toEqual(within(4, 122));
    expect(told.waiting(180, 5, 5).open).toEqual(within(4, 5));
  });

  it('drawn as waiting after its answer was read, it waits again', () => {
    const told = story().conversation(60, 'b5 s30').seen(60.2, { drawn: true, printedAt: day });
    expect(told.open).toBeNull();
    expect(told.seen(120, { drawn: true, printedAt: day }).open).toEqual(within(30, 122));
  });

  it('gone between two sightings of one day it waits anew, though it looks the same', () => {
    const told = story().seen(60, { drawn: true, printedAt: day }).complete(100).seen(200, { drawn: true, printedAt: day }).seen(300, { drawn: true, printedAt: day });
    expect(told.derived.contacts).toHaveLength(2);
    expect(told.open).toEqual(within(98, 302));
  });

  it('seen a moment after it was gone, nobody can say whether it ended', () => {
    const told = story().complete(40).seen(60, { drawn: true, printedAt: day }).complete(100).seen(100.3, { drawn: true, printedAt: day });
    expect([told.derived.contacts.length, told.open]).toEqual([1, within(38, 102.3)]);
    expect(told.seen(200, { drawn: true, printedAt: day }).open).toEqual(within(98, 202));
  });

  it('the first message of a conversation read whole lies within the minute of the opening', () => {
    expect(story().waiting(60, 5.2, 20).conversation(61, 'b5 b19', { drawn: true }).open).toEqual(within(5, 5.2));
  });

  it('an exact date read after it says as much as it would alone', () => {
    const drawnFirst = (minute: number) => story().complete(-700).seen(minute, { drawn: true, printedAt: day });
    for (const told of [drawnFirst(60).waiting(61, 5, 5.5), drawnFirst(5).waiting(61, 5, 5.5)]) {
      expect(told.open).toEqual(within(4, 5));
      expect(told.derived.basis).toBe('list');
    }
    expect(drawnFirst(600).waiting(601, -900, 500).open).toEqual(within(-702, 500));
    expect(drawnFirst(600).seen(700, { drawn: true, printedAt: day }).waiting(701, -900, 650).open).toEqual(within(-702, 650));
  });

  it('a drawn conversation gives the minute', () => {
    const { derived, open } = story().conversation(60, 'b5', { drawn: true });
    expect(open).toEqual(minuteOf(5));
    expect(derived.basis).toBe('conversation');
  });

  it('drawn and exact messages of one conversation are one', () => {
    const told = story().conversation(60, 'b5.5 s20.2 b40.7', { drawn: true }).conversation(61, 'b5.5 s20.2 b40.7');
    expect(told.derived.thread.messages.map((message) => message.at)).toEqual([at(5.5), at(20.2), at(40.7)].map(exactly));
  });

  it('a printed minute is cut by the update that the list told', () => {
    const told = story().waiting(60, 5, 40.4).conversation(61, 'b5 s20 b40', { drawn: true });
    expect(told.open).toEqual(within(40, 40.4));
  });

  it('two messages of one minute stay two', () => {
    const told = story().conversation(60, 'b5.1 b5.5', { drawn: true }).conversation(61, 'b5.1');
    expect(told.derived.thread.messages).toHaveLength(2);
  });
});

describe('where a thread no longer waits', () => {
  it('gone from a complete reading it ended the one way or the other, since it was last seen', () => {
    const { derived } = story().waiting(60, 5, 5).complete(60).waiting(90, 5, 5).complete(120);
    expect(derived.open).toBeNull();
    expect(derived.contacts).toMatchObject([{ startedAt: within(4, 5), answeredAt: within(88, 122), waivedAt: within(88, 122) }]);
  });

  it('its conversation then tells which', () => {
    const told = story().waiting(60, 5, 5).complete(120).conversation(200, 'b4.5 s100');
    expect(told.derived.contacts).toMatchObject([{ startedAt: exactly(at(4.5)), answeredAt: exactly(at(100)) }]);
    expect(told.derived.contacts[0]).not.toHaveProperty('waivedAt');
  });

  it('its conversation tells which, also where it was answered within minutes of being seen', () => {
    const told = story().waiting(60, 5, 5).complete(62).conversation(65, 'b4.5 b60.1 s61.5');
    expect(told.derived.contacts).toMatchObject([{ startedAt: exactly(at(4.5)), answeredAt: exactly(at(61.5)) }]);
    expect(told.derived.contacts).toHaveLength(1);
    expect(told.derived.contacts[0]).not.toHaveProperty('waivedAt');
  });

  it('resolved without an answer of ours is not yet "no response needed"', () => {
    const { derived } = story()
      .conversation(60, 'b5')
      .seen(200, { folder: 'resolved', updatedAt: at(150), openedAt: at(5), resolvedAt: exactly(at(150)) });
    expect(derived.contacts).toMatchObject([{ answeredAt: within(5, 150), waivedAt: within(5, 150) }]);
  });

  it('the agent marked it here: waived', () => {
    const { derived } = story().waiting(60, 5, 5).sent(100, 'no-response-needed').complete(120);
    expect(derived.contacts).toMatchObject([{ waivedAt: { earliest: at(100) } }]);
    expect(derived.contacts[0]).not.toHaveProperty('answeredAt');
    expect(derived.thread.noResponseNeededAt).toHaveLength(1);
  });

  it.each(['no-response-needed', 'reply'] as const)('a %s that the list soon takes back never was: it goes on waiting since its start', (kind) => {
    const told = story().conversation(60, 'b5').waiting(61, 5, 5).sent(100, kind).seen(100.5, { folder: 'all', needsResponse: false });
    expect(told.open).toBeNull();
    told.waiting(101, 5, 5).conversation(102, 'b5');
    expect(told.open).toEqual(exactly(at(5)));
    expect(told.derived.contacts).toHaveLength(1);
    expect(told.derived.thread.noResponseNeededAt).toEqual([]);
  });

  it('the agent replied here: answered', () => {
    const { derived } = story().waiting(60, 5, 5).sent(100, 'reply').complete(120);
    expect(derived.contacts).toMatchObject([{ answeredAt: { earliest: at(100) } }]);
    expect(derived.contacts[0]).not.toHaveProperty('waivedAt');
  });

  it('a refused reply answers nothing', () => {
    const { derived } = story().waiting(60, 5, 5).sent(100, 'reply', 500).complete(120);
    expect(derived.contacts[0]).toHaveProperty('waivedAt');
  });

  it('waiting again with a newer update it is a new contact, begun after it was gone', () => {
    const { derived } = story().waiting(60, 5, 5).complete(120).waiting(300, 5, 250);
    expect(derived.contacts).toHaveLength(2);
    expect(derived.open?.startedAt).toEqual(within(118, 250));
  });

  it('waiting again unchanged it had never gone', () => {
    const { derived } = story().waiting(60, 5, 5).complete(120).waiting(300, 5, 5);
    expect(derived.contacts).toHaveLength(1);
    expect(derived.open?.startedAt).toEqual(within(4, 5));
  });

  it('not among the rows when last updated over 30 days ago proves nothing', () => {
    const month = 31 * 24 * 60;
    expect(story().waiting(60, 5, 5).complete(month).open).toEqual(within(4, 5));
  });

  it('seen in every complete reading it is never gone, though inner sightings are not kept', () => {
    const told = story();
    for (let minute = 60; minute < 600; minute += 10) told.waiting(minute, 5, minute < 300 ? 5 : 250).complete(minute);
    expect(told.derived.contacts).toHaveLength(1);
    expect(told.open).toEqual(within(4, 250));
    const drawn = story().complete(50);
    const printedAt = { earliest: at(-540), latest: at(900) - 1 };
    for (let minute = 60; minute < 800; minute += 10) drawn.seen(minute, { drawn: true, printedAt }).complete(minute);
    expect(drawn.derived.contacts).toHaveLength(1);
    expect(drawn.open).toEqual(within(48, 792));
  });

  it('clocks that differ give no brackets, and absence still shows', () => {
    const told = story().waiting(60, 5, 500, { brackets: false });
    told.readings.push({ accountId: 'account', at: at(700), pages: [at(720)], brackets: false });
    expect(told.derived.contacts).toMatchObject([{ startedAt: within(4, 500), answeredAt: within(4, 722) }]);
  });
});

describe('what the agent sent from the page', () => {
  it('is unproven until the page shows it', () => {
    const told = story().waiting(60, 5, 5).sent(100, 'reply');
    expect(told.derived.unproven).toMatchObject({ kind: 'reply', at: at(100) });
    expect(told.open).not.toBeNull();
    told.conversation(101, 'b4.5 s100.05');
    expect(told.derived.unproven).toBeNull();
    expect(told.open).toBeNull();
  });

  it('is no longer waited for where it was refused', () => {
    expect(story().waiting(60, 5, 5).sent(100, 'reply', 403).derived.unproven).toBeNull();
  });

  it('explains an update of that minute: a list that still shows it waiting tells of no new message', () => {
    const told = story().conversation(60, 'b5').sent(100, 'reply').seen(100.5, { folder: 'all', needsResponse: false, updatedAt: at(100.1), openedAt: at(5) });
    expect(told.open).toBeNull();
    told.waiting(100.6, 5, 100.1);
    expect(told.derived.contacts).toHaveLength(1);
    expect(told.open).toEqual(exactly(at(5)));
    expect(told.derived.unproven).not.toBeNull();
  });

  it('makes a reply within a minute of the buyer a person\'s', () => {
    const soon = 'b5 s5.5';
    const unseen = story().conversation(60, soon);
    expect(unseen.derived.authorUnknown).toBe(true);
    expect(unseen.open).toEqual(exactly(at(5)));
    expect(story().conversation(60, soon).sent(5.4, 'reply').open).toBeNull();
    expect(story().conversation(60, 'b5 s6').open).toBeNull();
  });

  it('a quick reply that was blocked answers nothing, whoever wrote it', () => {
    const messages = messagesOf('b5 s5.5', false).map((message, index) => ({ ...message, delivered: index === 0 }));
    const { derived, open } = story().conversation(60, '', { messages });
    expect([open, derived.authorUnknown]).toEqual([exactly(at(5)), false]);
  });

  it('a quick reply that may be a machine’s leaves open whether what the buyer wrote after it is another contact', () => {
    const { contacts, open, last } = story().conversation(100, 'b0 s0.2 b9 s30').derived;
    expect(contacts).toMatchObject([{ answeredAt: within(0.2, 30) }, { startedAt: exactly(at(9)), answeredAt: exactly(at(30)), waivedAt: exactly(at(30)) }]);
    expect([open, last]).toEqual([null, contacts[0]]);
    // Two of them are ours for certain: neither begins anything.
    expect(story().conversation(100, 'b0 s0.2 s0.4').derived.contacts).toHaveLength(1);
  });

  it('what waits again though it was gone keeps the doubt about its quick reply', () => {
    const told = story().conversation(20, 'b0 s0.2').seen(20.1, { folder: 'all', needsResponse: false }).waiting(40, 0, 0.3);
    expect(told.derived.contacts).toMatchObject([{ startedAt: exactly(at(0)), answeredAt: { earliest: at(0.2) } }]);
    expect([told.derived.authorUnknown, told.derived.doubt?.messageId]).toEqual([true, 'ms0.2']);
  });

  it('an author settled by one click decides', () => {
    const told = story().conversation(60, 'b5 s5.5');
    told.evidence = addSettledAuthor(told.evidence, { messageId: 'ms5.5', author: 'seller', at: at(61) });
    expect(told.derived.contacts).toMatchObject([{ answeredAt: exactly(at(5.5)) }]);
    told.evidence = addSettledAuthor(told.evidence, { messageId: 'ms5.5', author: 'automatic', at: at(62) });
    expect(told.derived.contacts).toHaveLength(1);
    expect(told.derived.contacts[0]).not.toHaveProperty('answeredAt');
  });

  it('an author settled on the drawn message holds for the exact one', () => {
    const told = story().conversation(60, 'b5 s5.5', { drawn: true });
    const id = told.derived.thread.messages[1]?.id ?? '';
    told.evidence = addSettledAuthor(told.evidence, { messageId: id, author: 'seller', at: at(61) });
    told.conversation(70, 'b5 s5.5');
    expect(told.open).toBeNull();
  });
});

describe('what only the untrusted channel says', () => {
  const untrusted = { corroborated: false };

  it('adds a thread', () => {
    expect(story().waiting(60, 5, 5, untrusted).open).toEqual(within(4, 5));
  });

  it('makes a deadline earlier', () => {
    expect(story().waiting(600, 5, 500).waiting(601, 2, 2, untrusted).open).toEqual(within(1, 500));
    expect(story().waiting(600, 5, 500).conversation(601, 'b5.5', untrusted).open).toEqual({ earliest: at(4), latest: at(5.5) });
  });

  it.each<[string, (told: Story) => Story]>([
    ['a newer update', (told) => told.waiting(600, 5, 500, untrusted)],
    ['a later opening', (told) => told.waiting(600, 500, 500, untrusted)],
    ['no longer waiting', (told) => told.waiting(600, 5, 500, { ...untrusted, needsResponse: false, folder: 'all' })],
    ['resolved', (told) => told.seen(600, { ...untrusted, folder: 'resolved', resolvedAt: exactly(at(50)) })],
    ['a conversation with an answer', (told) => told.conversation(600, 'b5 s50', untrusted)],
    ['a conversation with an answer and a later message', (told) => told.conversation(600, 'b5 s50 b500', untrusted)],
    ['another author for the message', (told) => told.conversation(600, 's5', untrusted)],
  ])('%s neither ends a contact nor moves its deadline later', (_name, forge) => {
    const before = story().waiting(60, 5, 5).conversation(61, 'b5');
    const start = before.open;
    const after = forge(before).open;
    expect(after?.earliest).toBeLessThanOrEqual(start?.earliest ?? 0);
    expect(after?.latest).toBeLessThanOrEqual(start?.latest ?? 0);
  });

  it('the agent’s word on a quick reply ends the contact at once, and the word taken back does not', () => {
    for (const told of [story().conversation(61, 'b5 s5.5', untrusted), story().waiting(60, 5, 5.6, untrusted).conversation(61, 'b5 s5.5', untrusted)]) {
      const before = told.derived;
      const settle = (author: Author, minute: number) => {
        told.evidence = addSettledAuthor(told.evidence, { messageId: 'ms5.5', author, at: at(minute) });
      };
      settle('seller', 62);
      expect([told.open, told.derived.contacts]).toMatchObject([null, [{ startedAt: exactly(at(5)), answeredAt: exactly(at(5.5)) }]]);
      settle('automatic', 63);
      expect([told.open, told.derived.authorUnknown]).toEqual([exactly(at(5)), false]);
      settle('unknown', 64);
      expect(told.derived).toEqual(before);
    }
  });

  it('the agent’s word on one reply vouches for no other', () => {
    const told = story().waiting(60, 5, 40, untrusted).conversation(61, 'b5 s5.5 b9 s30', untrusted);
    told.evidence = addSettledAuthor(told.evidence, { messageId: 'ms5.5', author: 'seller', at: at(62) });
    expect(told.open).not.toBeNull();
  });

  it('ends a contact that the drawn page confirms', () => {
    const told = story().conversation(61, 'b5').conversation(600, 'b5 s50', untrusted).conversation(600, 'b5 s50');
    expect(told.open).toBeNull();
  });

  it('a waiting row is not taken back by an answer that nobody saw', () => {
    expect(story().waiting(60, 5, 5, untrusted).conversation(61, 'b4.5 s30', untrusted).open).not.toBeNull();
  });
});

describe('bad input', () => {
  it('threads of which nothing is known give nothing', () => {
    expect(story().derived).toMatchObject({ contacts: [], open: null, basis: null });
    expect(story().complete(60).derived.contacts).toEqual([]);
  });

  it.each([
    ['negative', -5 * DAY],
    ['absurd', 9e15],
    ['in the future', NINE + 10 * DAY],
    ['not a number', Number.NaN],
  ])('an update that is %s gives a defined result', (_name, updatedAt) => {
    const { open } = story().seen(60, { updatedAt, openedAt: at(5) });
    expect(open?.earliest).toBeLessThanOrEqual(open?.latest ?? Number.NaN);
  });

  it('reads a conversation of a hundred thousand messages', () => {
    const messages = Array.from({ length: 100_000 }, (_, index): MessageReading => ({
      id: `m${index}`,
      author: index % 2 === 0 ? 'buyer' : 'seller',
      at: exactly(NINE + index * 90 * SECOND),
      delivered: true,
    }));
    const told = story().conversation(300_000, '', { messages });
    expect(told.derived.contacts).toHaveLength(50_000);
  });

  it('keeps what it was given apart from what it gives', () => {
    const told = story().waiting(60, 5, 5);
    const before = structuredClone(told.evidence);
    told.derived.contacts.length = 0;
    expect(told.evidence).toEqual(before);
    expect(told.open?.earliest).toBe(at(5) - MINUTE);
  });
});

describe('where the agent counts contacts otherwise', () => {
  it('each message waits by itself, and the first is due first', () => {
    const { contacts, open } = story().conversation(100, 'b0 s5 b10 b20 b30').counted('message');
    expect(contacts.map(({ startedAt }) => startedAt.latest)).toEqual([at(0), at(10), at(20), at(30)]);
    expect(open).toBe(contacts[1]);
  });

  it('messages that were only thought gone wait again, all of them', () => {
    const told = story().waiting(40, 0, 20).conversation(41, 'b0 b20').complete(60).waiting(90, 0, 20);
    const { contacts, open } = told.counted('message');
    expect(contacts.map(({ startedAt, answeredAt }) => [startedAt.latest, answeredAt])).toEqual([[at(0), undefined], [at(20), undefined]]);
    expect(open).toBe(contacts[0]);
  });

  it('what only the untrusted channel says makes the first of them earlier', () => {
    const told = story().conversation(100, 'b10 b20').conversation(101, 'b5', { corroborated: false });
    const { contacts, open } = told.counted('message');
    expect(open?.startedAt).toEqual(exactly(at(5)));
    expect(contacts.map(({ startedAt }) => startedAt.latest)).toEqual([at(5), at(20)]);
  });

  it('a thread counted once in 24 hours is one contact, due from its first message', () => {
    const { contacts, open } = story().conversation(600, 'b0 s5 b500').counted('thread-per-24h');
    expect(contacts).toHaveLength(1);
    expect(open).toBe(contacts[0]);
    expect(open?.startedAt).toEqual(exactly(at(0)));
  });
});
