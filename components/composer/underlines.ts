import type { Finding } from '@/utils/domain/compliance/finding';
import { editBetween, type Edit } from './carry-findings';
import { fieldFrame, type Box } from './field-frame';
import { createTextMirror, type TextMirror } from './text-mirror';

/** A finding over most of a message this long says something of the message, not of its words. */
const WHOLE = { share: 0.9, length: 60 };
/** An underline of nothing but line ends is at least this wide. */
const LEAST = 5;

/** Where the words of an editable element are drawn: the page's own text nodes can be asked. */
export type LinesOf = (start: number, end: number) => DOMRect[];

export interface Underlines {
  /** Draws the findings under their words; answers whether it could. */
  draw(text: string, findings: readonly Finding[]): boolean;
  /** The same between two keystrokes: the field's look is taken to be what it was. */
  carry(text: string, findings: readonly Finding[]): void;
  /** Something around the field has scrolled, or it has moved or changed its size. */
  place(): void;
  /** The field itself has scrolled. */
  scrolled(): void;
  /** The findings whose words are drawn at this point of the window. */
  at(x: number, y: number): Finding[];
  /** What is drawn under the first of these findings. */
  anchorOf(findings: readonly Finding[]): Element | null;
  clear(): void;
}

/**
 * Lines under words of a field that is only read, in a layer of ours above it that lets every click through.
 * @param layer an empty element in our shadow root, out of flow; `host` is what its position counts from
 * @param linesOf of an editable element; a text area is mirrored
 */
export function createUnderlines(field: HTMLElement, { layer, host, linesOf }: { layer: HTMLElement; host: Element; linesOf: LinesOf | null }): Underlines {
  const { ownerDocument: document } = field;
  const sheet = document.createElement('div');
  sheet.className = 'sheet';
  const mirrored = document.createElement('div');
  mirrored.className = 'mirror';
  layer.replaceChildren(...(linesOf ? [sheet] : [mirrored, sheet]));
  let mirror: TextMirror | null = null;
  let drawn: { text: string; findings: readonly Finding[] } = { text: '', findings: [] };
  let lines: { finding: Finding; element: HTMLElement; box: Box }[] = [];
  let width = 0;

  /** Puts the layer over the field's inside, cut as the field is; answers whether there is anything to lie over. */
  function place(): boolean {
    const frame = fieldFrame(field);
    layer.hidden = frame === null;
    if (!frame) return false;
    const { inner, cut } = frame;
    const from = host.getBoundingClientRect();
    const style = {
      left: `${inner.left - from.left}px`, top: `${inner.top - from.top}px`, width: `${inner.width}px`, height: `${inner.height}px`,
      clipPath: `inset(${cut.top}px ${cut.right}px ${cut.bottom}px ${cut.left}px)`,
    };
    for (const [name, value] of Object.entries(style) as [keyof typeof style, string][]) if (layer.style[name] !== value) layer.style[name] = value;
    scroll();
    width = inner.width;
    return true;
  }

  /** An editable element's words tell where they are on the screen, scrolled as they are; a text area's lie in a sheet that scrolls along. */
  function scroll(): void {
    if (!linesOf) sheet.style.transform = `translate(${-field.scrollLeft}px, ${-field.scrollTop}px)`;
  }

  function mirrorNow(): TextMirror {
    mirror ??= createTextMirror(field as HTMLTextAreaElement, mirrored);
    return mirror;
  }

  function boxesOf({ start, end }: Finding): Box[] {
    if (!linesOf) return mirrorNow().linesOf(start, end);
    const from = layer.getBoundingClientRect();
    return linesOf(start, end).map(({ left, top, width, height }) => ({ left: left - from.left, top: top - from.top, width, height }));
  }

  function redraw(refit: boolean): boolean {
    const marked = drawn.findings.filter((finding) => !isOfTheWhole(finding, drawn.text));
    if (marked.length > 0 && !linesOf) {
      if (refit || !mirror) mirrorNow().fit(width);
      mirrorNow().write(drawn.text);
      if (!mirrorNow().isFaithful()) return erase();
    }
    // All is measured before anything is drawn: one layout.
    const wanted = marked.flatMap((finding) => worthDrawing(boxesOf(finding)).map((box) => ({ finding, box })));
    lines = wanted.map(({ finding, box }, i) => {
      const element = lines[i]?.element ?? sheet.appendChild(document.createElement('i'));
      element.className = `line ${finding.severity}`;
      Object.assign(element.style, { left: `${box.left}px`, top: `${box.top}px`, width: `${Math.max(box.width, LEAST)}px`, height: `${box.height}px` });
      return { finding, element, box };
    });
    while (sheet.children.length > lines.length) sheet.lastElementChild?.remove();
    return true;
  }

  /** No word is kept for longer than it is marked. */
  function forget(): true {
    erase();
    mirror?.write('');
    return true;
  }

  function erase(): false {
    for (const { element } of lines) element.remove();
    lines = [];
    return false;
  }

  return {
    draw(text, findings) {
      drawn = { text, findings };
      if (findings.length === 0) return forget();
      return place() ? redraw(true) : erase();
    },
    carry(text, findings) {
      const behindAll = !linesOf && lines.length > 0 && isBehind(editBetween(drawn.text, text), findings, text);
      drawn = { text, findings };
      if (findings.length === 0) forget();
      // No line moves: nothing has to be laid out before the next check.
      else if (behindAll && lines.every(({ finding }) => findings.includes(finding))) return;
      else if (!layer.hidden && width > 0) {
        redraw(false);
        scroll();
      }
    },
    place() {
      if (drawn.findings.length === 0) return;
      const before = width;
      if (place() && (linesOf || before !== width)) redraw(true);
    },
    scrolled() {
      if (drawn.findings.length === 0) return;
      if (linesOf) redraw(false);
      else scroll();
    },
    at(x, y) {
      const from = sheet.getBoundingClientRect();
      const [left, top] = [x - from.left, y - from.top];
      const hit = lines.filter(({ box }) => left >= box.left && left <= box.left + Math.max(box.width, LEAST) && top >= box.top && top <= box.top + box.height);
      return [...new Set(hit.map(({ finding }) => finding))];
    },
    anchorOf: (findings) => lines.find(({ finding }) => findings.some(({ ruleId, start }) => ruleId === finding.ruleId && start === finding.start))?.element ?? null,
    clear() {
      drawn = { text: '', findings: [] };
      mirror = null;
      width = 0;
      lines = [];
      sheet.replaceChildren();
      mirrored.replaceChildren();
    },
  };
}

/** The edit is in a later word than the last marked one, which it therefore cannot push onto another line. */
function isBehind({ start }: Edit, findings: readonly Finding[], text: string): boolean {
  const last = findings.reduce((end, finding) => (isOfTheWhole(finding, text) ? end : Math.max(end, finding.end)), 0);
  return last < start && /\s/.test(text.slice(last, start));
}

function isOfTheWhole({ start, end }: Finding, text: string): boolean {
  return end - start >= WHOLE.length && end - start >= WHOLE.share * text.trim().length;
}

/** Where a range is only line ends, its first box; else the boxes with words in them. */
function worthDrawing(boxes: Box[]): Box[] {
  const wide = boxes.filter((box) => box.width > 0.5);
  return wide.length > 0 ? wide : boxes.slice(0, 1);
}
