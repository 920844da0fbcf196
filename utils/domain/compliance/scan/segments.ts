/** A piece of a draft that is read by itself: a line, or within a line the text up to the end of a sentence. */
export interface SegmentRange {
  start: number;
  end: number;
  /** The agent did not write it: a line quoted with `>`, or what follows a mail's "original message" line. */
  quoted: boolean;
}

/** How mail programs of the seven languages head what they quote, after their dashes. */
const ORIGINAL_MESSAGE = ['original message', 'ursprüngliche nachricht', "message d'origine", 'message d’origine', 'mensaje original', 'messaggio originale', '原始邮件', '元のメッセージ'];
const DASHES = /^-{2,} {0,4}/;

/**
 * Cuts a draft where nothing that a rule looks for can go on. Where it cuts depends on the signs around the place alone, so that
 * a keystroke moves no cut but its own. Linear; the ranges cover the draft.
 */
export function segmentsOf(raw: string): SegmentRange[] {
  const segments: SegmentRange[] = [];
  let rest = false;
  let start = 0;
  while (start < raw.length) {
    const stop = readLine(raw, start);
    const end = endOfBreaks(raw, stop);
    const first = raw.charCodeAt(start);
    let quoted = rest;
    if (!rest && !isSmall(first) && !isCapital(raw, start)) {
      const head = raw.slice(start, Math.min(stop, start + 80)).trimStart();
      if (headsOriginal(head)) rest = true;
      quoted = rest || head[0] === '>' || head[0] === '＞';
    }
    let from = start;
    if (!quoted && !LINE.hasTag) {
      for (let i = 0; i < LINE.count; i += 1) {
        const at = LINE.stops[i] as number;
        const cut = cutAfter(raw, at, stop);
        if (cut > at && cut < stop) {
          segments.push({ start: from, end: cut, quoted });
          from = cut;
        }
      }
    }
    segments.push({ start: from, end, quoted });
    start = end;
  }
  if (LINE.stops.length > KEPT_STOPS) LINE.stops.length = 0;
  return segments;
}

/** What `readLine` saw of a line: where a sentence may stop, and whether a tag may begin. Filled anew by each. */
const LINE = { count: 0, stops: [] as number[], hasTag: false };
const KEPT_STOPS = 4096;

/** Where the line that begins at `start` stops. */
function readLine(raw: string, start: number): number {
  LINE.count = 0;
  LINE.hasTag = false;
  let at = start;
  for (; at < raw.length; at += 1) {
    const code = raw.charCodeAt(at);
    if ((code >= 97 && code <= 122) || code === 32) continue;
    if (isBreak(code)) break;
    if (code === 46 || code === 33 || code === 63 || code === 0x3002 || code === 0xff01 || code === 0xff1f) {
      LINE.stops[LINE.count] = at;
      LINE.count += 1;
    } else if (code === 60) LINE.hasTag = true;
  }
  return at;
}

/** Where the line breaks after a line end. */
function endOfBreaks(raw: string, stop: number): number {
  let end = stop;
  for (let at = stop; at < raw.length; at += 1) {
    const code = raw.charCodeAt(at);
    if (isBreak(code)) end = at + 1;
    else if (!isBlank(code)) break;
  }
  return end;
}

/** Where a sentence that stops at `at` has ended, with its signs and the space after them; else 0. */
function cutAfter(raw: string, at: number, stop: number): number {
  const code = raw.charCodeAt(at);
  if (code === 0x3002 || code === 0xff01 || code === 0xff1f) {
    const next = raw.charCodeAt(at + 1);
    return (next >= 0x3041 && next <= 0x9fff) || next === 32 || next === 0x3000 ? at + 1 : 0;
  }
  if (code !== 46 && code !== 33 && code !== 63) return 0;
  if (raw.charCodeAt(at + 1) !== 32 || !isSmall(raw.charCodeAt(at - 1)) || !isSmall(raw.charCodeAt(at - 2)) || !isSmall(raw.charCodeAt(at - 3))) return 0;
  let end = at + 2;
  while (end < stop && raw.charCodeAt(end) === 32) end += 1;
  return isCapital(raw, end) && !(code === 46 && isAbbreviation(raw, at)) ? end : 0;
}

const LONGER_ABBREVIATIONS = new Set('inkl zzgl evtl approx vgl ggf bzw tel sra mme mlle dott gent ecc etc ext max min num ref art tlf'.split(' '));

function isAbbreviation(raw: string, at: number): boolean {
  let from = at;
  while (from > 0 && at - from < 8 && isSmall(raw.charCodeAt(from - 1))) from -= 1;
  const before = raw[from - 1] ?? ' ';
  return LONGER_ABBREVIATIONS.has(raw.slice(from, at)) || (before !== ' ' && LONGER_ABBREVIATIONS.has((before + raw.slice(from, at)).toLowerCase()));
}

function isBreak(code: number): boolean {
  return (code >= 10 && code <= 13) || code === 0x2028 || code === 0x2029;
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 0xa0 || code === 0x3000;
}

function isSmall(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 0xdf && code <= 0xff && code !== 0xf7);
}

function isCapital(raw: string, at: number): boolean {
  const code = raw.charCodeAt(at);
  return (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde) || code === 0xbf || code === 0xa1;
}

function headsOriginal(head: string): boolean {
  const [dashes] = DASHES.exec(head) ?? [];
  return dashes !== undefined && ORIGINAL_MESSAGE.some((words) => head.toLowerCase().startsWith(words, dashes.length));
}
