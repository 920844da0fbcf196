import type { DrawnComposer } from '../messaging-page';
import { fieldText } from './field-text';
import type { Spot } from './flat-tree';
import { upFrom } from './flat-tree';
import { MARKS } from './landmarks';

/** The reply box: a field to write in that is drawn, enabled and not the search's; Katal's text area where there are several. */
export function readComposer(spots: readonly Spot[], conversation: Spot | null): DrawnComposer | null {
  const fields = spots.filter((spot) => isField(spot) && isUsable(spot) && !isOtherwiseUsed(spot));
  const [best] = fields.map((spot) => ({ spot, score: scoreOf(spot, conversation) })).sort((a, b) => b.score - a.score);
  return best ? composerAt(best.spot) : null;
}

/** The reply box whose field this is. */
export function composerAt(field: Spot): DrawnComposer {
  const { element } = field;
  return { host: katalHost(field)?.element ?? element, field: element as HTMLElement, text: fieldText(element) };
}

function isField({ tag, element }: Spot): boolean {
  return tag === 'textarea' || /^(?:|true|plaintext-only)$/.test(element.getAttribute('contenteditable') ?? 'false');
}

function isUsable({ element }: Spot): boolean {
  const field = element as HTMLTextAreaElement;
  if (field.disabled || field.readOnly || element.getAttribute('aria-hidden') === 'true' || element.getAttribute('aria-disabled') === 'true') return false;
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  return style?.display !== 'none' && style?.visibility !== 'hidden';
}

/** In a search form, a feedback box or a settings dialog. */
function isOtherwiseUsed(spot: Spot): boolean {
  for (const { tag, element } of upFrom(spot)) {
    if (tag === 'body') return false;
    const role = element.getAttribute('role');
    if (role === 'search' || tag === 'nav' || tag === 'footer' || tag === 'kat-input') return true;
    if (MARKS.notReply.test(`${element.id} ${element.getAttribute('name') ?? ''} ${element.getAttribute('aria-label') ?? ''}`)) return true;
  }
  return false;
}

function scoreOf(spot: Spot, conversation: Spot | null): number {
  const shared = conversation ? [...upFrom(spot)].findIndex((up) => up.firstLeaf <= conversation.firstLeaf && up.endLeaf >= conversation.endLeaf && up.depth < conversation.depth) : -1;
  return (katalHost(spot) ? 4 : 0) + (spot.tag === 'textarea' ? 1 : 0) + (shared >= 0 ? 3 - Math.min(shared, 12) / 4 : 0);
}

function katalHost(spot: Spot): Spot | null {
  for (const up of upFrom(spot)) if (up.tag === 'kat-textarea') return up;
  return null;
}
