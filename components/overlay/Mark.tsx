/** @jsxImportSource @/components/overlay */
import type { Tone } from '@/utils/text/shared';
import { STATUS_SHAPES } from '../shared/status-shapes';

/** `StatusMark` of the other surfaces, in this folder's JSX. */
export function Mark(props: { tone: Tone }) {
  return (
    <svg class="mark" viewBox="0 0 16 16" aria-hidden="true">
      <path fill="currentColor" fill-rule="evenodd" d={STATUS_SHAPES[props.tone]} />
    </svg>
  );
}
