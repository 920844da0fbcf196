import { foldText, type FoldedText } from '../normalise/fold-text';
import { disguisedHits } from './disguises';
import { isKana, isSpaceless, isWordPart } from '../normalise/character-classes';
import { protectedSpans } from './references';
import { crossesWords } from './word-boundaries';
import { CONCEPTS, type Concept } from '../languages/concepts';
import { LANGUAGES, TERM_INDEX } from '../languages/all-languages';
import type { DraftContext } from '../finding';
import { quotedLines } from './quoted-text';
import { scanTerms, spaced } from './term-index';
import { sentencesOf } from './sentences';

/** A term found. Ranges are of folded text. */
export interface Hit {
  concept: Concept;
  start: number;
  end: number;
  language: number;
}

/** A sentence and what stands in it. */
export interface Sentence {
  start: number;
  end: number;
  hits: ReadonlyMap<Concept, readonly Hit[]>;
  draft: Draft;
  /** What `oncePerSentence` remembers. */
  found: Map<unknown, unknown>;
}

/** A draft, read once for all rules. */
export interface Draft {
  raw: string;
  folded: FoldedText;
  /** Folded text in which a hyphen or apostrophe is a space; same length. */
  words: string;
  /** How far apart two places are: two for each word and comma, one for each Chinese or Japanese sign, counted from the start. */
  distance: Uint32Array;
  sentences: Sentence[];
  /** True for each unit of folded text within an order id, tracking number, date, price, part number and the like. */
  isProtected: Uint8Array;
  /** The language most of it is written in: an index of LANGUAGES, or -1. */
  language: number;
  context: DraftContext;
}

interface RawHit extends Hit {
  except: boolean;
}

/** Reads a draft: folds it, finds every term of every language, and sorts them into sentences. */
export function readDraft(raw: string, context: DraftContext): Draft {
  const folded = foldText(raw);
  const words = spaced(folded.text);
  const quoted = quotedLines(folded.text);
  const isProtected = protectedSpans(folded.text, context.orderIds ?? []);
  const found: RawHit[] = [];
  scanTerms(TERM_INDEX, words, (term, start, end) => {
    if (quoted[start] === 1) return;
    found.push({ concept: CONCEPTS[term.concept] as Concept, start, end, language: term.language, except: term.except });
  });
  for (const hit of disguisedHits(folded.text)) {
    if (quoted[hit.start] !== 1 && isProtected[hit.start] !== 1) found.push({ ...hit, except: false });
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);

  const ranges = sentencesOf(folded.text);
  const draft: Draft = { raw, folded, words, distance: distancesOf(words), sentences: [], isProtected, language: -1, context };
  const kanaInDraft = countKana(words, 0, words.length) > 1;
  const votes = votesOf(found);
  const hint = LANGUAGES.findIndex((language) => language.language === (context.draftLanguage ?? '').slice(0, 2).toLowerCase());
  if (hint >= 0) votes[hint] = (votes[hint] ?? 0) + 2;
  draft.language = mainLanguage(votes, words, kanaInDraft);

  let next = 0;
  for (const range of ranges) {
    const own: RawHit[] = [];
    while (next < found.length && (found[next] as RawHit).start < range.end) {
      const hit = found[next] as RawHit;
      if (hit.start >= range.start && hit.end <= range.end) own.push(hit);
      next += 1;
    }
    const spoken = spokenLanguages(own, votes, words, range, kanaInDraft);
    const hits = sortHits(own.filter((hit) => spoken[hit.language] === true || ANYWHERE.has(hit.concept)), words);
    if (quoted[range.start] !== 1 && quoted[range.end - 1] !== 1) draft.sentences.push({ ...range, hits, draft, found: new Map() });
  }
  return draft;
}

/** Ideas that count in every language: addresses and numbers are spelled out in short lines that show no language. */
const ANYWHERE: ReadonlySet<Concept> = new Set(['atWord', 'dotWord', 'digitWord', 'mailCue']);

/** Ideas whose Chinese words are asked after in the segmenter's words; it is too slow to ask for all. */
const DOUBTED: ReadonlySet<Concept> = new Set(['app', 'goodRating', 'review', 'coupon', 'competitor', 'insult', 'wallet', 'callUs', 'ourSite', 'crossSell']);

function sortHits(own: RawHit[], words: string): Map<Concept, Hit[]> {
  const exceptions = new Map<Concept, RawHit[]>();
  for (const hit of own) if (hit.except) exceptions.set(hit.concept, [...(exceptions.get(hit.concept) ?? []), hit]);
  const hits = new Map<Concept, Hit[]>();
  for (const hit of own) {
    if (hit.except || exceptions.get(hit.concept)?.some((other) => other.start < hit.end && hit.start < other.end)) continue;
    if (DOUBTED.has(hit.concept) && crossesWords(words, hit.start, hit.end)) continue;
    const same = hits.get(hit.concept);
    if (same) same.push(hit);
    else hits.set(hit.concept, [hit]);
  }
  return hits;
}

function votesOf(found: readonly RawHit[]): number[] {
  const votes: number[] = LANGUAGES.map(() => 0);
  for (const hit of found) if (hit.concept === 'function') votes[hit.language] = (votes[hit.language] ?? 0) + 1;
  return votes;
}

/** Languages whose terms count in a sentence: those it may be written in, and `any`, the first. */
function spokenLanguages(own: readonly RawHit[], draftVotes: readonly number[], words: string, range: { start: number; end: number }, kanaInDraft: boolean): boolean[] {
  const votes = votesOf(own);
  const best = Math.max(...votes);
  const draftBest = Math.max(...draftVotes);
  const kana = countKana(words, range.start, range.end) > 0 || kanaInDraft;
  return LANGUAGES.map(({ language }, i) => {
    if (language === 'any') return true;
    if (language === 'zh') return !kana;
    if (language === 'ja') return kana;
    if (best < 2 && draftBest < 2) return true;
    if (best >= 2) return (votes[i] ?? 0) * 4 >= best * 3 || ((votes[i] ?? 0) >= best - 1 && (draftVotes[i] ?? 0) * 2 > draftBest);
    return (draftVotes[i] ?? 0) * 2 >= draftBest || ((votes[i] ?? 0) === best && best > 0);
  });
}

function mainLanguage(votes: readonly number[], words: string, kana: boolean): number {
  let spaceless = 0;
  for (let i = 0; i < words.length; i += 1) if (isSpaceless(words.charCodeAt(i))) spaceless += 1;
  if (spaceless * 3 > words.length) return LANGUAGES.findIndex(({ language }) => language === (kana ? 'ja' : 'zh'));
  const best = Math.max(...votes);
  return best > 0 ? votes.indexOf(best) : -1;
}

function countKana(text: string, start: number, end: number): number {
  let kana = 0;
  for (let i = start; i < end; i += 1) if (isKana(text.charCodeAt(i))) kana += 1;
  return kana;
}

function distancesOf(words: string): Uint32Array {
  const distance = new Uint32Array(words.length + 1);
  let sum = 0;
  for (let at = 0; at < words.length; at += 1) {
    distance[at] = sum;
    const code = words.charCodeAt(at);
    if (isSpaceless(code)) sum += 1;
    else if (code === 44 || code === 0x3001) sum += 2;
    else if (isWordPart(code) && !isWordPart(words.charCodeAt(at + 1))) sum += 2;
  }
  distance[words.length] = sum;
  return distance;
}
