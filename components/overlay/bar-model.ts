import type { StorageTrouble } from '@/utils/domain/storage-trouble';
import type { CountedPer } from '@/utils/domain/thread/counted-otherwise';
import type { Instant } from '@/utils/domain/time/observed-time';
import type { BarState } from '@/utils/text/overlay';
import type { Tone } from '@/utils/text/shared';

/** What the bar shows. `summary` is the background's `InboxSummary`; `null` until it has answered. */
export interface BarModel {
  page: Exclude<BarState, 'stale' | 'paused'>;
  summary: BarSummary | null;
  collapsed: boolean;
  /** What is found out apart: told and offered beside how fresh the reading is. */
  extras?: BarExtras | null;
}

export interface BarExtras {
  line: string;
  ways: readonly { label: string; main?: boolean; go: (event: Event) => void }[];
}

/** The part of the protocol's `InboxSummary` that is shown: all counts over every account, rates per account and marketplace, lowest first. */
export interface BarSummary {
  paused: boolean;
  /** Amazon's clock minus the machine's, ms; `null`: nothing to correct. */
  clockCorrection: number | null;
  dueWithinHour: number;
  dueWithinFourHours: number;
  breached: number;
  rates: readonly BarRate[];
  /** Basis points; left out: Amazon's 90 %. */
  target?: number;
  lastReadAt: Instant | null;
  lastCompleteAt: Instant | null;
  stale: boolean;
  trouble: StorageTrouble | null;
}

export interface BarRate {
  accountId: string;
  accountName: string | null;
  marketplaceId: string;
  rate: { low: number; high: number } | null;
  counted: number;
  /** The lower count, where counting per turn and per message disagree about the target. */
  beside?: { countPer: CountedPer; rate: { low: number; high: number } };
}

/** The bar's one state: a pause hides all else, and an old reading is not called one. */
export function barStateOf({ page, summary }: BarModel): BarState {
  if (summary?.paused) return 'paused';
  if (summary?.stale && (page === 'reading' || page === 'empty')) return 'stale';
  return page;
}

/** Whether what is drawn rests on a fresh reading: without it nothing may be green. A page that loads again is not blind yet. */
export function isBlind(state: BarState): boolean {
  return state !== 'reading' && state !== 'empty' && state !== 'loading';
}

/** Green only where the list is read and the background has answered. */
export function stateTone(state: BarState, summary: BarSummary | null): Tone {
  return summary && (state === 'reading' || state === 'empty') ? 'on-track' : 'unknown';
}

/** The folded bar's colour: the most urgent count, else its state's. */
export function barTone(state: BarState, summary: BarSummary | null): Tone {
  if (summary && summary.breached > 0) return 'breached';
  if (summary && summary.dueWithinFourHours > 0) return 'urgent';
  return stateTone(state, summary);
}
