import { FONT_FAMILY, PALETTE_CSS } from '../overlay/palette';
import { TOP_LAYER_CSS } from '../overlay/top-layer';
import { ZERO_SIZE_HOST_CSS } from '../overlay/zero-size-host';
import { CARD_CSS } from './card-styles';
import { PICKER_CSS } from './picker-styles';

// The page is light or dark whatever the system says: these stand out at 3:1 on white and on near black.
const LINE = { block: '#d9342b', warn: '#b06000', advice: '#2f7cc8' };

export const COMPOSER_CSS = `
${ZERO_SIZE_HOST_CSS}
${PALETTE_CSS}
${TOP_LAYER_CSS}
.spot, .panel { font: 400 13px / 1.45 ${FONT_FAMILY}; }
:where(.spot, .head, .aside) button { all: unset; box-sizing: border-box; cursor: pointer; }
button:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }

.layer { position: absolute; overflow: hidden; pointer-events: none; }
.layer[hidden] { display: none; }
.sheet { position: absolute; inset: 0 auto auto 0; }
.mirror { position: absolute; inset: 0 auto auto 0; box-sizing: border-box; visibility: hidden; contain: layout style; }
.line { position: absolute; box-sizing: border-box; }
.line.block { background: linear-gradient(45deg, transparent 40%, ${LINE.block} 40% 62%, transparent 62%) 0 100% / 4px 3px repeat-x, linear-gradient(-45deg, transparent 40%, ${LINE.block} 40% 62%, transparent 62%) 2px 100% / 4px 3px repeat-x; }
.line.warn { border-block-end: 2px solid ${LINE.warn}; }
.line.advice { border-block-end: 2px dotted ${LINE.advice}; }

.spot > .bar { inset: 0 auto auto 0; }
.bar { display: flex; align-items: center; gap: 6px; width: max-content; max-width: min(420px, calc(100vw - 24px)); font-size: 11.5px; line-height: 16px; pointer-events: auto; }
.chip { display: flex; align-items: center; gap: 5px; min-height: 18px; padding: 0 8px 0 6px; border: 1px solid; border-radius: 10px; font-weight: 600; white-space: nowrap; }
.compact .words { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.clear { display: flex; padding: 4px; border-radius: 50%; font-size: 10px; }
.outcome { display: flex; align-items: baseline; flex-wrap: wrap; gap: 0 6px; padding: 0 8px; border: 1px solid var(--edge); border-radius: 10px; color: var(--text); background: var(--ground); }
:where(.spot, .aside) button.plain { color: var(--focus); font-weight: 600; text-decoration: underline; text-underline-offset: 2px; }
.said { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }

.panel { scrollbar-color: var(--edge) var(--ground); width: min(400px, calc(100vw - 12px)); max-height: min(60vh, 460px); padding: 10px 14px; }
.panel.some { width: min(340px, calc(100vw - 12px)); }
.head { display: flex; align-items: center; justify-content: space-between; }
h2 { margin: 0; font-size: 13px; font-weight: 650; }
.close { width: 24px; height: 24px; border-radius: 4px; background: linear-gradient(45deg, transparent 46%, currentColor 46% 54%, transparent 54%) center / 11px 11px no-repeat,
  linear-gradient(-45deg, transparent 46%, currentColor 46% 54%, transparent 54%) center / 11px 11px no-repeat; color: var(--faint); }
.close:hover { background-color: var(--sunken); }
ol { list-style: none; margin: 6px 0 0; padding: 0; display: grid; gap: 10px; }
li { padding-block-start: 10px; border-block-start: 1px solid var(--sunken); }
.some li:first-child { padding-block-start: 0; border: 0; }
.aside { margin: 8px 0 0; color: var(--faint); font-size: 12px; overflow-wrap: anywhere; }
${CARD_CSS}
${PICKER_CSS}
@media print { .spot, .layer { display: none; } }
@media (forced-colors: active) { .line { forced-color-adjust: none; } .chip, .outcome { border: 1px solid; } }
`;
