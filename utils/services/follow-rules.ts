import { DEFAULT_CONTACT_RULES, type ContactRules } from '@/utils/domain/thread/contacts';
import type { Instant } from '@/utils/domain/time/observed-time';
import { clockCorrection } from './clock-correction';
import { deriveThreads } from './derive-threads';
import type { InboxStore, ThreadRecord } from './ports';

/** Threads derived in one transaction, so that nothing else waits long for the database. */
const AT_ONCE = 200;

/** Derives everything afresh where the agent changed what counts as a contact. Cut short, it starts over at the next look. */
export async function followRules(store: InboxStore, rules: ContactRules, machineNow: Instant): Promise<ThreadRecord[]> {
  const stored = await store.read((tables) => tables.state.get('rules'));
  const before = stored?.rules ?? DEFAULT_CONTACT_RULES;
  if (before.automaticRepliesCount === rules.automaticRepliesCount && before.countPer === rules.countPer) return [];
  const changed: ThreadRecord[] = [];
  let after = '';
  for (;;) {
    const from = after;
    const ids = await store.transaction(async (tables) => {
      const next = await tables.evidenceIdsAfter(from, AT_ONCE);
      changed.push(...(await deriveThreads(tables, next, { rules, now: machineNow + (await clockCorrection(tables)) })));
      return next;
    });
    const last = ids.at(-1);
    if (last === undefined) break;
    after = last;
  }
  await store.transaction((tables) => tables.state.put({ key: 'rules', rules }));
  return changed;
}
