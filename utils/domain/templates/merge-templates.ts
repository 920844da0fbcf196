import type { ReplyTemplate } from './template';

export interface TemplateMerge {
  templates: ReplyTemplate[];
  added: number;
  /** Had the same id and said something else: now as in `incoming`. */
  replaced: number;
  same: number;
}

/** What adding these templates to a library makes of it; by id, everything else stays as it is. Said before it is done. */
export function mergeTemplates(current: readonly ReplyTemplate[], incoming: readonly ReplyTemplate[]): TemplateMerge {
  const byId = new Map(current.map((template) => [template.id, template]));
  let [added, replaced, same] = [0, 0, 0];
  for (const template of incoming) {
    const known = byId.get(template.id);
    if (!known) added += 1;
    else if (isSame(known, template)) same += 1;
    else replaced += 1;
    byId.set(template.id, template);
  }
  return { templates: [...byId.values()], added, replaced, same };
}

function isSame(a: ReplyTemplate, b: ReplyTemplate): boolean {
  const text = ({ id, name, language, reason, marketplaceIds = [], text: words, reviewedOn }: ReplyTemplate) =>
    JSON.stringify([id, name, language, reason, [...marketplaceIds].sort(), words, reviewedOn]);
  return text(a) === text(b);
}
