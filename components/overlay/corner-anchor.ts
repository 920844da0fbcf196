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
}

/** Moves every spot to its box's corner, `inset` CSS pixels inside. Reads all, then writes all: one layout for any number. */
export function placeAtCorners(anchored: readonly Anchored[], inset: { x: number; y: number }): void {
  const moves = anchored.map(({ host, spot, box }) => {
    const from = host.getBoundingClientRect();
    const corner = box.getBoundingClientRect();
    const rightToLeft = host.ownerDocument.defaultView?.getComputedStyle(box).direction === 'rtl';
    const left = rightToLeft ? corner.left + inset.x - from.left : corner.right - inset.x - from.left;
    return { spot, dir: rightToLeft ? 'rtl' : 'ltr', left: `${Math.round(left)}px`, top: `${Math.round(corner.bottom - inset.y - from.top)}px` };
  });
  for (const { spot, dir, left, top } of moves) {
    if (spot.style.left !== left) spot.style.left = left;
    if (spot.style.top !== top) spot.style.top = top;
    if (spot.dir !== dir) spot.dir = dir;
  }
}

export interface CornerWatch {
  /** Places all of these, and again whenever one of their boxes changes its size. Replaces what was watched before. */
  watch(anchored: readonly Anchored[]): void;
  disconnect(): void;
}

export function createCornerWatch(document: Document, inset: { x: number; y: number }): CornerWatch {
  let watched: readonly Anchored[] = [];
  const view = document.defaultView;
  const observer = view ? new view.ResizeObserver(() => placeAtCorners(watched, inset)) : null;
  return {
    watch(anchored) {
      const boxes = new Set(anchored.map(({ box }) => box));
      for (const { box } of watched) if (!boxes.has(box)) observer?.unobserve(box);
      const known = new Set(watched.map(({ box }) => box));
      for (const box of boxes) if (!known.has(box)) observer?.observe(box);
      watched = anchored;
      placeAtCorners(watched, inset);
    },
    disconnect() {
      watched = [];
      observer?.disconnect();
    },
  };
}
