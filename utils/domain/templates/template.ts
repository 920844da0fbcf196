/** Contact reasons that the starter set answers; the order of every list of them. */
export const CONTACT_REASONS = ['delay', 'return', 'refund', 'damage', 'missing-part', 'usage', 'invoice', 'cancellation', 'holding', 'other'] as const;
export type ContactReason = (typeof CONTACT_REASONS)[number];

/** Languages a reply may be written in: those that the draft check reads. */
export const TEMPLATE_LANGUAGES = ['en', 'zh', 'de', 'ja', 'fr', 'es', 'it'] as const;
export type TemplateLanguage = (typeof TEMPLATE_LANGUAGES)[number];

/** A reply, or a part of one, in the agent's own words. `{{…}}` in its text is a variable. */
export interface ReplyTemplate {
  id: string;
  name: string;
  language: TemplateLanguage;
  reason: ContactReason;
  /** Left out: for every marketplace. */
  marketplaceIds?: string[];
  text: string;
  /** `YYYY-MM-DD`: when a person last read it for correctness. */
  reviewedOn: string;
}

/** Characters of a name, and of a text: Amazon takes no longer reply (policy.md §1.3). */
export const LONGEST_NAME = 80;
export const LONGEST_TEXT = 4_000;

/** Older than this, a template asks to be read again: rules and return routes change. */
export const REVIEW_AFTER_DAYS = 180;

/** Whole days since a template was last reviewed; 0 for a day still to come. `today`: `YYYY-MM-DD`. */
export function daysSinceReview(template: Pick<ReplyTemplate, 'reviewedOn'>, today: string): number {
  return Math.max(0, Math.round((Date.parse(today) - Date.parse(template.reviewedOn)) / 86_400_000));
}

export interface TemplateWish {
  /** Empty or left out: of any marketplace. */
  marketplaceId?: string;
  language?: string;
  reason?: ContactReason;
  /** Words that name or text hold, in any case. */
  search?: string;
}

/**
 * The templates for a reply, the fittest first: of the buyer's language, then of the contact's reason, then by name. One that
 * is for other marketplaces, or does not hold the words searched for, is left out; another language or reason only stands later.
 */
export function templatesFor(templates: readonly ReplyTemplate[], wish: TemplateWish): ReplyTemplate[] {
  const words = (wish.search ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  const language = wish.language?.toLowerCase().split('-')[0];
  const rank = (template: ReplyTemplate) => (template.language === language ? 0 : 2) + (template.reason === wish.reason ? 0 : 1);
  return templates
    .filter(({ marketplaceIds }) => !wish.marketplaceId || !marketplaceIds?.length || marketplaceIds.includes(wish.marketplaceId))
    .filter(({ name, text }) => words.every((word) => `${name}\n${text}`.toLowerCase().includes(word)))
    .sort((a, b) => rank(a) - rank(b) || CONTACT_REASONS.indexOf(a.reason) - CONTACT_REASONS.indexOf(b.reason) || a.name.localeCompare(b.name));
}
