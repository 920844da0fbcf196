/** Amazon's topic categories and their numbers, in the order in which the page loads them [live]. */
export const CATEGORIES = [
  { key: 'cancel', categoryName: 'Cancel Order', topicValues: [58, 29] },
  { key: 'delivery', categoryName: 'Delivery & Tracking', topicValues: [64, 3, 22, 7, 27] },
  { key: 'invoice', categoryName: 'Invoice Request', topicValues: [57, 30] },
  { key: 'modify', categoryName: 'Modify Order', topicValues: [49, 35, 59] },
  { key: 'custom', categoryName: 'Product Customization', topicValues: [61, 46] },
  { key: 'details', categoryName: 'Product Details Q&A', topicValues: [1, 65, 2, 4, 37, 6, 38, 11, 62] },
  { key: 'returns', categoryName: 'Returns & Replacements', topicValues: [33, 34, 36, 39, 9, 10, 51, 52, 54, 55, 56, 28, 63] },
  { key: 'other', categoryName: 'Other - Buyer Question', topicValues: [0, 5, 8, 60] },
];

export function categoryOfTopic(topicId) {
  return CATEGORIES.find((category) => category.topicValues.includes(topicId)) ?? CATEGORIES.at(-1);
}
