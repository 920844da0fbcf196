import type { SettledAuthor } from '@/utils/storage/queries';
import { useLive } from './use-live';

export interface SettledWord extends SettledAuthor {
  /** First order id of its thread, where it is still stored. */
  orderId: string | null;
}

/** The agent's latest words on who wrote what, newest first, of threads that are still known; `null` until read. */
export function useSettledAuthors(): SettledWord[] | null {
  const live = useLive(async ({ threadById }, { state }) => {
    const listed = await state.get('settled-authors');
    const choices = listed?.key === 'settled-authors' ? listed.choices : [];
    const threads = await Promise.all(choices.map(async ({ threadId }) => threadById(threadId)));
    return choices.flatMap((choice, index) => {
      const thread = threads[index];
      return thread ? [{ ...choice, orderId: thread.orderIds[0] ?? null }] : [];
    });
  }, []);
  return live.value ?? null;
}
