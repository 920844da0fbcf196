import * as fc from 'fast-check';
import { expect } from 'vitest';
import { observationFrom, ownSendFrom, pageStateFrom } from '@/utils/messaging/untrusted';
import { keptCase, keptFacts, keptMessage } from '@/utils/page/responses/kept-fields';
import { noteFrom } from '@/utils/page/responses/note-schema';
import { conversationReading, listReadings } from '@/utils/page/responses/thread-readings';
import { weekendBacklog } from '../simulator/scenarios.mjs';
import { fuzzed, hostileText } from './fuzzed';

const NOW = Date.UTC(2026, 6, 6, 3);
const { mailbox } = Object.values(weekendBacklog.build({ seed: 7, now: NOW }).hosts)[0]!;
const cases = mailbox.threadsIn({ folder: 'all' }).slice(0, 12).map((thread) => mailbox.listItem(thread, { language: 'en-US' }));
const conversation = mailbox.caseOf(mailbox.thread(mailbox.caseIds()[0]!)!, { language: 'en-US' });

const SECRET = 'ambergris';
const text = hostileText([SECRET, '113-1234567-1234567', 'SELLER', 'BUYER', 'SOLVED', 'A1PA6795UKMFR9', 'https://x.example', '1783306800000']);
const value = fc.oneof(text, fc.integer(), fc.double(), fc.boolean(), fc.constantFrom(null, undefined, [], {}, NOW, -1, 2 ** 60), fc.anything({ maxDepth: 2 }));
/** Some fields of a true answer overwritten. */
const spoiledCase = fc.tuple(fc.constantFrom(...cases), fc.dictionary(fc.constantFrom(...Object.keys(cases[0]!), '__proto__', 'constructor', 'toJSON'), value, { maxKeys: 6 })).map(([one, over]) => JSON.parse(JSON.stringify({ ...one, ...over }) ?? 'null') as unknown);
const message = fc.record({ createdDate: fc.oneof(fc.constant(NOW), value), caseArtifactId: value, artifactType: value, isRequestedPartySender: value, creator: fc.oneof(fc.record({ partyRole: value }), value), message: fc.oneof(fc.record({ messageId: value, status: value, text }), value), isAutomated: value });

const SHAPES = /^(?:[\da-f]{64}|[\w.-]{1,80})$/;
/** Every text of what is kept is an id, a state word or a fingerprint. */
function holdsNoWords(kept: unknown): void {
  JSON.stringify(kept, (_key, part: unknown) => {
    if (typeof part === 'string') expect(part).toMatch(SHAPES);
    return part;
  });
}

fuzzed('a case of a response keeps ids, states and instants only', spoiledCase, async (one) => {
  holdsNoWords(await keptCase(one, async () => 'f'.repeat(64)));
});
fuzzed('a message of a response keeps ids, states and instants only', fc.oneof(message, fc.anything()), (one) => {
  holdsNoWords(keptMessage(one));
  holdsNoWords(keptFacts(one));
});

const timing = { startedAt: NOW - 900, receivedAt: NOW - 100, serverAt: NOW - 1_000 };
const noteText = fc.oneof(
  text,
  fc.json(),
  fc.record({ kind: fc.constantFrom('list', 'conversation', 'facts', 'reply', 'no-response-needed', 'signed-out', 'x'), startedAt: fc.oneof(fc.constant(timing.startedAt), value), receivedAt: fc.oneof(fc.constant(timing.receivedAt), value), serverAt: value, asked: fc.oneof(fc.constant([['filterList', 'ACTION_NEEDED']]), value), next: fc.oneof(fc.constant(null), value), entries: fc.oneof(fc.nat(), value), cases: fc.oneof(fc.array(spoiledCase, { maxLength: 3 }), value), case: fc.oneof(spoiledCase, fc.constant(conversation), value), messages: fc.oneof(fc.array(message, { maxLength: 4 }), value), caseId: fc.oneof(fc.uuid(), value) }).map((note) => JSON.stringify(note) ?? ''),
);
fuzzed('a note on the channel is refused, or read without a throw', noteText, (written) => {
  const note = noteFrom(written, NOW);
  if (note?.kind === 'list') listReadings(note, { folder: 'response-needed', narrowed: false });
  if (note?.kind === 'conversation') conversationReading(note);
});

const envelope = fc.record({ observedAt: fc.oneof(fc.constant(NOW), value), clockOffset: value, host: fc.oneof(fc.constant('sellercentral.amazon.com'), value), accountId: fc.oneof(fc.constant('A0EXAMPLE'), value), source: fc.oneof(fc.constant('response'), value), kind: fc.oneof(fc.constant('list'), value), view: fc.oneof(fc.constant({ folder: 'all', narrowed: false }), value), completeOver: value, rows: fc.oneof(fc.array(fc.oneof(spoiledCase, fc.record({ threadId: fc.oneof(fc.uuid(), value), rowKey: value, messages: fc.oneof(fc.array(message, { maxLength: 3 }), value), openedAt: value, updatedAt: value }))), value), problems: value });
fuzzed('an observation is refused, or passes again unchanged', fc.oneof(envelope, fc.anything()), (said) => {
  const first = observationFrom(said);
  if (first) expect(observationFrom(JSON.parse(JSON.stringify(first)))).toEqual(JSON.parse(JSON.stringify(first)));
  for (const read of [pageStateFrom, ownSendFrom]) read(said);
});
