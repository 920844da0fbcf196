import { ideaBits, readDraft, type Draft, type SegmentPool, type Sentence } from './scan/draft';
import type { Segment } from './scan/segment';
import { fixOf } from './fix-of';
import { rawRange } from './raw-range';
import { RULES } from './rules/all-rules';
import type { DraftMatch, FoundMatch, Match, Rule } from './rules/rule';
import { messageIn, saidLanguage } from './said/said-in';
import type { DraftContext, Finding, Severity } from './finding';

export type { DraftContext, Finding, Severity } from './finding';

const RANK: Readonly<Record<Severity, number>> = { block: 0, warn: 1, advice: 2 };

/** More findings of one rule than this tell the agent nothing new. */
const MOST_PER_RULE = 50;

interface Found extends Finding {
  order: number;
}

/**
 * Checks a draft reply against Amazon's rules for messages to buyers (policy.md). Words in disguise are read as what
 * they stand for; refusals, quotations and references such as order ids are left alone.
 * Pure and synchronous, in time linear in the draft's length; never throws, whatever the text.
 * @param draft the text as it stands in the reply box
 * @param context what is known around it; anything may be missing
 * @returns findings in the order of the text, one for each family at a place; offsets are UTF-16 offsets in `draft`
 */
export function checkDraft(draft: string, context: DraftContext = {}): Finding[] {
  return findingsIn(draft, context);
}

/** `checkDraft`, with the segments that an earlier check of the same context has read. */
export function findingsIn(text: string, context: DraftContext, pool?: SegmentPool): Finding[] {
  const draft = readDraft(text, context, pool);
  const off = new Set(context.rulesOff ?? []);
  const counts = new Map<Rule, number>();
  const found: Found[] = [];
  const add = (rule: Rule, match: DraftMatch, segment?: Segment): void => {
    if (off.has(rule.id) || (rule.kind && context.kind && rule.kind !== context.kind)) return;
    const count = counts.get(rule) ?? 0;
    if (count >= MOST_PER_RULE) return;
    const finding = findingOf(rule, match, draft, segment);
    if (!finding) return;
    counts.set(rule, count + 1);
    found.push(finding);
  };
  for (const sentence of draft.sentences) for (const { rule, match } of matchesIn(sentence)) add(rule, { ...match, sentence });
  for (const segment of draft.segments) for (const { rule, match } of textMatchesIn(segment)) add(rule, match, segment);
  const held = ideasOf(draft.sentences);
  for (const { rule, ideas, inDraft } of DRAFT_RULES) if (!ideas || share(held, ideas)) for (const match of inDraft(draft)) add(rule, match);
  if (found.length === 0) return [];
  const more = found.some(isMoreThanThanks);
  return withoutEchoes(more ? found.filter((finding) => finding.family !== 'thanks-only') : found).map(({ order: _order, ...finding }) => finding);
}

const ORDER = new Map<Rule, number>(RULES.map((rule, order) => [rule, order]));
const DRAFT_RULES = RULES.flatMap((rule) => (rule.inDraft ? [{ rule, ideas: rule.ideas && !rule.inSentence ? ideaBits(rule.ideas) : undefined, inDraft: rule.inDraft }] : []));
const TEXT_RULES = RULES.flatMap((rule) => (rule.inText ? [{ rule, signs: rule.signs ?? 0, inText: rule.inText }] : []));
const SENTENCE_RULES = RULES.flatMap((rule) => (rule.inSentence ? [{ rule, ideas: ideaBits(rule.ideas ?? []), signs: rule.signs ?? 0, inSentence: rule.inSentence }] : []));
const NONE: readonly FoundMatch[] = [];

function matchesIn(sentence: Sentence): readonly FoundMatch[] {
  if (sentence.matches) return sentence.matches;
  let matches = NONE;
  const { ideas: held } = sentence;
  for (const { rule, ideas, signs, inSentence } of SENTENCE_RULES) {
    const match = (sentence.signs & signs) === 0 && !share(held, ideas) ? undefined : inSentence(sentence);
    if (match) matches = [...matches, ...(Array.isArray(match) ? (match as readonly Match[]) : [match as Match]).map((each) => ({ rule, match: each }))];
  }
  return sentence.matches = matches;
}

function ideasOf(sentences: readonly Sentence[]): number[] {
  const held = ideaBits([]);
  for (const { ideas } of sentences) for (let i = 0; i < held.length; i += 1) held[i] = (held[i] as number) | (ideas[i] as number);
  return held;
}

function share(a: readonly number[], b: readonly number[]): boolean {
  for (let i = 0; i < a.length; i += 1) if (((a[i] as number) & (b[i] as number)) !== 0) return true;
  return false;
}

function textMatchesIn(segment: Segment): readonly FoundMatch[] {
  if (segment.matches) return segment.matches;
  let matches = NONE;
  for (const { rule, signs, inText } of TEXT_RULES) {
    if ((segment.signs & signs) === 0) continue;
    const own = inText(segment.raw, segment.signs);
    if (own.length > 0) matches = [...matches, ...own.map((match) => ({ rule, match }))];
  }
  return segment.matches = matches;
}

/** Where something else is wrong, it is not thanks alone; an emoji or a line break changes nothing. */
function isMoreThanThanks({ family, severity }: Finding): boolean {
  return severity !== 'advice' && family !== 'thanks-only' && family !== 'emoji' && family !== 'styling';
}

/** One finding for each family at a place: the gravest, then the first of the list of rules. Linear in the findings after sorting. */
function withoutEchoes(found: Found[]): Found[] {
  found.sort((a, b) => a.start - b.start || RANK[a.severity] - RANK[b.severity] || a.order - b.order || b.end - a.end);
  const kept: Found[] = [];
  const last = new Map<string, Found>();
  for (const finding of found) {
    const before = last.get(finding.family);
    if (before && finding.start < before.end && finding.family !== 'quality') {
      if (RANK[finding.severity] < RANK[before.severity]) {
        kept[kept.indexOf(before)] = finding;
        last.set(finding.family, finding);
      }
      continue;
    }
    kept.push(finding);
    last.set(finding.family, finding);
  }
  return kept.sort((a, b) => a.start - b.start || RANK[a.severity] - RANK[b.severity]);
}

function findingOf(rule: Rule, match: DraftMatch, draft: Draft, segment: Segment | undefined): Found | undefined {
  const fix = fixOf(rule, match, draft);
  let start = match.start + (segment?.offset ?? 0);
  let end = match.end + (segment?.offset ?? 0);
  if (fix?.range) [start, end] = fix.range;
  else if (match.sentence) [start, end] = rawRange(match.sentence.segment, match.start, match.end);
  if (!(start >= 0 && end > start && end <= draft.raw.length)) return undefined;
  const language = saidLanguage(draft.context.interfaceLanguage);
  return {
    ruleId: rule.id, family: rule.family, severity: match.severity ?? rule.severity, start, end, message: messageIn(rule, language),
    ...(fix ? { fix: { label: fix.label[language], replacement: fix.replacement } } : {}), order: ORDER.get(rule) as number,
  };
}
