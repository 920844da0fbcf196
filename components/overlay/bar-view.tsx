/** @jsxImportSource @/components/overlay */
import type { Instant } from '@/utils/domain/time/observed-time';
import type { InterfaceLanguage } from '@/utils/text/language';
import { drawNodes } from './draw-nodes';
import { Bar } from './Bar';
import { barStateOf, type BarModel } from './bar-model';
import type { BarRates } from './BarRates';
import { BAR_CSS } from './bar-styles';
import type { BarPlace, StandBar } from './bar-place';
import { nextAgeChange } from './freshness';
import { adoptStyles } from './style-sheet';
import { writeAttribute } from './write-attribute';

export const BAR_TAG = 'replyclock-bar';

export interface BarView {
  /** Draws the bar; answers when its freshness next reads differently (machine time), `null` while it is folded. */
  show(model: BarModel, now: Instant, announcement: string): Instant | null;
  /** Gives the focus to the button that folds and unfolds, which is another element after either. */
  focus(): void;
  /** The page around it has changed. */
  reconsiderPlace(): void;
  remove(): void;
}

/** The one `<replyclock-bar>` of the page, in the document only once there is something to show. */
export function createBarView(
  document: Document,
  options: { language: InterfaceLanguage; timeZone: string; onPause: (paused: boolean) => void; onCollapse: (collapsed: boolean) => void; rates: () => typeof BarRates | null; freePlace: () => StandBar | null; signal: AbortSignal },
): BarView {
  const host = document.createElement(BAR_TAG);
  const root = host.attachShadow({ mode: 'open' });
  adoptStyles(root, BAR_CSS);
  let known: BarPlace | null = null;
  const place = () => (known ??= options.freePlace()?.(host, document, options) ?? null);
  let collapsed: boolean | null = null;
  let ratesKnown = false;

  return {
    show(model, now, announcement) {
      writeAttribute(host, 'data-state', barStateOf(model));
      const rates = options.rates();
      if (rates && !ratesKnown) adoptStyles(root, BAR_CSS + rates.css);
      ratesKnown = rates !== null;
      drawNodes(<Bar {...options} rates={rates} model={model} now={now} announcement={announcement} />, root);
      if (!host.isConnected) {
        // Left behind by an instance that an update of the extension cut off.
        for (const stale of document.querySelectorAll(BAR_TAG)) stale.remove();
        document.body.append(host);
      }
      const standing = place();
      if (model.collapsed !== collapsed) standing?.startOver();
      collapsed = model.collapsed;
      const readAt = model.summary?.lastReadAt;
      return model.collapsed || readAt == null ? null : nextAgeChange(readAt, now);
    },
    focus: () => root.querySelector<HTMLElement>('[aria-expanded]')?.focus(),
    reconsiderPlace: () => place()?.reconsider(),
    remove() {
      host.remove();
      drawNodes(null, root);
    },
  };
}
