import type { Concept } from '../languages/concepts';
import type { Hit, Sentence } from './draft';
import { bearsOn, has, hitsOf, isBeside, isOurs, isRefused, isReported, isThankedFor, wordsBetween } from './meaning';

/**
 * A meaning as a combination of ideas: each of its parts must be said, close together, and none of them refused or told of
 * others. Wordings differ without end; the ideas behind them are few. `changed` + `review` + a request is the asking for
 * another review, in whatever words a language pack knows for the three.
 */
export interface Frame {
  /** For each part the ideas that may stand for it. The finding goes from the first to the last of the places found. */
  parts: readonly (readonly Concept[])[];
  /** Words that may lie between a part and the one nearest to it; 10 where it is not said. */
  within?: number;
  /** Sentences before and after in which parts but the first may stand; 0 where it is not said. */
  across?: number;
  /** How many of the first parts must stand in the sentence itself; 1 where it is not said. */
  together?: number;
  /** Words that may lie between the first part and the second, where they are fewer than elsewhere. */
  close?: number;
  /** True: somebody must be asked: words of request, a question, a condition. */
  asks?: boolean;
  /** The part that the buyer, not the seller, is to do. */
  toBuyer?: number;
  /** Parts that a "not" belongs to, by their number: "do not press No". */
  evenRefused?: readonly number[];
  /** True: the parts come in this order (in Japanese, whose verb ends the sentence, in any). */
  inOrder?: boolean;
  /** True: no comma, colon or bracket between the parts. */
  unbroken?: boolean;
  /** The part that is not meant where somebody is thanked for it. */
  notThanked?: number;
  /** Where it is asked at all. */
  where?: (sentence: Sentence) => boolean;
  /** Ideas that make it something else. */
  unless?: readonly Concept[];
  /** The same, also in the sentence before or after. */
  unlessBeside?: readonly Concept[];
}

const WITHIN = 10;
/** Ideas of `unless` that bear on their own clause alone. */
const CLAUSES_OWN: ReadonlySet<Concept> = new Set(['thanks', 'benefitDone']);

/** Where a frame is filled in a draft, beginning with its sentence `i`: the range to show, or nothing. */
export function frameIn(sentences: readonly Sentence[], i: number, frame: Frame): { start: number; end: number } | undefined {
  const sentence = sentences[i] as Sentence;
  const { parts, within = WITHIN, across = 0, unless } = frame;
  if (!has(sentence, ...(parts[0] as readonly Concept[]))) return undefined;
  if (unless?.some((idea) => !CLAUSES_OWN.has(idea) && has(sentence, idea))) return undefined;
  if (frame.unlessBeside && isBeside(sentences, i, frame.unlessBeside)) return undefined;
  if (across === 0 && parts.some((part) => !has(sentence, ...part))) return undefined;
  if ((frame.asks && !asks(sentence)) || frame.where?.(sentence) === false) return undefined;
  for (const first of candidates(sentence, frame, 0)) {
    const filled = [first];
    if (parts.every((_, part) => part === 0 || fill(sentences, i, frame, part, filled, within, across))) {
      const range = { start: Math.min(...filled.map((hit) => hit.start)), end: Math.max(...filled.map((hit) => hit.end)) };
      if (!unless || !bearsOn(sentence, range, unless)) return range;
    }
  }
  return undefined;
}

/** Finds a part near those found, first in the sentence itself; one of a neighbour fills it without moving the range. */
function fill(sentences: readonly Sentence[], i: number, frame: Frame, part: number, filled: Hit[], within: number, across: number): boolean {
  const sentence = sentences[i] as Sentence;
  const room = part === 1 ? (frame.close ?? within) : within;
  const near = candidates(sentence, frame, part).find((hit) => filled.every((other) => !cuts(hit, other) && (!frame.inOrder || sentence.isJapanese || other.start < hit.start) && (!frame.unbroken || !isBroken(sentence, other, hit)))
    && filled.some((other) => wordsBetween(sentence, hit, other) <= room));
  if (near) {
    filled.push(near);
    return true;
  }
  if (part < (frame.together ?? 1)) return false;
  for (let far = 1; far <= across; far += 1) {
    for (const other of [sentences[i - far], sentences[i + far]]) if (other && candidates(other, frame, part).length > 0) return true;
  }
  return false;
}

function candidates(sentence: Sentence, frame: Frame, part: number): Hit[] {
  const ideas = frame.parts[part] as readonly Concept[];
  const refusable = !frame.evenRefused?.includes(part);
  const own = frame.toBuyer === part;
  const found: Hit[] = [];
  for (const idea of ideas) {
    for (const hit of hitsOf(sentence, idea)) {
      if (isIf(sentence, hit)) continue;
      if ((refusable && isRefused(sentence, hit)) || isReported(sentence, hit) || (own && isOurs(sentence, hit)) || (frame.notThanked === part && isThankedFor(sentence, hit))) continue;
      found.push(hit);
    }
  }
  return found;
}

/** True where somebody is asked for something: by a word for it, in a question, under a condition. */
function asks(sentence: Sentence): boolean {
  return has(sentence, 'request', 'appreciate', 'conditional') || isQuestion(sentence);
}

/** True where the buyer is asked or spoken to. */
export function isAddressed(sentence: Sentence): boolean {
  return asks(sentence) || has(sentence, 'subjectYou', 'giveMe', 'lookAt', 'pleaseYou', 'yourSide');
}

/** True for a sentence that ends in a question mark, or in a word that asks. */
function isQuestion({ segment, start, end }: Sentence): boolean {
  return /[?吗嘛]|[かね]。? ?$/.test(segment.folded.text.slice(Math.max(start, end - 4), end));
}

/** Accents are folded: "si" without one means "if" in Spanish and Italian, or belongs to the verb, and is no answer. */
function isIf({ segment }: Sentence, { start, end }: Hit): boolean {
  if (end - start !== 2 || segment.words.slice(start, end) !== 'si') return false;
  return segment.raw.slice(segment.folded.starts[start] ?? 0, segment.folded.ends[end - 1] ?? 0).toLowerCase() === 'si';
}

/** True where two places share words; one between the words of the other ("take the claim back") does not. */
function cuts(a: Hit, b: Hit): boolean {
  return a.start < b.end && b.start < a.end && !(a.start < b.start && b.end < a.end) && !(b.start < a.start && a.end < b.end);
}

function isBroken(sentence: Sentence, a: Hit, b: Hit): boolean {
  return /[,:(]/.test(sentence.segment.words.slice(Math.min(a.end, b.end), Math.max(a.start, b.start)));
}
