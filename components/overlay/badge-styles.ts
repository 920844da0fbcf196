import { PALETTE_CSS } from './palette';

/**
 * The host takes no space and is a layout of its own (`contain`), so that a tick lays out one pill and nothing of the page.
 * `!important` inside `:host` wins over any rule of the page.
 */
export const ZERO_SIZE_HOST_CSS = `
:host { all: initial !important; position: absolute !important; display: block !important; width: 0 !important; height: 0 !important;
  contain: size layout style !important; pointer-events: none !important; z-index: 1 !important; color-scheme: light dark; }
.spot { position: absolute; width: 0; height: 0; }
`;

export const BADGE_CSS = `
${ZERO_SIZE_HOST_CSS}
${PALETTE_CSS}
.pill { position: absolute; inset-block-end: 0; inset-inline-end: 0; box-sizing: border-box; display: flex; align-items: center; gap: 0.4em;
  height: 1.7em; padding: 0 0.6em; border: 1px solid; border-radius: 0.85em; white-space: nowrap; contain: layout style;
  font: 600 clamp(11px, 0.75rem, 15px) / 1 system-ui, sans-serif; font-variant-numeric: tabular-nums;
  pointer-events: auto; cursor: inherit; user-select: none; -webkit-user-select: none; }
@media print { .pill { display: none; } }
`;
