import type { Segment } from './scan/segment';

/** Where in the draft a range of a segment's folded text was read from. */
export function rawRange({ folded, offset, raw }: Segment, start: number, end: number): [number, number] {
  return [offset + (folded.starts[start] ?? raw.length), offset + (folded.ends[end - 1] ?? 0)];
}
