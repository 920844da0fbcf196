/** What the bar's rates need besides the bar's own. */
export const BAR_RATES_CSS = `
.rates { position: relative; }
.lowest { display: grid; grid-template-columns: 1fr auto; column-gap: 8px; align-items: baseline; width: 100%; cursor: help; }
.lowest .what { grid-column: 1 / -1; color: var(--faint); font-size: 12px; }
.lowest b { display: inline-flex; align-items: center; gap: 5px; padding: 0 7px; border-radius: 9px; font-variant-numeric: tabular-nums; font-weight: 650; }
.beside { font-weight: 400; font-size: 12px; }
.lowest .beside { grid-column: 1 / -1; justify-self: end; }
.note { visibility: hidden; position: absolute; inset-block-end: 100%; inset-inline: -13px; max-height: 50vh; overflow: auto; padding: 8px 12px;
  background: var(--ground); border: 1px solid var(--edge); border-radius: 8px; box-shadow: 0 4px 18px rgb(0 0 0 / 22%); font-size: 12px; display: grid; gap: 6px; }
.rates:hover > .note, .lowest:focus-visible + .note { visibility: visible; }
.note ul { list-style: none; display: grid; gap: 3px; }
.note li { display: grid; grid-template-columns: 1fr auto; column-gap: 8px; }
.note .counted { grid-column: 1 / -1; color: var(--faint); font-size: 11.5px; }
.note p { color: var(--faint); }
@media (prefers-reduced-motion: no-preference) { .note { transition: visibility 0s 0.15s; } .rates:hover > .note { transition-delay: 0.25s; } }
`;
