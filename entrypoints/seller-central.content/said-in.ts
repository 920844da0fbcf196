import { promisesIn, type PromiseContext } from '@/utils/domain/promises/promises-in';
import { lanesOf } from '@/utils/domain/sameness/lanes';
import type { OwnSend } from '@/utils/messaging/protocol';

/** More dates than this in one reply are no promises. */
const MOST = 20;

/** What of a sent reply may be kept: the instants that it promises, and samples of its likeness to others. */
export function saidIn(text: string, context: PromiseContext): NonNullable<OwnSend['said']> {
  return { promises: promisesIn(text, context).slice(0, MOST), lanes: lanesOf(text) };
}
