import type { Tone } from '@/utils/text/shared';
import { STATUS_SHAPES } from './status-shapes';

/** The shape that says a status beside its colour; the words are said by what stands next to it. */
export function StatusMark(props: { tone: Tone }) {
  return (
    <svg class="mark" viewBox="0 0 16 16" aria-hidden="true">
      <path fill="currentColor" fill-rule="evenodd" d={STATUS_SHAPES[props.tone]} />
    </svg>
  );
}
