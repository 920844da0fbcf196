import { describe, expect, it } from 'vitest';
import * as landmarks from '@/utils/page/seller-central/landmarks';
import { pageAddress } from '@/utils/page/seller-central/page-address';
import { EVIDENCE } from './landmarks-evidence';

function patternOf(name: string): RegExp {
  const found = name.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], landmarks);
  if (!(found instanceof RegExp)) throw new Error(`${name} is no pattern`);
  return new RegExp(found.source, found.flags.replace('g', ''));
}

describe('each landmark', () => {
  it.each(EVIDENCE)('$landmark ($source) matches where it should and nowhere else', ({ landmark, matches, misses }) => {
    const pattern = patternOf(landmark);
    expect(matches.filter((text) => !pattern.test(text))).toEqual([]);
    expect(misses.filter((text) => pattern.test(text))).toEqual([]);
    expect(matches.length * misses.length).toBeGreaterThan(0);
  });
});

describe('an address', () => {
  const at = (path: string) => pageAddress(`https://sellercentral.amazon.com${path}`);
  it.each([
    ['/messaging/inbox', { kind: 'inbox', folder: null, searching: false, caseId: null }],
    ['/messaging/inbox-v3?fi=responseNeeded', { kind: 'inbox', folder: 'response-needed', searching: false, caseId: null }],
    ['/messaging/inbox?fi=RESPONSE_NEEDED&pn=1', { kind: 'inbox', folder: 'response-needed', searching: false, caseId: null }],
    ['/messaging/inbox-v3?fi=search&ss=404', { kind: 'inbox', folder: 'search', searching: true, caseId: null }],
    ['/messaging/inbox?fi=caseId&ss=00000000-0000-4000-8000-000000000001', { kind: 'inbox', folder: 'search', searching: true, caseId: '00000000-0000-4000-8000-000000000001' }],
    ['/messaging/inbox?CC=00000000-0000-4000-8000-00000000000A', { kind: 'inbox', folder: null, searching: false, caseId: '00000000-0000-4000-8000-00000000000a' }],
    ['/messaging/inbox?fi=somethingNew', { kind: 'inbox', folder: 'unknown', searching: false, caseId: null }],
    ['/messaging/contact/returns?orderID=1', { kind: 'contact', folder: null, searching: false, caseId: null }],
    ['/home', { kind: 'other', folder: null, searching: false, caseId: null }],
  ])('%s', (path, expected) => expect(at(path)).toEqual(expected));

  it('that is none says nothing', () => expect(pageAddress('about:blank')).toMatchObject({ kind: 'other', folder: null }));
});
