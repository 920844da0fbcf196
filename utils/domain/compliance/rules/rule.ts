import type { Concept, Rewrite } from '../languages/concepts';
import type { Draft, Hit, Sentence } from '../scan/draft';
import type { Frame } from '../scan/frames';
import type { Severity } from '../finding';
import type { SourceId } from './sources';

/** A text in the two languages that rules are written in; the other two of the interface stand in `said/`. */
export interface Said {
  en: string;
  zh: string;
}

/** What a rule found; offsets are of the folded text of the sentence's segment. */
export interface Match {
  start: number;
  end: number;
  /** Where it differs from the rule's. */
  severity?: Severity;
  /** Told by a number, such as a sum above the agent's limit: no reading doubts it. */
  isMeasured?: boolean;
  /** A replacement for exactly this range, where the rule's `fix` does not say it. */
  replacement?: string;
}

/** What a rule for whole drafts found: within a sentence, or from one place of the draft as it stands to another. */
export interface DraftMatch extends Match {
  /** Absent: offsets are of the draft as it stands. */
  sentence?: Sentence;
}

/** What one of the rules found in a sentence. */
export interface FoundMatch {
  rule: Rule;
  match: Match;
}

/**
 * `remove`: take the range out. `removeSentence`: take the whole sentence out. Else a compliant sentence, in the
 * draft's language, in the place of the whole sentence.
 */
export type Fix = 'remove' | 'removeSentence' | 'replacement' | Rewrite;

/** One rule of Amazon's, or of good sense where the family is `quality`. */
export interface Rule {
  id: string;
  family: string;
  severity: Severity;
  name: Said;
  /** What is wrong, and what to do instead. */
  message: Said;
  basis: string;
  sources: readonly SourceId[];
  /** policy.md: A official text read, A* official list through copies, B quoted official, C third party, D seeds only. */
  confidence: 'A' | 'A*' | 'B' | 'C' | 'D';
  /** Absent: replies and proactive messages. */
  kind?: 'reply' | 'proactive';
  /** Asked only where the agent wishes the checklist. */
  isOptional?: boolean;
  fix?: Fix;
  /** Found by what was learned of its family (`learned/`), where no other rule of the family finds anything. */
  isReading?: boolean;
  /** A reading of the message as a whole: every sentence of it must be like a breach. */
  isWhole?: boolean;
  /** Families of which a draft holds more than a reading could add. */
  besides?: readonly string[];
  /** True where no reading doubts a block of its family: an insult stays one, whatever stands around it. */
  trustsWords?: boolean;
  /** Where a reading is asked at all. */
  where?: (sentence: Sentence) => boolean;
  /** Asked only for sentences (or drafts, where it looks at the whole) that hold one of these ideas or signs: without them it finds nothing. */
  ideas?: readonly Concept[];
  signs?: number;
  /** Meanings that this rule is about, as combinations of ideas. Asked after the rule's own functions, of sentences in which those found nothing. */
  frames?: readonly Frame[];
  inSentence?: (sentence: Sentence) => Match | readonly Match[] | undefined;
  /** In the text of a segment as it stands, asked only where it holds one of `signs`, and told all that it holds; offsets are of that text. */
  inText?: (raw: string, signs: number) => readonly Match[];
  inDraft?: (draft: Draft) => readonly DraftMatch[];
}

/** Drafts by language; `any` where the language does not matter. They stand beside a rule and no product code imports them. */
export interface Examples {
  violating: Readonly<Record<string, readonly string[]>>;
  innocent: Readonly<Record<string, readonly string[]>>;
}

/** The range from the first to the last of some places. */
export function span(...hits: readonly { start: number; end: number }[]): Match {
  return { start: Math.min(...hits.map((hit) => hit.start)), end: Math.max(...hits.map((hit) => hit.end)) };
}

/** The range of a pair, or nothing. */
export function spanOf(pair: readonly Hit[] | undefined): Match | undefined {
  return pair && span(...pair);
}

/** Every place of a pattern in a text. */
export function allOf(raw: string, pattern: RegExp): Match[] {
  return [...raw.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
