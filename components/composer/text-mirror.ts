import { editBetween } from './carry-findings';
import type { Box } from './field-frame';

// Everything that decides where a line breaks and how high it is.
const COPIED = [
  'direction', 'fontFamily', 'fontSize', 'fontSizeAdjust', 'fontStretch', 'fontStyle', 'fontVariant', 'fontWeight', 'fontKerning', 'fontFeatureSettings', 'fontVariationSettings',
  'fontOpticalSizing', 'hyphens', 'letterSpacing', 'lineBreak', 'lineHeight', 'overflowWrap', 'paddingTop', 'paddingRight', 'paddingBottom', 'paddingLeft', 'tabSize', 'textAlign',
  'textAlignLast', 'textIndent', 'textRendering', 'textTransform', 'unicodeBidi', 'whiteSpace', 'wordBreak', 'wordSpacing', 'writingMode',
] as const;

export interface TextMirror {
  /** Takes the look of the text area again, and its width. */
  fit(width: number): void;
  write(text: string): void;
  /** Where these characters are drawn, line by line, from the upper left corner of the unscrolled text area's inside. */
  linesOf(start: number, end: number): Box[];
  /** Whether the text breaks into lines as in the text area: where it does not, no line of it can be trusted. */
  isFaithful(): boolean;
}

/**
 * A text area shows no one where its words are drawn. This is an invisible box that draws the same text in the same way, which
 * can be asked. It is ours, in our shadow root; the text area is only read.
 * @param element an empty element of ours, out of flow
 */
export function createTextMirror(field: HTMLTextAreaElement, element: HTMLElement): TextMirror {
  const text = field.ownerDocument.createTextNode('');
  // Keeps a last empty line open, as a text area does.
  element.replaceChildren(text, '\u200B');

  return {
    fit(width) {
      const style = field.ownerDocument.defaultView?.getComputedStyle(field);
      if (!style) return;
      for (const name of COPIED) {
        const value = style[name];
        if (element.style[name] !== value) element.style[name] = value;
      }
      element.style.width = `${width}px`;
    },
    write(wanted) {
      const { start, removed, added } = editBetween(text.data, wanted);
      if (removed > 0 || added > 0) text.replaceData(start, removed, wanted.slice(start, start + added));
    },
    linesOf(start, end) {
      const range = field.ownerDocument.createRange();
      range.setStart(text, Math.min(start, text.length));
      range.setEnd(text, Math.min(end, text.length));
      const from = element.getBoundingClientRect();
      return [...range.getClientRects()].map(({ left, top, width, height }) => ({ left: left - from.left, top: top - from.top, width, height }));
    },
    isFaithful() {
      const { height } = element.getBoundingClientRect();
      const overflows = field.scrollHeight > field.clientHeight;
      return overflows ? Math.abs(height - field.scrollHeight) <= 2 : height <= field.clientHeight + 2;
    },
  };
}
