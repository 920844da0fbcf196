import { emailsIn } from '../detect/emails';
import { linksIn, type Link } from '../detect/links';
import { SIGN } from '../scan/signs';
import { has, hitsOf, isRefused, isReported, near, stated, wordsBetween } from '../scan/meaning';
import type { Hit, Sentence } from '../scan/draft';
import { boughtOnSite } from './off-amazon-transaction';
import { span, type Match, type Rule } from './rule';

const SHARED = {
  family: 'external-link', severity: 'block', fix: 'detailsHere', sources: ['guidelines', 'guidelinesList', 'guidelinesExceptions'],
  basis: 'Communication Guidelines (G1701): no links but Amazon’s own and secure ones needed to complete the order',
} as const;

function foreignLinks(sentence: Sentence, wanted: (link: Link) => boolean): Match[] {
  return linksIn(sentence)
    .filter((link) => link.kind !== 'amazon' && wanted(link) && !isElsewhere(sentence, link) && !isReported(sentence, { ...link, concept: 'linkCue', language: 0 }))
    .map(({ start, end, kind }) => ({ start, end, ...(kind === 'carrier' ? { severity: 'warn' as const } : {}) }));
}

/** Part of an e-mail address, or the source of an image: rules of their own find those. */
function isElsewhere(sentence: Sentence, link: Link): boolean {
  if (emailsIn(sentence).some((email) => email.start < link.end && link.start < email.end)) return true;
  const before = sentence.segment.folded.text.slice(Math.max(0, link.start - 200), link.start);
  const tag = before.lastIndexOf('<');
  return tag >= 0 && before.startsWith('<img', tag) && !before.includes('>', tag);
}

const SHORTENER = /^(?:bit\.ly|tinyurl\.com|goo\.gl|t\.cn|is\.gd|youtu\.be|linktr\.ee|t\.me|wa\.me|t\.co|ow\.ly|rb\.gy|cutt\.ly|dwz\.cn|m\.me|line\.me|lin\.ee)$/;

const isBare = (link: Link): boolean => link.spelled || SHORTENER.test(link.host) || (link.scheme === '' && !link.host.startsWith('www.'));

export const externalLink: Rule = {
  ...SHARED,
  id: 'LINK-EXT',
  confidence: 'A',
  name: { en: 'Link to another site', zh: '站外链接' },
  message: {
    en: 'Links to other sites are not allowed; a carrier’s tracking page is tolerated where the delivery needs it.',
    zh: '不允许站外链接；仅在配送需要时可使用承运商的查询页面。',
  },
  signs: SIGN.dot,
  inSentence: (sentence) => foreignLinks(sentence, (link) => !isBare(link)),
};

export const bareDomain: Rule = {
  ...SHARED,
  id: 'LINK-OBF',
  confidence: 'A*',
  name: { en: 'Bare, short or disguised address', zh: '裸域名、短链接或变形网址' },
  message: {
    en: 'An address of another site, short or written out, is still a link, and hiding it makes it worse.',
    zh: '裸域名、短链接或变形书写的网址同样是站外链接，刻意隐藏更为严重。',
  },
  ideas: ['dotWord'],
  signs: SIGN.dot,
  inSentence: (sentence) => foreignLinks(sentence, isBare),
};

export const siteMention: Rule = {
  ...SHARED,
  id: 'LINK-SITE',
  confidence: 'A',
  name: { en: 'Sends the buyer to a website', zh: '引导买家访问站外网站' },
  message: { en: 'Sends the buyer to a site of yours outside Amazon.', zh: '引导买家访问亚马逊以外的网站。' },
  ideas: ['ourSite'],
  inSentence: (sentence) => {
    const site = stated(sentence, 'ourSite');
    return site && !has(sentence, 'buyDirect', 'crossSell', 'app', 'talkUnder') && !boughtOnSite(sentence) && linksIn(sentence).every((link) => link.kind === 'amazon') && emailFree(sentence) ? span(site) : undefined;
  },
};

function emailFree(sentence: Sentence): boolean {
  return !sentence.segment.folded.text.slice(sentence.start, sentence.end).includes('@');
}

export const warrantyRegistration: Rule = {
  ...SHARED,
  id: 'WARRANTY-REG',
  confidence: 'B',
  name: { en: 'Warranty registration outside Amazon', zh: '站外注册保修' },
  message: { en: 'Registering a product or a longer warranty elsewhere leads the buyer off Amazon.', zh: '引导买家在站外注册产品或延长保修。' },
  ideas: ['warrantyOffer'],
  inSentence: (sentence) => {
    const offer = has(sentence, 'amazonDoes') ? undefined : stated(sentence, 'warrantyOffer');
    const place = offer && hitsOf(sentence, 'siteCue').find((cue) => wordsBetween(sentence, cue, offer) <= 8 && !(cue.start < offer.end && offer.start < cue.end) && !isRefused(sentence, cue));
    return place && span(offer, place);
  },
};

