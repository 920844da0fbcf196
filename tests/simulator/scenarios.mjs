import { asksBackSince, livesThrough, waitsAgainSince, waitsSince, waitsWithSeveralMessages } from './history.mjs';
import { createMailbox } from './mailbox.mjs';
import { lastClockChange } from './zones.mjs';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const US = { host: 'sellercentral.amazon.com', marketplaceId: 'ATVPDKIKX0DER', accountId: 'A0EXAMPLENORTHUS', storeName: 'Pine & Ember' };
const JP = { host: 'sellercentral.amazon.co.jp', marketplaceId: 'A1VC38T7YXB528', accountId: 'A0EXAMPLENORTHJP', storeName: 'Pine & Ember Japan' };
const EU = {
  host: 'sellercentral-europe.amazon.com',
  accountId: 'A0EXAMPLENORTHEU',
  storeName: 'Pine & Ember Europe',
  marketplaceIds: ['A1PA6795UKMFR9', 'A13V1IB3VIYZZH', 'APJ6JRA9NG5V4', 'A1RKKUPIHCS9HS', 'A1F83G8C2ARO7P'],
};

/**
 * What a host serves: its mailbox, and how its page and its answers behave (see `options.mjs`).
 * @typedef {{ mailbox: ReturnType<typeof createMailbox>, options?: object }} HostContent
 * @typedef {{ name: string, description: string, build: (at?: { now?: number, seed?: string | number }) => { hosts: Record<string, HostContent> } }} Scenario
 */

/** @param {(place: { now: number, seed: string | number, open: (account: object) => any }) => Record<string, HostContent>} fill */
function scenario(name, description, fill) {
  return {
    name,
    description,
    build({ now = Date.now(), seed = name } = {}) {
      const open = ({ host: _host, ...account }) => createMailbox({ ...account, seed, now });
      return { hosts: fill({ now, seed, open }) };
    },
  };
}

/** English pages on .com, Japanese ones on .co.jp: the other way round happens too, see `languages` in the options. */
const americanAndJapanese = (us, jp, options = {}) => ({
  [US.host]: { mailbox: us, options: { language: 'en-US', ...options } },
  [JP.host]: { mailbox: jp, options: { language: 'ja-JP', ...options } },
});

export const calmDay = scenario('calmDay', 'A few fresh messages, all well within their time.', ({ now, seed, open }) => {
  const us = open(US);
  const jp = open(JP);
  livesThrough(us, { now, seed, count: 30, lateShare: 0.03 });
  livesThrough(jp, { now, seed: `${seed} jp`, count: 12, lateShare: 0 });
  for (const hours of [0.6, 3.2, 7.5]) waitsSince(us, now - hours * HOUR);
  waitsSince(jp, now - 2.2 * HOUR);
  return americanAndJapanese(us, jp);
});

export const weekendBacklog = scenario(
  'weekendBacklog',
  'Monday morning: some over 24 hours, some about to be, some fresh; three months of answers behind them.',
  ({ now, seed, open }) => {
    const us = open(US);
    const jp = open(JP);
    livesThrough(us, { now, seed, count: 64, lateShare: 0.11 });
    livesThrough(jp, { now, seed: `${seed} jp`, count: 28, lateShare: 0.04 });

    const since = (hours, minutes = 0) => now - hours * HOUR - minutes * MINUTE;
    waitsSince(us, since(30, 42));
    waitsWithSeveralMessages(us, since(26, 5));
    waitsAgainSince(us, since(24, 19));
    waitsSince(us, since(23, 48));
    waitsWithSeveralMessages(us, since(23, 16));
    waitsSince(us, since(22, 7));
    asksBackSince(us, since(21, 31));
    waitsAgainSince(us, since(20, 12));
    waitsSince(us, since(18, 25));
    waitsSince(us, since(15, 3));
    waitsSince(us, since(12, 40), { orders: [] });
    waitsWithSeveralMessages(us, since(9, 14));
    us.amazonForwardsForCustomer({ at: since(6, 51) });
    waitsSince(us, since(4, 2));
    waitsSince(us, since(1, 17));
    waitsSince(us, since(0, 12));

    waitsSince(jp, since(25, 8));
    waitsSince(jp, since(23, 33));
    waitsAgainSince(jp, since(21, 2));
    waitsSince(jp, since(14, 44));
    waitsSince(jp, since(5, 20));
    return americanAndJapanese(us, jp);
  },
);

export const peakSeason = scenario('peakSeason', 'The week before the holidays: 180 waiting rows on four pages.', ({ now, seed, open }) => {
  const us = open(US);
  const jp = open(JP);
  livesThrough(us, { now, seed, count: 400, lateShare: 0.14 });
  livesThrough(jp, { now, seed: `${seed} jp`, count: 60, lateShare: 0.1 });
  const kinds = [waitsSince, waitsSince, waitsSince, waitsAgainSince, waitsWithSeveralMessages, asksBackSince];
  for (let i = 0; i < 180; i++) kinds[i % kinds.length](us, now - (5 + i * 9.7) * MINUTE);
  for (let i = 0; i < 40; i++) kinds[i % kinds.length](jp, now - (11 + i * 31) * MINUTE);
  return americanAndJapanese(us, jp);
});

