import type { Gate } from '@/components/hooks/use-gate-tab';
import { pageAddress } from '@/utils/page/seller-central/page-address';

/**
 * The gate that one of these addresses is, where no other tab of its host shows an inbox: a session that still reads is not
 * signed out.
 */
export function gateAmong(addresses: readonly string[]): Gate | null {
  const tabs = addresses.filter((address) => URL.canParse(address)).map((address) => ({ host: new URL(address).host, kind: pageAddress(address).kind }));
  const reading = new Set(tabs.filter(({ kind }) => kind === 'inbox' || kind === 'contact').map(({ host }) => host));
  for (const { host, kind } of tabs) if ((kind === 'signed-out' || kind === 'challenge') && !reading.has(host)) return kind;
  return null;
}
