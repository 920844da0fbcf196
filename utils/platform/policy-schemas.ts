import * as v from 'valibot';
import { isDayRange, isLocalDay, isTimeZone } from '@/utils/domain/time/local-days';
import { DAY, HOUR, MINUTE } from '@/utils/domain/time/observed-time';

export const minuteOfDay = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(24 * 60));
/** Times before a deadline at which to warn: each once, longest first. */
export const escalationLevels = v.pipe(
  v.array(v.pipe(v.number(), v.integer(), v.minValue(MINUTE), v.maxValue(24 * HOUR))),
  v.maxLength(8),
  v.transform((levels) => [...new Set(levels)].sort((a, b) => b - a)),
);
const timeZone = v.pipe(v.string(), v.maxLength(60), v.check(isTimeZone));
const workBlock = v.pipe(v.strictObject({ from: minuteOfDay, to: minuteOfDay }), v.check(({ from, to }) => from < to));
const calendar = v.strictObject({
  timeZone,
  week: v.pipe(v.array(v.pipe(v.array(workBlock), v.maxLength(8))), v.length(7), v.check((week) => week.some((day) => day.length > 0))),
  holidays: v.pipe(v.array(v.pipe(v.string(), v.length(10), v.check(isLocalDay))), v.maxLength(200)),
});
const ownPolicy = v.strictObject({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(60)),
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(60)),
  on: v.boolean(),
  target: v.pipe(v.number(), v.integer(), v.minValue(15 * MINUTE), v.maxValue(30 * DAY)),
  levels: escalationLevels,
  clock: v.variant('kind', [v.strictObject({ kind: v.literal('elapsed') }), v.strictObject({ kind: v.literal('business'), calendar })]),
  marketplaceIds: v.exactOptional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(40))), v.minLength(1), v.maxLength(40))),
  topicIds: v.exactOptional(v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(0))), v.minLength(1), v.maxLength(50))),
  dates: v.exactOptional(v.pipe(v.strictObject({ from: v.string(), to: v.string(), timeZone }), v.check((dates) => isDayRange(dates)))),
});

/** Own targets. No id twice: notices are told apart by it. */
export const ownPolicies = v.pipe(
  v.array(ownPolicy),
  v.maxLength(20),
  v.check((policies) => new Set(policies.map(({ id }) => id)).size === policies.length),
);
