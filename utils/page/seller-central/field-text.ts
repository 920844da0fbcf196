const BLOCKS = /^(?:address|article|aside|blockquote|dd|div|dl|dt|fieldset|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|table|tr|ul)$/;

/** A place in the text of an editable element. */
export interface TextPlace {
  node: Node;
  offset: number;
}

/** What an editable element holds as one text, and where each character of it stands. */
export interface EditableText {
  text: string;
  /** Where the offset stands in the document; `null` beyond the text. */
  placeOf(offset: number): TextPlace | null;
  /** The offset of a place in the document; `null` outside the element. */
  offsetOf(place: TextPlace): number | null;
}

interface Piece {
  node: Text;
  start: number;
}

/** The text of a field to write in: a text area's value as it is, an editable element's lines joined by "\n". */
export function fieldText(field: Element): string {
  return isTextArea(field) ? field.value : readEditable(field).text;
}

export function isTextArea(field: Element): field is HTMLTextAreaElement {
  return field.localName === 'textarea';
}

/** Reads an editable element: a block or a `<br>` begins a line, except the `<br>` that only keeps an empty line open. */
export function readEditable(root: Element): EditableText {
  const pieces: Piece[] = [];
  let text = '';
  let begun = false;
  let breakDue = false;

  const breakIfDue = () => {
    if (breakDue) text += '\n';
    breakDue = false;
    begun = true;
  };
  const read = (node: Node): void => {
    if (node.nodeType === 3) {
      const { data } = node as Text;
      if (data === '') return;
      breakIfDue();
      pieces.push({ node: node as Text, start: text.length });
      text += data;
      return;
    }
    if (node.nodeType !== 1) return;
    const { localName } = node as Element;
    if (localName === 'br') {
      breakIfDue();
      if (!isLastOfItsLine(node, root)) text += '\n';
      return;
    }
    const block = node !== root && BLOCKS.test(localName);
    if (block) breakDue ||= begun;
    for (let child = node.firstChild; child; child = child.nextSibling) read(child);
    if (block) breakDue ||= begun;
  };
  read(root);

  return {
    text,
    placeOf(offset) {
      if (offset < 0 || offset > text.length) return null;
      for (let i = pieces.length - 1; i >= 0; i -= 1) {
        const { node, start } = pieces[i] as Piece;
        if (start <= offset) return { node, offset: Math.min(offset - start, node.data.length) };
      }
      return { node: root, offset: 0 };
    },
    offsetOf({ node, offset }) {
      if (!root.contains(node)) return null;
      const own = pieces.find((piece) => piece.node === node);
      if (own) return own.start + offset;
      const next = node.childNodes[offset] ?? null;
      const after = next ? pieces.find((piece) => next === piece.node || Boolean(next.compareDocumentPosition(piece.node) & 20)) : undefined;
      return after ? after.start : text.length;
    },
  };
}

function isLastOfItsLine(lineBreak: Node, root: Element): boolean {
  for (let node = lineBreak; node !== root; node = node.parentNode as Node) {
    if (node.nextSibling) return node.nextSibling.nodeType === 1 && BLOCKS.test((node.nextSibling as Element).localName);
    if (node.parentNode === null || BLOCKS.test((node.parentNode as Element).localName)) return true;
  }
  return true;
}
