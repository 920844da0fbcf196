import { rawRange } from './raw-range';
import { LANGUAGES } from './languages/all-languages';
import type { DraftMatch, Rule } from './rules/rule';
import type { SaidLanguage } from './said/said-in';
import type { Draft } from './scan/draft';

interface FoundFix {
  label: Readonly<Record<SaidLanguage, string>>;
  replacement: string;
  /** Where the fix takes more than the finding: the whole sentence, in the draft. */
  range?: [number, number];
}

const LABELS: Readonly<Record<'remove' | 'removeSentence' | 'replacement' | 'rewrite', FoundFix['label']>> = {
  remove: { en: 'Remove it', zh: '删除', de: 'Entfernen', ja: '削除する' },
  removeSentence: { en: 'Remove the sentence', zh: '删除该句', de: 'Den Satz entfernen', ja: '文を削除する' },
  replacement: { en: 'Correct it', zh: '改正', de: 'Berichtigen', ja: '直す' },
  rewrite: { en: 'Replace the sentence', zh: '替换该句', de: 'Den Satz ersetzen', ja: '文を置き換える' },
};

/** What a rule offers in the place of what it found, in the draft's language; nothing where it offers nothing. */
export function fixOf(rule: Rule, match: DraftMatch, draft: Draft): FoundFix | undefined {
  if (!rule.fix) return undefined;
  if (rule.fix === 'remove') return { label: LABELS.remove, replacement: '' };
  if (rule.fix === 'replacement') return match.replacement === undefined ? undefined : { label: LABELS.replacement, replacement: match.replacement };
  const range = sentenceRange(match);
  if (!range) return undefined;
  if (rule.fix === 'removeSentence') return { label: LABELS.removeSentence, replacement: '', range };
  const pack = LANGUAGES[draft.language] ?? LANGUAGES.find((candidate) => candidate.language === 'en');
  const rewrite = pack?.rewrites[rule.fix];
  return rewrite === undefined ? undefined : { label: LABELS.rewrite, replacement: rewrite, range };
}

/** The sentences a match lies in, without the space around them. */
function sentenceRange({ sentence, start, end }: DraftMatch): [number, number] | undefined {
  if (!sentence) return undefined;
  const { segment } = sentence;
  const within = segment.sentences.filter((each) => each.start < end && start < each.end);
  const first = within[0];
  const last = within[within.length - 1];
  if (!first || !last) return undefined;
  const text = segment.folded.text.slice(first.start, last.end);
  return rawRange(segment, first.start + (text.length - text.trimStart().length), last.end - (text.length - text.trimEnd().length));
}
