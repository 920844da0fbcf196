/**
 * What an element of the foreign page may be called in a kept layout and in a diagnosis: one word of this list, whatever its tag,
 * role, class or text. A role counts before a tag, so that a `<div role="row">` and a `<tr>` are the same thing; `box` is every
 * element that only holds others.
 */
export const ELEMENT_SHAPES = [
  'box', 'row', 'rows', 'list', 'item', 'cell', 'link', 'button', 'heading', 'picture', 'main', 'navigation', 'aside', 'form', 'dialog',
  'text-field', 'text-area', 'editable', 'kat-text-area', 'kat', 'custom',
] as const;

export type ElementShape = (typeof ELEMENT_SHAPES)[number];
