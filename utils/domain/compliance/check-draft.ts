import { holdsOne, maskOf, noIdeas, readDraft, type Draft, type IdeaMask, type SegmentPool, type Sentence } from './scan/draft';
import type { Segment } from './scan/segment';
import { fixOf } from './fix-of';
import { familiesBySentence, note, type Asked, type Found } from './found';
import { believed, inReadings, scoresIn } from './readings';
import { frameIn, isAddressed } from './scan/frames';
import { rawRange } from './raw-range';
import { RULES } from './rules/all-rules';
import type { DraftMatch, FoundMatch, Match, Rule } from './rules/rule';
import { messageIn, saidLanguage } from './said/said-in';
import type { DraftContext, Finding, Severity } from './finding';

export type { DraftContext, Finding, Severity } from './finding';

const RANK: Readonly<Record<Severity, number>> = { block: 0, warn: 1, advice: 2 };

/** More findings of one rule than this tell the agent nothing new. */
const MOST_PER_RULE = 50;

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
  const asked = askRules(draft);
  const scores = scoresIn(draft, asked.found);
  asked.found = believed(asked.found, scores, asked.isOn);
  inReadings(draft, scores, asked);
  const { found } = asked;
  if (found.length === 0) return [];
  const more = found.some(isMoreThanThanks);
  return withoutEchoes(withoutOutweighed(more ? found.filter((finding) => finding.family !== 'thanks-only') : found)).map(({ ruleId, family, severity, start, end, message, fix }) => ({ ruleId, family, severity, start, end, message, ...(fix ? { fix } : {}) }));
}

/** Asks every rule but the readings. */
export function askRules(draft: Draft): Asked {
  const { context } = draft;
  const off = new Set(context.rulesOff ?? []);
  const counts = new Map<Rule, number>();
  const asked: Asked = {
    found: [],
    silenced: new Map(),
    isOn: (rule) => !off.has(rule.id) && (!rule.kind || !context.kind || rule.kind === context.kind) && (!rule.isOptional || context.checklist === true),
    add: (rule, match, segment) => {
      if (!asked.isOn(rule)) {
        if (match.sentence && off.has(rule.id)) note(asked.silenced, match.sentence, rule.family);
        return;
      }
      const count = counts.get(rule) ?? 0;
      if (count >= MOST_PER_RULE) return;
      const finding = findingOf(rule, match, draft, segment);
      if (!finding) return;
      counts.set(rule, count + 1);
      asked.found.push(finding);
    },
  };
  const { isOn, add } = asked;
  for (const sentence of draft.sentences) for (const { rule, match } of matchesIn(sentence)) add(rule, { ...match, sentence });
  for (const segment of draft.segments) for (const { rule, match } of textMatchesIn(segment)) add(rule, match, segment);
  const held = ideasOf(draft.sentences);
  for (const { rule, ideas, inDraft } of DRAFT_RULES) if ((!ideas || holdsOne(held, ideas)) && (isOn(rule) || off.has(rule.id))) for (const match of inDraft(draft)) add(rule, match);
  inFrames(draft, held, asked.found, add);
  return asked;
}

const ORDER = new Map<Rule, number>(RULES.map((rule, order) => [rule, order]));
const DRAFT_RULES = RULES.flatMap((rule) => (rule.inDraft ? [{ rule, ideas: rule.ideas && !rule.inSentence ? maskOf(rule.ideas) : undefined, inDraft: rule.inDraft }] : []));
const TEXT_RULES = RULES.flatMap((rule) => (rule.inText ? [{ rule, signs: rule.signs ?? 0, inText: rule.inText }] : []));
const SENTENCE_RULES = RULES.flatMap((rule) => (rule.inSentence ? [{ rule, ideas: maskOf(rule.ideas ?? []), signs: rule.signs ?? 0, inSentence: rule.inSentence }] : []));
const FRAME_RULES = RULES.flatMap((rule) => (rule.frames ?? []).map((frame) => ({ rule, frame, parts: frame.parts.map(maskOf), isWithin: !frame.across })));

