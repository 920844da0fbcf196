import { emailsIn } from '../detect/emails';
import { phonesIn } from '../detect/phones';
import type { Hit, Sentence } from '../scan/draft';
import { has, hitsOf, isRefused, isReported, near, stated, statedNear, wordsBetween } from '../scan/meaning';
import { boughtOutside } from './off-amazon-transaction';
import { span, type Rule } from './rule';

const SHARED = {
  family: 'external-contact', severity: 'block', fix: 'replyHere',
  basis: 'Seller Code of Conduct: contact customers only through Buyer-Seller Messaging',
  sources: ['codeOfConduct', 'guidelines', 'guidelinesList'], confidence: 'A',
} as const;

/** An address or number in the sentence has a rule of its own. */
function hasAddress(sentence: Sentence): boolean {
  return emailsIn(sentence).length > 0 || phonesIn(sentence).length > 0;
}

export const messagingApp: Rule = {
  ...SHARED,
  id: 'EXT-APP',
  name: { en: 'Messaging app or social account', zh: '聊天软件或社交账号' },
  message: {
    en: 'Moves the buyer to a messaging app or social network. Amazon allows contact through its own messages only.',
    zh: '把买家引到聊天软件或社交平台。亚马逊只允许通过站内信联系买家。',
  },
  ideas: ['app', 'appWeak'],
  inSentence: (sentence) => {
    if (has(sentence, 'onlyHere')) return undefined;
    for (const app of hitsOf(sentence, 'app')) {
      if (isRefused(sentence, app) || isReported(sentence, app) || has(sentence, 'reported')) continue;
      if (isListedWithRefused(sentence, app) || isProductCode(sentence, app)) continue;
      const cue = near(sentence, 'app', 'contactCue', 6);
      if (!app.disguised && has(sentence, 'productUse') && !(cue && has(sentence, 'giveMe') && has(sentence, 'we')) && !isAddedTo(sentence, app)) continue;
      return { ...span(app), ...(cue || app.disguised || has(sentence, 'giveMe', 'request', 'outsideAmazon') ? {} : { severity: 'warn' as const }) };
    }
    const weak = stated(sentence, 'appWeak');
    if (!weak || hitsOf(sentence, 'app').some((app) => isRefused(sentence, app)) || has(sentence, 'productUse')) return undefined;
    return hitsOf(sentence, 'contactCue').some((cue) => cue.start !== weak.start && wordsBetween(sentence, cue, weak) <= 3) ? appInItsWriting(sentence, weak) : undefined;
  },
};

/** "Telegram, Signal und Ähnliches setzen wir nicht ein": refused with the one beside it. */
function isListedWithRefused(sentence: Sentence, app: Hit): boolean {
  return (['app', 'appWeak'] as const).some((idea) => hitsOf(sentence, idea).some((other) => (other.start > app.end ? other.start - app.end <= 6 : app.start - other.end <= 4) && other !== app && isRefused(sentence, other)));
}

const ADDED = /^(?:add(?:ed)?|hinzu.*|fugen.*|ajout.*|agreg.*|anad.*|aggiun.*|添加|加|追加|友だち追加)$/;

/** "Add him on Skype": said of an account, whatever it is used for. */
function isAddedTo(sentence: Sentence, app: Hit): boolean {
  return hitsOf(sentence, 'contactCue').some((cue) => ADDED.test(sentence.segment.words.slice(cue.start, cue.end)) && wordsBetween(sentence, cue, app) <= 3);
}

/** "The tray is the VX-7" */
function isProductCode({ segment: { words, raw, folded } }: Sentence, { start, end }: Hit): boolean {
  return /^[vw]x$/.test(words.slice(start, end)) && /^-?\d/.test(raw.slice(folded.ends[end - 1] ?? 0, (folded.ends[end - 1] ?? 0) + 2));
}

/** "LINE" and "Signal" are apps, "the line" and "the signal" are not. */
function appInItsWriting(sentence: Sentence, hit: { start: number; end: number }) {
  const { segment } = sentence;
  const word = segment.words.slice(hit.start, hit.end);
  const raw = segment.raw.slice(segment.folded.starts[hit.start] ?? 0, segment.folded.ends[hit.end - 1] ?? 0);
  if (word === 'wx' || word === 'vx') return /[\w-]/.test(segment.raw[(segment.folded.starts[hit.start] ?? 0) - 1] ?? ' ') || /^-\d/.test(segment.raw.slice(segment.folded.ends[hit.end - 1] ?? 0)) ? undefined : span(hit);
  if (word === 'line' && raw !== 'LINE' && !/^ (?:id|app|account)/.test(segment.words.slice(hit.end, hit.end + 8))) return undefined;
  if (/^(?:signal|messenger|zoom|slack)$/.test(word) && raw[0] === raw[0]?.toLowerCase()) return undefined;
  if (/^(?:signal|messenger)$/.test(word) && !/(?:on|via|per|uber|by|in|our|through|sur|par|por|su|tramite|over|auf|bei|add|use|using|to) (?:the )?$/.test(segment.words.slice(Math.max(0, hit.start - 12), hit.start))) return undefined;
  return span(hit);
}

