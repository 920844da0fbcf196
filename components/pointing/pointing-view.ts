import type { InterfaceLanguage } from '@/utils/text/language';
import { pointingTexts } from '@/utils/text/pointing';
import { adoptStyles } from '../overlay/style-sheet';
import { POINTING_CSS } from './pointing-styles';
import { createVisibleBoxes } from './visible-boxes';

export const POINTING_TAG = 'replyclock-pointing';

export type PointingAct = 'keep' | 'again' | 'cancel' | 'other-date' | 'reply-box';

export interface PointingPanel {
  title: string;
  lines: readonly string[];
  /** Smaller words under all. */
  faint: string;
  status: { text: string; tone?: 'at-risk' | 'on-track' };
  ways: readonly { act: PointingAct; label: string; main?: boolean }[];
  /** Whether the page can be pointed at. */
  pointing: boolean;
}

export interface Outline {
  element: Element;
  kind: 'row' | 'date' | 'none';
}

export interface PointingView {
  host: HTMLElement;
  /** Draws the panel anew; the focus goes to its first way, or to the panel while pointing. */
  show(panel: PointingPanel): void;
  say(status: PointingPanel['status']): void;
  outline(outlines: readonly Outline[]): void;
  /** Draws the outlines where their elements are now. */
  follow: () => void;
  remove(): void;
}

const MOST_OUTLINES = 120;

/** The one `<replyclock-pointing>` of the page. It handles no event itself: who points hears them before the page does. */
export function createPointingView(document: Document, language: InterfaceLanguage): PointingView {
  const text = pointingTexts[language];
  const host = document.createElement(POINTING_TAG);
  const root = host.attachShadow({ mode: 'open' });
  adoptStyles(root, POINTING_CSS);
  const make = <Tag extends keyof HTMLElementTagNameMap>(tag: Tag, className = '', words = '') => {
    const element = document.createElement(tag);
    if (className) element.className = className;
    if (words) element.textContent = words;
    return element;
  };
  const layer = make('div', 'layer');
  layer.popover = 'manual';
  const outlines = make('div');
  const panel = make('section', 'panel');
  panel.tabIndex = -1;
  panel.lang = language;
  panel.dir = 'ltr';
  panel.setAttribute('role', 'dialog');
  panel.setAttribute('aria-label', text.label);
  const status = make('p', 'status');
  status.setAttribute('role', 'status');
  layer.append(outlines, panel);
  root.append(layer);
  const before = document.activeElement;
  let shown: readonly Outline[] = [];

  const say = ({ text: words, tone }: PointingPanel['status']) => {
    status.textContent = words;
    if (tone) status.dataset['tone'] = tone;
    else delete status.dataset['tone'];
  };

  const follow = () => {
    const drawn: HTMLElement[] = [];
    const windows = createVisibleBoxes(document);
    for (const { element, kind } of shown) {
      const box = windows.boxOf(element);
      if (!box) continue;
      const outline = make('div', 'outline');
      outline.dataset['kind'] = kind;
      Object.assign(outline.style, { left: `${box.left}px`, top: `${box.top}px`, width: `${box.right - box.left}px`, height: `${box.bottom - box.top}px` });
      drawn.push(outline);
      if (drawn.length === MOST_OUTLINES) break;
    }
    outlines.replaceChildren(...drawn);
  };

  return {
    host,
    show({ title, lines, faint, status: said, ways, pointing }) {
      layer.classList.toggle('still', !pointing);
      const list = make('ul');
      list.append(...lines.map((line) => make('li', '', line)));
      const buttons = make('div', 'ways');
      buttons.append(
        ...ways.map(({ act, label, main }) => {
          const button = make('button', main ? 'main' : '', label);
          button.type = 'button';
          button.dataset['act'] = act;
          return button;
        }),
      );
      say(said);
      panel.replaceChildren(make('p', 'own', text.label), make('h2', '', title), ...(lines.length > 0 ? [list] : []), ...(faint ? [make('p', 'faint', faint)] : []), status, buttons);
      if (!host.isConnected) {
        for (const stale of document.querySelectorAll(POINTING_TAG)) stale.remove();
        document.body.append(host);
        layer.showPopover();
      }
      (pointing ? panel : (buttons.querySelector('button') ?? panel)).focus({ preventScroll: true });
    },
    say,
    outline(next) {
      shown = next;
      follow();
    },
    follow,
    remove() {
      host.remove();
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    },
  };
}
