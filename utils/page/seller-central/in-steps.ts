/** Work that may be done in steps: between two of them it can be left for a while, or for good. */
export type InSteps<Result> = Generator<void, Result, void>;

/** So many rows of a list make a step: to leave off after each would cost more than what is done with it. */
export const ROWS_A_STEP = 16;

/** Does all steps at once. */
export function atOnce<Result>(steps: InSteps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
