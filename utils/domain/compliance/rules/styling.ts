import { linksIn } from '../detect/links';
import { statedNear } from '../scan/meaning';
import { SIGN } from '../scan/signs';
import { allOf, spanOf, type Rule } from './rule';

const SHARED = { family: 'styling', severity: 'warn', sources: ['guidelines', 'guidelinesList'] } as const;

const TAG = /<\/?(?:b|i|u|s|font|span|div|p|center|table|tr|td|h[1-6]|br|hr|a|style|strong|em|ul|ol|li|body|html|img|big|small|marquee|mark|sub|sup|pre|section|article|blockquote|strike|tt|th|thead|tbody|figure)(?: [^<>\n]{0,300})?\/?>/gi;
const ATTRIBUTE = /(?<![a-z-])style ?= ?["']|&nbsp;|&lt;\/?[a-z]|\[\/?(?:b|i|u|s|color|colour|size|font|center|url|quote)[=\]]/gi;
/** Marks that only some other place would turn into bold type, headings or tables. */
const MARKDOWN = /(?<![A-Za-z0-9*])\*\*(?![ *])[^*\n]{1,200}(?<! )\*\*(?![A-Za-z0-9*])|(?<![A-Za-z0-9_])__(?![ _])[^_\n]{1,200}(?<! )__(?![A-Za-z0-9_])|(?<![A-Za-z0-9~])~~(?![ ~])[^~\n]{1,200}(?<! )~~(?!~)|(?<![^\n])#{1,6} (?=[^\n\d#])|\|(?: ?:?-{3,20}:? ?\|){1,20}|(?<!!)\[[^\][\n]{1,80}\]\((?:https?:|[a-z0-9-]{2,40}\.)[^()\s]{1,300}\)/g;
const BREAKS = /\r?\n[ \t\u00a0\u3000]{0,20}\r?\n[ \t\u00a0\u3000]{0,20}\r?\n(?:[ \t\u00a0\u3000]{0,20}\r?\n){0,500}/g;
const IMAGE = /<img[^<>\n]{0,500}>?/gi;
const REMOTE = /<(?:iframe|embed|object|image|amp-img|bgsound|body|table|tr|td|th|div|span|p|link|script|source|video|audio|input|picture|svg|frame|v:fill|v:image)[ \n][^<>\n]{0,400}(?:src|srcset|poster|href|data|background|url)[^<>\n]{0,300}>?|!\[[^\][\n]{0,80}\]\([^()\n]{0,300}\)|\[img\][^[\]\n]{0,300}\[\/img\]|background(?:-image)? ?: ?url\([^()\n]{0,300}\)/gi;
const GIF = /\.gif(?![a-z0-9])/gi;
const TINY = /(?:width|height) ?[=:] ?["']?[01](?:px)?(?![0-9%])|display ?: ?none|visibility ?: ?hidden|opacity ?: ?0(?![.\d])|hidden|max-(?:width|height) ?: ?[01](?:px|;)|-9{3,5}px|font-size ?: ?0|background(?:-image)? ?: ?url|@import|pixel|beacon|tracker|stats?[./-]|mailstat|counter|count[./?]|ping[./?]|hits?[./?]|z(?:ae|ä)hler|compteur|contador|contatore|metric|analytic|log[./?]|\/[a-z]\.(?:gif|png)|(?:open|read|seen|view)(?:ed|s)?[./?=_-]|track(?:ing)?[/._-]|1x1|!\[\]\([^()?]{0,200}\?|spacer\.|blank\.|clear\.gif|[?&](?:mid|uid|msg|msgid|mail|open|order|buyer|recipient|u|e|id)=/i;
const SHOUTED = /(?<![A-Z])[A-Z]{4,20}(?:[ ,]{1,3}[A-Z]{2,20}){1,40}(?![a-z])/g;
const CAPITAL = /\p{Lu}/gu;
const REPEATED = /[!！]{2,}|[?？]{2,}|[!?！？]{3,}/g;

/** Nearly a whole sentence, and no small letter in it. */
const isAllCapitals = (raw: string): boolean => !/[\p{Ll}\p{Lo}]/u.test(raw) && (raw.match(CAPITAL)?.length ?? 0) >= 35;

/** A picture of one by one, or one that its name says is for tracking. */
const isPixel = (tag: string): boolean => TINY.test(tag);

export const html: Rule = {
  ...SHARED,
  id: 'STYLE-HTML',
  fix: 'remove',
  confidence: 'B',
  sources: ['guidelines', 'guidelinesList', 'messagingApi'],
  name: { en: 'HTML, mark-up or styles', zh: 'HTML、标记或样式' },
  message: { en: 'Send plain text: no HTML, colours, fonts or centring.', zh: '请使用纯文本，不要使用 HTML、颜色、字体或居中。' },
  basis: 'Communication Guidelines (G1701), styling; Messaging API: no HTML',
  signs: SIGN.angle | SIGN.entity | SIGN.bracket | SIGN.hash | SIGN.underscore,
  inText: (raw) => [...allOf(raw, TAG).filter(({ start }) => !/^<img/i.test(raw.slice(start, start + 4))), ...allOf(raw, ATTRIBUTE), ...allOf(raw, MARKDOWN)],
};

export const lineBreaks: Rule = {
  ...SHARED,
  id: 'STYLE-BREAKS',
  fix: 'replacement',
  confidence: 'B',
  name: { en: 'More than two line breaks in a row', zh: '连续换行过多' },
  message: { en: 'Leave one empty line between paragraphs at most.', zh: '段落之间最多留一个空行。' },
  basis: 'Communication Guidelines (G1701), styling: no more than two line breaks in a row',
  signs: SIGN.breaks,
  inText: (raw) => allOf(raw, BREAKS).map((match) => ({ ...match, replacement: '\n\n' })),
};

export const image: Rule = {
  ...SHARED,
  id: 'IMG-PRODUCT',
  fix: 'remove',
  confidence: 'A*',
  name: { en: 'GIF, logo or product image', zh: '动图、徽标或商品图片' },
  message: { en: 'GIFs, logos and images of the product are not allowed.', zh: '不允许动图、徽标或商品图片。' },
  basis: 'Communication Guidelines (G1701), styling',
  signs: SIGN.angle | SIGN.dot,
  inText: (raw) => [...allOf(raw, IMAGE).filter(({ start, end }) => !isPixel(raw.slice(start, end))),
    ...allOf(raw, GIF).filter(({ start, end }) => !isPixel(raw.slice(Math.max(0, start - 20), end)) && !raw.slice(Math.max(0, start - 200), start).includes('<img'))],
};

export const attachment: Rule = {
  ...SHARED,
  id: 'ATTACH-TYPE',
  confidence: 'B',
  name: { en: 'Attachment other than manual, warranty or invoice', zh: '附件类型不当' },
  message: { en: 'Attach only instructions, warranty papers or invoices.', zh: '附件仅限说明书、保修或发票。' },
  basis: 'Communication Guidelines (G1701): attachments only for product instructions, warranty information or invoices',
  ideas: ['wrongAttachment'],
  inSentence: (sentence) => spanOf(statedNear(sentence, 'attach', 'wrongAttachment', 6)),
};

export const shouting: Rule = {
  ...SHARED,
  id: 'STYLE-CAPS',
  severity: 'advice',
  confidence: 'C',
  name: { en: 'Capitals or repeated marks', zh: '全大写或重复标点' },
  message: { en: 'Use normal capitals and one punctuation mark.', zh: '请使用正常大小写和单个标点。' },
  basis: 'Politeness; the grammar requirement',
  signs: SIGN.shout | SIGN.capitals,
  inText: (raw) => (isAllCapitals(raw) ? [{ start: 0, end: raw.trimEnd().length, severity: 'warn' }] : [
    ...allOf(raw, SHOUTED).filter(({ start, end }) => (raw.slice(start, end).match(/[A-Z]{4,}/g) ?? []).length >= 3),
    ...allOf(raw, REPEATED),
  ]),
};

export const trackingPixel: Rule = {
  id: 'TRACK-PIXEL',
  family: 'tracking-pixel',
  severity: 'block',
  fix: 'remove',
  confidence: 'A*',
  sources: ['guidelines', 'guidelinesList'],
  name: { en: 'Tracking pixel', zh: '跟踪像素' },
  message: { en: 'Tracking pixels and remote images are not allowed.', zh: '不允许跟踪像素或远程图片。' },
  basis: 'Communication Guidelines (G1701): no tracking pixels or images',
  signs: SIGN.angle | SIGN.dot | SIGN.bracket,
  inText: (raw) => [...allOf(raw, IMAGE), ...allOf(raw, REMOTE)].filter(({ start, end }) => isPixel(raw.slice(start, end))),
  inSentence: (sentence) => linksIn(sentence).filter((link) => /\/(?:px|pixel|pix|beacon|open|track|trk|t|o|p|1x1|spacer|blank|clear|read|seen)(?:[-_]?[a-z0-9]{0,12})?\.(?:gif|png|jpe?g|webp|svg|php|aspx?)|pixel|beacon|tracking-?pixel|\/track\/open|\/open\?|1x1/.test(link.path) && link.kind !== 'carrier' && link.kind !== 'amazon').map(({ start, end }) => ({ start, end })),
};
