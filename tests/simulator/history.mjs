import { createRandom } from './random.mjs';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/**
 * Past turns of a mailbox: most answered in time, some late, a few marked, two out of ten of them in several turns.
 * @param {ReturnType<import('./mailbox.mjs').createMailbox>} mailbox
 * @param {{ now: number, seed: string | number, count: number, days?: number, lateShare?: number, markedShare?: number, marketplaceIds?: string[] }} options
 */
export function livesThrough(mailbox, { now, seed, count, days = 90, lateShare = 0.08, markedShare = 0.06, marketplaceIds = mailbox.marketplaceIds }) {
  const random = createRandom(`${seed} history`);
  for (let i = 0; i < count; i++) {
    // Evenly over the days, so that every window has its share; all over two days ago, so that even late answers have come.
    const started = now - 2 * DAY - Math.floor(((i + random.next()) / count) * (days - 2) * DAY);
    const thread = mailbox.buyerWrites({ at: started, marketplaceId: marketplaceIds[i % marketplaceIds.length] });
    if (random.chance(0.1)) mailbox.buyerWrites({ thread, at: started + random.int(3, 50) * MINUTE });
    const late = lateShare > 0 && i % Math.round(1 / lateShare) === 1;
    const answered = started + (late ? random.int(25 * 60, 40 * 60) : random.int(60, 22 * 60)) * MINUTE;
    if (random.chance(0.1)) mailbox.automaticReplies({ thread, at: started + 25_000 });
    if (!late && random.chance(markedShare)) {
      mailbox.marksNoResponseNeeded({ thread, at: answered });
    } else {
      mailbox.sellerReplies({ thread, at: answered });
      if (random.chance(0.15)) {
        const again = answered + random.int(2, 20) * HOUR;
        if (again + 20 * HOUR < now) {
          mailbox.buyerWrites({ thread, at: again });
          mailbox.sellerReplies({ thread, at: again + random.int(1, 20) * HOUR });
        }
      }
    }
  }
}

/** A thread that waits since `at`, in one message. */
export function waitsSince(mailbox, at, given = {}) {
  return mailbox.buyerWrites({ ...given, at });
}

/** A thread that was answered before and waits again since `at`. */
export function waitsAgainSince(mailbox, at, given = {}) {
  const first = mailbox.buyerWrites({ ...given, at: at - 50 * HOUR });
  mailbox.sellerReplies({ thread: first, at: at - 41 * HOUR });
  mailbox.buyerWrites({ thread: first, at });
  return first;
}

/** A thread with several unanswered messages, the first of them at `at`; an automatic reply between them answers nothing. */
export function waitsWithSeveralMessages(mailbox, at, given = {}, gaps = [35 * MINUTE, 3 * HOUR]) {
  const first = mailbox.buyerWrites({ ...given, at });
  mailbox.automaticReplies({ thread: first, at: at + 20_000 });
  let last = at;
  for (const gap of gaps) {
    last += gap;
    if (last < mailbox.now()) mailbox.buyerWrites({ thread: first, at: last });
  }
  return first;
}

/** A thread that the seller opened and in which the buyer asks back at `at`. */
export function asksBackSince(mailbox, at, given = {}) {
  const first = mailbox.sellerOpensThread({ ...given, at: at - 30 * HOUR });
  mailbox.buyerWrites({ thread: first, at });
  return first;
}
