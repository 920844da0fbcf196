/**
 * Our elements beside the page's stand absolutely where the flow happens to leave them, take no space, and carry their
 * content to the lower end corner of a box of the page. The page's own elements need no style for it.
 */
export interface Anchored {
  /** Zero-size element of ours, `position: absolute` without offsets. */
  host: HTMLElement;
  /** First element in its shadow root, `position: absolute`; gets `left` and `top`. */
  spot: HTMLElement;
  /** What the content belongs to. */
  box: Element;
  /** Of the box, when the spot was last placed. */
  size?: number;
}

/**
 * Moves every spot to its box's corner, `inset` CSS pixels inside. Reads all, then writes all: one layout for any number. A spot that
 * stands nowhere yet is put into its host here, when it is known where: its content is laid out once.
 */
export function placeAtCorners(anchored: readonly Anchored[], inset: { x: number; y: number }): void {
  const known = new Map<Node | null, boolean>();
  const moves = anchored.map((each) => {
    const { host, spot, box } = each;
    const from = host.getBoundingClientRect();
    const corner = box.getBoundingClientRect();
    each.size = sizeOf(corner.width, corner.height);
    const rightToLeft = isRightToLeft(box, known);
    const left = rightToLeft ? corner.left + inset.x - from.left : corner.right - inset.x - from.left;
    return { host, spot, dir: rightToLeft ? 'rtl' : 'ltr', place: { left: `${Math.round(left)}px`, top: `${Math.round(corner.bottom - inset.y - from.top)}px` } };
  });
  for (const { host, spot, dir, place } of moves) {
    Object.assign(spot.style, place);
    if (spot.dir !== dir) spot.dir = dir;
    if (!spot.parentNode) host.shadowRoot?.append(spot);
  }
}

/** Siblings are written in one direction, unless one says otherwise: asking a thousand rows for theirs takes milliseconds. */
function isRightToLeft(box: Element, known: Map<Node | null, boolean>): boolean {
  const asked = box.hasAttribute('dir') ? box : box.parentNode;
  let rightToLeft = known.get(asked);
  if (rightToLeft === undefined) known.set(asked, (rightToLeft = getComputedStyle(box).direction === 'rtl'));
  return rightToLeft;
}

/** Both in one number. */
function sizeOf(width: number, height: number): number {
  return width + 10_000 * height;
}

export interface CornerWatch {
  /** Places all of these, and again whenever one of their boxes changes its size. Replaces what was watched before. */
  watch(anchored: readonly Anchored[]): void;
  /** The same for some more. */
  add(anchored: readonly Anchored[]): void;
  disconnect(): void;
}

export function createCornerWatch(document: Document, inset: { x: number; y: number }): CornerWatch {
  let watched: readonly Anchored[] = [];
  const view = document.defaultView;
  const observer = view
    ? new view.ResizeObserver((entries) => {
        // It tells once of every box when that is first observed, which is right after its spot was placed.
        const sizes = new Map(entries.map(({ target, borderBoxSize }) => [target, sizeOf(borderBoxSize[0]!.inlineSize, borderBoxSize[0]!.blockSize)]));
        placeAtCorners(watched.filter(({ box, size }) => Math.abs(sizes.get(box)! - size!) >= 0.5), inset);
      })
    : null;

  function add(anchored: readonly Anchored[]): void {
    for (const { box } of anchored) observer?.observe(box);
    watched = [...watched, ...anchored];
    placeAtCorners(anchored, inset);
  }

  function disconnect(): void {
    watched = [];
    observer?.disconnect();
  }

  return {
    watch(anchored) {
      disconnect();
      add(anchored);
    },
    add,
    disconnect,
  };
}
