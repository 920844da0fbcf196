/** Drafts written for these tests, in one language. Nobody wrote them but us; they stand for what sellers write. */
export interface LabelledDrafts {
  language: string;
  /** Replies that break no rule. */
  clean: readonly string[];
  /** The family that must be reported, and the draft. */
  violating: ReadonlyArray<readonly [family: string, draft: string]>;
}
