// @vitest-environment happy-dom
/** @jsxImportSource @/components/overlay */
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { Bar } from '@/components/overlay/Bar';
import { BarRates } from '@/components/overlay/BarRates';
import { barStateOf, barTone, isBlind, type BarModel, type BarSummary } from '@/components/overlay/bar-model';
import { drawNodes } from '@/components/overlay/draw-nodes';
import { MINUTE } from '@/utils/domain/time/observed-time';
import { overlayTexts, type BarState } from '@/utils/text/overlay';
import { NOW } from './some-row';

const summary: BarSummary = {
  paused: false,
  clockCorrection: null,
  dueWithinHour: 2,
  dueWithinFourHours: 5,
  breached: 1,
  rates: [
    { accountId: 'A1B2C3D4E5', accountName: null, marketplaceId: 'A1VC38T7YXB528', rate: { low: 0.8999, high: 0.8999 }, counted: 21 },
    { accountId: 'A1B2C3D4E5', accountName: null, marketplaceId: 'A1PA6795UKMFR9', rate: { low: 0.95, high: 1 }, counted: 1 },
    { accountId: 'A1B2C3D4E5', accountName: null, marketplaceId: 'ATVPDKIKX0DER', rate: null, counted: 0 },
  ],
  lastReadAt: NOW - 2 * MINUTE,
  lastCompleteAt: NOW - 55 * MINUTE,
  stale: false,
  trouble: null,
};

const STATES = Object.keys(overlayTexts.en.states) as BarState[];

function model(differences: Partial<BarModel> = {}, ofSummary: Partial<BarSummary> = {}): BarModel {
  return { page: 'reading', summary: { ...summary, ...ofSummary }, collapsed: false, ...differences };
}

function inState(state: BarState): BarModel {
  if (state === 'stale' || state === 'paused') return model({}, { [state]: true });
  return model({ page: state });
}

function draw(shown: BarModel, language: 'en' | 'zh-CN' = 'en'): HTMLElement {
  drawNodes(
    <Bar model={shown} now={NOW} language={language} timeZone="Europe/Berlin" announcement="" onCollapse={() => {}} onPause={() => {}} rates={BarRates} />,
    document.body,
  );
  return document.body;
}

afterEach(() => drawNodes(null, document.body));

describe('the state of the bar', () => {
  it.each(STATES)('%s is found, said in its own words, and what to do beside it', (state) => {
    expect(barStateOf(inState(state))).toBe(state);
    for (const language of ['en', 'zh-CN'] as const) {
      const { title, hint } = overlayTexts[language].states[state];
      const text = draw(inState(state), language).textContent;
      expect(text).toContain(title);
      expect(text).toContain(hint);
    }
  });

  it('says each state in words of its own', () => {
    for (const language of ['en', 'zh-CN'] as const) {
      const titles = STATES.map((state) => overlayTexts[language].states[state].title);
      expect(new Set(titles).size).toBe(titles.length);
    }
  });

  it('lets a pause hide everything else, and an old reading only what looks like one', () => {
    expect(barStateOf(model({ page: 'signed-out' }, { paused: true, stale: true }))).toBe('paused');
    expect(barStateOf(model({ page: 'signed-out' }, { stale: true }))).toBe('signed-out');
    expect(barStateOf(model({ page: 'empty' }, { stale: true }))).toBe('stale');
    expect(barStateOf({ page: 'loading', summary: null, collapsed: true })).toBe('loading');
  });

  it.each(STATES)('%s: green only where the list is read', (state) => {
    const seesList = state === 'reading' || state === 'empty';
    expect(barTone(state, { ...summary, breached: 0, dueWithinHour: 0, dueWithinFourHours: 0 })).toBe(seesList ? 'on-track' : 'unknown');
    expect(isBlind(state)).toBe(!seesList && state !== 'loading');
    const tone = draw(inState(state)).querySelector('.state')?.getAttribute('data-tone');
    expect(tone).toBe(seesList ? 'on-track' : 'unknown');
  });
});

