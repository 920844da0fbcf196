/** The templates in the panel at the reply box. */
export const PICKER_CSS = `
.chip.pick { color: var(--text); background: var(--ground); border-color: var(--edge); }
.picker button { all: unset; box-sizing: border-box; cursor: pointer; }
.picker button:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
.picker .close { width: 24px; height: 24px; border-radius: 4px; background: linear-gradient(45deg, transparent 46%, currentColor 46% 54%, transparent 54%) center / 11px 11px no-repeat,
  linear-gradient(-45deg, transparent 46%, currentColor 46% 54%, transparent 54%) center / 11px 11px no-repeat; color: var(--faint); }
.picker .close:hover { background-color: var(--sunken); }
.picker button.plain { color: var(--focus); font-weight: 600; text-decoration: underline; text-underline-offset: 2px; }
.picker button.main { padding: 5px 12px; border-radius: 6px; font-weight: 600; color: var(--ground); background: var(--focus); }
.picker input { box-sizing: border-box; width: 100%; min-height: 30px; padding: 3px 8px; border: 1px solid var(--edge); border-radius: 6px; font: inherit; color: inherit; background: var(--ground); }
.picker input:focus-visible { outline: 2px solid var(--focus); outline-offset: 1px; }
.picker .find { margin-block-start: 8px; }
.picker ul { list-style: none; margin: 8px 0 0; padding: 0; }
.picker li { padding: 0; border-block-start: 1px solid var(--sunken); }
.picker .template { display: grid; grid-template-columns: 1fr auto; gap: 0 10px; width: 100%; padding: 7px 6px; border-radius: 6px; }
.picker .template:hover { background: var(--sunken); }
.picker .template b { font-weight: 600; }
.picker .template span { color: var(--faint); font-size: 12px; }
.picker .template .begin { grid-column: 1 / -1; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.picker .value { display: grid; grid-template-columns: 9em 1fr; gap: 8px; align-items: center; margin-block-start: 6px; }
.picker .value span { overflow-wrap: anywhere; }
.picker .preview { margin: 10px 0 0; padding: 8px 10px; border: 1px solid var(--sunken); border-radius: 6px; white-space: pre-line; overflow-wrap: anywhere; }
.picker .ways { display: flex; gap: 14px; align-items: center; margin-block-start: 10px; }
`;
