import type { Instant } from '@/utils/domain/time/observed-time';
import { popupTexts } from '@/utils/text/popup';
import { useFormats, useTexts } from '../shared/language';
import type { NextAction } from './next-action';

/** What to do next, as one sentence. */
export function NextActionLine(props: { action: NextAction; now: Instant }) {
  const texts = useTexts(popupTexts).next;
  const formats = useFormats();
  const { action } = props;
  return <p class="next-action">{sentence()}</p>;

  function sentence(): string {
    switch (action.kind) {
      case 'first':
        return texts.first(action.count, formats.duration(action.due - props.now));
      case 'none':
        return texts.none;
      case 'none-known':
        return texts.noneKnown;
      default:
        return texts[action.kind](action.count);
    }
  }
}