export const severalMarketplaces = scenario(
  'severalMarketplaces',
  'One European inbox that mixes Germany, France, Italy, Spain and the United Kingdom.',
  ({ now, seed, open }) => {
    const eu = open(EU);
    livesThrough(eu, { now, seed, count: 90, lateShare: 0.09 });
    const hours = [27.3, 24.4, 23.7, 22.8, 20.9, 17.2, 14.1, 11.6, 8.3, 6, 3.4, 0.5];
    hours.forEach((h, i) => waitsSince(eu, now - h * HOUR, { marketplaceId: EU.marketplaceIds[i % EU.marketplaceIds.length] }));
    return { [EU.host]: { mailbox: eu, options: { language: 'en-GB' } } };
  },
);

export const empty = scenario('empty', 'Nothing waits; three months of answers behind it.', ({ now, seed, open }) => {
  const us = open(US);
  const jp = open(JP);
  livesThrough(us, { now, seed, count: 20 });
  return americanAndJapanese(us, jp);
});

export const signedOut = scenario('signedOut', 'The session has ended: sign-in page in place of page and data.', ({ now, open }) => {
  const us = open(US);
  const jp = open(JP);
  waitsSince(us, now - 5 * HOUR);
  return americanAndJapanese(us, jp, { signedOut: true });
});

export const clockChange = scenario(
  'clockChange',
  'Messages on both sides of the last clock change before now, in zones that change and one that does not; three that wait now.',
  ({ now, seed, open }) => {
    const us = open(US);
    const jp = open(JP);
    const change = lastClockChange('America/Los_Angeles', now);
    for (let i = -6; i < 6; i++) {
      const started = change + i * 5 * HOUR + 7 * MINUTE;
      if (started + 26 * HOUR > now) continue;
      for (const mailbox of [us, jp]) {
        const thread = waitsSince(mailbox, started);
        // To the minute around 24 elapsed hours: on time and late by a minute, whatever the clock on the wall says.
        mailbox.sellerReplies({ thread, at: started + 24 * HOUR + (i % 2 === 0 ? -MINUTE : MINUTE) });
      }
    }
    livesThrough(us, { now, seed, count: 10 });
    for (const hours of [23.5, 20, 2]) waitsSince(us, now - hours * HOUR);
    return americanAndJapanese(us, jp);
  },
);

export const fiftyRows = scenario(
  'fiftyRows',
  'Fifty waiting rows on either host: first turns, reopened threads, several unanswered messages, threads the seller opened.',
  ({ now, open }) => {
    const us = open(US);
    const jp = open(JP);
    const kinds = [waitsSince, waitsAgainSince, waitsWithSeveralMessages, asksBackSince, waitsSince];
    for (const mailbox of [us, jp]) {
      for (let i = 0; i < 50; i++) {
        // Distinct names keep rows apart, since name and the first 75 characters are all that a row shows.
        const name = `${mailbox === us ? 'Buyer' : '購入者'}${String(i + 1).padStart(2, '0')}`;
        kinds[i % kinds.length](mailbox, now - (3 + i * 35) * MINUTE, { name });
      }
    }
    return americanAndJapanese(us, jp);
  },
);

export const alikeRows = scenario('alikeRows', 'Rows that show the same name and the same 75 characters, and one that does not.', ({ now, open }) => {
  const us = open(US);
  for (const hours of [4, 9, 20]) waitsSince(us, now - hours * HOUR, { name: 'buyer', orders: [], topicId: 62 });
  waitsSince(us, now - 12 * HOUR, { name: 'Marlowe' });
  return { [US.host]: { mailbox: us, options: { language: 'en-US' } } };
});

/** A mailbox of `count` threads, one in eight of them waiting; for measurements. */
export function manyThreads(count) {
  return scenario(`manyThreads-${count}`, `${count} threads, one in eight of them waiting.`, ({ now, seed, open }) => {
    const us = open(US);
    const waiting = Math.ceil(count / 8);
    livesThrough(us, { now, seed, count: count - waiting });
    for (let i = 0; i < waiting; i++) waitsSince(us, now - ((i * 47) % (30 * 60)) * MINUTE);
    return { [US.host]: { mailbox: us, options: { language: 'en-US' } } };
  });
}

/** A number in letters, each number another word: people's names hold no figures. */
function inLetters(number) {
  return [...number.toString(26)].map((figure) => (Number.parseInt(figure, 26) + 10).toString(36).toUpperCase()).join('');
}

/** A mailbox of `count` threads that all wait, under names of their own: rows that can be told apart by what they show. */
export function allWaiting(count) {
  return scenario(`allWaiting-${count}`, `${count} threads, every one of them waiting.`, ({ now, open }) => {
    const us = open(US);
    for (let i = 0; i < count; i++) waitsSince(us, now - ((i * 47) % (30 * 60)) * MINUTE, { name: `Buyer ${inLetters(i)}` });
    return { [US.host]: { mailbox: us, options: { language: 'en-US' } } };
  });
}

/** @type {Record<string, Scenario>} */
export const SCENARIOS = { calmDay, weekendBacklog, peakSeason, severalMarketplaces, empty, signedOut, clockChange, fiftyRows, alikeRows };
