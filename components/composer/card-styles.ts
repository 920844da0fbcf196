// One look for the card in two houses: on the page its colours are those of the overlay's palette, in the popup those of tokens.css.
const EDGE = 'var(--edge, var(--line-strong))';
const FAINT = 'var(--faint, var(--muted))';
const FOCUS = 'var(--focus, var(--accent))';

const tone = (name: string): string =>
  `.finding-card .severity[data-tone='${name}'] { color: var(--${name}-text, var(--${name})); background: var(--${name}-ground, var(--${name}-soft)); }`;

/** Of `FindingCard` and the form in it. */
export const CARD_CSS = `
.finding-card { display: grid; gap: 5px; text-align: start; overflow-wrap: anywhere; }
.finding-card > *, .finding-card p { margin: 0; }
.finding-card header { display: flex; flex-wrap: wrap; align-items: center; gap: 3px 8px; }
.finding-card h3 { margin: 0; font-size: 1em; font-weight: 650; }
.finding-card .severity { display: inline-flex; align-items: center; gap: 5px; padding: 1px 8px 1px 6px; border-radius: 9px; font-size: 0.88em; font-weight: 600; white-space: nowrap; }
.finding-card .mark { flex: none; width: 0.9em; height: 0.9em; }
${['breached', 'at-risk', 'met'].map(tone).join('\n')}
.finding-card .words { font-style: italic; color: ${FAINT}; }
.finding-card .better q { color: var(--on-track-text, var(--on-track)); }
.finding-card .better span { font-weight: 600; }
.finding-card .source { font-size: 0.88em; color: ${FAINT}; }
.finding-card a { color: ${FOCUS}; text-underline-offset: 2px; }
.finding-card .card-actions { display: flex; flex-wrap: wrap; gap: 6px; margin-block-start: 3px; }
.finding-card button { all: unset; box-sizing: border-box; cursor: pointer; min-height: 26px; padding: 2px 10px; border: 1px solid ${EDGE}; border-radius: 6px; font-size: 0.94em; font-weight: 550; line-height: 1.4; }
.finding-card button:hover { background: var(--sunken); }
.finding-card button.main { border-color: ${FOCUS}; background: ${FOCUS}; color: var(--ground, var(--on-accent)); }
.finding-card :is(button, a, input):focus-visible { outline: 2px solid ${FOCUS}; outline-offset: 2px; }
.finding-card .ignore { display: grid; gap: 6px; padding: 8px; border-radius: 6px; background: var(--sunken); }
.finding-card fieldset { margin: 0; padding: 0; border: 0; display: flex; flex-wrap: wrap; gap: 2px 14px; }
.finding-card legend { padding: 0; font-weight: 600; }
.finding-card fieldset label { display: inline-flex; align-items: center; gap: 6px; min-height: 24px; }
.finding-card fieldset input { margin: 0; accent-color: ${FOCUS}; }
.finding-card .reason { display: grid; gap: 3px; font-weight: 600; }
.finding-card .reason input { box-sizing: border-box; width: 100%; min-height: 28px; padding: 3px 8px; border: 1px solid ${EDGE}; border-radius: 5px; font: inherit; font-weight: 400; color: inherit; background: var(--ground, var(--surface)); }
.finding-card .fault { font-size: 0.94em; }
.finding-card .fault:empty { display: none; }
`;
