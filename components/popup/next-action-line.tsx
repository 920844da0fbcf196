import type { Instant } from '@/utils/domain/time/observed-time';
import { popupTexts } from '@/utils/text/popup';
import { snoozeTexts } from '@/utils/text/popup-rows';
import { useFormats, useTexts } from '../shared/language';
import type { NextAction } from './next-action';

/** What to do next, as one sentence; `null` while that is not known yet. */
export function NextActionLine(props: { action: NextAction | null; now: Instant }) {
  const texts = useTexts(popupTexts).next;
  const quiet = useTexts(snoozeTexts).quiet;
  const formats = useFormats();
  const { action } = props;
  // Its place is kept before anything is known, so that the queue below never jumps.
  return <p class="next-action">{action ? sentence(action) : '\u00a0'}</p>;

  function sentence(action: NextAction): string {
    switch (action.kind) {
      case 'first':
        return texts.first(action.count, formats.duration(action.due - props.now));
      case 'quiet': {
        const { before, during, now } = action.ahead;
        if (before === 0 && during === 0) return quiet.safe(action.count);
        if (now) return quiet.during(action.count, during);
        return during > 0 ? quiet.beforeAndDuring(action.count, before, during) : quiet.before(action.count, before);
      }
      case 'none':
        return texts.none;
      case 'none-known':
        return texts.noneKnown;
      default:
        return texts[action.kind](action.count);
    }
  }
}
