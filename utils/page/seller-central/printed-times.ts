import { marketplaceById, marketplacesOnHost } from '@/utils/domain/time/marketplaces';
import type { Instant, ObservedTime } from '@/utils/domain/time/observed-time';
import { HOUR, hull, widthOf } from '@/utils/domain/time/observed-time';
import type { FlatTree, Spot } from './flat-tree';
import { commonSpot } from './flat-tree';
import { isDateWord, wordsLanguage } from './date-words';
import type { InSteps } from './in-steps';
import { parsePageTime, parseTimeToday } from './parse-page-time';
import { remember } from './remember';

/** In which zone the inbox prints its days and minutes, so far as anyone knows. */
export interface PageZones {
  /** `marketplace`: each row in its marketplace's zone; an IANA zone: all in this one; `null`: not known yet. */
  printsIn: string | null;
  /** The account's own zone (or the page's host's). */
  account: string;
}

/** One printed date: a text, or several beside each other ("5 Jul 2026" "9:30 pm"). */
export interface DatedSpot {
  /** The smallest element that holds all of it. */
  spot: Spot;
  firstLeaf: number;
  endLeaf: number;
  text: string;
  /** A day, or narrower. */
  timed: boolean;
  /** A time of day alone, where the rows beside it print their day. */
  today?: true;
}

const LONGEST_PIECE = 64;
/** A date in pieces: "5" "Jul" "2026", "5 Jul 2026" "9:30 pm". */
const MOST_PIECES = 5;
const LONGEST_WORD = 16;
/** In no date but as a fraction of a second: an order id, a phone number. */
const LONG_NUMBER = /(?<![.,\d])\d{7}/;
/** A count: "(3)". */
const BRACKETED = /^[(（[]\s*\p{Nd}+\s*[)）\]]$/u;

const dateWordIn = remember((language: string | null) => remember((text: string) => isDateWord(text, language)));

/** Reads dates of one page at one time; remembers what each text meant, for a list repeats few. */
export class PrintedTimes {
  readonly #isDateWord: (text: string) => boolean;
  readonly #meanings = new Map<string, ObservedTime | null>();
  readonly #zonesFor = remember((marketplaceId: string | null) => this.#zonesOf(marketplaceId));

  constructor(
    private readonly language: string | null,
    private readonly seenAt: Instant,
    private readonly zones: PageZones,
    private readonly host: string,
  ) {
    this.#isDateWord = dateWordIn(wordsLanguage(language ?? undefined));
  }

  /** Every printed date of the page, each once, in drawing order. */
  *datesIn(tree: FlatTree): InSteps<DatedSpot[]> {
    const found: DatedSpot[] = [];
    for (let at = 0; at < tree.leaves.length; at++) {
      // A step is longer than what it takes to leave off.
      if (at % 16 === 0) yield;
      const leaf = tree.leaves[at];
      if (!leaf || leaf.text.length > LONGEST_PIECE || !this.#isPiece(leaf.text)) continue;
      const dated = this.#longestFrom(tree, at);
      if (!dated) continue;
      // A name may be a month ("May", then "5", "Jul 2026"): the piece that begins a longer date wins.
      const later = dated.endLeaf > at + 1 ? this.#longestFrom(tree, at + 1) : null;
      const best = later && later.endLeaf > dated.endLeaf ? later : dated;
      // A count and a name before the date ("3", "May", "5 Jul 2026") are none.
      if (best === dated && dated.endLeaf > at + 1 && !/\p{Nd}{4}/u.test(dated.text) && this.#isDate(tree.leaves[dated.endLeaf]?.text)) continue;
      found.push(best);
      at = best.endLeaf - 1;
    }
    return found;
  }

  /** What a printed date means, given where it stands: the hull over every zone that it may be printed in. */
  meaningOf(text: string, marketplaceId: string | null, today = false): ObservedTime | null {
    let all: ObservedTime | null = null;
    for (const timeZone of this.#zonesFor(marketplaceId)) {
      const time = this.#parse(text, timeZone, today);
      if (!time) return null;
      all = all ? hull(all, time) : time;
    }
    return all;
  }

  #zonesOf(marketplaceId: string | null): Set<string> {
    const { printsIn, account } = this.zones;
    if (printsIn !== null && printsIn !== 'marketplace') return new Set([printsIn]);
    const known = marketplaceId === null ? undefined : marketplaceById(marketplaceId)?.timeZone;
    const own = known ? [known] : marketplacesOnHost(this.host).map((marketplace) => marketplace.timeZone);
    return new Set(printsIn === 'marketplace' && own.length > 0 ? own : [...own, account]);
  }

  /** Whether a text is a time of day that has been today. */
  isTimeToday(text: string): boolean {
    return text.length <= LONGEST_PIECE && /\p{Nd}/u.test(text) && this.#parse(text, this.zones.account, true) !== null;
  }

  #parse(text: string, timeZone: string, today = false): ObservedTime | null {
    const key = `${today ? 'today ' : ''}${timeZone}\n${text}`;
    let meaning = this.#meanings.get(key);
    if (meaning === undefined) {
      meaning = (today ? parseTimeToday : parsePageTime)(text, { timeZone, seenAt: this.seenAt, ...(this.language !== null && { language: this.language }) });
      this.#meanings.set(key, meaning);
    }
    return meaning;
  }

  #isDate(text: string | undefined): boolean {
    return text !== undefined && text.length <= LONGEST_PIECE && this.#isPiece(text) && this.#parse(text, this.zones.account) !== null;
  }

  /** Could this text be a date or part of one? Asked of every short text of the page, so it must cost little. */
  #isPiece(text: string): boolean {
    if (/\p{Nd}/u.test(text)) return !BRACKETED.test(text) && !LONG_NUMBER.test(text);
    return text.length <= LONGEST_WORD && this.#isDateWord(text);
  }

  /** The date that begins at this text and takes in as many of the next few as still make one date. */
  #longestFrom(tree: FlatTree, at: number): DatedSpot | null {
    const first = tree.leaves[at];
    if (!first) return null;
    let best: DatedSpot | null = null;
    let text = '';
    let spot: Spot = first.spot;
    for (let end = at; end < Math.min(tree.leaves.length, at + MOST_PIECES); end++) {
      const leaf = tree.leaves[end];
      const common = leaf && (end === at ? spot : commonSpot(spot, leaf.spot));
      if (!leaf || !common || (end > at && (common.endLeaf - common.firstLeaf > 2 * MOST_PIECES || !this.#isPiece(leaf.text)))) break;
      text = text === '' ? leaf.text : `${text} ${leaf.text}`;
      if (text.length > LONGEST_PIECE || (best && end > at && this.#parse(leaf.text, this.zones.account))) break; // a second date, not more of the first
      spot = common;
      const meaning = this.#parse(text, this.zones.account);
      if (meaning) best = { spot, firstLeaf: at, endLeaf: end + 1, text, timed: widthOf(meaning) < 2 * HOUR };
    }
    return best;
  }
}
