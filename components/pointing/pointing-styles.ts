import { FONT_FAMILY, PALETTE_CSS } from '../overlay/palette';
import { UNFRAMED_CSS } from '../overlay/zero-size-host';

/** A layer over the whole window that takes every pointer event for itself, outlines under it, and one panel above. */
export const POINTING_CSS = `
:host { ${UNFRAMED_CSS} position: fixed !important; inset: 0 !important; width: 0 !important; height: 0 !important; display: block !important;
  z-index: 2147483001 !important; color-scheme: light dark !important; }
${PALETTE_CSS}
[popover] { position: fixed; inset: 0; margin: 0; padding: 0; border: 0; overflow: hidden; background: none; }
.layer { width: 100vw; height: 100vh; cursor: crosshair; }
.layer.still { cursor: default; }
.outline { position: fixed; box-sizing: border-box; pointer-events: none; border: 2px solid var(--focus); border-radius: 4px; background: color-mix(in srgb, var(--focus) 12%, transparent); }
.outline[data-kind='date'] { border: 0; outline: 2px dashed var(--focus); outline-offset: 3px; background: none; }
.outline[data-kind='none'] { border-color: var(--edge); background: none; border-style: dotted; }
.panel { position: fixed; top: 16px; right: 16px; width: min(420px, calc(100vw - 24px)); box-sizing: border-box;
  max-height: calc(100vh - 32px); overflow: auto; padding: 14px 16px; display: grid; gap: 8px; cursor: default; font: 400 14px / 1.45 ${FONT_FAMILY}; color: var(--text);
  background: var(--ground); border: 1px solid var(--edge); border-radius: 10px; box-shadow: 0 6px 28px rgb(0 0 0 / 30%); }
.panel:focus { outline: none; }
.own { display: flex; align-items: center; gap: 6px; font-size: 12px; color: var(--faint); }
h2, p, ul { margin: 0; padding: 0; font: inherit; }
h2 { font-size: 15px; font-weight: 650; }
ul { list-style: none; display: grid; gap: 2px; font-variant-numeric: tabular-nums; }
.faint { color: var(--faint); font-size: 12.5px; }
.status { font-weight: 550; }
.status:empty { display: none; }
.layer:not(.still) .status { display: block; min-height: 1.45em; }
.status[data-tone] { padding: 4px 8px; border-radius: 6px; font-weight: 400; }
.ways { display: flex; flex-wrap: wrap; gap: 8px; margin-block-start: 4px; }
button { all: unset; box-sizing: border-box; cursor: pointer; min-height: 32px; padding: 4px 14px; border: 1px solid var(--edge); border-radius: 6px; font-weight: 550; text-align: center; }
button:hover { background: var(--sunken); }
button:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
button.main { color: var(--ground); background: var(--focus); border-color: transparent; }
@media (forced-colors: active) { .outline { border-color: Highlight; } button { border: 1px solid; } }
@media print { :host { display: none !important; } }
`;
