import { FONT_FAMILY, PALETTE_CSS } from '../overlay/palette';
import { TOP_LAYER_CSS } from '../overlay/top-layer';
import { ZERO_SIZE_HOST_CSS } from '../overlay/zero-size-host';

export const COMPOSER_CSS = `
${ZERO_SIZE_HOST_CSS}
${PALETTE_CSS}
${TOP_LAYER_CSS}
.spot, .list { font: 400 13px / 1.45 ${FONT_FAMILY}; }
button { all: unset; box-sizing: border-box; cursor: pointer; }
button:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
.chip { display: flex; align-items: center; gap: 6px; height: 24px; padding: 0 10px 0 8px;
  border: 1px solid; border-radius: 12px; font-size: 12px; font-weight: 600; white-space: nowrap; pointer-events: auto; }
.clear { display: flex; padding: 5px; border-radius: 50%; font-size: 11px; pointer-events: auto; }

.list { width: min(360px, calc(100vw - 12px)); max-height: min(50vh, 420px); padding: 10px 14px; }
.head { display: flex; align-items: center; justify-content: space-between; }
h2 { margin: 0; font-size: 13px; font-weight: 650; }
.close { width: 24px; height: 24px; border-radius: 4px; background: linear-gradient(45deg, transparent 46%, currentColor 46% 54%, transparent 54%) center / 11px 11px no-repeat,
  linear-gradient(-45deg, transparent 46%, currentColor 46% 54%, transparent 54%) center / 11px 11px no-repeat; color: var(--faint); }
.close:hover { background-color: var(--sunken); }
ol { list-style: none; margin: 6px 0 0; padding: 0; display: grid; gap: 10px; }
li { padding-block-start: 8px; border-block-start: 1px solid var(--sunken); }
p { margin: 4px 0 0; overflow-wrap: anywhere; }
.severity { display: inline-flex; align-items: center; gap: 5px; padding: 1px 8px 1px 6px; border-radius: 9px; font-size: 11.5px; font-weight: 600; }
.fix b { font-weight: 600; margin-inline-end: 6px; }
.fix q { color: var(--on-track-text); }
.never { margin-block-start: 10px; color: var(--faint); font-size: 11.5px; }
@media print { .spot { display: none; } }
`;
