import { DEFAULT_CONTACT_RULES, type ContactRules } from '@/utils/domain/thread/contacts';
import type { Instant } from '@/utils/domain/time/observed-time';
import { clockCorrection } from './clock-correction';
import { deriveThreads, together, type Changes } from './derive-threads';
import type { InboxStore } from './tables';

/**
 * Raised where the derivation itself has learned something: what was derived before is then derived afresh. 2: counted per turn
 * and per message; 3: whose word settles a doubt, and what contradicts itself; 4: readings that overtook each other, and replies
 * that were blocked; 5: drawn rows that wait again, and what may have begun after what may have been an answer; 6: what only
 * the untrusted channel says to wait still is the question that had ended; 7: a complete reading just before the first sighting
 * does not take the place of the one before it.
 */
const EDITION = 7;

/** Threads derived in one transaction, so that nothing else waits long for the database. */
const AT_ONCE = 200;

/** Derives everything afresh where the agent changed what counts as a contact, or a new version of the product knows more. Cut short, it starts over at the next look. */
export async function followRules(store: InboxStore, rules: ContactRules, machineNow: Instant): Promise<Changes> {
  const stored = await store.read((tables) => tables.state.get('rules'));
  const before = stored?.rules ?? DEFAULT_CONTACT_RULES;
  if (stored?.edition === EDITION && before.automaticRepliesCount === rules.automaticRepliesCount && before.countPer === rules.countPer) return together();
  let changes = together();
  let after = '';
  for (;;) {
    const from = after;
    const part = await store.transaction(async (tables) => {
      const ids = await tables.evidenceIdsAfter(from, AT_ONCE);
      return { ids, changes: await deriveThreads(tables, ids, { rules, now: machineNow + (await clockCorrection(tables)) }) };
    });
    changes = together(changes, part.changes);
    const last = part.ids.at(-1);
    if (last === undefined) break;
    after = last;
  }
  await store.transaction((tables) => tables.state.put({ key: 'rules', rules, edition: EDITION }));
  return changes;
}
