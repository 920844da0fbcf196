import { describe, expect, it } from 'vitest';
import { SELLER_CENTRAL_HOSTS } from '@/utils/domain/time/marketplaces';
import { HOSTS } from './hosts.mjs';
import type { Mailbox } from './mailbox.mjs';
import { cutSubject } from './page/view-list.js';
import * as scenarios from './scenarios.mjs';

const NOW = Date.UTC(2026, 10, 22, 14);
const HOUR = 3_600_000;
const US = 'sellercentral.amazon.com';
const JP = 'sellercentral.amazon.co.jp';

function mailboxOn(scenario: scenarios.Scenario, host = US): Mailbox {
  const content = scenario.build({ now: NOW }).hosts[host];
  if (!content) throw new Error(`${scenario.name} has nothing on ${host}`);
  return content.mailbox;
}

const hoursLeft = (mailbox: Mailbox) => mailbox.waiting().map((one) => (one.dueAt - NOW) / HOUR);

it('the simulator’s hosts are the product’s own', () => {
  expect(HOSTS).toEqual([...SELLER_CENTRAL_HOSTS]);
});

describe.each(Object.values(scenarios.SCENARIOS))('$name', (scenario) => {
  it('serves only hosts of Seller Central', () => {
    const hosts = Object.keys(scenario.build({ now: NOW }).hosts);
    expect(hosts.length).toBeGreaterThan(0);
    for (const host of hosts) expect(HOSTS).toContain(host);
  });

  it('tells the same twice and nothing of the future', () => {
    const tell = () => Object.values(scenario.build({ now: NOW }).hosts).map(({ mailbox }) => mailbox.truth());
    expect(tell()).toEqual(tell());
    for (const thread of tell().flat()) {
      for (const message of thread.messages) expect(message.at).toBeLessThanOrEqual(NOW);
      expect([...thread.messages].sort((a, b) => a.at - b.at)).toEqual(thread.messages);
    }
  });
});

describe('the weekend backlog', () => {
  it.each([
    ['breached', -Infinity, 0],
    ['under an hour', 0, 1],
    ['under four hours', 1, 4],
    ['under twelve hours', 4, 12],
    ['fresh', 12, 24],
  ])('has rows that are %s', (_name, from, to) => {
    expect(hoursLeft(mailboxOn(scenarios.weekendBacklog)).filter((left) => left > from && left <= to).length).toBeGreaterThanOrEqual(2);
  });

  it.each([US, JP])('has answers on time and late behind it on %s', (host) => {
    const answers = mailboxOn(scenarios.weekendBacklog, host).truth().flatMap((one) => one.contacts).filter((contact) => contact.answeredAt !== undefined);
    const late = answers.filter((contact) => (contact.answeredAt ?? 0) - contact.startedAt > 24 * HOUR);
    expect(late.length).toBeGreaterThan(0);
    expect(answers.length - late.length).toBeGreaterThan(late.length * 3);
    expect(answers.some((contact) => contact.startedAt > NOW - 7 * 24 * HOUR)).toBe(true);
  });

  it.each([US, JP])('has rows on %s that can be told apart by what they show', (host) => {
    const shown = mailboxOn(scenarios.weekendBacklog, host).waiting().map((one) => `${one.buyerName} ${cutSubject(one.subject)}`);
    expect(new Set(shown).size).toBe(shown.length);
  });
});

describe('fifty rows', () => {
  it.each([US, JP])('wait on %s, of every kind and all telling apart', (host) => {
    const waiting = mailboxOn(scenarios.fiftyRows, host).waiting();
    expect(waiting).toHaveLength(50);
    expect(new Set(waiting.map((one) => `${one.buyerName} ${cutSubject(one.subject)}`)).size).toBe(50);
    expect(waiting.filter((one) => one.messages.length === 1).length).toBeGreaterThanOrEqual(10);
    expect(waiting.filter((one) => one.contacts.length === 2).length).toBeGreaterThanOrEqual(10);
    expect(waiting.filter((one) => one.openedBySeller).length).toBeGreaterThanOrEqual(10);
    expect(waiting.filter((one) => one.messages.filter((message) => message.author === 'buyer' && message.at >= one.startedAt).length > 1).length).toBeGreaterThanOrEqual(8);
  });
});

it('several marketplaces share one inbox', () => {
  const waiting = mailboxOn(scenarios.severalMarketplaces, 'sellercentral-europe.amazon.com').waiting();
  expect(new Set(waiting.map((one) => one.marketplaceId)).size).toBe(5);
  expect(new Set(waiting.map((one) => `${one.buyerName} ${cutSubject(one.subject)}`)).size).toBe(waiting.length);
});

it('a clock change has answers a minute on either side of 24 elapsed hours, across it', () => {
  const change = Date.UTC(2026, 10, 1, 9);
  const across = mailboxOn(scenarios.clockChange).truth().flatMap((one) => one.contacts)
    .filter((contact) => contact.startedAt < change && (contact.answeredAt ?? 0) > change);
  const minutes = new Set(across.map((contact) => ((contact.answeredAt ?? 0) - contact.startedAt - 24 * HOUR) / 60_000));
  expect(minutes).toEqual(new Set([-1, 1]));
});

it('many threads are as many as asked for', () => {
  expect(mailboxOn(scenarios.manyThreads(400)).truth()).toHaveLength(400);
});

it('alike rows show the same', () => {
  const shown = mailboxOn(scenarios.alikeRows).waiting().map((one) => `${one.buyerName} ${cutSubject(one.subject)}`);
  expect(new Set(shown).size).toBe(2);
});
