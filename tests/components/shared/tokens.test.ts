import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const css = readFileSync(resolve(import.meta.dirname, '../../../components/shared/tokens.css'), 'utf8');
const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)');
const colours = (block: string) => new Map([...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map((match) => [match[1]!, match[2]!]));

// WCAG 2.2, relative luminance and contrast ratio.
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

const GROUNDS = ['page', 'surface', 'sunken', 'hover'];
const PAIRS: [text: string, ground: string][] = [
  ...['on-track', 'at-risk', 'urgent', 'breached', 'unknown', 'met'].map((tone): [string, string] => [tone, `${tone}-soft`]),
  ...GROUNDS.flatMap((ground): [string, string][] => ['text', 'muted', 'accent'].map((text) => [text, ground])),
  // Figures and sentences in a tone's colour stand on the plain grounds too.
  ...['on-track', 'at-risk', 'urgent', 'met'].flatMap((tone): [string, string][] => ['page', 'surface'].map((ground) => [tone, ground])),
  ['accent', 'accent-soft'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
];

describe.each([['light', colours(light)], ['dark', colours(dark)]] as const)('%s', (_, scheme) => {
  it.each(PAIRS)('text in %s on %s has a contrast of 4.5:1 or more', (text, ground) => {
    expect(contrast(scheme.get(text)!, scheme.get(ground)!)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(GROUNDS)('the edge of a control can be seen on %s', (ground) => {
    expect(contrast(scheme.get('line-strong')!, scheme.get(ground)!)).toBeGreaterThanOrEqual(3);
  });
});
