import { has, hitsOf, isRefused } from '../scan/meaning';
import { LANGUAGES } from '../languages/all-languages';
import type { Draft } from '../scan/draft';
import { SIGN } from '../scan/signs';
import { allOf, span, type DraftMatch, type Rule } from './rule';

const SHARED = { family: 'quality', severity: 'advice' } as const;

const everything = (draft: Draft): DraftMatch[] => (draft.raw.length > 0 ? [{ start: 0, end: draft.raw.length }] : []);
const primary = (language: string | undefined): string => (language ?? '').slice(0, 2).toLowerCase();

export const otherLanguage: Rule = {
  ...SHARED,
  id: 'LANG-MISMATCH',
  confidence: 'A',
  sources: ['guidelines', 'messagingApi'],
  name: { en: 'Not in the buyer’s language', zh: '与买家语言不一致' },
  message: { en: 'Write in the language of the buyer’s last message.', zh: '请使用买家来信的语言。' },
  basis: 'Proactive messages must be in the buyer’s language of preference',
  inDraft: (draft) => {
    const buyer = primary(draft.context.buyerLanguage);
    const own = primary(draft.context.draftLanguage) || LANGUAGES[draft.language]?.language;
    return buyer !== '' && own !== undefined && own !== 'any' && own !== '' && own !== buyer && draft.raw.trim().length >= 20 ? everything(draft) : [];
  },
};

export const missingOrderId: Rule = {
  ...SHARED,
  id: 'ORDERID-MISSING',
  kind: 'proactive',
  confidence: 'A',
  sources: ['guidelines', 'guidelinesList'],
  name: { en: 'No order id', zh: '缺少订单号' },
  message: { en: 'A message that you start must hold the 17-digit order id.', zh: '主动发送的消息必须包含17位订单号。' },
  basis: 'Communication Guidelines (G1701): proactive messages include the order id',
  inDraft: (draft) => (draft.context.kind === 'proactive' && draft.raw.trim() !== '' && !draft.segments.some(({ folded }) => /(?<!\d)\d{3}-\d{7}-\d{7}(?!\d)/.test(folded.text)) ? everything(draft) : []),
};

const REPLY_LIMIT = 4000;

export const tooLong: Rule = {
  ...SHARED,
  id: 'LENGTH',
  confidence: 'C',
  sources: ['replyLimit', 'messagingApi'],
  name: { en: 'Too long', zh: '内容过长' },
  message: { en: 'Longer than 4,000 characters, the limit of a reply. Shorten it.', zh: '超过回复上限 4000 个字符，请精简。' },
  basis: 'Limit of the reply box',
  inDraft: ({ raw }) => (raw.length > REPLY_LIMIT ? [{ start: REPLY_LIMIT, end: raw.length }] : []),
};

export const importantTag: Rule = {
  ...SHARED,
  id: 'IMPORTANT-TAG',
  kind: 'proactive',
  confidence: 'A',
  sources: ['importantTag'],
  fix: 'remove',
  name: { en: '[Important] tag', zh: '[Important] 标签' },
  message: { en: 'Only for messages without which the order cannot be completed.', zh: '仅可用于不回复就无法完成订单的关键消息。' },
  basis: '[Important] is for critical messages only',
  inDraft: (draft) => {
    const tags = draft.segments.some(({ signs }) => (signs & SIGN.bracket) !== 0) ? allOf(draft.raw, /[[【]\s?(?:important|wichtig|importante|重要)\s?[\]】]/gi) : [];
    const isCritical = tags.length > 0 && draft.sentences.some((sentence) => has(sentence, 'request') || /address|apartment|missing|adress|indirizzo|direcci|地址|住所/.test(sentence.segment.words.slice(sentence.start, sentence.end)));
    return isCritical ? [] : tags;
  },
};

export const automaticReply: Rule = {
  ...SHARED,
  id: 'AUTO-REPLY',
  kind: 'reply',
  confidence: 'A',
  sources: ['responses'],
  name: { en: 'Reads like an automatic reply', zh: '类似自动回复' },
  message: { en: 'Automatic replies do not count as a response. Name the problem and say when you will answer.', zh: '自动回复不算有效回复。请针对具体问题并给出答复日期。' },
  basis: 'Auto-responders are not considered a valid response',
  ideas: ['autoReply'],
  inSentence: (sentence) => {
    const hit = hitsOf(sentence, 'autoReply').find((place) => !isRefused(sentence, place));
    return hit && span(hit);
  },
};

/** A date, a time of day, or a span of time. */
export const DATE = /\d{1,2}[./-]\d{1,2}|\d{1,2}\. ?(?:jan|feb|mar|apr|mai|jun|jul|aug|sep|okt|nov|dez)|\d{1,2}(?:st|nd|rd|th)(?![a-z])|\d{1,2}:\d{2}|\d ?[月日号時点天]|\d{1,3} ?(?:h|hours?|days?|stunden|tage|heures|jours|horas|dias|ore|giorni|working|business|werktage|小时|个工作日|営業日|時間)/;

export const noDate: Rule = {
  ...SHARED,
  id: 'NO-DATE',
  kind: 'reply',
  confidence: 'A',
  sources: ['responses'],
  name: { en: 'Holding reply without a date', zh: '未给出答复日期' },
  message: { en: 'Say by when you will answer: Amazon accepts a holding reply that names a date.', zh: '请说明何时答复：给出日期的过渡回复才有效。' },
  basis: 'Respond within 24 hours, say that you are investigating and give a date',
  ideas: ['holding'],
  inDraft: (draft) => {
    const sentence = draft.sentences.find((each) => has(each, 'holding'));
    const holding = sentence && hitsOf(sentence, 'holding')[0];
    if (!holding || draft.sentences.some((each) => has(each, 'dateGiven')) || draft.segments.some(({ folded }) => DATE.test(folded.text))) return [];
    return [{ ...span(holding), sentence }];
  },
};

export const fbaHandOff: Rule = {
  ...SHARED,
  id: 'FBA-HANDOFF',
  kind: 'reply',
  confidence: 'A',
  sources: ['fba'],
  name: { en: 'Shipped by Amazon: point to Amazon', zh: '亚马逊配送：请引导至亚马逊客服' },
  message: { en: 'Amazon ships this order: point the buyer to Amazon customer service for delivery and returns.', zh: '此单由亚马逊配送，物流和退货问题请引导买家联系亚马逊客服。' },
  basis: 'Help for orders shipped by Amazon: reply with a pointer to Amazon customer service',
  ideas: ['deliveryTopic'],
  inDraft: (draft) => {
    if (draft.context.fulfilment !== 'amazon' || draft.segments.some(({ folded }) => folded.text.includes('amazon')) || /亚马逊|アマゾン/.test(draft.raw)) return [];
    const sentence = draft.sentences.find((each) => has(each, 'deliveryTopic'));
    const topic = sentence && hitsOf(sentence, 'deliveryTopic')[0];
    return topic ? [{ ...span(topic), sentence }] : [];
  },
};