export const privateContact: Rule = {
  ...SHARED,
  id: 'EXT-ASK',
  name: { en: 'Private contact details, or going on elsewhere', zh: '索要私人联系方式或转到站外' },
  message: {
    en: 'Asks for private contact details or to go on outside Amazon. Everything can be settled in this thread.',
    zh: '索要私人联系方式或要求到亚马逊站外沟通。所有问题都可以在本站内信中解决。',
  },
  frames: [
    { parts: [['idWord'], ['addVerb']], within: 10, unless: ['deviceCue', 'productUse'] },
    { parts: [['talkUnder'], ['socialPlace', 'ourSite']], within: 12, unless: ['productUse', 'amazon'] },
    { parts: [['searchName'], ['appWeak', 'app', 'socialPlace']], within: 12, unless: ['deviceCue', 'productUse'] },
    { parts: [['elsewhere'], ['meetVerb']], within: 6, where: (sentence) => !hasAddress(sentence) },
  ],
  ideas: ['contactData', 'outsideAmazon'],
  inSentence: (sentence) => {
    const asked = statedNear(sentence, 'giveMe', 'contactData', 6);
    if (asked) return span(...asked);
    const outside = stated(sentence, 'outsideAmazon');
    if (!outside || (has(sentence, 'haveNone') && !has(sentence, 'payMoney', 'cheaperWord', 'dealUs')) || has(sentence, 'unhappyFirst') || boughtOutside(sentence) || has(sentence, 'payMoney', 'buyDirect') && has(sentence, 'transfer', 'buyDirect')) return undefined;
    const here = hitsOf(sentence, 'here').some((hit) => !isRefused(sentence, hit) && !(hit.start < outside.end && outside.start < hit.end));
    return here ? undefined : span(outside);
  },
};

export const callOrMail: Rule = {
  ...SHARED,
  id: 'EXT-CALL',
  name: { en: 'A call, text or e-mail instead of a message here', zh: '改用电话、短信或邮件联系' },
  message: {
    en: 'Invites the buyer to call, text or e-mail. Amazon allows contact through its own messages only.',
    zh: '邀请买家改用电话、短信或邮件。亚马逊只允许通过站内信联系买家。',
  },
  frames: [
    { parts: [['rarelyHere'], ['mailNoun']], within: 14, across: 1, evenRefused: [0], unless: ['amazonDoes', 'negation'], where: (sentence) => !hasAddress(sentence) },
    { parts: [['talkVoice']], asks: true, unless: ['voiceFine', 'amazonDoes', 'serviceDesk', 'productUse', 'amazon', 'phoneCue', 'negation', 'secret'], where: (sentence) => !hasAddress(sentence) },
  ],
  ideas: ['callUs', 'writeElsewhere'],
  inSentence: (sentence) => {
    const hit = stated(sentence, 'callUs') ?? stated(sentence, 'writeElsewhere');
    if (!hit || has(sentence, 'amazonDoes', 'serviceDesk', 'productUse', 'voiceFine', 'secret') || (has(sentence, 'amazon') && !has(sentence, 'we')) || (has(sentence, 'amazonDesk') && !has(sentence, 'insteadOf')) || hasAddress(sentence)) return undefined;
    return span(hit);
  },
};

export const qrCode: Rule = {
  ...SHARED,
  id: 'EXT-QR',
  name: { en: 'QR code, insert card or fan club', zh: '二维码、售后卡或粉丝群' },
  message: {
    en: 'Leads the buyer to a QR code, an insert card or a group outside Amazon.',
    zh: '引导买家扫描二维码、使用售后卡或加入站外群组。',
  },
  confidence: 'B',
  sources: ['codeOfConduct', 'productReviews'],
  ideas: ['qr'],
  inSentence: (sentence) => {
    if (has(sentence, 'qrFine') || !has(sentence, 'qrAct') || hitsOf(sentence, 'qrAct').some((act) => isRefused(sentence, act))) return undefined;
    const code = stated(sentence, 'qr');
    const lure = code && hitsOf(sentence, 'qrLure').find((hit) => hit.end <= code.start || hit.start >= code.end);
    return code && lure && span(code, lure);
  },
};
