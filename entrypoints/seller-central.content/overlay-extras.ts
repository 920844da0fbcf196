import type { StandBar } from '@/components/overlay/bar-place';
import type { BarRates } from '@/components/overlay/BarRates';
import type { createTooltipView } from '@/components/overlay/tooltip-view';

/** What the overlay shows to a pointer that rests and in the unfolded bar, and what finds the bar's place. */
export interface OverlayExtras {
  createTooltipView: typeof createTooltipView;
  BarRates: typeof BarRates;
  standBar: StandBar;
}

// Nobody waits for it: it comes as a script of its own once the page is idle, in the one isolated world that all scripts of this
// extension share.
const KEY = Symbol.for('replyclock.overlay-extras');
const world = globalThis as { [KEY]?: { extras: OverlayExtras | null; arrived?: () => void } };

/** Hands them to the reading script of this frame. */
export function provideOverlayExtras(extras: OverlayExtras): void {
  const { arrived } = (world[KEY] = { ...world[KEY], extras });
  arrived?.();
}

/** `null` while their script has not run. */
export function overlayExtras(): OverlayExtras | null {
  return world[KEY]?.extras ?? null;
}

/** @param arrived called once their script has run, and each time the page comes out of the back/forward cache */
export function awaitOverlayExtras(arrived: () => void): void {
  world[KEY] = { extras: overlayExtras(), arrived };
}
