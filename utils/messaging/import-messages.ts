import * as v from 'valibot';
import type { ImportBatch } from '@/utils/domain/import/import-line';
import { accountId, instant, observedTime, parserOf } from './untrusted';

/** Lines of a file in one message: taken in one transaction, in which each row of sums is written once, however many of them change it. */
export const MOST_LINES = 2_000;

const jobName = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/));
const importBatch = v.object({
  job: jobName,
  accountId,
  fileAt: instant,
  upTo: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  lines: v.pipe(
    v.array(
      v.object({
        line: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
        conversation: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
        orderId: v.nullable(v.pipe(v.string(), v.regex(/^\d{3}-\d{7}-\d{7}$/))),
        marketplaceId: v.pipe(v.string(), v.regex(/^[A-Z0-9]{5,20}$/)),
        messages: v.pipe(v.array(v.object({ author: v.picklist(['buyer', 'seller', 'automatic']), at: observedTime })), v.minLength(1), v.maxLength(2)),
      }),
    ),
    v.maxLength(MOST_LINES),
  ),
}) satisfies v.GenericSchema<unknown, ImportBatch>;

export const importBatchFrom = parserOf<ImportBatch>(importBatch);
export const importStepFrom = parserOf(v.union([v.object({ close: jobName }), v.object({ forget: v.literal(true) })]));
