import type { Clock } from '@/utils/services/ports';

/** The machine's clock: the only place that asks for the time, so that everything else can be told it. */
export const systemClock: Clock = { now: () => Date.now() };
