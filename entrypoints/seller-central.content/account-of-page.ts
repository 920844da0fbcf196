import { sha256Hex } from '@/utils/page/sha-256';

export interface AccountSeen {
  accountId: string;
  /** What the same page was known as before its partner account was; left out where it was known at once. */
  formerAccountId?: string;
}

export interface AccountOfPage {
  /** A response named the partner account. */
  hear(partnerAccountId: string): void;
  /** Whose cases a list of this page holds, by the ids of the seller's side. */
  hearSellers(sellers: readonly string[]): void;
  /** The label that the account switcher shows now; `null`: none was found. */
  see(label: string | null): Promise<void>;
  seen(): AccountSeen;
  isKnown(): boolean;
}

/**
 * Whose inbox this page shows: `partnerAccountId` from responses, else a hash of host and label, else an account of its own
 * for the host. The first partner account stands while the label does: who could write on the channel could else file one
 * account's inbox under another. Once its lists hold another seller's cases, the session has gone over to another account in another
 * tab, under a header that does not know yet: they are nobody's until the page is loaded anew.
 */
export function createAccountOfPage(host: string): AccountOfPage {
  let partner: string | null = null;
  let sellers: Set<string> | null = null;
  let anothers = false;
  let shown: { label: string; id: string } | null = null;
  return {
    hear(partnerAccountId) {
      partner ??= partnerAccountId;
    },
    hearSellers(told) {
      if (told.length === 0) return;
      sellers ??= new Set(told);
      const known = sellers;
      anothers = !told.some((seller) => known.has(seller));
      if (!anothers) for (const seller of told) known.add(seller);
    },
    async see(label) {
      if (label === null || label === shown?.label) return;
      const digest = await sha256Hex(`${host}\n${label}`);
      if (digest === null) return;
      if (shown) partner = sellers = null;
      anothers = false;
      shown = { label, id: `label:${digest}` };
    },
    seen() {
      if (anothers) return { accountId: `unknown:${host}` };
      if (partner === null) return { accountId: shown?.id ?? `unknown:${host}` };
      return { accountId: partner, ...(shown && { formerAccountId: shown.id }) };
    },
    isKnown: () => partner !== null,
  };
}
