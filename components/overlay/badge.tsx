/** @jsxImportSource @/components/overlay */
import type { SlaBasis } from '@/utils/domain/sla/thread-sla';
import type { InterfaceLanguage } from '@/utils/text/language';
import { drawNodes } from './draw-nodes';
import { Mark } from './Mark';
import { BADGE_CSS } from './badge-styles';
import type { BadgeFace } from './badge-face';
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
  readonly spot: HTMLElement;
  readonly pill: HTMLElement;
  /** Writes only what differs. */
  show(face: BadgeFace, identity: BadgeIdentity): void;
  /** Puts the element back where the page's re-rendering has thrown it out. */
  attach(): void;
  remove(): void;
}

export function createBadge(document: Document, mount: Element, language: InterfaceLanguage): Badge {
  const host = document.createElement(BADGE_TAG);
  const root = host.attachShadow({ mode: 'open' });
  adoptStyles(root, BADGE_CSS);
  const spot = document.createElement('div');
  spot.className = 'spot';
  const pill = document.createElement('span');
  pill.className = 'pill';
  pill.setAttribute('role', 'timer');
  pill.lang = language;
  const shape = document.createElement('span');
  shape.className = 'shape';
  const words = document.createTextNode('');
  const text = document.createElement('span');
  text.append(words);
  const own = document.createElement('span');
  own.className = 'own';
  own.hidden = true;
  pill.append(shape, text, own);
  spot.append(pill);
  root.append(spot);

  return {
    pill,
    host,
    spot,
    show(face, identity) {
      writeAttribute(host, 'data-thread', identity.thread);
      writeAttribute(host, 'data-order', identity.order);
      writeAttribute(host, 'data-status', face.status);
      writeAttribute(host, 'data-due-earliest', identity.dueEarliest);
      writeAttribute(host, 'data-due-latest', identity.dueLatest);
      writeAttribute(host, 'data-basis', identity.basis);
      if (writeAttribute(pill, 'data-tone', face.tone)) {
        drawNodes(<Mark tone={face.tone === 'waiting' ? 'unknown' : face.tone} />, shape);
      }
      writeAttribute(pill, 'aria-label', face.own ? `${face.label}; ${face.own.label}` : face.label);
      if (words.data !== face.text) words.data = face.text;
      const beside = face.own?.text ?? '';
      if (own.textContent !== beside) own.textContent = beside;
      own.hidden = beside === '';
    },
    attach() {
      if (host.parentNode === mount) return;
      // An older instance of the extension, cut off by an update, may have left its own.
      for (const stale of mount.querySelectorAll(`:scope > ${BADGE_TAG}`)) stale.remove();
      mount.append(host);
    },
    remove: () => host.remove(),
  };
}
