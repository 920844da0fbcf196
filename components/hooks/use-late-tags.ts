import type { LateTag } from '@/utils/domain/metrics/late-reasons';
import { useLive } from './use-live';

const NONE: LateTag[] = [];

/** The agent's words on why contacts were late. */
export function useLateTags(): LateTag[] {
  const live = useLive(async (_, { state }) => {
    const kept = await state.get('late-reasons');
    return kept?.key === 'late-reasons' ? kept.tags : NONE;
  }, []);
  return live.value ?? NONE;
}
