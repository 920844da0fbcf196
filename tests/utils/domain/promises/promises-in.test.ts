import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { promisesIn } from '@/utils/domain/promises/promises-in';
import { HOUR } from '@/utils/domain/time/observed-time';

// Tuesday 24 November 2026, 15:00 in Berlin.
const SENT = Date.UTC(2026, 10, 24, 14);
const ZONE = 'Europe/Berlin';
/** The last millisecond of a local day in Berlin in winter. */
const endOf = (month: number, day: number, year = 2026) => Date.UTC(year, month - 1, day, 23) - 1;
const first = (text: string, timeZone = ZONE, sentAt = SENT) => promisesIn(text, { sentAt, timeZone })[0]?.by ?? null;

describe('a date promised', () => {
  test.each<[string, number]>([
    ['We will write to you again by Thursday.', endOf(11, 26)],
    ['I will check the tracking tomorrow and get back to you.', endOf(11, 25)],
    ['You will have my answer within 48 hours.', SENT + 48 * HOUR],
    ['You will receive your refund within 2 business days.', endOf(11, 26)],
    ['We’ll send the replacement by November 28.', endOf(11, 28)],
    ['We will send the missing part on 28 November 2026 from our warehouse.', endOf(11, 28)],
    ['I’ll get back to you today.', endOf(11, 24)],
    ['By Friday we will know more and tell you here.', endOf(11, 27)],
    ['The new lamp will be shipped within three days.', endOf(11, 27)],
    ['We will answer by 2 January.', endOf(1, 2, 2027)],
    ['I will write to you by the end of this week.', endOf(11, 27)],
    ['Wir melden uns bis Donnerstag bei Ihnen.', endOf(11, 26)],
    ['Ich prüfe das und schreibe Ihnen morgen.', endOf(11, 25)],
    ['Sie erhalten unsere Antwort innerhalb von 24 Stunden.', SENT + 24 * HOUR],
    ['Wir antworten Ihnen heute morgen noch.', endOf(11, 24)],
    ['Wir senden den Ersatz bis zum 28. November.', endOf(11, 28)],
    ['Wir senden Ihnen das Teil am 28.11. zu.', endOf(11, 28)],
    ['Das Ersatzteil wird innerhalb von zwei Werktagen versandt.', endOf(11, 26)],
    ['我们会在明天之前回复您。', endOf(11, 25)],
    ['我会在11月28日前为您补发。', endOf(11, 28)],
    ['我们将在48小时内给您答复。', SENT + 48 * HOUR],
    ['我们会在两个工作日内办理退款。', endOf(11, 26)],
    ['周四之前我会再次联系您。', endOf(11, 26)],
    ['明日までにご連絡いたします。', endOf(11, 25)],
    ['11月28日までに交換品を発送いたします。', endOf(11, 28)],
    ['24時間以内に回答いたします。', SENT + 24 * HOUR],
    ['木曜日までに改めてご案内いたします。', endOf(11, 26)],
    ['2営業日以内に返金いたします。', endOf(11, 26)],
    ['Nous vous répondrons d’ici jeudi.', endOf(11, 26)],
    ['Je vous écris demain.', endOf(11, 25)],
    ['Nous enverrons le remplacement sous 48 heures.', SENT + 48 * HOUR],
    ['Vous aurez ma réponse avant le 28 novembre.', endOf(11, 28)],
    ['Le escribiremos antes del jueves.', endOf(11, 26)],
    ['Mañana le enviaré la pieza.', endOf(11, 25)],
    ['Recibirá nuestra respuesta en 24 horas.', SENT + 24 * HOUR],
    ['Enviaremos el reemplazo el 28 de noviembre.', endOf(11, 28)],
    ['Le risponderemo entro giovedì.', endOf(11, 26)],
    ['Le scriverò domani.', endOf(11, 25)],
    ['Riceverà la nostra risposta entro 24 ore.', SENT + 24 * HOUR],
    ['Invieremo la sostituzione entro il 28 novembre.', endOf(11, 28)],
  ])('is found: %s', (text, by) => expect(first(text)).toBe(by));

  test.each([
    'Please return the item within 30 days.',
    'You can open the return by Thursday in the Online Returns Center.',
    'The carrier last scanned the parcel on 24 November in Dayton.',
    'Your order was shipped on Monday.',
    'You wrote to us yesterday about the lamp.',
    'The battery lasts for 48 hours.',
    'Bitte senden Sie den Artikel innerhalb von 30 Tagen zurück.',
    'Das Paket wurde am 20.11. verschickt.',
    '请您在30天内申请退货。',
    '包裹已于11月20日发出。',
    '30日以内に返品をお申し込みください。',
    '商品は11月20日に発送済みです。',
    'Vous pouvez le retourner sous 30 jours.',
    'Puede devolverlo en 30 días.',
    'Può restituirlo entro 30 giorni.',
    'Order 302-1234567-7654321, tracking 1Z 28 11 2026.',
    '',
  ])('is not read into: %s', (text) => expect(promisesIn(text, { sentAt: SENT, timeZone: ZONE })).toEqual([]));

  test('is the end of its day where the buyer is, whatever the clock of the agent', () => {
    // 22:30 in Los Angeles on the 23rd is the afternoon of the 24th in Shanghai.
    const at = Date.UTC(2026, 10, 24, 6, 30);
    expect(first('I will answer tomorrow.', 'America/Los_Angeles', at)).toBe(Date.UTC(2026, 10, 25, 8) - 1);
    expect(first('I will answer tomorrow.', 'Asia/Tokyo', at)).toBe(Date.UTC(2026, 10, 25, 15) - 1);
  });

  test('ends with its day on the days on which clocks change', () => {
    expect(first('I will answer tomorrow.', 'America/Los_Angeles', Date.UTC(2026, 9, 31, 20))).toBe(Date.UTC(2026, 10, 2, 8) - 1);
    expect(first('I will answer today.', 'America/Los_Angeles', Date.UTC(2026, 2, 8, 18))).toBe(Date.UTC(2026, 2, 9, 7) - 1);
  });

  test('named by the weekday of today is that of next week', () => expect(first('We will answer by Tuesday.')).toBe(endOf(12, 1)));

  test('several in one reply are several, each day once, the earliest first', () => {
    const found = promisesIn('I will write to you on Friday. The replacement will be shipped tomorrow. I will check again by Friday.', { sentAt: SENT, timeZone: ZONE });
    expect(found.map(({ by }) => by)).toEqual([endOf(11, 25), endOf(11, 27)]);
  });

  test('is never in the past or further than a year, and no text makes it throw', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), fc.array(fc.constantFrom('we will', 'by', 'within', '999999999', 'days', '31', 'February', '0', '11月99日', 'までに', '会', '回复', 'morgen', '.', ' ')).map((words) => words.join(' '))), (text) => {
      for (const { by } of promisesIn(text, { sentAt: SENT, timeZone: ZONE })) {
        expect(by).toBeGreaterThan(SENT);
        expect(by).toBeLessThan(SENT + 367 * 24 * HOUR);
      }
    }), { numRuns: 3_000 });
  });

  test.each(['in ', 'nous ', 'a', '1 ', '我', 'wir melden ', '28. ', 'within one ', 'お届け', 'enero de ', '\n', 'x.'])('is looked for in time that grows with the text alone: “%s” ten thousand times', (part) => {
    expect(promisesIn(part.repeat(10_000), { sentAt: SENT, timeZone: ZONE }).length).toBeLessThan(3);
  }, 2_000);
});
