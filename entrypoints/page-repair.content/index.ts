import { defineContentScript } from 'wxt/utils/define-content-script';
import { providePageRepair } from '@/entrypoints/seller-central.content/repair';
import type { KeptLayout } from '@/utils/domain/layout/kept-layout';
import { SELLER_CENTRAL_HOSTS } from '@/utils/domain/time/marketplaces';
import { finderOf } from '@/utils/page/seller-central/layout-finder';
import type { RowFinder } from '@/utils/page/seller-central/row-finder';
import { watchKeptLayout } from '@/utils/platform/page-layout';
import { findingsOf } from './findings';
import { point } from './point';

/** In the isolated world, once the page is idle: what the self-test is told, layouts that the agent has shown, and the pointing. */
export default defineContentScript({
  matches: SELLER_CENTRAL_HOSTS.map((host) => `https://${host}/messaging/*`),
  runAt: 'document_idle',
  allFrames: true,
  main() {
    let kept: KeptLayout | null = null;
    let finder: RowFinder | null = null;
    const changed = providePageRepair({
      findingsOf: (looked) => findingsOf(looked, kept !== null),
      finder: () => finder,
      point: (parts) => point(parts, kept),
    });
    watchKeptLayout((layout) => {
      if (JSON.stringify(layout) === JSON.stringify(kept)) return;
      kept = layout;
      finder = layout && finderOf(layout);
      changed();
    });
  },
});
