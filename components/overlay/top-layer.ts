const GAP = 6;

/**
 * Shows `panel` in front of everything, beside `target`: on the wanted side where there is room, else on the other, always
 * inside the window.
 * The top layer is neither clipped nor moved by any box of the page. A `manual` popover closes none of the page's own.
 */
export function openInTopLayer(panel: HTMLElement, target: Element, side: 'above' | 'below'): void {
  // The page may have thrown our element out a moment ago.
  if (!panel.isConnected) return;
  if (panel.popover !== 'manual') panel.popover = 'manual';
  if (!isOpen(panel)) panel.showPopover();
  const view = panel.ownerDocument.defaultView;
  if (!view) return;
  const around = target.getBoundingClientRect();
  const { width, height } = panel.getBoundingClientRect();
  const above = around.top - GAP - height;
  const below = around.bottom + GAP;
  const fitsAbove = above >= GAP;
  const fitsBelow = below + height <= view.innerHeight;
  const top = side === 'below' ? (fitsBelow || !fitsAbove ? below : above) : fitsAbove || !fitsBelow ? above : below;
  const left = Math.min(Math.max(GAP, around.right - width), Math.max(GAP, view.innerWidth - GAP - width));
  panel.style.top = `${Math.round(Math.max(GAP, Math.min(top, view.innerHeight - GAP - height)))}px`;
  panel.style.left = `${Math.round(left)}px`;
}

export function closeTopLayer(panel: HTMLElement): void {
  if (isOpen(panel)) panel.hidePopover();
}

function isOpen(panel: HTMLElement): boolean {
  return panel.isConnected && panel.matches(':popover-open');
}

/** What every panel in the top layer needs besides its own look; the browser centres popovers otherwise. */
export const TOP_LAYER_CSS = `
[popover] { position: fixed; inset: auto; margin: 0; box-sizing: border-box; max-width: calc(100vw - 12px); overflow: auto; pointer-events: auto;
  color: var(--text); background: var(--ground); border: 1px solid var(--edge); border-radius: 8px; box-shadow: 0 4px 18px rgb(0 0 0 / 22%); }
`;
