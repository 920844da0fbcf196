import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysSinceReview, templatesFor, type ReplyTemplate } from '@/utils/domain/templates/template';
import { fillTemplate, isUntouched, knownValues, variablesIn } from '@/utils/domain/templates/variables';

const LETTER = 'Hello,\n\nthank you for your message about order {{order id}}. The carrier scanned it on {{date}}; we check again on {{ next check }}.';

describe('the variables of a template', () => {
  test.each([
    ['none', 'Hello {name}, {{}} and {{{x}', []],
    ['each once, in their order', LETTER + ' {{date}}', ['order id', 'date', 'next check']],
    ['no line break in a name', 'a {{two\nlines}} b', []],
    ['Chinese names', '您好，订单 {{订单号}} 已发出', ['订单号']],
  ])('are: %s', (_, text, names) => expect(variablesIn(text)).toEqual(names));

  test('filled in stand in the text, and what has no value is told and stays where the draft check sees it', () => {
    const { text, missing } = fillTemplate(LETTER, new Map([['order id', '123-1234567-1234567'], ['date', ' '], ['next check', ' Friday ']]));
    expect(text).toContain('order 123-1234567-1234567. The carrier scanned it on {{date}}; we check again on Friday.');
    expect(missing).toEqual(['date']);
  });

  test('hold a value with braces as it is', () => {
    expect(fillTemplate('{{a}} {{b}}', new Map([['a', '{{b}}'], ['b', '$&']])).text).toBe('{{b}} $&');
  });

  test('are gone from any template once every one has a value', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.string({ minLength: 1 }).filter((value) => value.trim() !== '' && !value.includes('{')), (text, value) => {
      const template = `${text}{{one}}${text}{{another}}`;
      const { text: filled, missing } = fillTemplate(template, new Map(variablesIn(template).map((name) => [name, value])));
      expect(missing).toEqual([]);
      expect(filled).not.toContain('{{one}}');
    }), { numRuns: 1_000 });
  });
});

describe('what is known of a reply without asking', () => {
  const id = '302-1234567-7654321';
  test.each(['order id', '订单号', 'Bestellnummer', '注文番号', 'numéro de commande', 'número de pedido', 'numero d’ordine'])('is its order id, under %s', (name) => {
    expect(knownValues(`a {{${name}}} {{date}}`, { orderIds: [id] })).toEqual(new Map([[name, id]]));
  });
  test('is nothing where there are two orders, or none', () => {
    expect(knownValues('{{order id}}', { orderIds: [id, id.replace('3', '4')] }).size).toBe(0);
    expect(knownValues('{{order id}}', { orderIds: [] }).size).toBe(0);
  });
});

describe('a template is untouched', () => {
  const filled = fillTemplate(LETTER, new Map([['order id', '123-1234567-1234567'], ['date', '3 July'], ['next check', 'Friday']])).text;
  test.each([
    ['where only its variables were filled in', filled, true],
    ['whatever its white space and case', filled.toUpperCase().replaceAll('\n\n', '\n '), true],
    ['not where a sentence was added behind it', `${filled} I am sorry that the blue lamp came late for the birthday.`, false],
    ['not where a sentence was added before it', `I am sorry for the lamp. ${filled}`, false],
    ['not where a word was changed', filled.replace('thank you', 'many thanks'), false],
    ['not where it is not there at all', 'We are looking into it.', false],
  ])('%s', (_, draft, untouched) => expect(isUntouched(draft, LETTER)).toBe(untouched));

  test('is never said of a few words', () => expect(isUntouched('Thank you!', 'Thank you!')).toBe(false));
});

describe('templates for a reply', () => {
  const some = (id: string, more: Partial<ReplyTemplate>): ReplyTemplate => ({ id, name: id, language: 'en', reason: 'delay', text: 'Dear buyer', reviewedOn: '2026-01-01', ...more });
  const all = [some('usage en', { reason: 'usage' }), some('delay de', { language: 'de' }), some('delay en', {}), some('delay us', { marketplaceIds: ['ATVPDKIKX0DER'] })];

  test('come in the buyer’s language and for the contact’s reason first', () => {
    expect(templatesFor(all, { language: 'de-DE', reason: 'delay' }).map(({ id }) => id)[0]).toBe('delay de');
    expect(templatesFor(all, { language: 'en', reason: 'usage' }).map(({ id }) => id)[0]).toBe('usage en');
  });
  test('for another marketplace are left out', () => {
    expect(templatesFor(all, { marketplaceId: 'A1PA6795UKMFR9' }).map(({ id }) => id)).not.toContain('delay us');
    expect(templatesFor(all, { marketplaceId: 'ATVPDKIKX0DER' })).toHaveLength(4);
  });
  test('are found by words of name and text', () => {
    expect(templatesFor(all, { search: 'buyer USAGE' }).map(({ id }) => id)).toEqual(['usage en']);
  });
  test('tell how long ago they were reviewed', () => {
    expect(daysSinceReview({ reviewedOn: '2026-01-01' }, '2026-03-01')).toBe(59);
    expect(daysSinceReview({ reviewedOn: '2026-05-01' }, '2026-03-01')).toBe(0);
  });
});
