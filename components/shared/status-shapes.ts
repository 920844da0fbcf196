import type { Tone } from '@/utils/text/shared';

/** One outline a tone, told apart without colour: disc, triangle, triangle with a bar, square with a bar, ring, tick. In a box of 16 by 16. */
export const STATUS_SHAPES: Record<Tone, string> = {
  'on-track': 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2Z',
  'at-risk': 'M8 1.5 15.5 14.5H.5Z',
  urgent: 'M8 .8 15.8 14.8H.2ZM7 5.6v4.6h2V5.6ZM7 11.4v1.9h2v-1.9Z',
  breached: 'M1.5 1.5h13v13h-13ZM7 3.8v5.6h2V3.8ZM7 10.8v2h2v-2Z',
  unknown: 'M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13Zm0 2.2a4.3 4.3 0 1 0 0 8.6 4.3 4.3 0 0 0 0-8.6Z',
  met: 'M13.2 2.6 15 4.4 6.3 13.2 1 8l1.8-1.8 3.5 3.4Z',
};
