import { describe, expect, it } from 'vitest';
import { watchedRequest } from '@/utils/page/responses/watched-request';

const PAGE = 'https://sellercentral.amazon.com/messaging/inbox?fi=responseNeeded';
const CASE = '00000000-0000-4000-8000-000000000001';
const API = '/messaging/api/global';

describe('which of the page’s requests are looked at', () => {
  it.each([
    ['GET', `${API}/cases?filterList=ACTION_NEEDED&sortDirection=ASCENDING`, 'list', ''],
    ['get', `${API}/cases`, 'list', ''],
    ['GET', `https://sellercentral.amazon.com${API}/cases`, 'list', ''],
    ['GET', `${API}/cases/${CASE}?marketplaceId=A21TJRUUN4KGV`, 'conversation', CASE],
    ['GET', `${API}/cases/${CASE.replace('8000', 'ABCD').replace('4000', '4ABC')}`, 'conversation', CASE.replace('8000', 'abcd').replace('4000', '4abc')],
    ['GET', `${API}/partnerAccounts`, 'facts', ''],
    ['GET', `${API}/partnerAccounts/marketplaces`, 'facts', ''],
    ['GET', '/messaging/overview/api/metric/contactsResponseNeeded?daysBack=30', 'facts', ''],
    ['GET', '/account-switcher/global-and-regional-account/merchantMarketplace', 'facts', ''],
    ['POST', `${API}/cases/${CASE}/artifacts/message`, 'reply', CASE],
    ['POST', `/messaging/api/cases/${CASE}/caseStatus?marketplaceId=A21TJRUUN4KGV`, 'no-response-needed', CASE],
  ])('%s %s is a %s', (method, url, of, caseId) => {
    expect(watchedRequest(method, url, PAGE)).toMatchObject({ of, caseId });
  });

  it.each([
    ['GET', `https://evil.example${API}/cases`],
    ['GET', `http://sellercentral.amazon.com${API}/cases`],
    ['POST', `${API}/cases`],
    ['POST', `${API}/cases/${CASE}`],
    ['PUT', `${API}/cases/${CASE}/caseStatus`],
    ['GET', `${API}/cases/${CASE}/artifacts/message`],
    ['GET', `${API}/cases/${CASE}/orderContext`],
    ['GET', `${API}/cases/9007199254740994`],
    ['POST', `${API}/cases/not-a-case/artifacts/message`],
    ['POST', `${API}/attachments`],
    ['GET', `${API}/topics/categories`],
    ['GET', '/messaging/v2/i18n/en-US.0123.json'],
    ['GET', '/orders-v3'],
  ])('%s %s passes unseen', (method, url) => {
    expect(watchedRequest(method, url, PAGE)).toBeNull();
  });

  it('throws on an address that is none, which its caller swallows', () => {
    expect(() => watchedRequest('GET', 'https://exa mple:x/', PAGE)).toThrow(TypeError);
  });
});
