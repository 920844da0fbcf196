// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { ScopeRates } from '@/components/hooks/use-rates';
import { LanguageProvider } from '@/components/shared/language';
import { RateCard } from '@/components/shared/rate-card';
import type { InterfaceLanguage } from '@/utils/text/language';

type Windows = ScopeRates['windows'];

/** Of a hundred contacts so many on time; the same in each window but for what is given. */
function windows(onTime: number, more: Partial<Windows[30]> = {}): Windows {
  const rate = { low: onTime / 100, high: onTime / 100 };
  const of = (windowDays: number) => ({ windowDays, onTime, late: 100 - onTime, missed: 0, pending: 0, waived: 0, uncertain: 0, rate, responseTime: null, tally: { g: onTime, b: 100 - onTime, gb: 0, go: 0, bo: 0, gbo: 0 }, lateMarks: { count: 0, perhaps: 0, rateIfCounted: rate } });
  return { 7: of(7), 30: { ...of(30), ...more }, 90: of(90) };
}

function card(scope: Pick<ScopeRates, 'windows' | 'counted'>, { language = 'en', blind = false }: { language?: InterfaceLanguage; blind?: boolean } = {}) {
  render(
    <LanguageProvider language={language}>
      <RateCard scope={{ accountId: 'A', marketplaceId: 'ATVPDKIKX0DER', ...scope }} targets={{ target: 9_000, earlyAlarm: 9_500, critical: 8_500 }} withAccount={false} blind={blind} />
    </LanguageProvider>,
  );
  const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
  return { text: document.body.textContent ?? '', lower: all('[data-counted-per]').map((line) => [line.dataset.countedPer, line.textContent]), tones: all('.rate-figure').map((figure) => figure.className.replace('rate-figure text-', '')) };
}
afterEach(cleanup);

describe('where turns and messages disagree about the target', () => {
  const message = { ...windows(92), 30: windows(88)[30] };

  it('the lower stands beside, colours the figure, and one sentence says why', () => {
    const { text, lower, tones } = card({ windows: windows(92), counted: { turn: windows(92), message } });
    expect(lower).toEqual([['message', 'per message 88%']]);
    expect(tones).toEqual(['on-track', 'urgent', 'on-track']);
    expect(text.match(/Amazon does not say whether turns or messages count/g)).toHaveLength(1);
  });

  it('it is said in Chinese too', () => {
    expect(card({ windows: windows(92), counted: { turn: windows(92), message } }, { language: 'zh-CN' }).lower).toEqual([['message', '按消息 88%']]);
  });

  it('nothing is said where they agree, or where the lower is shown already', () => {
    const { text, lower } = card({ windows: windows(92), counted: { turn: windows(92), message: windows(91) } });
    expect([lower, text.includes('turns or messages')]).toEqual([[], false]);
    cleanup();
    expect(card({ windows: message, counted: { turn: windows(92), message } }).lower).toEqual([]);
  });
});

it('marks that came late are shown apart, with the rate as it would be if they counted', () => {
  const late = { lateMarks: { count: 2, perhaps: 1, rateIfCounted: { low: 0.89, high: 0.9 } } };
  expect(card({ windows: windows(92, late), counted: { turn: windows(92), message: windows(92) } }).text).toContain('Marked late in 30 days: 2 – 3; the rate would be 89–90% if these counted.');
  cleanup();
  expect(card({ windows: windows(92), counted: { turn: windows(92), message: windows(92) } }).text).not.toContain('Marked late');
});

it('no figure is green while its inbox is not read', () => {
  expect(card({ windows: windows(92), counted: { turn: windows(92), message: windows(92) } }, { blind: true }).tones).toEqual(['unknown', 'unknown', 'unknown']);
});