describe('what the bar says', () => {
  it('counts what is late and what is due', () => {
    const counts = [...draw(model()).querySelectorAll('.count')].map((count) => count.textContent);
    expect(counts).toEqual(['late1', 'due in 1 h2', 'due in 4 h5']);
  });

  it('is one line when folded, most urgent first, without noughts', () => {
    const line = (ofSummary: Partial<BarSummary>, language: 'en' | 'zh-CN' = 'en') =>
      draw(model({ collapsed: true }, ofSummary), language).querySelector('button')?.textContent;
    expect(line({})).toBe('ReplyClock1 late · 2 in 1 h · 5 in 4 h');
    expect(line({}, 'zh-CN')).toBe('ReplyClock1 条超时 · 1 小时内 2 条 · 4 小时内 5 条');
    expect(line({ breached: 0, dueWithinHour: 2, dueWithinFourHours: 2 })).toBe('ReplyClock2 in 1 h');
    expect(line({ breached: 0, dueWithinHour: 0, dueWithinFourHours: 0 })).toBe('ReplyClocknothing due in 4 h');
  });

  it('never says that nothing is due while it cannot see', () => {
    const nothing = { breached: 0, dueWithinHour: 0, dueWithinFourHours: 0, stale: true };
    expect(draw(model({ collapsed: true }, nothing)).textContent).toBe('ReplyClockNot read for a while');
    expect(draw({ page: 'reading', summary: null, collapsed: true }).textContent).toBe('ReplyClockReading this inbox');
  });

  it('shows the lowest rate with its owner, the others apart, never rounded up to a target', () => {
    const rates = draw(model()).querySelector('.rates');
    expect(rates?.querySelector('.lowest')?.textContent).toBe('Response rate, 30 daysJapan89.9%');
    expect([...(rates?.querySelectorAll('li') ?? [])].map((rate) => rate.textContent)).toEqual([
      'Japan89.9%of 21 messages',
      expect.stringMatching(/^Germany95.*100%of 1 message$/),
    ]);
    expect(rates?.textContent).toContain('Where Amazon shows a figure');
  });

  it('names the account only where there are several', () => {
    const other = { accountId: 'A9', accountName: 'Second shop', marketplaceId: 'A1PA6795UKMFR9', rate: { low: 0.5, high: 0.5 }, counted: 2 };
    const owners = [...draw(model({}, { rates: [other, ...summary.rates] })).querySelectorAll('li span:first-child')];
    expect(owners.map((owner) => owner.textContent)).toEqual(['Second shop, Germany', 'A1…D4E5, Japan', 'A1…D4E5, Germany']);
  });

  it.each([
    ['on-track', 0.95, {}],
    ['urgent', 0.8, {}],
    ['urgent', 0.95, { target: 9_800 }],
    ['unknown', 0.95, { stale: true }],
  ])('colours the lowest rate %s', (tone, share, ofSummary) => {
    const rates = [{ accountId: 'A1', accountName: null, marketplaceId: 'A1PA6795UKMFR9', rate: { low: share, high: share }, counted: 20 }];
    expect(draw(model({}, { rates, ...ofSummary })).querySelector<HTMLElement>('.lowest b')?.dataset.tone).toBe(tone);
  });

  it('has the lower count beside it, and its colour, where turns and messages disagree about the target', () => {
    const rates = [{ accountId: 'A1', accountName: null, marketplaceId: 'A1PA6795UKMFR9', rate: { low: 0.92, high: 0.92 }, counted: 20, beside: { countPer: 'message' as const, rate: { low: 0.88, high: 0.88 } } }];
    const drawn = draw(model({}, { rates }));
    expect(drawn.querySelector('.lowest')?.textContent).toBe('Response rate, 30 daysGermany92%per message 88%');
    expect(drawn.querySelector<HTMLElement>('.lowest b')?.dataset.tone).toBe('urgent');
    expect(drawn.querySelector('.note')?.textContent).toContain('Amazon does not say whether turns or messages count');
  });

  it('calls an empty window no data, never 100 %', () => {
    expect(draw(model({}, { rates: [] })).querySelector('.lowest')?.textContent).toBe('Response rate, 30 daysno data');
  });

  it.each([
    [{}, 'read 2 min ago · complete 14:05'],
    [{ lastReadAt: NOW - 10 * 60 * MINUTE, lastCompleteAt: NOW - 30 * 60 * MINUTE }, 'read 10 h ago · complete Nov 21 09:00'],
    [{ lastReadAt: NOW - 1, lastCompleteAt: null }, 'read just now · never yet to its last page'],
    [{ lastReadAt: null, lastCompleteAt: null }, '“Response needed” not read yet'],
  ])('tells how fresh its reading is: %j', (ofSummary, expected) => {
    expect(draw(model({}, ofSummary)).querySelector('.line')?.textContent).toBe(expected);
  });

  it.each([
    [4 * MINUTE, 'en', 'This computer’s clock is 4 min behind Amazon’s.'],
    [-90 * MINUTE, 'en', 'This computer’s clock is 90 min ahead of Amazon’s.'],
    [4 * MINUTE, 'zh-CN', '此电脑的时钟比亚马逊慢 4 分钟'],
  ] as const)('says by how much the clock is off: %s', (clockCorrection, language, expected) => {
    expect(draw(model({}, { clockCorrection }), language).textContent).toContain(expected);
  });

  it.each(['storage-denied', 'storage-full', 'storage-newer', 'storage-damaged'] as const)('says what is wrong with the storage: %s', (trouble) => {
    const lines = (['en', 'zh-CN'] as const).map((language) => draw(model({}, { trouble }), language).querySelector('.trouble')?.textContent);
    expect(new Set(lines).size).toBe(2);
    expect(draw(model()).querySelector('.trouble')).toBeNull();
  });
});

describe('who cannot see or point', () => {
  it.each([...STATES.map((state) => [state, false] as const), ['reading', true] as const])('finds no barrier in %s (folded: %s)', async (state, collapsed) => {
    const drawn = draw({ ...inState(state), collapsed });
    const { violations } = await axe.run(drawn, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  });

  it('reaches everything that can be pressed with the keyboard', () => {
    const pressable = [...draw(model()).querySelectorAll('button, [onclick], [tabindex]')];
    expect(pressable.map((element) => element.localName)).toEqual(['button', 'button', 'button']);
  });
});
