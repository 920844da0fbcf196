import type { InterfaceLanguage } from '@/utils/text/language';

/** The few formats that the overlay prints too: it stands on every message page and loads no others. */
export interface Figures {
  /** A share of 1 as a percentage with at most one decimal, never rounded up: 0.89996 is "89.9%", not the target it missed. */
  percent: (share: number) => string;
  /** A range of shares; one figure where both ends print alike. */
  percentRange: (range: { low: number; high: number }) => string;
  /** Country of a marketplace, spelt out. */
  country: (code: string) => string;
}

const built = new Map<InterfaceLanguage, Figures>();

/** The formatters of a language, built once: an `Intl` formatter costs far more to make than to use. */
export function figuresFor(language: InterfaceLanguage): Figures {
  let figures = built.get(language);
  if (!figures) built.set(language, (figures = build(language)));
  return figures;
}

function build(language: InterfaceLanguage): Figures {
  const percents = lazy(() => new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 }));
  const decimal = lazy(() => new Intl.NumberFormat(language, { maximumFractionDigits: 1 }));
  const countries = lazy(() => new Intl.DisplayNames(language, { type: 'region' }));
  const percent = (share: number) => percents().format(floored(share));
  return {
    percent,
    percentRange({ low, high }) {
      const [from, to] = [percent(low), percent(high)];
      return from === to ? from : `${decimal().format(floored(low) * 100)}–${to}`;
    },
    country: (code) => countries().of(code) ?? code,
  };
}

/** Made at the first use: what a page does not print costs its first frame nothing. */
export function lazy<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** Cut to a tenth of a percent. The least bit more keeps 0.9, which no float holds, at 90 %. */
function floored(share: number): number {
  return Math.floor(share * 1000 + 1e-9) / 1000;
}
