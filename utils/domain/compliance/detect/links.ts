import { has, hitsOf, placesOf } from '../scan/meaning';
import { oncePerSentence } from '../scan/once';
import type { Sentence } from '../scan/draft';
import type { Segment } from '../scan/segment';
import { SIGN } from '../scan/signs';
import { spacedAddresses } from './spaced-letters';
import { wordBefore } from './word-before';
import { hostKind, isAlsoWord, isHost, SPELLED_TOP_LEVEL, type HostKind } from './hosts';

/** An address of the web in a draft; ranges are of folded text. */
export interface Link {
  start: number;
  end: number;
  host: string;
  /** What follows the host: path and query. */
  path: string;
  kind: HostKind;
  /** `http`, `https`, … or empty. */
  scheme: string;
  /** Written out or broken up: "pumpworld dot shop". */
  spelled: boolean;
}

const PART = /[a-z0-9.\-_~:/?#@!$&*+=%。|\\]/;

/** Links of a sentence, plain first, then spelled ones. Linear. */
export const linksIn = oncePerSentence((sentence: Sentence): readonly Link[] => {
  if ((sentence.signs & SIGN.dot) === 0 && !has(sentence, 'dotWord')) return oddDots(sentence);
  const { segment } = sentence;
  const text = segment.folded.text;
  const links: Link[] = [];
  let at = sentence.start;
  while (at < sentence.end) {
    if (!PART.test(text[at] as string)) {
      at += 1;
      continue;
    }
    let end = at + 1;
    let dotted = false;
    while (end < text.length && end - at < 2000 && PART.test(text[end] as string)) {
      if (text[end] === '.' || text[end] === '。') dotted = true;
      end += 1;
    }
    const link = dotted ? readLink(segment, at, end) : undefined;
    if (link) links.push(link);
    at = end;
  }
  const own = text.slice(sentence.start, sentence.end);
  return [...links, ...spelledLinks(sentence), ...lettersApart(sentence), ...(/w w w|t t p/.test(own) ? startApart(sentence) : []), ...(own.includes('://') ? appLinks(sentence) : [])];
});

/** "whatsapp://send": opens an app; the schemes of files and cameras are none. */
function appLinks({ segment: { folded: { text } }, start: from, end: to }: Sentence): Link[] {
  return [...text.slice(from, to).matchAll(APP_LINK)].map(({ 0: all, 1: scheme = '', index }) => ({ start: from + index, end: from + index + all.length, host: scheme, path: '', kind: 'other', scheme, spelled: false }));
}

const APP_LINK = /(?<![a-z0-9+.-])(?!https?:|h[tx]{2}ps?:|files?:|s?ftps?:|smb:|rtsps?:|nfs:|ssh:|about:|chrome:|amazon)([a-z][a-z0-9+-]{1,20}):\/\/[a-z0-9][a-z0-9.\-_~/?&=%]{0,300}/g;

/** "w w w . pump - world . shop", "h t t p s : / / pump . shop": the beginning is in single letters, what follows need not be. */
function startApart({ segment: { folded: { text } }, start: from, end: to }: Sentence): Link[] {
  // A dot between spaces ends the sentence, though not the address.
  return [...text.slice(from, to + 120).matchAll(START_APART)].flatMap(({ 0: all, 1: host = '', index }) => {
    const name = host.replaceAll(' ', '');
    return isHost(name) && from + index < to ? [{ start: from + index, end: from + index + all.length, host: name, path: '', kind: hostKind(name), scheme: '', spelled: true }] : [];
  });
}

const START_APART = /(?<![a-z0-9])(?:h t t p(?: s)? ?: ?\/ ?\/ ?|w w w ?\. ?)([a-z0-9]{1,40}(?: ?- ?[a-z0-9]{1,40}){0,4}(?: ?\. ?[a-z0-9]{2,40}){1,3})/g;

function readLink(segment: Segment, from: number, to: number): Link | undefined {
  const text = segment.folded.text;
  let token = text.slice(from, to).replaceAll('。', '.').replace(/[.!?:。*&+=~_-]{1,10}$/, '');
  let start = from;
  const lead = /^[^a-z0-9]{1,20}/.exec(token)?.[0].length ?? 0;
  token = token.slice(lead);
  start += lead;
  // An attribute of mark-up, whose quotation marks are folded away: `href="https://…"`, `[url=https://…]`.
  const attribute = /^[a-z-]{2,12}=(?=(?:https?:)?[/\\]{2}|https?:)/.exec(token)?.[0].length ?? 0;
  token = token.slice(attribute);
  start += attribute;
  const end = start + token.length;
  const scheme = /^([a-z][a-z0-9+]{1,9}):[/\\]{1,3}/.exec(token);
  const rest = token.slice(scheme?.[0].length ?? 0);
  const authority = /^[^/?#\\:]{1,300}/.exec(rest)?.[0] ?? '';
  const mark = authority.lastIndexOf('@');
  if (mark >= 0 && !scheme) return undefined;                             // an e-mail address
  const host = authority.slice(mark + 1).replace(/^\.+/, '');
  if (OWN_NETWORK.test(host)) return undefined;
  const path = rest.slice(authority.length);
  const www = host.startsWith('www.');
  if (scheme) {
    if (!host.includes('.')) return undefined;
  } else if (!isHost(host) && !(www && /^www\.[a-z0-9-]{2,63}\.[a-z.]{2,12}$/.test(host)) && !(path.length > 1 && SHORT_HOST.test(host))) return undefined;
  if (!scheme && !www && path.length < 2) {
    const dot = host.lastIndexOf('.');
    const raw = segment.raw[segment.folded.starts[start + token.indexOf(host) + dot + 1] ?? 0] ?? '';
    const capital = raw !== raw.toLowerCase();
    if (isAlsoWord(host) && (capital || isRunOn(segment, start, end))) return undefined;
  }
  return { start, end, host, path, kind: hostKind(host), scheme: scheme?.[1] ?? '', spelled: false };
}

/** A router or printer at home. */
const OWN_NETWORK = /^(?:127|10|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.\d{1,3}\.\d{1,3}(?:\.\d{1,3})?$/;

/** Any country's domain, where a path follows: "we.tl/t-pump". */
const SHORT_HOST = /^(?=[0-9-]{0,20}[a-z])[a-z0-9-]{2,40}\.(?!kg|cm|ml|mm|md|km|st|nr)[a-z]{2}$/;

/** A missing space after a full stop: the next word goes on in small letters, and nothing before speaks of a place on the web. */
function isRunOn(segment: Segment, start: number, end: number): boolean {
  const after = segment.words.slice(end, end + 2);
  if (!/^ [a-z]/.test(after)) return false;
  return !/(?:^|[ (])(?:on|at|to|visit|see|via|from|www|site|website|auf|unter|bei|von|sur|chez|en|visite[zr]?|su|da|nel|web|sito|seite|shop)[ :]{1,2}$/.test(segment.words.slice(Math.max(0, start - 12), start));
}

/** "p u m p w o r l d . s h o p" */
function lettersApart({ segment: { folded: { text } }, start: from, end: to }: Sentence): Link[] {
  return spacedAddresses(text, from, to).filter(({ isEmail }) => !isEmail).map(({ start, end, host }) => ({ start, end, host, path: '', kind: hostKind(host), scheme: '', spelled: true }));
}

/** "pumpworld dot shop", "pumpworld 点 com", "pumpworld (.) com", "pumpworld . com". */
function spelledLinks(sentence: Sentence): Link[] {
  const text = sentence.segment.folded.text;
  const links: Link[] = [];
  const dots = hitsOf(sentence, 'dotWord').map(({ start, end }) => ({ start, end, bare: false }));
  for (const at of placesOf(sentence, '.')) {
    const isInBrackets = /[([{<]/.test(text[at - 1] ?? '') && /[)\]}>]/.test(text[at + 1] ?? '');
    if (/[ ([{<]/.test(text[at - 1] ?? '') && /[ )\]}>a-z]/.test(text[at + 1] ?? '')) dots.push({ start: at, end: at + 1, bare: !isInBrackets });
  }
  for (const dot of dots) {
    const lead = dot.bare ? 0 : THEN_BEFORE.exec(text.slice(Math.max(sentence.start, dot.start - 16), dot.start))?.[0].length ?? 0;
    const before = wordBefore(text, dot.start - lead, (sign) => /[a-z0-9-]/.test(sign), ' ([{<', 3);
    const after = /^(?:[ )\]}>]{0,3}|,? ?(?:(?:and )?then|dann|puis|luego|poi) |[,、] ?)([a-z]{2,7})(?![a-z0-9'-])(\/[a-z0-9/_-]{0,80})?/.exec(text.slice(dot.end, dot.end + 100)) ?? /^[ ]?()(?:コム|こむ)/.exec(text.slice(dot.end, dot.end + 4));
    const top = after?.[1] === '' ? 'com' : after?.[1] ?? '';
    if (!before || !after || !SPELLED_TOP_LEVEL.has(top)) continue;
    const from = dot.start - lead - before.length;
    const name = before.replace(/[ ([{<]/g, '');
    if (name.length < 2 || !/[a-z]/.test(name) || PLAIN_WORDS.has(name)) continue;
    if (dot.bare && !/^(?:com|net|org|shop|store|cn)$/.test(top)) continue;
    if (!before.includes('-') && !DASH_BEFORE.test(text.slice(Math.max(sentence.start, from - 12), from)) && /^(?:de|es|it|at|is|co|top|so)$/.test(top) && !SLASH_WORD.test(text.slice(dot.end + after[0].length)) && /^[ ]?[a-z]/.test(text.slice(dot.end + after[0].length)) && !text.slice(dot.end, dot.end + 1).match(/[)\]}]/)) continue;
    const host = `${name}.${top}`;
    links.push({ start: from, end: dot.end + after[0].length, host, path: '', kind: hostKind(host), scheme: '', spelled: true });
  }
  return [...links, ...oddDots(sentence)];
}

function oddDots(sentence: Sentence): Link[] {
  const { text } = sentence.segment.folded;
  const links: Link[] = [];
  for (const found of text.slice(sentence.start, sentence.end).matchAll(ODD_DOTS)) {
    const [all, name = '', top = ''] = found;
    if (!/[a-z]/.test(name) || PLAIN_WORDS.has(name)) continue;
    const host = `${name}.${top}`;
    links.push({ start: sentence.start + found.index, end: sentence.start + found.index + all.length, host, path: '', kind: hostKind(host), scheme: '', spelled: true });
  }
  return links;
}

/** "pumpworld, then a dot, then com" */
const THEN_BEFORE = /,? (?:then|dann|puis|luego|poi) ?(?:a|ein|einen|un)? ?$/;
/** "pump minus world punkt de" */
const DASH_BEFORE = /(?:minus|bindestrich|hyphen|dash|tiret|guion|trattino) $/;

/** "pumpworld,com", "pumpworld·shop": another sign in the place of the dot. */
const ODD_DOTS = /(?<![a-z0-9@.-])([a-z0-9-]{2,63})(?:,| ?[·・丶•] ?)(com|net|org|shop|store|cn|ly|example)(?![a-z0-9-])/g;

/** What goes on behind a spelled top-level domain, spelled too. */
const SLASH_WORD = /^[ ,]{1,2}(?:slash|schragstrich|barre oblique|barre|barra)(?![a-z])/;

const PLAIN_WORDS = new Set('the a an el la un una este ese il lo le ce ici der die das ein am im zum au du this that red green blue each one some'.split(' '));
