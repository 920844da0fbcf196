/** @jsxImportSource @/components/overlay */
import type { InterfaceLanguage } from '@/utils/text/language';
import { explainTexts } from '@/utils/text/explain';
import { drawNodes } from './draw-nodes';
import { FONT_FAMILY, PALETTE_CSS } from './palette';
import { explainRow, type ExplanationInput } from './row-explanation';
import { adoptStyles } from './style-sheet';
import { Tooltip } from './Tooltip';
import { closeTopLayer, openInTopLayer, TOP_LAYER_CSS } from './top-layer';
import { ZERO_SIZE_HOST_CSS } from './zero-size-host';

export const TOOLTIP_TAG = 'replyclock-tooltip';

const TOOLTIP_CSS = `
${ZERO_SIZE_HOST_CSS}
${PALETTE_CSS}
${TOP_LAYER_CSS}
.tip { width: max-content; max-width: min(24em, calc(100vw - 12px)); padding: 10px 12px;
  font: 400 12.5px / 1.45 ${FONT_FAMILY}; }
p, dl, dd { margin: 0; }
p + p, p + dl, dl + p, dl > div + div { margin-block-start: 6px; }
.title { font-weight: 650; font-size: 1.08em; }
.title::first-letter { text-transform: uppercase; }
dt, .owner { color: var(--faint); font-size: 0.92em; }
dd { font-variant-numeric: tabular-nums; word-break: keep-all; }
`;

/** How long the pointer may be on its way from the badge to its tooltip, which can then be read and selected (WCAG 1.4.13). */
const LEAVE_DELAY = 200;

type Explain = () => { title: string; input: ExplanationInput } | null;

export interface TooltipView {
  /** The pointer rests on `target`; `explain` is asked each time it is drawn. */
  open(target: HTMLElement, explain: Explain): void;
  /** The pointer has left it, perhaps for the tooltip itself. */
  leave(): void;
  /** Draws the open one anew; nothing while none is open. */
  refresh(): void;
  remove(): void;
}

/** One tooltip for all badges. Escape closes it. */
export function createTooltipView(document: Document, language: InterfaceLanguage, signal: AbortSignal): TooltipView {
  const host = document.createElement(TOOLTIP_TAG);
  const root = host.attachShadow({ mode: 'open' });
  adoptStyles(root, TOOLTIP_CSS);
  const panel = document.createElement('div');
  panel.className = 'tip';
  panel.setAttribute('role', 'tooltip');
  panel.lang = language;
  panel.dir = 'ltr';
  root.append(panel);
  let open: { target: HTMLElement; explain: Explain } | null = null;
  let leaving: ReturnType<typeof setTimeout> | undefined;

  function draw(): void {
    if (!open) return;
    const content = open.target.isConnected ? open.explain() : null;
    if (!content) return close();
    if (!host.isConnected) document.body.append(host);
    drawNodes(<Tooltip title={content.title} explanation={explainRow(content.input)} owner={explainTexts[language].owner} />, panel);
    openInTopLayer(panel, open.target, 'below');
  }

  function close(): void {
    clearTimeout(leaving);
    open = null;
    closeTopLayer(panel);
    host.remove();
  }

  function leave(): void {
    clearTimeout(leaving);
    leaving = setTimeout(close, LEAVE_DELAY);
  }

  panel.addEventListener('pointerenter', () => clearTimeout(leaving));
  panel.addEventListener('pointerleave', leave);
  const onKey = (event: KeyboardEvent) => event.key === 'Escape' && close();
  document.addEventListener('keydown', onKey, { signal, capture: true, passive: true });
  // The page moves under an open tooltip: it would point at another row.
  document.addEventListener('scroll', (event) => event.target !== panel && open && close(), { signal, capture: true, passive: true });
  signal.addEventListener('abort', close, { once: true });

  return {
    open(target, explain) {
      clearTimeout(leaving);
      open = { target, explain };
      draw();
    },
    leave,
    refresh: draw,
    remove: close,
  };
}
