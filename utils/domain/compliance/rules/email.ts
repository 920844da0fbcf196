import { emailsIn } from '../detect/emails';
import { isReported } from '../scan/meaning';
import { SIGN } from '../scan/signs';
import type { Rule } from './rule';

const SHARED = {
  family: 'email', severity: 'block', fix: 'detailsHere', sources: ['guidelines', 'guidelinesList', 'messagingApi'], confidence: 'A*',
  ideas: ['atWord', 'dotWord', 'mailProvider'], signs: SIGN.at | SIGN.hash | SIGN.bracket,
} as const;

export const plainEmail: Rule = {
  ...SHARED,
  id: 'EMAIL-PLAIN',
  name: { en: 'E-mail address', zh: '邮箱地址' },
  message: { en: 'Messages may not hold an e-mail address.', zh: '站内信中不允许出现邮箱地址。' },
  basis: 'Communication Guidelines (G1701): no e-mail addresses',
  inSentence: (sentence) => emailsIn(sentence).filter((email) => !email.disguised),
};

export const disguisedEmail: Rule = {
  ...SHARED,
  id: 'EMAIL-OBF',
  name: { en: 'Disguised e-mail address', zh: '变形的邮箱地址' },
  message: { en: 'An e-mail address written out is still one, and hiding it makes it worse.', zh: '变形书写的邮箱地址同样违规，刻意隐藏更为严重。' },
  basis: 'Communication Guidelines (G1701): no e-mail addresses',
  inSentence: (sentence) => emailsIn(sentence).filter((email) => email.disguised && !isReported(sentence, { ...email, concept: 'mailCue', language: 0 })),
};
