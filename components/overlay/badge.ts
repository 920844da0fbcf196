import type { SlaBasis } from '@/utils/domain/sla/thread-sla';
import type { InterfaceLanguage } from '@/utils/text/language';
import { STATUS_SHAPES } from '../shared/status-shapes';
import { BADGE_CSS } from './badge-styles';
import type { BadgeFace } from './badge-face';
import { SVG } from './draw-nodes';
import { adoptStyles } from './style-sheet';
import { writeAttribute } from './write-attribute';

export const BADGE_TAG = 'replyclock-badge';

/** What a badge says of itself in attributes: ids and instants, never a word of the page. */
export interface BadgeIdentity {
  thread: string | null;
  order: string | null;
  dueEarliest: number | null;
  dueLatest: number | null;
  basis: SlaBasis | null;
}

/** One pill on one row: an element without size whose content stands over the row's end. There are as many as rows: they share their methods. */
export class Badge {
  readonly host: HTMLElement;
  /** Holds the pill; whoever places it puts it into the host. */
  readonly spot: HTMLElement;
  readonly pill: HTMLElement;
  readonly #mount: Element;
  #own: HTMLElement | null = null;
  #fresh = true;

  constructor(document: Document, mount: Element, language: InterfaceLanguage) {
    this.host = document.createElement(BADGE_TAG);
    adoptStyles(this.host.attachShadow({ mode: 'open' }), BADGE_CSS);
    this.spot = spotLike(document, language);
    this.pill = this.spot.firstChild as HTMLElement;
    this.#mount = mount;
  }

  /** Writes only what differs. */
  show(face: BadgeFace, identity: BadgeIdentity): void {
    const { host, pill } = this;
    const shape = pill.firstChild!;
    const words = shape.nextSibling!.firstChild as Text;
    this.#write(host, 'data-thread', identity.thread);
    this.#write(host, 'data-order', identity.order);
    this.#write(host, 'data-status', face.status);
    this.#write(host, 'data-due-earliest', identity.dueEarliest);
    this.#write(host, 'data-due-latest', identity.dueLatest);
    this.#write(host, 'data-basis', identity.basis);
    this.#write(pill, 'data-tone', face.tone);
    this.#write(shape.firstChild!.firstChild as Element, 'd', STATUS_SHAPES[face.tone === 'waiting' ? 'unknown' : face.tone]);
    this.#write(pill, 'aria-label', face.own ? `${face.label}; ${face.own.label}` : face.label);
    if (words.data !== face.text) words.data = face.text;
    this.#showOwn(face.own?.text);
    this.#fresh = false;
  }

  isAttached(): boolean {
    return this.host.parentNode === this.#mount;
  }

  /** Puts the element back where the page's re-rendering has thrown it out. */
  attach(): void {
    if (this.isAttached()) return;
    // An older instance of the extension, cut off by an update, may have left its own.
    if (this.#mount.firstElementChild) for (const stale of Array.from(this.#mount.children)) if (stale.localName === BADGE_TAG) stale.remove();
    this.#mount.append(this.host);
  }

  remove(): void {
    this.host.remove();
  }

  /** A new element has no attribute yet: asking a thousand of them for it costs more than writing it. Of an older one the page may have changed any. */
  #write(element: Element, name: string, value: string | number | null): void {
    if (!this.#fresh) writeAttribute(element, name, value);
    else if (value !== null) element.setAttribute(name, String(value));
  }

  #showOwn(beside: string | undefined): void {
    if (beside === undefined) this.#own?.remove();
    else {
      this.#own ??= Object.assign(this.pill.ownerDocument.createElement('span'), { className: 'own' });
      if (this.#own.textContent !== beside) this.#own.textContent = beside;
      if (!this.#own.parentNode) this.pill.append(this.#own);
    }
  }
}

const spots = new WeakMap<Document, Map<InterfaceLanguage, HTMLElement>>();

/** What stands in every badge, made once and copied. */
function spotLike(document: Document, language: InterfaceLanguage): HTMLElement {
  let known = spots.get(document);
  if (!known) spots.set(document, (known = new Map()));
  let made = known.get(language);
  if (!made) known.set(language, (made = makeSpot(document, language)));
  return made.cloneNode(true) as HTMLElement;
}

function makeSpot(document: Document, language: InterfaceLanguage): HTMLElement {
  const spot = document.createElement('div');
  spot.className = 'spot';
  const pill = document.createElement('span');
  pill.className = 'pill';
  pill.setAttribute('role', 'timer');
  pill.lang = language;
  const shape = document.createElement('span');
  shape.className = 'shape';
  const mark = document.createElementNS(SVG, 'svg');
  for (const [name, value] of [['class', 'mark'], ['viewBox', '0 0 16 16'], ['aria-hidden', 'true']] as const) mark.setAttribute(name, value);
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('fill', 'currentColor');
  path.setAttribute('fill-rule', 'evenodd');
  mark.append(path);
  shape.append(mark);
  const text = document.createElement('span');
  text.append('…');
  pill.append(shape, text);
  spot.append(pill);
  return spot;
}
