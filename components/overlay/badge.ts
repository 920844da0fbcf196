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

/** One pill on one row: an element without size whose content stands over the row's end. */
export interface Badge {
  readonly host: HTMLElement;
  /** Holds the pill; whoever places it puts it into the host. */
  readonly spot: HTMLElement;
  readonly pill: HTMLElement;
  /** Writes only what differs. */
  show(face: BadgeFace, identity: BadgeIdentity): void;
  isAttached(): boolean;
  /** Puts the element back where the page's re-rendering has thrown it out. */
  attach(): void;
  remove(): void;
}

export function createBadge(document: Document, mount: Element, language: InterfaceLanguage): Badge {
  const host = document.createElement(BADGE_TAG);
  adoptStyles(host.attachShadow({ mode: 'open' }), BADGE_CSS);
  const spot = spotLike(document, language);
  const pill = spot.firstChild as HTMLElement;
  const path = pill.firstChild!.firstChild!.firstChild as Element;
  const words = pill.lastChild!.firstChild as Text;
  let own: HTMLElement | null = null;
  let fresh = true;

  /** A new element has no attribute yet: asking a thousand of them for it costs more than writing it. Of an older one the page may have changed any. */
  function write(element: Element, name: string, value: string | number | null): void {
    if (!fresh) writeAttribute(element, name, value);
    else if (value !== null) element.setAttribute(name, String(value));
  }

  function showOwn(beside: string | undefined): void {
    if (beside === undefined) own?.remove();
    else {
      own ??= Object.assign(document.createElement('span'), { className: 'own' });
      if (own.textContent !== beside) own.textContent = beside;
      if (!own.parentNode) pill.append(own);
    }
  }

  const isAttached = () => host.parentNode === mount;
  return {
    pill,
    host,
    spot,
    show(face, identity) {
      write(host, 'data-thread', identity.thread);
      write(host, 'data-order', identity.order);
      write(host, 'data-status', face.status);
      write(host, 'data-due-earliest', identity.dueEarliest);
      write(host, 'data-due-latest', identity.dueLatest);
      write(host, 'data-basis', identity.basis);
      write(pill, 'data-tone', face.tone);
      write(path, 'd', STATUS_SHAPES[face.tone === 'waiting' ? 'unknown' : face.tone]);
      write(pill, 'aria-label', face.own ? `${face.label}; ${face.own.label}` : face.label);
      if (words.data !== face.text) words.data = face.text;
      showOwn(face.own?.text);
      fresh = false;
    },
    isAttached,
    attach() {
      if (isAttached()) return;
      // An older instance of the extension, cut off by an update, may have left its own.
      if (mount.firstElementChild) for (const stale of Array.from(mount.children)) if (stale.localName === BADGE_TAG) stale.remove();
      mount.append(host);
    },
    remove: () => host.remove(),
  };
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
