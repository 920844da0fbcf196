import { describe, expect, it } from 'vitest';
import { languageSample } from '@/utils/domain/compliance/language-sample';

describe('what a draft’s language is told by', () => {
  it.each([
    ['half a sentence', 'Dear Ann, your parcel is on'],
    ['an address and a greeting', 'Dear Ann, jane.doe@shop.example https://shop.example/this/is/a/long/path/of/many/words'],
    ['a few signs', '您好，谢谢'],
    ['nothing', ''],
    ['letters that are no pair', '\uD800\uDC00\uD83D'],
  ])('is not told by %s', (_name, draft) => {
    expect(languageSample(draft)).toBeNull();
  });

  it.each([
    ['Thank you for your message, the parcel is on its way to you.', 'Thank you for your message, the parcel is on its way to you.'],
    ['Thank you for your message about order 111-0784806-4529325, jane@shop.example, it is on its way.', 'Thank you for your message about order     it is on its way.'],
    ['您好，您的包裹将于3天内送达，感谢您的耐心等待。', '您好，您的包裹将于 天内送达，感谢您的耐心等待。'],
  ])('is told by the words of %s', (draft, sample) => {
    expect(languageSample(draft)).toBe(sample);
  });
});