/** Frames are asked where no rule of their family has found anything in the sentence. */
function inFrames(draft: Draft, held: readonly number[], found: readonly Found[], add: Asked['add']): void {
  const families = familiesBySentence(found);
  const { sentences } = draft;
  for (const { rule, frame, parts, isWithin } of FRAME_RULES) {
    if (!holdsAll(held, parts)) continue;
    for (let i = 0; i < sentences.length; i += 1) {
      const sentence = sentences[i] as Sentence;
      if (!(isWithin ? holdsAll(sentence.ideas, parts) : holdsOne(sentence.ideas, parts[0] as IdeaMask)) || families.get(sentence)?.has(rule.family)) continue;
      const range = frameIn(sentences, i, frame);
      if (!range) continue;
      // Ideas that stand together are weaker evidence than a wording: the agent is told, and decides.
      add(rule, { ...range, sentence, ...(rule.severity === 'block' ? { severity: 'warn' as const } : {}) });
      note(families, sentence, rule.family);
    }
  }
}

/** By family or rule, what a sentence is not about, where it holds words of both: who asks for a review to go, or threatens because of one, does not ask for one. */
const OUTWEIGHED: Readonly<Record<string, readonly string[]>> = {
  'review-removal': ['review-solicitation'],
  'survey-steering': ['review-solicitation', 'review-removal'],
  'cancellation-request': ['claim-interference', 'return-address-change'],
  'TONE-THREAT': ['review-solicitation', 'review-removal'],
};

function withoutOutweighed(found: readonly Found[]): readonly Found[] {
  const families = familiesBySentence(found.filter(({ isReading }) => !isReading));
  for (const { sentence, ruleId } of found) if (sentence && ruleId in OUTWEIGHED) families.get(sentence)?.add(ruleId);
  const isOutweighed = ({ sentence, family }: Found): boolean => sentence !== undefined && [...families.get(sentence) ?? []].some((other) => OUTWEIGHED[other]?.includes(family));
  return found.filter((finding) => !isOutweighed(finding));
}

const NONE: readonly FoundMatch[] = [];

function matchesIn(sentence: Sentence): readonly FoundMatch[] {
  if (sentence.matches) return sentence.matches;
  let matches = NONE;
  const { ideas: held, signs: own } = sentence;
  for (const { rule, ideas, signs, inSentence } of SENTENCE_RULES) {
    if ((own & signs) === 0 && !holdsOne(held, ideas)) continue;
    const match = inSentence(sentence);
    if (match) matches = [...matches, ...(Array.isArray(match) ? (match as readonly Match[]) : [match as Match]).map((each) => ({ rule, match: each }))];
  }
  return sentence.matches = matches;
}

function ideasOf(sentences: readonly Sentence[]): number[] {
  const held = noIdeas();
  for (const { ideas } of sentences) for (let i = 0; i < held.length; i += 1) held[i] = (held[i] as number) | (ideas[i] as number);
  return held;
}

function holdsAll(held: readonly number[], parts: readonly IdeaMask[]): boolean {
  for (const part of parts) if (!holdsOne(held, part)) return false;
  return true;
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
function withoutEchoes(all: readonly Found[]): Found[] {
  const found = [...all].sort((a, b) => a.start - b.start || RANK[a.severity] - RANK[b.severity] || a.order - b.order || b.end - a.end);
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

/** Families of what a buyer is asked to do: where nobody is asked or spoken to, it may be told of something else. */
const ASKING: ReadonlySet<string> = new Set(['off-amazon-transaction', 'review-solicitation', 'review-removal', 'incentive', 'promotion', 'claim-interference', 'cancellation-request', 'return-address-change']);

function findingOf(rule: Rule, match: DraftMatch, draft: Draft, segment: Segment | undefined): Found | undefined {
  const fix = fixOf(rule, match, draft);
  let start = match.start + (segment?.offset ?? 0);
  let end = match.end + (segment?.offset ?? 0);
  if (fix?.range) [start, end] = fix.range;
  else if (match.sentence) [start, end] = rawRange(match.sentence.segment, match.start, match.end);
  if (!(start >= 0 && end > start && end <= draft.raw.length)) return undefined;
  const language = saidLanguage(draft.context.interfaceLanguage);
  const severity = match.severity ?? rule.severity;
  const isUncertain = severity === 'block' && match.sentence !== undefined && ASKING.has(rule.family) && !isAddressed(match.sentence);
  return {
    ruleId: rule.id, family: rule.family, severity: isUncertain ? 'warn' : severity, start, end, message: messageIn(rule, language),
    ...(fix ? { fix: { label: fix.label[language], replacement: fix.replacement } } : {}), order: ORDER.get(rule) as number, sentence: match.sentence,
    ...(match.sentence ? { place: { start: match.start, end: match.end } } : {}), isReading: rule.isReading, isMeasured: match.isMeasured,
  };
}
