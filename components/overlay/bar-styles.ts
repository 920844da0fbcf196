import { FONT_FAMILY, PALETTE_CSS } from './palette';
import { UNFRAMED_CSS } from './zero-size-host';

/** Fixed over the window, above the page and out of its layout; where, `bar-place.ts` finds out. */
export const BAR_CSS = `
:host { ${UNFRAMED_CSS} position: fixed !important; bottom: var(--bottom, 12px) !important; right: var(--right, 12px) !important; left: var(--left, auto) !important;
  z-index: 2147483000 !important; contain: layout style !important; color-scheme: light dark !important; }
${PALETTE_CSS}
.bar { font: 400 13px / 1.45 ${FONT_FAMILY}; color: var(--text); }
p, dl, dd, ul { margin: 0; padding: 0; }
button { all: unset; box-sizing: border-box; cursor: pointer; }
button:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; border-radius: 4px; }
button:disabled { opacity: 0.5; cursor: default; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

.toggle { display: flex; align-items: center; gap: 6px; max-width: calc(100vw - 24px); height: 30px; padding: 0 12px 0 10px; border: 1px solid;
  border-radius: 15px; box-shadow: 0 2px 8px rgb(0 0 0 / 18%); white-space: nowrap; font-variant-numeric: tabular-nums; }
.toggle:focus-visible { border-radius: 15px; }
.toggle b { font-weight: 650; }

.panel { width: min(236px, calc(100vw - 24px)); box-sizing: border-box; padding: 10px 12px; display: grid; gap: 8px;
  background: var(--ground); border: 1px solid var(--edge); border-radius: 10px; box-shadow: 0 4px 18px rgb(0 0 0 / 20%); }
.head, .foot { display: flex; align-items: center; justify-content: space-between; gap: 8px; }
.state { display: flex; align-items: center; gap: 6px; padding: 2px 8px; border-radius: 10px; font-weight: 600; }
.fold { display: grid; place-items: center; width: 24px; height: 24px; border-radius: 4px; color: var(--faint); }
.fold:hover, .pause:hover:enabled { background: var(--sunken); }
.chevron { width: 7px; height: 7px; border: solid currentColor; border-width: 0 2px 2px 0; transform: translateY(-2px) rotate(45deg); }
.hint, .line { color: var(--faint); }
.line { font-size: 12px; font-variant-numeric: tabular-nums; }
.found { display: flex; flex-wrap: wrap; gap: 4px 8px; justify-content: space-between; align-items: center; }
.way { text-decoration: underline; }
.trouble { padding: 6px 8px; border-radius: 6px; }

.counts { display: grid; grid-template-columns: repeat(3, 1fr); gap: 6px; }
.count { display: flex; flex-direction: column-reverse; align-items: center; padding: 5px 4px 6px; border-radius: 6px; }
.count dt { font-size: 11.5px; white-space: nowrap; }
.count dd { font-size: 18px; font-weight: 650; line-height: 1.2; font-variant-numeric: tabular-nums; }

.own { color: var(--faint); font-size: 12px; }
.pause { padding: 3px 12px; text-align: center; border: 1px solid var(--edge); border-radius: 6px; font-weight: 550; }

@media (forced-colors: active) { .toggle, .state, .count, .trouble { border: 1px solid; } }
@media print { .bar { display: none; } }
`;
