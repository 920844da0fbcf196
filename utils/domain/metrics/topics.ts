// Source: seller-central-page.md §2, the page's own categories.
export const TOPICS = ['cancel', 'delivery', 'invoice', 'modify', 'customisation', 'product', 'returns', 'other'] as const;
export type Topic = (typeof TOPICS)[number];

const IDS: Record<Topic, readonly number[]> = {
  cancel: [58, 29],
  delivery: [64, 3, 22, 7, 27],
  invoice: [57, 30],
  modify: [49, 35, 59],
  customisation: [61, 46],
  product: [1, 65, 2, 4, 37, 6, 38, 11, 62],
  returns: [33, 34, 36, 39, 9, 10, 51, 52, 54, 55, 56, 28, 63],
  other: [0, 5, 8, 60],
};
const byId = new Map(TOPICS.flatMap((topic) => IDS[topic].map((id) => [id, topic] as const)));

/** The page's category of a topic id; `null`: none is known, or it is not among those that were seen. */
export function topicOf(topicId: number | null): Topic | null {
  return topicId === null ? null : (byId.get(topicId) ?? null);
}
