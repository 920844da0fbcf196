import type { Folder } from '@/utils/domain/thread/observation';
import { FOLDER_PARAMETERS, IDS, PATHS } from './landmarks';

export type PageKind = 'inbox' | 'contact' | 'signed-out' | 'challenge' | 'other';

/** What the page's address says by itself. */
export interface PageAddress {
  kind: PageKind;
  /** `null` where the address names no folder; it is rewritten after load and may lag behind the page. */
  folder: Folder | null;
  searching: boolean;
  /** The open case, where the address names it (`cc`). */
  caseId: string | null;
}

/** Reads host-independent parts of an address; parameter names without regard to case. */
export function pageAddress(url: string): PageAddress {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  const parameters = new Map([...(parsed?.searchParams ?? [])].map(([name, value]) => [name.toLowerCase(), value]));
  const fi = (parameters.get('fi') ?? '').toLowerCase().replace(/[^a-z]/g, '');
  const search = parameters.get('ss') ?? parameters.get('si') ?? '';
  const caseId = parameters.get('cc') ?? (fi === 'caseid' ? search : '');
  return {
    kind: kindOf(parsed?.pathname ?? ''),
    folder: fi === 'caseid' ? 'search' : (FOLDER_PARAMETERS[fi] ?? (fi === '' ? null : 'unknown')),
    searching: fi === 'search' || fi === 'caseid',
    caseId: caseId.match(IDS.uuid)?.[0]?.toLowerCase() ?? null,
  };
}

function kindOf(path: string): PageKind {
  if (PATHS.inbox.test(path)) return 'inbox';
  if (PATHS.contact.test(path)) return 'contact';
  if (PATHS.challenge.test(path)) return 'challenge';
  return PATHS.signIn.test(path) ? 'signed-out' : 'other';
}
