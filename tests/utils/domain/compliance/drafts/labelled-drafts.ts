/** Drafts written for these tests, in one language. Nobody wrote them but us; they stand for what sellers write. */
export interface LabelledDrafts {
  language: string;
  /** Replies that break no rule. */
  clean: readonly string[];
  /** The family that must be reported, and the draft. */
  violating: ReadonlyArray<readonly [family: string, draft: string]>;
}

/** Families that are true of a sentence beside the one it was written for. */
export const ALLOWED_BESIDE: Readonly<Record<string, readonly string[]>> = {
  incentive: ['review-solicitation', 'review-removal', 'promotion', 'off-amazon-transaction'],
  'review-removal': ['review-solicitation'],
  'off-amazon-transaction': ['sensitive-info', 'external-contact', 'external-link', 'claim-interference', 'competitor-mention'],
  'external-contact': ['off-amazon-transaction', 'emoji', 'external-link'],
  'claim-interference': ['off-amazon-transaction', 'external-contact'],
  'offensive-content': ['commanding-tone'],
  'review-solicitation': ['external-contact'],
  'external-link': ['unapproved-promise'],
  'sensitive-info': ['external-contact'],
  styling: ['order-confirmation'],
};
