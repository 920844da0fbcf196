import { timeZoneOf } from '@/utils/domain/time/marketplaces';
import type { Note } from '@/utils/page/responses/note';
import type { PageZones } from '@/utils/page/seller-central/printed-times';

export interface ZonesOfPage {
  hear(note: Note): void;
  now: () => PageZones;
}

/** In which zones this inbox may print its dates, so far as its responses have told. @param hostZone until they have told anything */
export function createZonesOfPage(hostZone: string): ZonesOfPage {
  let account = hostZone;
  return {
    hear(note) {
      if (note.kind === 'facts' && note.sessionKey !== null) account = timeZoneOf(note.sessionKey.split('.').at(-1), hostZone);
    },
    now: () => ({ printsIn: null, account }),
  };
}
