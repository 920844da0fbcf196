import { SIGN } from '../scan/signs';
import { allOf, type Match, type Rule } from './rule';

/** Pictographs that are letters, arrows or plain marks in everyday text. */
const PLAIN = new Set('©®™ℹ‼⁉〰〽㊗㊙Ⓜ↔↕↖↗↘↙↩↪⌨▪▫▶◀◻◼◽◾☐☑★☆♀♂⬅⬆⬇⤴⤵✓✕✖➡♻☎✆✉');
const PICTURE = /[\p{Extended_Pictographic}\u{1f1e6}-\u{1f1ff}][\ufe0e\ufe0f\u200d\u20e3\u{1f3fb}-\u{1f3ff}\u{e0020}-\u{e007f}]*|[0-9#*]\ufe0f?\u20e3/gu;
const EMOTICON = /(?<![a-z0-9:])(?:[:;]-?[)(dp]|:-?\/(?!\/)|<3|xd)(?![a-z0-9)])|\(\^[_.-]?\^[;)]?\)?|\^_\^|m\(_ ?_\)m|\(\*\^|[★☆♪♫♡❀✿]/giu;

function emojiIn(raw: string): Match[] {
  const found: Match[] = [];
  for (const match of raw.matchAll(PICTURE)) {
    const first = String.fromCodePoint(match[0].codePointAt(0) as number);
    if (PLAIN.has(first) && !match[0].includes('\ufe0f')) continue;
    if (/^[©®™]/u.test(first)) continue;
    const last = found[found.length - 1];
    if (last && last.end === match.index) last.end += match[0].length;
    else found.push({ start: match.index, end: match.index + match[0].length });
  }
  return found;
}

export const emoji: Rule = {
  id: 'EMOJI',
  family: 'emoji',
  severity: 'block',
  fix: 'remove',
  confidence: 'A*',
  sources: ['guidelines', 'guidelinesList'],
  name: { en: 'Emoji', zh: '表情符号' },
  message: { en: 'Emoji are not allowed in messages.', zh: '站内信中不允许使用表情符号。' },
  basis: 'Communication Guidelines (G1701), styling: no emoji',
  signs: SIGN.picture,
  inText: emojiIn,
};

export const emoticon: Rule = {
  ...emoji,
  id: 'EMOTICON',
  severity: 'advice',
  confidence: 'C',
  name: { en: 'Emoticon or decorative sign', zh: '颜文字或装饰符号' },
  message: { en: 'Smileys and decorative signs look unprofessional; leave them out.', zh: '颜文字和装饰符号不够专业，建议删除。' },
  basis: 'Not named officially; the spirit of the styling rules',
  signs: SIGN.smile | SIGN.stars | SIGN.angle | SIGN.bracket,
  inText: (raw) => allOf(raw, EMOTICON),
};
