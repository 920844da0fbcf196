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

/**
 * Moves every spot to its box's corner, `inset` CSS pixels inside. Reads all, then writes all: one layout for any number. A spot that
 * stands nowhere yet is put into its host here, when it is known where: its content is laid out once.
 */
export function placeAtCorners(anchored: readonly Anchored[], inset: { x: number; y: number }): void {
  const moves = anchored.map(({ host, spot, box }) => {
    const from = host.getBoundingClientRect();
    const corner = box.getBoundingClientRect();
    const rightToLeft = host.ownerDocument.defaultView?.getComputedStyle(box).direction === 'rtl';
    const left = rightToLeft ? corner.left + inset.x - from.left : corner.right - inset.x - from.left;
    return { host, spot, dir: rightToLeft ? 'rtl' : 'ltr', left: `${Math.round(left)}px`, top: `${Math.round(corner.bottom - inset.y - from.top)}px` };
  });
  for (const { host, spot, dir, left, top } of moves) {
    if (spot.style.left !== left) spot.style.left = left;
    if (spot.style.top !== top) spot.style.top = top;
    if (spot.dir !== dir) spot.dir = dir;
    if (!spot.parentNode) host.shadowRoot?.append(spot);
  }
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
        const resized = new Set(entries.map(({ target }) => target));
        placeAtCorners(watched.filter(({ box }) => resized.has(box)), inset);
      })
    : null;

  function observe(anchored: readonly Anchored[]): void {
    const known = new Set(watched.map(({ box }) => box));
    for (const { box } of anchored) if (!known.has(box)) observer?.observe(box);
  }

  return {
    watch(anchored) {
      const boxes = new Set(anchored.map(({ box }) => box));
      for (const { box } of watched) if (!boxes.has(box)) observer?.unobserve(box);
      observe(anchored);
      watched = anchored;
      placeAtCorners(watched, inset);
    },
    add(anchored) {
      observe(anchored);
      watched = [...watched, ...anchored];
      placeAtCorners(anchored, inset);
    },
    disconnect() {
      watched = [];
      observer?.disconnect();
    },
  };
}