export const insecureLink: Rule = {
  ...SHARED,
  id: 'LINK-HTTP',
  severity: 'warn',
  fix: 'replacement',
  confidence: 'A*',
  name: { en: 'Insecure http link', zh: '不安全的 http 链接' },
  message: { en: 'Use the https address of the same Amazon page.', zh: '请改用同一亚马逊页面的 https 地址。' },
  signs: SIGN.dot,
  inSentence: (sentence) => linksIn(sentence).filter((link) => link.kind === 'amazon' && link.scheme === 'http')
    .map(({ start }) => ({ start, end: start + 4, replacement: 'https' })),
};

export const optOutLink: Rule = {
  id: 'LINK-OPTOUT',
  family: 'opt-out-link',
  severity: 'block',
  fix: 'removeSentence',
  confidence: 'A',
  name: { en: 'Unsubscribe link', zh: '退订链接' },
  message: { en: 'Take it out: Amazon manages message preferences, opt-out links are not allowed.', zh: '请删除：消息偏好由亚马逊管理，不允许放退订链接。' },
  basis: 'Communication Guidelines (G1701): no links to opt out of messaging',
  sources: ['guidelines', 'guidelinesList'],
  frames: [
    { parts: [['enoughOf'], ['mailings', 'optOutLure'], ['optDoor']], within: 12, across: 1, evenRefused: [0, 1, 2], unless: ['amazon', 'deviceCue', 'deliveryTopic'] },
    { parts: [['clickHere'], ['noMoreOfUs', 'notInterested']], within: 8, evenRefused: [1], unless: ['amazon', 'deviceCue', 'claim'] },
    { parts: [['mailPrefs'], ['optDoor']], within: 9, unless: ['amazon', 'deviceCue', 'deliveryTopic', 'subjectUs'] },
    { parts: [['noMoreOfUs'], ['optDoor'], ['enoughOf', 'stopIt', 'optOut', 'mailPrefs']], within: 14, across: 1, evenRefused: [0, 1, 2], unless: ['amazon', 'deviceCue', 'deliveryTopic', 'claim'] },
    { parts: [['stopIt', 'optOut'], ['mailings', 'optOutLure'], ['optDoor']], within: 9, evenRefused: [0, 1, 2], unless: ['amazon', 'deviceCue', 'deliveryTopic'] },
  ],
  inDraft: ({ sentences }) => sentences.flatMap((sentence, i) => {
    const match = outIn(sentence, sentences[i + 1]);
    return match ? [{ ...match, sentence }] : [];
  }),
};

function outIn(sentence: Sentence, next: Sentence | undefined): Match | undefined {
  const away = linkAway(sentence, next);
  if (away) return away;
  const pair = near(sentence, 'optOut', 'optOutLure', 8) ?? optOutHere(sentence);
  if (!pair || has(sentence, 'deviceCue', 'reported', 'amazonDoes') || isRefused(sentence, pair[0])) return undefined;
  return !has(sentence, 'amazon') || has(sentence, 'we') ? span(...pair) : undefined;
}

/** What the address of a page says on which one leaves a list. */
const LEAVES = /unsub|opt[-_]?out|opt-?in-?out|abmeld|abbestell|austrag|desabonn|desinscri|desinscrib|desuscri|(?:^|[/=_-])baja|disiscri|cancella(?:mi|ti)?(?![a-z])|cancella-?iscri|[/=_-](?:stop|no-?thanks)(?![a-z])|no-?more-?mail|remove-?me|stop-?mail|tuiding|taikai|haishin-?teishi/;

/** The address of another site beside words for having had enough: the way out of a list. */
function linkAway(sentence: Sentence, next: Sentence | undefined): Match | undefined {
  const leaving = linksIn(sentence).find((each) => isOther(each) && (LEAVES.test(each.path) || LEAVES.test(each.host)));
  if (leaving) return { start: leaving.start, end: leaving.end };
  const link = linksIn(sentence).find(isOther);
  if (!link && !(next && linksIn(next).some(isOther))) return undefined;
  if (has(sentence, 'reported')) return undefined;
  const loose = has(sentence, 'deviceCue', 'amazonDoes', 'deliveryTopic') ? undefined : (near(sentence, 'stopIt', 'mailings', 6) ?? near(sentence, 'enoughOf', 'mailings', 6))?.[0];
  const out = hitsOf(sentence, 'optOut')[0] ?? hitsOf(sentence, 'mailPrefs')[0] ?? hitsOf(sentence, 'notInterested')[0] ?? loose;
  return out && span(out, ...(link ? [link] : []));
}

const isOther = ({ kind }: Link): boolean => kind === 'other';

/** "To unsubscribe, here": of the ways on, those that are always meant as such. */
function optOutHere(sentence: Sentence): [Hit, Hit] | undefined {
  for (const out of hitsOf(sentence, 'optOut')) {
    const door = hitsOf(sentence, 'optDoor').find((hit) => /^(?:here|hier|ici|aqui|qui|こちら|这里|此处|点此)$/.test(sentence.segment.words.slice(hit.start, hit.end)) && wordsBetween(sentence, out, hit) <= 8);
    if (door) return [out, door];
  }
  return undefined;
}
