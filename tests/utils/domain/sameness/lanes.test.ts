import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANES, lanesOf, likeness, NEAR_COPY } from '@/utils/domain/sameness/lanes';

const ENGLISH = 'Hello, thank you for telling us about the lamp. The carrier shows that your parcel left the depot in Leipzig this morning, and it should reach you within two days. We will check the tracking again tomorrow and write to you here. Kind regards, the service team';
const GERMAN = 'Guten Tag, vielen Dank für Ihre Nachricht. Laut Sendungsverfolgung hat Ihr Paket heute Morgen das Depot verlassen und sollte in zwei Tagen ankommen. Wir prüfen die Sendung morgen noch einmal und melden uns hier bei Ihnen.';
const CHINESE = '您好，感谢您的来信。物流信息显示包裹今天早上已经离开配送中心，预计两天内送达。我们明天会再次查询物流并在这里回复您，给您带来的不便我们深表歉意，祝您生活愉快，工作顺利，也感谢您的耐心等待。';
const alike = (a: string, b: string) => likeness(lanesOf(a)!, lanesOf(b)!);

describe('the likeness of two replies', () => {
  test.each([ENGLISH, GERMAN, CHINESE])('is whole for the same text, whatever its numbers, case and spaces: %s', (text) => {
    expect(alike(text, text)).toBe(1);
    expect(alike(text, `${text.toUpperCase().replaceAll(' ', '  ')} 123-1234567-1234567`)).toBe(1);
  });
  test.each([
    ['a name', ENGLISH, ENGLISH.replace('Hello', 'Hello Anna')],
    ['a town', ENGLISH, ENGLISH.replace('Leipzig', 'Kassel')],
    ['a word', GERMAN, GERMAN.replace('morgen noch', 'übermorgen noch')],
    ['a greeting', CHINESE, CHINESE.replace('您好', '亲爱的顾客')],
  ])('stays above the line of a near-copy where only %s differs', (_, a, b) => expect(alike(a, b)).toBeGreaterThanOrEqual(NEAR_COPY));
  test.each([
    ['another language', ENGLISH, GERMAN],
    ['another answer', ENGLISH, 'Hello, we are sorry that the mug arrived broken. We have refunded the full price today; the bank needs three to five days. There is no need to send the mug back. Please tell us whether the refund has arrived by Monday.'],
    ['half of it written anew', ENGLISH, `${ENGLISH.slice(0, 130)} Unfortunately the driver could not find the bell at your house. Would Friday between two and four in the afternoon suit you for another try at the same address?`],
  ])('lies under it for %s', (_, a, b) => expect(alike(a, b)).toBeLessThan(NEAR_COPY));
  test('is not told of a few words', () => expect(lanesOf('Thank you, we will look into it.')).toBeNull());
  test('is between 0 and 1, the same both ways, for any texts; a sample is no more than a short hash', () => {
    fc.assert(fc.property(fc.string({ minLength: 60, unit: 'binary' }), fc.string({ minLength: 60, unit: 'binary' }), (a, b) => {
      const [left, right] = [lanesOf(a), lanesOf(b)];
      if (!left || !right) return;
      expect(left).toHaveLength(LANES);
      expect(left.every((lane) => lane === null || /^[0-9a-z]{1,7}$/.test(lane))).toBe(true);
      const share = likeness(left, right);
      expect(share).toBeGreaterThanOrEqual(0);
      expect(share).toBeLessThanOrEqual(1);
      expect(likeness(right, left)).toBe(share);
    }), { numRuns: 1_000 });
  });
});
