import type { Tone as StatusTone } from '@/utils/text/shared';

/** How a thing looks: the tones of every face of ReplyClock, and `waiting` for a reply that the page has not proved yet. */
export type Tone = StatusTone | 'waiting';

interface Colours {
  text: string;
  ground: string;
}

export type Palette = Record<Tone, Colours> & { panel: Colours & { edge: string; faint: string; sunken: string; focus: string } };

// The values of components/shared/tokens.css, which a content script cannot load. Contrast of 4.5:1 is tested.
export const LIGHT: Palette = {
  'on-track': { text: '#146c43', ground: '#e2f3e9' },
  'at-risk': { text: '#7a4b00', ground: '#fdf0d1' },
  urgent: { text: '#a3211b', ground: '#fde8e6' },
  breached: { text: '#ffffff', ground: '#a3211b' },
  waiting: { text: '#1c5a9e', ground: '#e4eefa' },
  met: { text: '#1c5a9e', ground: '#e4eefa' },
  unknown: { text: '#55606a', ground: '#e9ecef' },
  panel: { text: '#1a2126', ground: '#ffffff', edge: '#7b858f', faint: '#55606a', sunken: '#edf0f2', focus: '#0b6470' },
};

export const DARK: Palette = {
  'on-track': { text: '#82d8a8', ground: '#163526' },
  'at-risk': { text: '#f3c66f', ground: '#3b2d10' },
  urgent: { text: '#ffa198', ground: '#441d1a' },
  breached: { text: '#2b0a08', ground: '#ff9187' },
  waiting: { text: '#93c0f6', ground: '#1a2d44' },
  met: { text: '#93c0f6', ground: '#1a2d44' },
  unknown: { text: '#a9b4be', ground: '#2b3238' },
  panel: { text: '#e7ebee', ground: '#1c2125', edge: '#77828c', faint: '#a3aeb8', sunken: '#111417', focus: '#62c5d2' },
};

export const TONES = ['on-track', 'at-risk', 'urgent', 'breached', 'waiting', 'met', 'unknown'] as const satisfies readonly Tone[];

export const FONT_FAMILY =
  "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'PingFang SC', 'Microsoft YaHei UI', 'Noto Sans CJK SC', sans-serif";

/** Custom properties for the panels, and one rule a tone, in both colour schemes. Text colour is `currentColor` of the edge too. */
export const PALETTE_CSS = `
${scheme(LIGHT)}
@media (prefers-color-scheme: dark) { ${scheme(DARK)} }
${TONES.map((tone) => `[data-tone='${tone}'] { color: var(--${tone}-text); background: var(--${tone}-ground); }`).join('\n')}
.mark { flex: none; width: 0.9em; height: 0.9em; }
`;

function scheme(palette: Palette): string {
  const tones = TONES.map((tone) => `--${tone}-text: ${palette[tone].text}; --${tone}-ground: ${palette[tone].ground};`);
  const { text, ground, edge, faint, sunken, focus } = palette.panel;
  return `:host { ${tones.join(' ')} --text: ${text}; --ground: ${ground}; --edge: ${edge}; --faint: ${faint}; --sunken: ${sunken}; --focus: ${focus}; }`;
}
