import { browser } from 'wxt/browser';
import type { WatchGates } from '@/components/hooks/use-gate-tab';
import { firstFrame } from '@/components/hooks/first-frame';

// The addresses of Seller Central's own tabs are open to us by its hosts alone; of no other tab is anything asked or told.

/** Watches the tabs of Seller Central for as long as the popup is open. */
export const watchGates: WatchGates = (tell) => {
  let stopped = false;
  const look = async () => {
    await firstFrame();
    const [{ SELLER_CENTRAL_HOSTS }, { gateAmong }] = await Promise.all([import('@/utils/domain/time/marketplaces'), import('./gate-among')]);
    const tabs = await browser.tabs.query({ url: SELLER_CENTRAL_HOSTS.map((host) => `https://${host}/*`) });
    if (!stopped) tell(gateAmong(tabs.flatMap(({ url }) => url ?? [])));
  };
  const again = () => void look().catch(() => {});
  browser.tabs.onUpdated.addListener(again);
  browser.tabs.onRemoved.addListener(again);
  again();
  return () => {
    stopped = true;
    browser.tabs.onUpdated.removeListener(again);
    browser.tabs.onRemoved.removeListener(again);
  };
};
