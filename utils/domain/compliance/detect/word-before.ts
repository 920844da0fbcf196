/** The most signs that a name before a dot or an at sign may have. */
const LONGEST = 64;

/**
 * The word that ends where another begins, with what joins them; `undefined` where there is none.
 * @param joints signs that may stand between, at most `most` of them
 */
export function wordBefore(text: string, at: number, isPart: (sign: string) => boolean, joints: string, most: number): string | undefined {
  let end = at;
  while (end > 0 && at - end < most && joints.includes(text[end - 1] as string)) end -= 1;
  let start = end;
  while (start > 0 && end - start < LONGEST && isPart(text[start - 1] as string)) start -= 1;
  return start < end ? text.slice(start, at) : undefined;
}
