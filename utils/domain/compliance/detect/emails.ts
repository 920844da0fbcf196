import { courtesies } from '../scan/courtesies';
import { has, hitsOf, isRefused, placesOf } from '../scan/meaning';
import { SIGN } from '../scan/signs';
import { oncePerSentence } from '../scan/once';
import type { Sentence } from '../scan/draft';
import { hostKind, isHost, SPELLED_TOP_LEVEL } from './hosts';
import { linksIn } from './links';
import { spacedAddresses } from './spaced-letters';
import { wordBefore } from './word-before';

/** An e-mail address in a draft; ranges are of folded text. */
export interface EmailAddress {
  start: number;
  end: number;
  disguised: boolean;
}

/** E-mail addresses of a sentence, plain and disguised; Amazon's own are left out. Linear. */
export const emailsIn = oncePerSentence((sentence: Sentence): readonly EmailAddress[] => {
  if (isBare(sentence)) return [];
  const found = [...plainEmails(sentence), ...lettersApart(sentence), ...spelledEmails(sentence), ...namedMailboxes(sentence), ...providerPages(sentence)];
  return found.length > 0 ? found : signBesideHost(sentence);
});

/** Words for the sign that mean nothing else. */
const SIGN_WORD = /^(?:at sign|at symbol|klammeraffe|affenschwanz|arobase?|arroba|chiocciol|艾特|爱特|小老鼠|圈a|アットマーク|あっとまーく)/;

/** "Help, then the at sign, then pump.example": told piece by piece. */
function signBesideHost(sentence: Sentence): EmailAddress[] {
  const { words, folded: { text } } = sentence.segment;
  const sign = hitsOf(sentence, 'atWord').find(({ start, end }) => SIGN_WORD.test(words.slice(start, end))) ?? placesOf(sentence, '@').map((start) => ({ start, end: start + 1 })).find(({ start }) => text[start - 1] === ' ' && text[start + 1] === ' ');
  const host = sign && linksIn(sentence).find((link) => link.kind === 'other' && link.path === '' && link.scheme === '');
  return sign && host ? [{ start: Math.min(sign.start, host.start), end: Math.max(sign.end, host.end), disguised: true }] : [];
}

/** True without any sign or word that an address needs. "At" alone is none: an address goes on with a dot or names its provider. */
function isBare(sentence: Sentence): boolean {
  if ((sentence.signs & (SIGN.at | SIGN.hash)) !== 0 || has(sentence, 'mailProvider')) return false;
  return (sentence.signs & SIGN.dot) === 0 && !has(sentence, 'dotWord');
}

const isLocalSign = (sign: string): boolean => /[a-z0-9._%+-]/.test(sign);

/** "https://amazon.com@pump.example": what stands before the sign is part of a link. */
function isWithinLink(text: string, at: number): boolean {
  const token = text.slice(Math.max(0, at - 84), at);
  return token.includes('://', token.lastIndexOf(' ') + 1);
}

function plainEmails(sentence: Sentence): EmailAddress[] {
  const text = sentence.segment.folded.text;
  const found: EmailAddress[] = [];
  for (const at of placesOf(sentence, '@')) {
    const before = wordBefore(text, at, isLocalSign, ' ', 2);
    const after = /^ {0,2}([a-z0-9-]{1,63}(?: ?[.。] ?[a-z0-9-]{1,63}){1,4})/.exec(text.slice(at + 1, at + 200)) ?? /^([a-z0-9-]{2,63},(?:com|net|org|de|fr|es|it|cn|jp|example))(?![a-z0-9])/.exec(text.slice(at + 1, at + 80));
    if (!before || !after || isWithinLink(text, at)) continue;
    let domain = (after[1] as string).replaceAll('。', '.').replaceAll(' ', '').replace(',', '.');
    let length = after[0].length;
    // "…@pump.example. Bitte": the sentence goes on
    const tight = /^ {0,2}[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4}/.exec(text.slice(at + 1, at + 200));
    if (tight) {
      domain = tight[0].trim();
      length = tight[0].length;
    }
    if (!isHost(domain) && !/\.[a-z]{2,12}$/.test(domain)) continue;
    if (hostKind(domain) === 'amazon') continue;
    found.push({ start: at - before.length, end: at + 1 + length, disguised: /\s/.test(before) || text[at + 1] === ' ' });
  }
  return found;
}

