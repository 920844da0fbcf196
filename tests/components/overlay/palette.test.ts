import { describe, expect, it } from 'vitest';
import { DARK, LIGHT, TONES, type Palette } from '@/components/overlay/palette';

/** WCAG 2.2, relative luminance and contrast ratio. */
function contrast(a: string, b: string): number {
  const luminance = (colour: string) => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) => {
      const channel = Number.parseInt(colour.slice(i, i + 2), 16) / 255;
      return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

describe.each([
  ['light', LIGHT],
  ['dark', DARK],
] satisfies [string, Palette][])('colours, %s', (_, palette) => {
  it.each(TONES)('%s can be read', (tone) => {
    expect(contrast(palette[tone].text, palette[tone].ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['text', 'faint'] as const)('%s can be read on a panel', (kind) => {
    expect(contrast(palette.panel[kind], palette.panel.ground)).toBeGreaterThanOrEqual(4.5);
  });

  it('focus and edges stand out from a panel', () => {
    expect(contrast(palette.panel.focus, palette.panel.ground)).toBeGreaterThanOrEqual(3);
    expect(contrast(palette.panel.edge, palette.panel.ground)).toBeGreaterThanOrEqual(3);
  });
});

describe('on the page’s white', () => {
  it.each(TONES)('%s stands out by its ground or its edge, in both schemes', (tone) => {
    for (const { text, ground } of [LIGHT[tone], DARK[tone]]) {
      expect(Math.max(contrast(text, '#ffffff'), contrast(ground, '#ffffff'))).toBeGreaterThanOrEqual(3);
    }
  });
});
