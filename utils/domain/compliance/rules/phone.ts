import { phonesIn } from '../detect/phones';
import { has } from '../scan/meaning';
import type { Sentence } from '../scan/draft';
import { SIGN } from '../scan/signs';
import type { Match, Rule } from './rule';

const SHARED = {
  family: 'phone', severity: 'block', fix: 'replyHere', basis: 'Communication Guidelines (G1701): no telephone numbers, except of warranty desks, shipping providers and manufacturers',
  sources: ['guidelines', 'guidelinesList', 'guidelinesExceptions'], confidence: 'A*',
  ideas: ['digitWord'], signs: SIGN.fiveDigits | SIGN.hanDigits,
} as const;

function phones(sentence: Sentence, disguised: boolean): Match[] {
  const desk = has(sentence, 'serviceDesk');
  return phonesIn(sentence).filter((phone) => phone.disguised === disguised).map(({ start, end, certain }) => ({ start, end, ...(desk || !certain ? { severity: 'warn' as const } : {}) }));
}

export const phoneNumber: Rule = {
  ...SHARED,
  id: 'PHONE-NUM',
  name: { en: 'Telephone number', zh: '电话号码' },
  message: {
    en: 'Messages may not hold a telephone number; only that of a carrier, a manufacturer or a warranty desk is tolerated.',
    zh: '站内信中不允许出现电话号码；仅承运商、制造商或保修部门的号码可以例外。',
  },
  inSentence: (sentence) => phones(sentence, false),
};

export const disguisedPhone: Rule = {
  ...SHARED,
  id: 'PHONE-OBF',
  name: { en: 'Disguised telephone number', zh: '变形的电话号码' },
  message: { en: 'A telephone number in words is still one, and hiding it makes it worse.', zh: '变形书写的电话号码同样违规，刻意隐藏更为严重。' },
  inSentence: (sentence) => phones(sentence, true),
};
