import { describe, expect, it } from 'vitest';
import { checkDraft } from '@/utils/domain/compliance/check-draft';
import type { DraftContext } from '@/utils/domain/compliance/check-draft';

const ids = (draft: string, context?: DraftContext) => checkDraft(draft, context).map((finding) => finding.ruleId);

describe('what is known around a draft', () => {
  it('keeps rules for replies from proactive messages, and the other way round', () => {
    const neutral = 'Please leave a review on the product page.';
    expect(ids(neutral, { kind: 'reply' })).toContain('REV-NEUTRAL');
    expect(ids(neutral, { kind: 'proactive' })).not.toContain('REV-NEUTRAL');
    expect(ids('Your order has shipped. Thank you for your purchase.', { kind: 'reply' })).not.toContain('ORDER-CONF');
    expect(ids('Your order has shipped. Thank you for your purchase.', { kind: 'proactive' })).toContain('ORDER-CONF');
  });

  it('asks for the order id in a proactive message only', () => {
    expect(ids('The address lacks a flat number.', { kind: 'proactive' })).toContain('ORDERID-MISSING');
    expect(ids('Order 113-4455667-7788990: the address lacks a flat number.', { kind: 'proactive' })).not.toContain('ORDERID-MISSING');
    expect(ids('The address lacks a flat number.', { kind: 'reply' })).not.toContain('ORDERID-MISSING');
  });

  it('spares order ids it is told of, whatever their shape', () => {
    const draft = 'Please call to mind 0212 555 01 10.';
    expect(ids(draft)).toContain('PHONE-NUM');
    expect(ids(draft, { orderIds: ['0212 555 01 10'] })).not.toContain('PHONE-NUM');
  });

  it.each([
    ['We can refund you 40 EUR extra.', { amount: 50, currency: 'EUR' }, false],
    ['We can refund you 60 EUR extra.', { amount: 50, currency: 'EUR' }, true],
    ['We can refund you 1.250,00 € today.', { amount: 50, currency: 'EUR' }, true],
    ['We can refund you 60 EUR extra.', { amount: 50, currency: 'USD' }, false],
    ['Wir erstatten Ihnen 75 € als Entschädigung.', { amount: 20, currency: 'EUR' }, true],
    ['我们补偿您100元。', { amount: 50, currency: 'CNY' }, true],
    ['3,000円を返金いたします。', { amount: 1000, currency: 'JPY' }, true],
  ])('measures the money promised in %j against the limit', (draft, promiseLimit, over) => {
    expect(ids(draft, { promiseLimit }).includes('PROMISE-MONEY')).toBe(over);
  });

  it('points buyers of orders that Amazon ships to Amazon', () => {
    const draft = 'We will ask the driver about your parcel.';
    expect(ids(draft, { fulfilment: 'amazon' })).toContain('FBA-HANDOFF');
    expect(ids(draft, { fulfilment: 'seller' })).not.toContain('FBA-HANDOFF');
    expect(ids(`${draft} Please ask Amazon customer service.`, { fulfilment: 'amazon' })).not.toContain('FBA-HANDOFF');
  });

  it('advises where the language is not the buyer’s', () => {
    expect(ids('您好，配件今天已寄出，预计周五到达。感谢您的耐心等待与理解。', { buyerLanguage: 'de' })).toContain('LANG-MISMATCH');
    expect(ids('The part left today and is due on Friday.', { buyerLanguage: 'en-GB' })).not.toContain('LANG-MISMATCH');
    expect(ids('好的', { buyerLanguage: 'de' })).not.toContain('LANG-MISMATCH');
  });

  it('speaks the language of the interface', () => {
    expect(checkDraft('See https://pump.example/a', { interfaceLanguage: 'zh-CN' })[0]?.message).toMatch(/\p{Script=Han}/u);
    expect(checkDraft('See https://pump.example/a', { interfaceLanguage: 'fr' })[0]?.message).toMatch(/^[ -~’]+$/u);
  });

  it('writes a replacement in the language of the draft', () => {
    const fix = checkDraft('Der Deckel ist unterwegs. Rufen Sie uns gern an, dann klären wir den Rest.').find((finding) => finding.family === 'external-contact')?.fix;
    expect(fix?.replacement).toMatch(/^Bitte antworten/);
  });

  it('never offers a way round a rule', () => {
    for (const draft of ['Write to pump@care.example', 'Call 0212 555 01 10', '加微信 pump01', 'Leave us 5 stars']) {
      for (const { fix, message } of checkDraft(draft)) {
        expect(`${fix?.replacement} ${message}`).not.toMatch(/dot com|\(at\)|instead write|spell/i);
      }
    }
  });
});

describe('advice', () => {
  it.each([
    ['NO-DATE', 'We are checking, please wait.', 'We are checking and will answer by Thursday.'],
    ['AUTO-REPLY', 'This is an automatic reply, our office hours are 9 to 5.', 'I am checking with the warehouse and will answer by Friday 3 pm.'],
    ['LENGTH', 'a '.repeat(2001), 'a '.repeat(1999)],
    ['EMOTICON', 'Thanks for the photo :-)', 'The ratio is 3:1 (a) first; (b) second'],
    ['STYLE-CAPS', 'PLEASE READ THE MANUAL CAREFULLY', 'DHL GLS UPS are supported'],
  ])('%s is given for what deserves it and for nothing else', (id, deserving, other) => {
    expect(checkDraft(deserving).find((finding) => finding.ruleId === id)?.severity).toBe('advice');
    expect(ids(other)).not.toContain(id);
  });
});

describe('what the agent did not write', () => {
  it('is left alone: lines quoted with >, and what follows a mail’s original-message line', () => {
    expect(ids('> Can I pay by PayPal? My number is 0212 555 01 10.\nThe refund was issued today.')).toEqual([]);
    expect(ids('The refund was issued today.\n\n-----Original Message-----\nCall me on 0212 555 01 10')).toEqual([]);
  });
});

describe('findings', () => {
  const draft = 'Write to help@pump.example 😀 or call 0212 555 01 10. Delete your review and we pay you $20!!';

  it('stand in the order of the text', () => {
    const starts = checkDraft(draft).map((finding) => finding.start);
    expect(starts.length).toBeGreaterThan(3);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });

  it('are the same every time', () => {
    expect(checkDraft(draft)).toEqual(checkDraft(draft));
  });

  it('mark exactly the emoji, and take exactly it out', () => {
    const emoji = checkDraft('Done 👍🏽 now').find((finding) => finding.ruleId === 'EMOJI');
    expect('Done 👍🏽 now'.slice(emoji?.start, emoji?.end)).toBe('👍🏽');
    expect(emoji?.fix?.replacement).toBe('');
  });

  it.each(['25 °C', 'Brand™ and logo®', '→ Settings → About', '½ cup, 3 × 4 cm', '§ 312g BGB', '1. step 2. step #3'])('hold no emoji in %j', (plain) => {
    expect(ids(plain)).not.toContain('EMOJI');
  });
});
