import { FONT_FAMILY, PALETTE_CSS } from './palette';
import { ZERO_SIZE_HOST_CSS } from './zero-size-host';

export const BADGE_CSS = `
${ZERO_SIZE_HOST_CSS}
${PALETTE_CSS}
.pill { box-sizing: border-box; display: flex; align-items: center; gap: 0.4em;
  height: 1.75em; padding: 0 0.6em 0 0.5em; border: 1px solid; border-radius: 1em; white-space: nowrap; contain: layout style;
  font: 600 clamp(11px, 0.75rem, 15px) / 1 ${FONT_FAMILY};
  font-variant-numeric: tabular-nums; pointer-events: auto; cursor: inherit; user-select: none; -webkit-user-select: none; }
.own { padding-inline-start: 0.5em; border-inline-start: 1px solid; font-weight: 400; }
.shape { display: flex; flex: none; }
@media print { .pill { display: none; } }
`;
