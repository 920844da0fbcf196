import * as v from 'valibot';
import { FOLDERS, pageFindings } from './page-findings';

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000));
const instant = v.pipe(v.number(), v.integer(), v.minValue(Date.UTC(2000, 0, 1)), v.maxValue(Date.UTC(2100, 0, 1)));
const version = v.pipe(v.string(), v.regex(/^\d{1,4}(?:\.\d{1,5}){0,3}$/));

/** What the log may have noted; other entries are left out. */
export const LOG_CODES = ['observation-refused', 'storage-denied', 'storage-full', 'storage-newer', 'storage-damaged', 'notification-failed', 'browser-refused'] as const;

/** The copied diagnosis. Its only texts are two version numbers; everything else is a count, an instant or a word of a fixed list. */
export const diagnosis = v.strictObject({
  product: v.literal('ReplyClock'),
  format: v.literal(1),
  version,
  browser: v.strictObject({ name: v.picklist(['chromium', 'firefox', 'other']), version: v.nullable(version) }),
  interfaceLanguage: v.picklist(['en', 'zh-CN', 'de', 'ja']),
  madeAt: instant,
  storageDenied: v.boolean(),
  backgroundAnswers: v.boolean(),
  settings: v.strictObject({ paused: v.boolean(), readResponses: v.boolean(), staleAfterMinutes: count, layoutKept: v.boolean() }),
  inboxes: v.pipe(v.array(pageFindings), v.maxLength(50)),
  readings: v.pipe(v.array(v.strictObject({ folder: v.picklist(FOLDERS), lastReadAt: instant, lastCompleteAt: v.nullable(instant) })), v.maxLength(200)),
  log: v.pipe(v.array(v.strictObject({ at: instant, code: v.picklist(LOG_CODES) })), v.maxLength(200)),
});

export type Diagnosis = v.InferOutput<typeof diagnosis>;

/**
 * The diagnosis as a text to copy.
 * @throws where anything in it is not what a diagnosis may hold: better no report than one that tells too much
 */
export function diagnosisText(report: Diagnosis): string {
  return JSON.stringify(v.parse(diagnosis, report), null, 2);
}
