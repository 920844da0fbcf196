import type { BarExtras } from '@/components/overlay/bar-model';
import type { SessionView } from '@/entrypoints/seller-central.content/reading-session';
import type { PageRepair, ReadingOffer } from '@/entrypoints/seller-central.content/repair';
import type { KeptLayout } from '@/utils/domain/layout/kept-layout';
import { createContentLine } from '@/utils/messaging/content-line';
import { finderOf } from '@/utils/page/seller-central/layout-finder';
import type { RowFinder } from '@/utils/page/seller-central/row-finder';
import { pageBrowser } from '@/utils/platform/page-browser';
import { watchKeptLayout } from '@/utils/platform/page-layout';
import { pointingTexts } from '@/utils/text/pointing';
import { findingsOf } from './findings';
import { point } from './point';

/** The repair of one page: keeps up with the kept layout, answers the self-test, and lets the agent point. */
export function createPageRepair({ host, reader, lastLook, wake, language, signal }: ReadingOffer): PageRepair {
  const line = createContentLine(pageBrowser.runtime);
  let kept: KeptLayout | null = null;
  let finder: RowFinder | null = null;
  let answering = false;

  const stop = watchKeptLayout((layout) => {
    if (signal.aborted || JSON.stringify(layout) === JSON.stringify(kept)) return;
    kept = layout;
    finder = layout && finderOf(layout);
    wake();
  });
  signal.addEventListener('abort', stop, { once: true });

  function pointAt(part: 'list' | 'reply-box'): boolean {
    point({ part, reader, language: language(), keep, signal }, kept);
    return true;
  }

  async function keep(layout: KeptLayout): Promise<boolean> {
    return line.ask('keepLayout', { layout }).then((answer) => answer.kept, () => false);
  }

  /** Of several frames only those with an inbox answer. */
  function answer(): void {
    if (answering || signal.aborted) return;
    answering = true;
    const hangUp = line.answer({
      tellFindings: () => findingsOf({ ...lastLook(), host }, kept !== null),
      pointAt: (what) => pointAt(what?.part === 'reply-box' ? 'reply-box' : 'list'),
    });
    signal.addEventListener('abort', hangUp, { once: true });
  }

  return {
    finder: () => finder,
    barExtras(view) {
      answer();
      return extrasOf(view);
    },
  };

  function extrasOf({ seen, state, reading }: SessionView): BarExtras {
    const text = pointingTexts[language()].bar;
    const rows = seen.list?.rows ?? [];
    const found = rows.length > 0 ? text.found(rows.length, rows.filter(({ drawn }) => drawn.printedAt).length) : '';
    const lost = state === 'not-recognised';
    // No script of the page opens a page of ours, or begins to point.
    const byAgent = (go: () => unknown) => (event: Event) => void (event.isTrusted && go());
    return {
      line: lost ? (kept?.list ? text.unfit : '') : reading.byLayout?.list && rows.length > 0 ? text.byLayout(rows.length) : found,
      ways: [
        ...(lost ? [{ label: text.showList, main: true, go: byAgent(() => pointAt('list')) }] : []),
        { label: text.selfTest, go: byAgent(() => line.ask('openSelfTest', undefined).catch(() => undefined)) },
      ],
    };
  }
}
