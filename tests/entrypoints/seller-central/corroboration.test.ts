import { describe, expect, it } from 'vitest';
import { drawnPageAgrees } from '@/entrypoints/seller-central.content/corroboration';
import type { SeenPage } from '@/entrypoints/seller-central.content/seen-page';
import type { ThreadReading } from '@/utils/domain/thread/observation';
import { DAY, HOUR, MINUTE, SECOND } from '@/utils/domain/time/observed-time';
import { conversation, drawnMessage, list, message, NOW, reading, row, seen } from './drawn-page';

const waiting = list([row(1), row(2)]);
type Case = [name: string, reading: ThreadReading, page: SeenPage, agrees: boolean];

describe('a row of a list response', () => {
  it.each<Case>([
    ['is borne out by a row of its day', reading(1), seen(waiting), true],
    ['is not, of another day', reading(1, { updatedAt: NOW - DAY }), seen(waiting), false],
    ['is not, where the row’s date cannot be read', reading(1), seen(list([row(1, {}, { printedAt: null })])), false],
    ['is not, without an update', reading(1, { updatedAt: null }), seen(waiting), false],
    ['is not, opened after the day that the row prints', reading(1, { openedAt: NOW + DAY }), seen(waiting), false],
    ['is known by its key where the row shows no id', reading(1), seen(list([row(1, { threadId: null })])), true],
    ['is not known by a key that two rows share', reading(1), seen(list([row(1, { threadId: null, alike: true }), row(1, { threadId: null, alike: true })])), false],
    ['does not end what is drawn as waiting', reading(1, { needsResponse: false }), seen(waiting), false],
    ['ends what is drawn as resolved elsewhere', reading(1, { needsResponse: false }), seen(list([row(1, {}, { resolved: true })], { folder: 'all' })), true],
    ['does not end what another folder draws as open', reading(1, { needsResponse: true }), seen(list([row(1, {}, { resolved: true })], { folder: 'all' })), false],
    ['ends what the whole list no longer shows', reading(3, { needsResponse: false }), seen(waiting), true],
    ['ends what an inbox that says it is empty does not show', reading(3, { needsResponse: false }), seen(list([], { cardCount: null }), { state: 'empty' }), true],
    ['waits while the list loads', reading(1), seen(waiting, { state: 'loading' }), false],
    ['waits while no list is drawn', reading(3, { needsResponse: false }), seen(null), false],
    ['waits where further pages may show it', reading(3, { needsResponse: false }), seen(list([row(1)], { hasMorePages: true })), false],
    ['waits where the card counts more than are shown', reading(3, { needsResponse: false }), seen(list([row(1)], { cardCount: 2 })), false],
    ['waits where no card says how many there are', reading(3, { needsResponse: false }), seen(list([row(1)], { cardCount: null })), false],
    ['waits while the list is narrowed', reading(3, { needsResponse: false }), seen(list([], { narrowed: true })), false],
    ['waits while another folder is shown', reading(3, { needsResponse: false }), seen(list([row(1)], { folder: 'all' })), false],
    ['waits where a row might be it', reading(3, { needsResponse: false }), seen(list([row(9, { threadId: null, rowKey: null })])), false],
    ['waits where the list was drawn long before the response was asked for', reading(3, { needsResponse: false }), seen(list([row(1)], { cameInAt: NOW - 8 * HOUR })), false],
  ])('%s', (_name, told, page, agrees) => {
    expect(drawnPageAgrees(told, NOW, page)).toBe(agrees);
  });
});

describe('a conversation’s response', () => {
  const asked = NOW - 3 * HOUR;
  const answered = NOW - 5 * MINUTE;
  const told = reading(1, { messages: [message('buyer', asked), message('seller', answered)] });
  const page = (...messages: ReturnType<typeof drawnMessage>[]) => seen(waiting, { conversation: conversation(told.threadId, messages) });

  it.each<Case>([
    ['is borne out minute by minute', told, page(drawnMessage('buyer', asked), drawnMessage('seller', answered)), true],
    ['is, where the reader cannot tell the buyer', told, page(drawnMessage('unknown', asked), drawnMessage('seller', answered)), true],
    ['is not, where the answer is drawn at another minute', told, page(drawnMessage('buyer', asked), drawnMessage('seller', answered - MINUTE)), false],
    ['is not, where the answer is drawn on the buyer’s side', told, page(drawnMessage('buyer', asked), drawnMessage('buyer', answered)), false],
    ['is not, where nobody can tell whose side the answer is on', told, page(drawnMessage('buyer', asked), drawnMessage('unknown', answered)), false],
    ['is not, where the answer is drawn as blocked', told, page(drawnMessage('buyer', asked), drawnMessage('seller', answered, false)), false],
    ['is not, where the page shows more than it has', told, page(drawnMessage('buyer', asked - HOUR), drawnMessage('buyer', asked), drawnMessage('seller', answered)), false],
    ['is, where an older buyer’s message is not drawn', told, page(drawnMessage('seller', answered)), true],
    ['is not, where the page shows another conversation', told, seen(waiting, { conversation: conversation(reading(2).threadId, [drawnMessage('buyer', asked), drawnMessage('seller', answered)]) }), false],
    ['is, where the page does not say whose conversation it is', told, seen(waiting, { conversation: conversation(null, [drawnMessage('buyer', asked), drawnMessage('seller', answered)]) }), true],
    ['is not, while the conversation loads', told, seen(waiting), false],
    ['is, once the list of all that waits no longer shows it', told, seen(list([row(2)])), true],
  ])('%s', (_name, told, page, agrees) => {
    expect(drawnPageAgrees(told, NOW, page)).toBe(agrees);
  });

  it('with an answer between buyer’s messages that the page does not draw is not borne out', () => {
    const forged = reading(1, { messages: [message('buyer', asked), message('seller', asked + MINUTE), message('buyer', answered)] });
    expect(drawnPageAgrees(forged, NOW, page(drawnMessage('buyer', answered)))).toBe(false);
  });

  it('that calls the buyer’s message a notice is not borne out; the other way about it is', () => {
    const notice = reading(1, { messages: [message('amazon', asked)] });
    expect(drawnPageAgrees(notice, NOW, page(drawnMessage('buyer', asked)))).toBe(false);
    expect(drawnPageAgrees(reading(1, { messages: [message('buyer', asked)] }), NOW, page(drawnMessage('amazon', asked)))).toBe(true);
  });

  it('is exact to the end of the printed minute', () => {
    const minute = asked - (asked % MINUTE);
    for (const [at, agrees] of [[minute, true], [minute + 59 * SECOND, true], [minute + MINUTE, false], [minute - 1, false]] as const) {
      expect(drawnPageAgrees(reading(1, { messages: [message('buyer', at)] }), NOW, page(drawnMessage('buyer', minute)))).toBe(agrees);
    }
  });
});