/** "h e l p @ p u m p . s h o p" */
function lettersApart({ signs, segment: { folded: { text } }, start: from, end: to }: Sentence): EmailAddress[] {
  if ((signs & SIGN.at) === 0) return [];
  return spacedAddresses(text, from, to).filter(({ isEmail, host }) => isEmail && hostKind(host) !== 'amazon').map(({ start, end }) => ({ start, end, disguised: true }));
}

/** "pump.care at gmail dot com", "pumpcare(at)gmx.de", "pumpcare 艾特 163 点 com", "pumpcare arobase orange point fr". */
function spelledEmails(sentence: Sentence): EmailAddress[] {
  const { words, folded } = sentence.segment;
  const text = folded.text;
  const found: EmailAddress[] = [];
  const ats: { start: number; end: number; bracketed?: boolean }[] = [...hitsOf(sentence, 'atWord')];
  for (const at of placesOf(sentence, '@')) ats.push({ start: at, end: at + 1, bracketed: true });
  for (const sign of /[([{][aä][)\]}]|#/.test(text) ? ['(a)', '[a]', '{a}', '(ä)', '#'] : []) {
    for (const at of placesOf(sentence, sign)) ats.push({ start: at, end: at + sign.length, bracketed: true });
  }
  for (const at of ats) {
    const bracketed = at.bracketed === true || (/[([{<【（]/.test(text[at.start - 1] ?? '') && /[)\]}>】）]/.test(text[at.end] ?? ''));
    const before = wordBefore(text, at.start, isLocalSign, ' ,、([{<【（*', 3) ?? (HIDDEN_SIGN.test(words.slice(at.start, at.end)) ? '' : undefined);
    const after = /^[ ,、)\]}>】）*_]{0,3}([a-z0-9-]{2,63})/.exec(text.slice(at.end, at.end + 70));
    const inKana = hitsOf(sentence, 'mailProvider').find((hit) => hit.start - at.end >= 0 && hit.start - at.end < 3 && /^[\u30a1-\u30ff]/.test(text.slice(hit.start)));
    if (inKana && before && /[a-z0-9]{3}/.test(before)) found.push({ start: at.start - before.length, end: inKana.end, disguised: true });
    if (before === undefined || !after || isWithinLink(text, at.start)) continue;
    const name = after[1] as string;
    if (SMALL_WORD.test(name)) continue;
    const nameEnd = at.end + after[0].length;
    const top = topLevelAfter(sentence, nameEnd);
    const nick = /[0-9._+]/.test(before.replace(/[ ([{<【（.]{1,4}$/, ''));
    const provider = hitsOf(sentence, 'mailProvider').some((hit) => hit.start === nameEnd - name.length);
    const strong = words.slice(at.start, at.end).length > 2 || HIDDEN_SIGN.test(words.slice(at.start, at.end)) || at.bracketed === true || /^(?:AT|ät)$/.test(rawAt(sentence, at));
    if (top) {
      if (hostKind(`${name}.${top.name}`) === 'amazon') continue;
      // "find it at pumpworld.example" is a link; brackets, a spelled dot or a mailbox's name make an address
      if (!bracketed && !provider && !strong && (!top.spelled || isPlainWord(sentence, at.start) || (!nick && !has(sentence, 'mailCue') && !isSentTo(text, at.start - before.length)))) continue;
      found.push({ start: at.start - before.length, end: top.end, disguised: true });
    } else if (provider && name !== 'mail' && name !== 'web' && name !== 'live' && (nick || bracketed || (strong && at.bracketed !== true))) {
      found.push({ start: at.start - before.length, end: nameEnd, disguised: true });
    }
  }
  return found;
}

/** "Send it to parts at pump dot example": what is sent to is no page. */
function isSentTo(text: string, local: number): boolean {
  return /(?:^|[ ,])to $/.test(text.slice(Math.max(0, local - 4), local));
}

/** "pumpcare en gmail punto com", "12345678 加 qq 点 com": nobody has a page there; "correo: care en pump punto es". */
function providerPages(sentence: Sentence): EmailAddress[] {
  const { text } = sentence.segment.folded;
  return linksIn(sentence).filter(({ spelled }) => spelled).flatMap(({ start, end, host }) => {
    const from = Math.max(sentence.start, start - 70);
    const local = (PROVIDER.test(host) ? NAME_WITH : NAMED).exec(text.slice(from, start));
    return local ? [{ start: from + local.index, end, disguised: true }] : [];
  });
}

const PROVIDER = /^(?:gmail|googlemail|hotmail|outlook|yahoo|icloud|protonmail|gmx|qq|163|126|aol|libero|naver|web)\.[a-z]{2,3}$/;
const NAME_WITH = /[a-z0-9._-]{5,40} ?(?:en|em|su|chez|bei|auf|in|at|加|在|の) $/;

const SMALL_WORD = /^(?:the|an|this|that|our|my|your|der|die|das|dem|le|la|les|el|los|il|lo|un|una|une)$/;

/** Behind a word for a mailbox and a colon. */
const NAMED = /(?<=(?:mail|correo|courriel|posta|邮箱|メール) ?: ?)[a-z0-9._-]{2,40} (?:en|chez|presso|bei|su|auf) $/;

/** The sign in Chinese or Japanese words, before which the name may be spelled out too. */
const HIDDEN_SIGN = /^[圈艾爱小\u3040-\u30ff]/;

/** "hello AT pump DOT example": in capitals it is the sign and no word. */
function rawAt({ segment: { raw, folded } }: Sentence, at: { start: number; end: number }): string {
  return raw.slice(folded.starts[at.start] ?? 0, folded.ends[at.end - 1] ?? 0);
}

/** True where a small word stands before: "find it at pumpworld dot shop" is a link. */
function isPlainWord(sentence: Sentence, at: number): boolean {
  const endsHere = (hit: { end: number }): boolean => hit.end <= at && hit.end >= at - 2;
  return hitsOf(sentence, 'linkCue').some(endsHere) || courtesies(sentence, 'function').some(endsHere) || courtesies(sentence, 'filler').some(endsHere);
}

function topLevelAfter(sentence: Sentence, from: number): { name: string; end: number; spelled: boolean } | undefined {
  const text = sentence.segment.folded.text;
  const plain = /^[ ([{_]{0,2}[.。][ )\]}_]{0,2}([a-z]{2,12})(?![a-z0-9])((?:\.[a-z]{2,3})?)/.exec(text.slice(from, from + 24));
  if (plain && isHost(`name.${plain[1]}`)) return { name: `${plain[1]}${plain[2]}`, end: from + plain[0].length, spelled: /[ _([{]/.test(plain[0]) };
  const dot = hitsOf(sentence, 'dotWord').find((hit) => hit.start >= from && hit.start - from <= 4);
  if (!dot) return undefined;
  if (/(?:こむ|コム)$/.test(text.slice(dot.start, dot.end))) return { name: 'com', end: dot.end, spelled: true };
  if (/^(?:こむ|コム)/.test(text.slice(dot.end))) return { name: 'com', end: dot.end + 2, spelled: true };
  const after = /^[ ,、)\]}>】）*]{0,3}([a-z]{2,7})(?![a-z0-9])/.exec(text.slice(dot.end, dot.end + 16));
  return after && SPELLED_TOP_LEVEL.has(after[1] as string) ? { name: after[1] as string, end: dot.end + after[0].length, spelled: true } : undefined;
}

/** "Our gmail is pump.care22", "QQ邮箱 12345678": a mailbox by the name of its provider. */
function namedMailboxes(sentence: Sentence): EmailAddress[] {
  const text = sentence.segment.folded.text;
  const found: EmailAddress[] = [];
  for (const hit of hitsOf(sentence, 'mailProvider')) {
    const provider = text.slice(hit.start, hit.end);
    if (!/^(?:gmail|hotmail|icloud|protonmail|gmx|qq|163|126|googlemail)$/.test(provider) || isRefused(sentence, hit)) continue;
    const local = /^ ?(?:com|de|net|fr|es|it|jp|cn|co uk)(?![a-z0-9-])/.test(text.slice(hit.end, hit.end + 7)) ? wordBefore(text, hit.start, isLocalSign, ' ', 2) : undefined;
    if (local && /[a-z0-9._]{6}/.test(local)) {
      // "pumpcare22 gmail com": the sign was left out
      found.push({ start: hit.start - local.length, end: hit.end + 4, disguised: true });
      continue;
    }
    const after = /^(?:邮箱|邮件|mail)?[ :=]{1,3}(?:is |id |ist |est |es |e |是|为)?[:： ]{0,2}([a-z][a-z._]{0,30}[0-9._][a-z0-9._]{1,30}|[0-9]{6,11})/.exec(text.slice(hit.end, hit.end + 90));
    if (!after || (provider === 'qq' && !/邮|mail/.test(after[0]))) continue;
    if (/^(?:163|126)$/.test(provider) && !/邮/.test(after[0])) continue;
    found.push({ start: hit.start, end: hit.end + after[0].length, disguised: true });
  }
  return found;
}
