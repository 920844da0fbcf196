/** Around what is drawn, in pixels of the page. */
const MARGIN = 16;
/** Two dots for each of the page's: a picture is printed and enlarged. */
const SHARPNESS = 2;
const FIGURE = '.chart, table.heat, table.bars';
/** Its title, and what it says before its chart: what it assumes, what follows. */
const SAID = 'h2, h3, [role="status"], p:not([role="status"] p), .slider > span';

/**
 * A card's chart as a picture on the card's own ground, with what stands over it and its legend. What the browser
 * has laid out is drawn again box by box and line by line, as no page may take a picture of itself.
 * @returns `null` where the card has no chart yet
 */
export function cardPicture(card: Element): HTMLCanvasElement | null {
  const figure = card.querySelector(FIGURE);
  if (!figure) return null;
  const above = [...card.querySelectorAll(SAID)].filter((each) => Boolean(each.compareDocumentPosition(figure) & Node.DOCUMENT_POSITION_FOLLOWING));
  // Of a card with two tables only what belongs to the second stands over that.
  const parts = [...above.slice(Math.max(0, above.findLastIndex((each) => each.tagName.startsWith('H')))), figure];
  const boxes = parts.map((part) => part.getBoundingClientRect());
  const [left, top] = [Math.min(...boxes.map((box) => box.left)) - MARGIN, Math.min(...boxes.map((box) => box.top)) - MARGIN];
  const [right, bottom] = [Math.max(...boxes.map((box) => box.right)) + MARGIN, Math.max(...boxes.map((box) => box.bottom)) + MARGIN];
  const picture = document.createElement('canvas');
  picture.width = Math.ceil((right - left) * SHARPNESS);
  picture.height = Math.ceil((bottom - top) * SHARPNESS);
  const context = picture.getContext('2d');
  if (!context) return null;
  context.fillStyle = getComputedStyle(card).getPropertyValue('--surface').trim();
  context.fillRect(0, 0, picture.width, picture.height);
  context.scale(SHARPNESS, SHARPNESS);
  context.translate(-left, -top);
  for (const part of parts) draw(context, part);
  return picture;
}

function draw(context: CanvasRenderingContext2D, element: Element): void {
  if (element.classList.contains('visually-hidden')) return;
  const box = element.getBoundingClientRect();
  if (element instanceof HTMLCanvasElement) {
    context.drawImage(element, box.left, box.top, box.width, box.height);
    return;
  }
  const style = getComputedStyle(element);
  drawBox(context, box, style);
  for (const child of element.childNodes) {
    if (child instanceof Element) draw(context, child);
    else if (child instanceof Text && child.data.trim() !== '') drawText(context, child, style);
  }
}

function drawBox(context: CanvasRenderingContext2D, { left, top, width, height }: DOMRect, style: CSSStyleDeclaration): void {
  context.fillStyle = style.backgroundColor;
  context.fillRect(left, top, width, height);
  if (style.outlineStyle !== 'none' && width > 0) {
    // A hatched bar: told from a full one by more than its colour.
    context.fillStyle = context.strokeStyle = style.outlineColor;
    context.globalAlpha = 0.4;
    context.fillRect(left, top, width, height);
    context.globalAlpha = 1;
    context.strokeRect(left + 0.5, top + 0.5, Math.max(0, width - 1), Math.max(0, height - 1));
  }
  const edges = [
    [style.borderTopWidth, style.borderTopColor, (thick: number) => [left, top, width, thick]],
    [style.borderBottomWidth, style.borderBottomColor, (thick: number) => [left, top + height - thick, width, thick]],
    [style.borderLeftWidth, style.borderLeftColor, (thick: number) => [left, top, thick, height]],
    [style.borderRightWidth, style.borderRightColor, (thick: number) => [left + width - thick, top, thick, height]],
  ] as const;
  for (const [thickness, colour, place] of edges) {
    const thick = Number.parseFloat(thickness);
    const [x, y, wide, high] = place(thick) as [number, number, number, number];
    context.fillStyle = colour;
    if (thick > 0) context.fillRect(x, y, wide, high);
  }
}

/** Line by line, as the browser broke it. */
function drawText(context: CanvasRenderingContext2D, text: Text, style: CSSStyleDeclaration): void {
  context.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  context.fillStyle = style.color;
  context.textBaseline = 'middle';
  const range = document.createRange();
  let line = { from: 0, box: null as DOMRect | null };
  const end = (to: number) => {
    if (line.box) context.fillText(text.data.slice(line.from, to).trim(), line.box.left, line.box.top + line.box.height / 2);
  };
  for (let at = 0; at < text.length; at++) {
    range.setStart(text, at);
    range.setEnd(text, at + 1);
    const box = range.getBoundingClientRect();
    if (box.width === 0) continue;
    if (line.box && Math.abs(box.top - line.box.top) < box.height / 2) {
      line.box = DOMRect.fromRect({ x: Math.min(box.left, line.box.left), y: line.box.top, height: line.box.height });
      continue;
    }
    end(at);
    line = { from: at, box };
  }
  end(text.length);
}
