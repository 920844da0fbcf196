import * as v from 'valibot';
import { ELEMENT_SHAPES } from '@/utils/domain/layout/element-shape';
import { LAYOUT_VERSION, type KeptLayout } from '@/utils/domain/layout/kept-layout';

const count = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most));
const path = v.pipe(v.array(v.picklist(ELEMENT_SHAPES)), v.maxLength(24));

/** A kept layout: words of a fixed list and small numbers. No selector, no expression and no text of a page fits into it. */
export const keptLayout = v.strictObject({
  version: v.literal(LAYOUT_VERSION),
  madeAt: count(4_102_444_800_000),
  list: v.nullable(
    v.strictObject({
      row: v.picklist(ELEMENT_SHAPES),
      around: path,
      toDate: path,
      date: v.pipe(
        v.strictObject({ at: count(11), of: v.pipe(count(12), v.minValue(1)) }),
        v.check(({ at, of }) => at < of),
      ),
      texts: v.pipe(
        v.strictObject({ least: count(1_000), most: count(1_000) }),
        v.check(({ least, most }) => least <= most),
      ),
    }),
  ),
  replyBox: v.nullable(v.strictObject({ field: v.picklist(ELEMENT_SHAPES), around: path })),
}) satisfies v.GenericSchema<unknown, KeptLayout>;

/** Why a file is no layout. */
export type LayoutFault = 'too-large' | 'not-json' | 'other-version' | 'not-a-layout' | 'nothing-in-it';

const LONGEST_FILE = 20_000;

/** Reads a layout from the text of a file; answers why it is none. Nothing of it is run, and nothing is fetched for it. */
export function layoutFromText(text: string): { layout: KeptLayout } | { fault: LayoutFault } {
  if (text.length > LONGEST_FILE) return { fault: 'too-large' };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { fault: 'not-json' };
  }
  if (typeof value === 'object' && value !== null && 'version' in value && typeof value.version === 'number' && value.version !== LAYOUT_VERSION)
    return { fault: 'other-version' };
  const parsed = v.safeParse(keptLayout, value);
  if (!parsed.success) return { fault: 'not-a-layout' };
  return parsed.output.list || parsed.output.replyBox ? { layout: parsed.output } : { fault: 'nothing-in-it' };
}

/** A layout as the file that another agent may take in. */
export function layoutToText(layout: KeptLayout): string {
  return `${JSON.stringify(layout, null, 2)}\n`;
}
