import { render } from 'preact';
import type { Finding } from '@/utils/domain/compliance/finding';
import type { InterfaceLanguage } from '@/utils/text/language';
import { composerTexts } from '@/utils/text/composer';
import { createCornerWatch } from '../overlay/corner-anchor';
import { adoptStyles } from '../overlay/style-sheet';
import { closeTopLayer, openInTopLayer } from '../overlay/top-layer';
import { writeAttribute } from '../overlay/write-attribute';
import { COMPOSER_CSS } from './composer-styles';
import { countFindings } from './finding-counts';
import { FindingsChip, FindingsList } from './DraftFindings';

export const COMPOSER_TAG = 'replyclock-composer';

export interface ComposerView {
  /**
   * Findings for this reply box; `null` host or findings: nothing is drawn. Answers whether it stands at another box now.
   * @param empty nothing is written yet: the element is there, and shows nothing
   */
  show(host: Element | null, findings: readonly Finding[] | null, empty?: boolean): boolean;
  remove(): void;
}

/**
 * The one `<replyclock-composer>`: stands behind the reply box without size and shows its sign over the box's lower end corner.
 * Findings are kept while they are shown and no longer; the attributes hold counts only.
 */
export function createComposerView(document: Document, language: InterfaceLanguage, signal: AbortSignal): ComposerView {
  const element = document.createElement(COMPOSER_TAG);
  const root = element.attachShadow({ mode: 'open' });
  adoptStyles(root, COMPOSER_CSS);
  const spot = document.createElement('div');
  spot.className = 'spot';
  spot.lang = language;
  const list = document.createElement('div');
  list.className = 'list';
  list.lang = language;
  list.dir = 'ltr';
  list.setAttribute('role', 'region');
  list.setAttribute('aria-label', composerTexts[language].list);
  root.append(spot, list);
  // Clear of a textarea's own resizing grip.
  const corner = createCornerWatch(document, { x: 20, y: 8 });
  let box: Element | null = null;
  let shown: readonly Finding[] = [];
  let expanded = false;
  let blank = false;

  function draw(): void {
    const { findings, blocking } = countFindings(shown);
    writeAttribute(element, 'data-findings', findings);
    writeAttribute(element, 'data-blocking', blocking);
    if (findings === 0) expanded = false;
    const nothing = blank && findings === 0;
    render(nothing ? null : <FindingsChip findings={shown} language={language} expanded={expanded} onToggle={() => toggle(!expanded)} />, spot);
    if (expanded) {
      render(<FindingsList findings={shown} language={language} onClose={() => toggle(false)} />, list);
      openInTopLayer(list, box ?? spot, 'above');
    } else {
      closeTopLayer(list);
      render(null, list);
    }
  }

  function toggle(wanted: boolean): void {
    expanded = wanted;
    draw();
    if (!wanted) spot.querySelector('button')?.focus();
  }

  function remove(): void {
    corner.disconnect();
    box = null;
    shown = [];
    expanded = false;
    closeTopLayer(list);
    render(null, list);
    render(null, spot);
    element.remove();
  }

  root.addEventListener('keydown', (event) => {
    if ((event as KeyboardEvent).key === 'Escape' && expanded) toggle(false);
  });
  // The list follows its box.
  document.addEventListener('scroll', (event) => event.target !== list && expanded && draw(), { signal, capture: true, passive: true });
  signal.addEventListener('abort', remove, { once: true });

  return {
    show(host, findings, empty = false) {
      if (!host || !findings || signal.aborted) {
        remove();
        return false;
      }
      shown = findings;
      blank = empty;
      // Placed once: it follows its box by itself, and a layout a keystroke is more than typing can spare.
      const moved = element.previousSibling !== host;
      if (moved) {
        host.after(element);
        box = host;
        corner.watch([{ host: element, spot, box }]);
      }
      draw();
      return moved;
    },
    remove,
  };
}
