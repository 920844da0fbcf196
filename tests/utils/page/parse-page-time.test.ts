import { describe, expect, it } from 'vitest';
import { parsePageTime } from '@/utils/page/seller-central/parse-page-time';

const LOCALES = ['en-US','en-GB','en-IN','en-CA','en-AE','en-ZA','en-AU','en-SG','en-IE','de-DE','fr-FR','fr-CA','fr-BE','es-ES','es-MX','it-IT','ja-JP','ko-KR','nl-NL','nl-BE','pl-PL','pt-BR','sv-SE','tr-TR','th-TH','vi-VN','hi-IN','ta-IN','cs-CZ','zh-CN','zh-TW','ar-AE','ar-EG','ar-SA'];
const seenAt = Date.UTC(2029, 0, 2);
describe('round trip', () => {
  it.each(LOCALES)('%s', (locale) => {
    const wrong = new Map<string, string>();
    for (const [ds, ts] of [['medium', 'short'], ['short', 'short'], ['short','medium'], ['medium', undefined], ['short', undefined], ['long', 'short'], ['full', 'short'], ['long', undefined], ['full', undefined],['medium','long'],['full', 'full']] as const) {
      const tz = 'America/Los_Angeles';
      const format = new Intl.DateTimeFormat(locale, { dateStyle: ds, ...(ts && { timeStyle: ts }), timeZone: tz });
      for (let day = 0; day < 366; day++) {
        const at = Date.UTC(2028, 0, 1 + day, (day * 7) % 24, day % 60);
        const text = format.format(at);
        const got = parsePageTime(text, { timeZone: tz, language: locale, seenAt });
        const ok = got && got.earliest <= at && at <= got.latest && got.latest - got.earliest <= (ts ? 3_660_000 : 90_000_000);
        if (!ok) wrong.set(`${ds} ${ts} ${got ? 'MISREAD' : 'unread'}`, text);
      }
    }
    expect([...wrong]).toEqual([]);
  });
});
