import type { Concept } from '../languages/concepts';
import type { Draft } from '../scan/draft';
import { has } from '../scan/meaning';
import { DATE } from './quality';
import type { DraftMatch, Rule } from './rule';

/** What a good reply does, as the project's seeds advise it; for agents who switch it on. */
const SHARED = {
  family: 'quality', severity: 'advice', kind: 'reply', isOptional: true, confidence: 'D', sources: ['seeds'], basis: 'A good reply understands, explains, puts right, names a date and ends with a question',
} as const;

/** A shorter text is hardly begun. */
const SHORTEST = 24;

/** The sentences at the end in which the question may stand: a greeting and a name come after it. */
const LAST = 4;

function missing(draft: Draft, isThere: boolean): DraftMatch[] {
  const start = draft.raw.length - draft.raw.trimStart().length;
  const end = draft.raw.trimEnd().length;
  const units = draft.segments.some((segment) => segment.spaceless * 3 > segment.words.length) ? SHORTEST / 2 : SHORTEST;
  return isThere || end - start < units ? [] : [{ start, end }];
}

const holds = (draft: Draft, ...ideas: Concept[]): boolean => draft.sentences.some((sentence) => has(sentence, ...ideas));

export const showsUnderstanding: Rule = {
  ...SHARED,
  id: 'CHECK-UNDERSTANDS',
  name: { en: 'Understands', zh: '表示理解' },
  message: { en: 'Say that you understand, or that you are sorry, before anything else.', zh: '请先表示理解或歉意。' },
  inDraft: (draft) => missing(draft, holds(draft, 'empathy', 'thanks')),
};

export const explains: Rule = {
  ...SHARED,
  id: 'CHECK-EXPLAINS',
  name: { en: 'Explains', zh: '说明原因' },
  message: { en: 'Say why it happened, or what you have found out.', zh: '请说明原因，或您查到的情况。' },
  inDraft: (draft) => missing(draft, holds(draft, 'reason')),
};

export const putsRight: Rule = {
  ...SHARED,
  id: 'CHECK-PUTS-RIGHT',
  name: { en: 'Puts right', zh: '给出补救' },
  message: { en: 'Say what you do about it: a replacement, a part, a refund, the next step.', zh: '请说明如何解决：补发、配件、退款或下一步。' },
  inDraft: (draft) => missing(draft, holds(draft, 'remedy', 'compensate', 'attach')),
};

export const namesDate: Rule = {
  ...SHARED,
  id: 'CHECK-DATE',
  name: { en: 'Names a date', zh: '给出日期' },
  message: { en: 'Say by when it will happen, or when you will write again.', zh: '请说明何时完成，或何时再联系。' },
  inDraft: (draft) => missing(draft, holds(draft, 'dateGiven') || draft.segments.some(({ folded }) => DATE.test(folded.text))),
};

export const endsWithQuestion: Rule = {
  ...SHARED,
  id: 'CHECK-QUESTION',
  name: { en: 'Ends with a question', zh: '以提问结尾' },
  message: { en: 'End with a question that a yes or no answers, such as whether this is fine for the buyer.', zh: '请以可用“是”或“否”回答的问题结尾，例如这样处理是否可以。' },
  inDraft: (draft) => missing(draft, draft.sentences.slice(-LAST).some(({ segment, start, end }) => /[?]|か。? ?$|吗。? ?$/.test(segment.folded.text.slice(start, end)))),
};
