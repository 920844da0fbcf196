import type { createTooltipView } from '@/components/overlay/tooltip-view';

// What a badge explains is wanted only where a pointer rests: it comes as a script of its own once the page is idle, in the one isolated
// world that all scripts of this extension share.
const KEY = Symbol.for('replyclock.row-tooltips');
const world = globalThis as { [KEY]?: typeof createTooltipView };

/** Hands the tooltip to the reading script of this frame. */
export function provideRowTooltips(make: typeof createTooltipView): void {
  world[KEY] = make;
}

/** Makes the tooltip; `null` while its script has not run. */
export const rowTooltips: (...at: Parameters<typeof createTooltipView>) => ReturnType<typeof createTooltipView> | null = (...at) => world[KEY]?.(...at) ?? null;
