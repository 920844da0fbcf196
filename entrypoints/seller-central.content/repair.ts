import type { KeptLayout } from '@/utils/domain/layout/kept-layout';
import type { PageFindings } from '@/utils/messaging/page-findings';
import type { RowFinder } from '@/utils/page/seller-central/row-finder';
import type { SellerCentralReader } from '@/utils/page/seller-central/seller-central-page';
import type { InterfaceLanguage } from '@/utils/text/language';
import type { LastLook } from './reading-session';

/** What the self-test is told of this page. */
export interface LookedAtPage extends LastLook {
  host: string;
}

export interface PointingParts {
  part: 'list' | 'reply-box';
  reader: SellerCentralReader;
  language: InterfaceLanguage;
  /** Keeps a layout, here and on every page; answers whether that could be done. */
  keep: (layout: KeptLayout) => Promise<boolean>;
  signal: AbortSignal;
}

/** What is needed only where the page is not read as it should be, or the agent asks: a script of its own (as the draft's rules). */
export interface PageRepair {
  findingsOf(looked: LookedAtPage): PageFindings;
  /** Finds what the kept layout describes; `null`: none is kept. */
  finder(): RowFinder | null;
  /** Lets the agent point; a second call begins anew. */
  point(parts: PointingParts): void;
}

// Both scripts of this extension share one isolated world, whose globals no page can see.
const KEY = Symbol.for('replyclock.page-repair');
const world = globalThis as { [KEY]?: { repair: PageRepair | null; changed?: () => void } };

/**
 * Hands it to the reading script of this frame.
 * @returns to be called when what it finds may have changed
 */
export function providePageRepair(repair: PageRepair): () => void {
  world[KEY] = { ...world[KEY], repair };
  const changed = () => world[KEY]?.changed?.();
  changed();
  return changed;
}

/** The repair, or `null` while its script has not run. */
export function pageRepair(): PageRepair | null {
  return world[KEY]?.repair ?? null;
}

/** @param changed called once the repair's script has run, and when another layout is kept */
export function awaitPageRepair(changed: () => void): void {
  world[KEY] = { repair: pageRepair(), changed };
}
