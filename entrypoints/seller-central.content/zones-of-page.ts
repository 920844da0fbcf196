import { timeZoneOf } from '@/utils/domain/time/marketplaces';
import { DAY, type Instant } from '@/utils/domain/time/observed-time';
import type { Note } from '@/utils/page/responses/note';
import type { PageZones } from '@/utils/page/seller-central/printed-times';
import { wallTimeAt } from '@/utils/page/seller-central/zone-time';
import type { SeenPage, SeenRow } from './seen-page';

// One row might have changed between its response and its drawing.
const ROWS_TO_AGREE = 3;

export interface ZonesOfPage {
  hear(note: Note): void;
  /** Learns from rows whose exact last update a response has told. */
  see: (page: SeenPage) => void;
  now: () => PageZones;
}

/**
 * In which zone this inbox prints its days: each row's own marketplace's, or the account's. While that is not known a printed day
 * is the hull of both; a row whose exact update lies in only one of the two days tells which it is.
 * @param hostZone stands for the account's until a response has named it
 */
export function createZonesOfPage(hostZone: string): ZonesOfPage {
  let account = hostZone;
  let printsIn: string | null = null;
  const votes = { marketplace: new Set<Instant>(), account: new Set<Instant>() };

  function decide(): void {
    const [marketplace, own] = [votes.marketplace.size, votes.account.size];
    if (own === 0 && marketplace >= ROWS_TO_AGREE) printsIn = 'marketplace';
    else if (marketplace === 0 && own >= ROWS_TO_AGREE) printsIn = account;
    else printsIn = null;
  }

  return {
    hear(note) {
      if (note.kind !== 'facts' || note.sessionKey === null) return;
      const zone = timeZoneOf(note.sessionKey.split('.').at(-1), hostZone);
      if (zone === account) return;
      account = zone;
      votes.marketplace.clear();
      votes.account.clear();
      decide();
    },
    see({ state, list }) {
      // Once decided, a printed day is one zone's alone and tells nothing more.
      if (printsIn !== null || state !== 'reading' || !list) return;
      for (const row of list.rows) {
        const zone = zoneShown(row, account);
        if (zone) votes[zone].add(row.updatedAt!);
      }
      decide();
    },
    now: () => ({ printsIn, account }),
  };
}

/** The zone whose day holds the row's exact update, where that of the other does not. */
function zoneShown({ drawn, updatedAt }: SeenRow, account: string): 'marketplace' | 'account' | null {
  const { printedAt, marketplaceId } = drawn;
  if (!printedAt || !marketplaceId || updatedAt === null || updatedAt < printedAt.earliest || updatedAt > printedAt.latest) return null;
  const own = timeZoneOf(marketplaceId, account);
  const further = wallTimeAt(updatedAt, own) - wallTimeAt(updatedAt, account);
  if (further === 0) return null;
  // The day of the zone further east begins the hull, the other's ends it.
  const inEastern = updatedAt < printedAt.earliest + DAY;
  const inWestern = updatedAt > printedAt.latest - DAY;
  if (inEastern === inWestern) return null;
  return inEastern === further > 0 ? 'marketplace' : 'account';
}
