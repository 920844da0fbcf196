import { beforeEach, describe, expect, it } from 'vitest';
import { LONGEST_NOTE, withMovedNote, withNote } from '@/utils/domain/thread/thread-note';
import { DAY, HOUR } from '@/utils/domain/time/observed-time';
import { noteFrom } from '@/utils/messaging/untrusted';
import { purgeOldRecords } from '@/utils/services/purge-old-records';
import { inboxStore } from '@/utils/storage/inbox-store';
import { aCompleteReading, aConversation, aDrawnRow, aRow, caseId, NOW } from './support/observations';
import { Machine } from './support/ports';

let machine: Machine;
let background: ReturnType<Machine['start']>;
const notes = async () => {
  const kept = await machine.database.state.get('thread-notes');
  return kept?.key === 'thread-notes' ? kept.notes.map(({ threadId, text }) => [threadId, text]) : [];
};
const purgeAt = async (now: number) => {
  await machine.database.state.delete('purged');
  await purgeOldRecords(inboxStore(machine.database), { orderIdDays: 30, contactDays: 400 }, now);
};

beforeEach(() => {
  machine = new Machine();
  background = machine.start();
});

describe('a note on a thread', () => {
  it('is kept, written over and taken away', async () => {
    await background.noteThread({ threadId: caseId(1), text: 'replacement ordered' });
    await background.noteThread({ threadId: caseId(2), text: 'ask the warehouse' });
    await background.noteThread({ threadId: caseId(1), text: 'replacement sent' });
    expect(await notes()).toEqual([[caseId(2), 'ask the warehouse'], [caseId(1), 'replacement sent']]);
    await background.noteThread({ threadId: caseId(2), text: '' });
    expect(await notes()).toEqual([[caseId(1), 'replacement sent']]);
  });

  it('goes with a row without an id to the thread that it turns out to be', async () => {
    await background.recordObservation(aCompleteReading([aDrawnRow(1)], NOW - HOUR), 1);
    const [drawn] = await machine.database.threads.toArray();
    await background.noteThread({ threadId: drawn!.id, text: 'ask the warehouse' });
    await background.recordObservation(aCompleteReading([aRow(1)], NOW - HOUR / 2), 1);
    expect(await machine.database.threads.toCollection().primaryKeys()).toEqual([caseId(1)]);
    expect(await notes()).toEqual([[caseId(1), 'ask the warehouse']]);
  });

  it('stays while its thread waits, and is forgotten with the order ids of one that does not', async () => {
    const buyer = (n: number) => ({ id: `b${n}`, author: 'buyer' as const, at: { earliest: NOW - 2 * HOUR, latest: NOW - 2 * HOUR }, delivered: true });
    const seller = { id: 's', author: 'seller' as const, at: { earliest: NOW - HOUR, latest: NOW - HOUR }, delivered: true };
    await background.recordObservation(aConversation(1, [buyer(1)], NOW), 1);
    await background.recordObservation(aConversation(2, [buyer(2), seller], NOW), 1);
    for (const n of [1, 2, 3]) await background.noteThread({ threadId: caseId(n), text: `note ${n}` });
    await purgeAt(NOW + 29 * DAY);
    expect(await notes()).toEqual([[caseId(1), 'note 1'], [caseId(2), 'note 2']]);
    await purgeAt(NOW + 31 * DAY);
    expect(await notes()).toEqual([[caseId(1), 'note 1']]);
  });

  it('is gone with everything else', async () => {
    await background.noteThread({ threadId: caseId(1), text: 'replacement ordered' });
    await background.deleteEverything();
    expect(await notes()).toEqual([]);
  });

  it('is nothing longer than a label, and of nothing but a thread', () => {
    expect(noteFrom({ threadId: caseId(1), text: '  two blanks around  ' })).toEqual({ threadId: caseId(1), text: 'two blanks around' });
    expect(noteFrom({ threadId: caseId(1), text: 'x'.repeat(LONGEST_NOTE + 1) })).toBeNull();
    expect(noteFrom({ threadId: '<b>', text: 'x' })).toBeNull();
    expect(noteFrom({ threadId: caseId(1) })).toBeNull();
  });
});

describe('of two notes', () => {
  it('on what turns out to be one thread none is lost', () => {
    const both = withNote(withNote([], { threadId: 'row:a', text: 'ask', at: 1 }), { threadId: 'b', text: 'wait', at: 2 });
    expect(withMovedNote(both, 'row:a', 'b')).toEqual([{ threadId: 'b', text: 'wait · ask', at: 2 }]);
    expect(withMovedNote(both, 'row:c', 'b')).toEqual(both);
  });
});
