import type { BarExtras } from '@/components/overlay/bar-model';
import type { RowFinder } from '@/utils/page/seller-central/row-finder';
import type { SellerCentralReader } from '@/utils/page/seller-central/seller-central-page';
import type { InterfaceLanguage } from '@/utils/text/language';
import type { LastLook, SessionView } from './reading-session';

/** What the reading script of a frame offers to the repair's. */
export interface ReadingOffer {
  host: string;
  reader: SellerCentralReader;
  lastLook: () => LastLook;
  /** Looks at the page once more. */
  wake: () => void;
  language: () => InterfaceLanguage;
  signal: AbortSignal;
}

/** What is needed only where the page is not read as it should be, or the agent asks: a script of its own (as the draft's rules). */
export interface PageRepair {
  /** Finds what the kept layout describes; `null`: none is kept. */
  finder: () => RowFinder | null;
  /** What the bar of an inbox says and offers besides. */
  barExtras: (view: SessionView) => BarExtras;
}

// Both scripts of this extension share one isolated world, whose globals no page can see.
const KEY = Symbol.for('replyclock.page-repair');
const world = globalThis as { [KEY]?: { offer: ReadingOffer; repair: PageRepair | null } };

/** @returns asks for the repair; `null` while its script has not run */
export function offerReading(offer: ReadingOffer): () => PageRepair | null {
  const meeting: (typeof world)[typeof KEY] = (world[KEY] = { offer, repair: null });
  return () => meeting.repair;
}

/** Gives the reading script of this frame its repair. */
export function answerOffer(make: (offer: ReadingOffer) => PageRepair): void {
  const meeting = world[KEY];
  if (!meeting) return;
  meeting.repair = make(meeting.offer);
  meeting.offer.wake();
}
