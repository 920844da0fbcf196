// What must be shown, 3: a reply or a mark sent in the page, its proof, its absence, and answers from elsewhere.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { start, sleep, until } from '../support/harness.mjs';
import { badgesOf, dueOf } from '../support/overlay-reader.mjs';

const target = process.env.TARGET ?? 'chromium';
const HOST = 'sellercentral.amazon.com';

describe(`sending in ${target}`, () => {
  let h, page, mailbox;
  before(async () => {
    h = await start(target, { simulator: { scenario: 'weekendBacklog', options: { opensFirst: false } } });
    mailbox = h.simulator.mailboxes[HOST];
    page = await h.site('/messaging/inbox?fi=responseNeeded');
    await until('pills', async () => (await badgesOf(page)).filter(dueOf).length >= 16, { within: 20_000 });
  });
  after(async () => h?.stop());

  const badgeOf = async (caseId) => (await badgesOf(page)).find((badge) => badge['data-thread'] === caseId);
  const threadRow = async (caseId) => (await h.table('threads')).find((row) => row.id === caseId);
  const contactsOf = async (caseId) => (await h.table('contacts')).filter((row) => row.threadId === caseId);
  const freshOne = () => mailbox.waiting().filter((truth) => truth.dueAt - Date.now() > 3_600_000 && truth.messages.length === 1);
  const opens = async (caseId) => {
    await page.evaluate((caseId) => window.simulator.opens(caseId), caseId);
    await until('the conversation was read', async () => (await badgeOf(caseId))?.['data-basis'] === 'conversation');
  };
  /** Sends without waiting for the page to load what became of it. */
  const send = (text) => page.evaluate((text) => { void window.simulator.sends(text); }, text);

  test('a reply reads “sent, waiting for proof” at once, and ends the contact within two seconds of its proof', async () => {
    const { caseId } = freshOne()[0];
    await opens(caseId);
    const counted = (await contactsOf(caseId)).length;
    h.simulator.setOptions(HOST, { responseDelay: { case: 1_500, list: 1_500, write: 3_000 } });
    await send('Thank you for your message. Your order is on its way.');
    await until('sent, waiting for proof', async () => /sent|已发送/i.test((await badgeOf(caseId))?.text ?? ''), { within: 2_500, every: 40 });
    await until('the page shows the message as sent', async () => mailbox.truthOf(caseId).contacts.at(-1).answeredAt !== undefined && page.evaluate(() => window.simulator.idle().then(() => true)));
    const truth = mailbox.truthOf(caseId).contacts.at(-1).answeredAt;
    await until('the contact has ended, once and by this reply', async () => {
      const contacts = await contactsOf(caseId);
      const { answeredAt, waivedAt } = contacts.at(-1);
      const byReply = answeredAt?.earliest <= truth && truth <= answeredAt.latest && waivedAt === undefined;
      if ((await threadRow(caseId)).open === 0 && contacts.length === counted && byReply) return true;
      throw new Error(JSON.stringify(contacts));
    }, { within: 2_000, every: 40 });
    h.simulator.setOptions(HOST, { responseDelay: 40 });
  });

  test('a “no response needed” mark waives the contact within two seconds of its proof', async () => {
    const { caseId } = freshOne()[0];
    await opens(caseId);
    await page.evaluate(() => window.simulator.marksNoResponseNeeded());
    await until('the contact is waived', async () => {
      const last = (await contactsOf(caseId)).at(-1);
      return (await threadRow(caseId)).open === 0 && last.waivedAt !== undefined && last.answeredAt === undefined;
    }, { within: 2_000, every: 40 });
  });

  test('a blocked reply answers nothing', async () => {
    const { caseId } = freshOne()[0];
    await opens(caseId);
    const due = dueOf(await badgeOf(caseId));
    h.simulator.setOptions(HOST, { sendOutcome: 'blocked' });
    await page.evaluate(() => window.simulator.sends('Please write to me elsewhere.'));
    await sleep(1_500);
    assert.equal((await threadRow(caseId)).open, 1);
    const after = await badgeOf(caseId);
    assert.deepEqual(dueOf(after), due, JSON.stringify({ due, after, truth: mailbox.truthOf(caseId), contacts: await contactsOf(caseId), row: await threadRow(caseId) }));
    h.simulator.setOptions(HOST, { sendOutcome: 'succeeds' });
  });

  test('a reply that silently fails is flagged after 30 s, and its clock has run on', async () => {
    const { caseId } = freshOne()[1];
    await opens(caseId);
    const due = dueOf(await badgeOf(caseId));
    h.simulator.setOptions(HOST, { sendOutcome: 'silently-fails' });
    await page.evaluate(() => window.simulator.sends('This one never arrives.'));
    const waiting = await until('the row is there again', async () => (await badgeOf(caseId))?.text);
    await sleep(28_000);
    await until('flagged as unproven', async () => {
      const text = (await badgeOf(caseId))?.text;
      return text && text !== waiting && !/waiting for proof/i.test(text);
    }, { within: 8_000 });
    const row = await threadRow(caseId);
    assert.equal(row.open, 1);
    assert.deepEqual(dueOf(await badgeOf(caseId)), due);
    h.simulator.setOptions(HOST, { sendOutcome: 'succeeds' });
  });

  test('a thread answered from elsewhere leaves the queue at the next complete reading', async () => {
    const { caseId } = freshOne()[2];
    mailbox.sellerReplies({ thread: caseId });
    await sleep(50);
    assert.equal((await threadRow(caseId)).open, 1, 'nothing was read yet');
    await page.evaluate(() => window.simulator.reloadsList());
    await until('it left the queue', async () => (await threadRow(caseId)).open === 0, { within: 4_000 });
    const last = (await contactsOf(caseId)).at(-1);
    assert.ok(last.answeredAt && last.waivedAt, 'which of the two ended it is not known yet');
    await page.evaluate(() => window.simulator.navigatesWithoutReload('all'));
    await page.evaluate(() => window.simulator.idle());
    await page.evaluate((caseId) => window.simulator.opens(caseId), caseId);
    await until('its conversation tells', async () => {
      const contact = (await contactsOf(caseId)).at(-1);
      return contact.answeredAt && !contact.waivedAt;
    }, { within: 4_000 });
  });

  test('no page saw an error', () => {
    assert.deepEqual(h.strangers(), []);
    assert.deepEqual(h.pageErrors, []);
  });
});
