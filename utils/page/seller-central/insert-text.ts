import { fieldText, isTextArea, readEditable } from './field-text';

/** Why nothing was inserted. The field holds what it held before. */
export type InsertionFault =
  /** The field no longer holds the text that was to be replaced. */
  | 'changed'
  /** The result would be longer than the field takes. */
  | 'too-long'
  /** Gone from the page, disabled or read only. */
  | 'closed'
  /** The page did not take it, or put its own text back. */
  | 'refused';

export type Insertion =
  | {
      done: true;
      /** `command`: the browser's own undo takes it back too. `setter`: only `undo` does. */
      by: 'command' | 'setter';
      /** Takes it back; answers whether the field then held what it held before. Does nothing once the text has changed again. */
      undo: () => boolean;
    }
  | { done: false; why: InsertionFault };

export interface InsertionPlace {
  /** UTF-16 offsets in the field's text (`fieldText`); the field's selection where left out. */
  at?: { start: number; end: number };
  /** What the field must hold as a whole for the offsets to mean anything. */
  expected?: string;
}

/**
 * Puts `text` where the selection is (or `at`), as typing would: by the browser's own command, so that the page's framework notices
 * and Ctrl+Z takes it back. Where the page does not take that, by the native setter with the events of typing. Verified by reading
 * back, once at once and once after the page's own code has run. The field has the focus afterwards, the caret behind the text.
 * Sends nothing and presses nothing.
 */
export async function insertText(field: HTMLElement, text: string, { at, expected }: InsertionPlace = {}): Promise<Insertion> {
  if (!isOpen(field)) return { done: false, why: 'closed' };
  // A text area knows no other line end.
  const wanted = text.replace(/\r\n?/g, '\n');
  const before = fieldText(field);
  if (expected !== undefined && before !== expected) return { done: false, why: 'changed' };
  const { start, end } = at ?? selectionInField(field) ?? { start: before.length, end: before.length };
  if (!(start >= 0 && end >= start && end <= before.length)) return { done: false, why: 'changed' };
  const after = before.slice(0, start) + wanted + before.slice(end);
  if (isTextArea(field) && field.maxLength >= 0 && after.length > field.maxLength) return { done: false, why: 'too-long' };
  if (after === before) return { done: true, by: 'command', undo: () => true };

  const by = byCommand(field, { start, end }, wanted, before, after) ? 'command' : isTextArea(field) && bySetter(field, after, start + wanted.length, wanted) ? 'setter' : null;
  if (by === null) return { done: false, why: 'refused' };
  await pageHasRun(field);
  // Anything else than the text before is the agent typing on.
  if (holds(field, before)) return { done: false, why: 'refused' };
  if (!hostAgrees(field)) {
    undo(field, { by, before, after });
    return { done: false, why: 'refused' };
  }
  return { done: true, by, undo: () => undo(field, { by, before, after }) };
}

function isOpen(field: HTMLElement): boolean {
  if (!field.isConnected) return false;
  return isTextArea(field) ? !field.disabled && !field.readOnly : !/^false$/i.test(field.getAttribute('contenteditable') ?? 'false');
}

/** Editors write a space at the end of a line as a no-break space; that is no other text. */
function holds(field: HTMLElement, text: string): boolean {
  const plain = (value: string) => (isTextArea(field) ? value : value.replaceAll('\u00A0', ' ').replace(/\n$/, ''));
  return plain(fieldText(field)) === plain(text);
}

/** What of the field's text is selected, or where the caret stands; `null` where it was never in it. */
export function selectionInField(field: HTMLElement): { start: number; end: number } | null {
  if (isTextArea(field)) return { start: field.selectionStart, end: field.selectionEnd };
  const range = selectionIn(field)?.rangeCount ? selectionIn(field)?.getRangeAt(0) : null;
  if (!range) return null;
  const read = readEditable(field);
  const start = read.offsetOf({ node: range.startContainer, offset: range.startOffset });
  const end = read.offsetOf({ node: range.endContainer, offset: range.endOffset });
  return start === null || end === null ? null : { start, end };
}

/** Chromium keeps a selection inside a shadow root from the document; Firefox does not. */
function selectionIn(field: HTMLElement): Selection | null {
  const root = field.getRootNode() as Document & { getSelection?: () => Selection | null };
  return root.getSelection?.() ?? field.ownerDocument.getSelection();
}

/** Selects a range of the field's text and gives it the focus, without scrolling the page. */
export function selectInField(field: HTMLElement, { start, end }: { start: number; end: number }): void {
  field.focus({ preventScroll: true });
  if (isTextArea(field)) {
    field.setSelectionRange(start, end);
    return;
  }
  const read = readEditable(field);
  const [from, to] = [read.placeOf(start), read.placeOf(end)];
  if (from && to) selectionIn(field)?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
}

function byCommand(field: HTMLElement, range: { start: number; end: number }, text: string, before: string, after: string): boolean {
  const { ownerDocument } = field;
  try {
    selectInField(field, range);
    if (text === '') ownerDocument.execCommand('delete');
    else ownerDocument.execCommand('insertText', false, text);
    if (holds(field, after)) return true;
    // Taken in part, or turned into something else: back to what was there.
    if (!holds(field, before)) ownerDocument.execCommand('undo');
  } catch {
    // A browser without the command.
  }
  return false;
}

function bySetter(field: HTMLTextAreaElement, value: string, caret: number, data: string): boolean {
  const view = field.ownerDocument.defaultView;
  if (!view) return false;
  // The prototype's setter: a framework may watch over one of its own on the element.
  Reflect.set(view.HTMLTextAreaElement.prototype, 'value', value, field);
  field.setSelectionRange(caret, caret);
  field.dispatchEvent(new view.InputEvent('input', { bubbles: true, composed: true, inputType: 'insertReplacementText', data }));
  field.dispatchEvent(new view.Event('change', { bubbles: true, composed: true }));
  return holds(field, value);
}

/** Katal's host repeats the value of the field inside it; where it does, it must have noticed. */
function hostAgrees(field: HTMLElement): boolean {
  const root = field.getRootNode();
  const host = 'host' in root ? (root as ShadowRoot).host : null;
  const repeated = host?.localName === 'kat-textarea' ? host.getAttribute('value') : null;
  return repeated === null || repeated === fieldText(field);
}

/** A frame and what waits for it: frameworks write their state back by then. A hidden page has no frames. */
function pageHasRun(field: HTMLElement): Promise<void> {
  const view = field.ownerDocument.defaultView;
  return new Promise((done) => {
    const last = setTimeout(done, 250);
    view?.requestAnimationFrame(() => setTimeout(() => {
      clearTimeout(last);
      done();
    }));
  });
}

function undo(field: HTMLElement, { by, before, after }: { by: 'command' | 'setter'; before: string; after: string }): boolean {
  if (!isOpen(field) || !holds(field, after)) return false;
  if (by === 'command') {
    field.focus({ preventScroll: true });
    field.ownerDocument.execCommand('undo');
    if (holds(field, before)) return true;
  }
  return isTextArea(field) && holds(field, after) && bySetter(field, before, before.length, before);
}
