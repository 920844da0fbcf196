import type { Folder } from '@/utils/domain/thread/observation';
import type { PageAddress } from './page-address';
import type { PageFrame } from './page-frame';

/**
 * The folder on show. The folder column's own mark and the address are both asked: the address is rewritten late, and a mark may
 * mean something else. Where they contradict each other nothing is claimed.
 */
export function folderOf(address: PageAddress, frame: PageFrame): Folder {
  const marked = frame.folders?.selected ?? null;
  if (frame.searchText !== '' && address.searching) return 'search';
  if (marked === null || marked === 'unknown') return address.folder ?? 'unknown';
  return address.folder === null || address.folder === marked ? marked : 'unknown';
}
