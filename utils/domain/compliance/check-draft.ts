import { oncePerSentence } from './scan/once';
import { readDraft, type Draft, type Sentence } from './scan/draft';
import { LANGUAGES } from './languages/all-languages';
import { RULES } from './rules/all-rules';
import type { Match, Rule } from './rules/rule';
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
  const read = readDraft(draft, context);
  const off = new Set(context.rulesOff ?? []);
  const found: Found[] = [];
  RULES.forEach((rule, order) => {
    if (off.has(rule.id) || (rule.kind && context.kind && rule.kind !== context.kind)) return;
    for (const match of matchesOf(rule, read).slice(0, MOST_PER_RULE)) {
      const finding = findingOf(rule, match, read);
      if (finding) found.push({ ...finding, order });
    }
  });
  return withoutEchoes(found.filter((finding) => finding.family !== 'thanks-only' || !found.some(isMoreThanThanks))).map(({ order: _order, ...finding }) => finding);
}

/** True for a sentence in which no rule can find anything: no term of any idea, no digit and no sign of an address. */
const isPlain = oncePerSentence(({ hits, draft, start, end }: Sentence): boolean => hits.size === 0 && !/[\d@.。〇零一二三四五六七八九★⭐☆]/.test(draft.folded.text.slice(start, end)));

/** Where something else is wrong, it is not thanks alone; an emoji or a line break changes nothing. */
function isMoreThanThanks({ family, severity }: Finding): boolean {
  return severity !== 'advice' && family !== 'thanks-only' && family !== 'emoji' && family !== 'styling';
}

function matchesOf(rule: Rule, draft: Draft): Match[] {
  const matches = [...(rule.inDraft?.(draft) ?? [])];
  if (rule.inSentence) {
    for (const sentence of draft.sentences) {
      if (isPlain(sentence)) continue;
      const match = rule.inSentence(sentence);
      if (match) matches.push(...(Array.isArray(match) ? (match as readonly Match[]) : [match as Match]));
    }
  }
  return matches;
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

function findingOf(rule: Rule, match: Match, draft: Draft): Finding | undefined {
  const language = /^zh/i.test(draft.context.interfaceLanguage ?? '') ? 'zh' : 'en';
  let [start, end] = match.raw ? [match.start, match.end] : rawRange(draft, match.start, match.end);
  const fix = fixOf(rule, match, draft, language);
  if (fix?.range) [start, end] = fix.range;
  if (!(start >= 0 && end > start && end <= draft.raw.length)) return undefined;
  return {
    ruleId: rule.id, family: rule.family, severity: match.severity ?? rule.severity, start, end, message: rule.message[language],
    ...(fix ? { fix: { label: fix.label, replacement: fix.replacement } } : {}),
  };
}

interface FoundFix {
  label: string;
  replacement: string;
  /** Where the fix takes more than the finding: the whole sentence. */
  range?: [number, number];
}

const LABELS = {
  remove: { en: 'Remove it', zh: '删除' },
  removeSentence: { en: 'Remove the sentence', zh: '删除该句' },
  replacement: { en: 'Correct it', zh: '改正' },
  rewrite: { en: 'Replace the sentence', zh: '替换该句' },
} as const;

function fixOf(rule: Rule, match: Match, draft: Draft, language: 'en' | 'zh'): FoundFix | undefined {
  if (!rule.fix) return undefined;
  if (rule.fix === 'remove') return { label: LABELS.remove[language], replacement: '' };
  if (rule.fix === 'replacement') return match.replacement === undefined ? undefined : { label: LABELS.replacement[language], replacement: match.replacement };
  const range = sentenceRange(draft, match);
  if (!range) return undefined;
  if (rule.fix === 'removeSentence') return { label: LABELS.removeSentence[language], replacement: '', range };
  const pack = LANGUAGES[draft.language] ?? LANGUAGES.find((candidate) => candidate.language === 'en');
  const rewrite = pack?.rewrites[rule.fix];
  return rewrite === undefined ? undefined : { label: LABELS.rewrite[language], replacement: rewrite, range };
}

/** The sentences a match lies in, without the space around them. */
function sentenceRange(draft: Draft, match: Match): [number, number] | undefined {
  const within = draft.sentences.filter((sentence: Sentence) => sentence.start < match.end && match.start < sentence.end);
  const first = within[0];
  const last = within[within.length - 1];
  if (!first || !last) return undefined;
  const text = draft.folded.text.slice(first.start, last.end);
  const from = first.start + (text.length - text.trimStart().length);
  return rawRange(draft, from, last.end - (text.length - text.trimEnd().length));
}

function rawRange({ folded, raw }: Draft, start: number, end: number): [number, number] {
  return [folded.starts[start] ?? raw.length, folded.ends[end - 1] ?? 0];
}
