import type { Author, Message } from './thread';
import type { ObservedTime } from '../time/observed-time';
import { hull, intersect } from '../time/observed-time';

/** The instants that a `Date` can hold; nothing before or after can be told. */
export const BEGINNING_OF_TIME = -8_640_000_000_000_000;
export const END_OF_TIME = 8_640_000_000_000_000;

/** `time` with both ends real instants in order; an end that cannot be read says nothing and is as wide as can be. */
export function readable(time: ObservedTime): ObservedTime {
  const earliest = within(time.earliest, BEGINNING_OF_TIME);
  const latest = within(time.latest, END_OF_TIME);
  return earliest <= latest ? { earliest, latest } : { earliest: latest, latest: earliest };
}

function within(at: number, otherwise: number): number {
  if (Number.isNaN(at)) return otherwise;
  return Math.min(Math.max(at, BEGINNING_OF_TIME), END_OF_TIME);
}

/**
 * Messages as they follow each other: each id once, in the page's order where that agrees with their instants. Where it
 * cannot (evidence came in out of order) they are put in order of time, those of one instant as they stood.
 */
export function inPageOrder(messages: readonly Message[]): Message[] {
  const once = withoutDuplicates(messages.map((message) => ({ ...message, at: readable(message.at) })));
  let latestStart = BEGINNING_OF_TIME;
  const pageAgrees = once.every(({ at }) => {
    latestStart = Math.max(latestStart, at.earliest);
    return latestStart <= at.latest;
  });
  return pageAgrees ? once : once.sort((a, b) => a.at.earliest - b.at.earliest || a.at.latest - b.at.latest);
}

function withoutDuplicates(messages: Message[]): Message[] {
  const byId = new Map<string, Message>();
  const once: Message[] = [];
  for (const message of messages) {
    const known = message.id === undefined ? undefined : byId.get(message.id);
    if (known) {
      Object.assign(known, sameMessage(known, message));
      continue;
    }
    if (message.id !== undefined) byId.set(message.id, message);
    once.push(message);
  }
  return once;
}

/** Two versions of one message: what both allow, and where they disagree whatever lets the buyer wait on. */
function sameMessage(a: Message, b: Message): Message {
  const merged: Message = { ...a, author: sameAuthor(a.author, b.author), at: intersect(a.at, b.at) ?? hull(a.at, b.at) };
  if (a.delivered === false || b.delivered === false) merged.delivered = false;
  return merged;
}

function sameAuthor(a: Author, b: Author): Author {
  if (a === b) return a;
  return [a, b].every((author) => author === 'seller' || author === 'automatic') ? 'automatic' : 'unknown';
}
