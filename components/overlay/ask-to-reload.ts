import { explainTexts } from '@/utils/text/explain';
import type { InterfaceLanguage } from '@/utils/text/language';
import { FONT_FAMILY, PALETTE_CSS } from './palette';
import { adoptStyles } from './style-sheet';
import { UNFRAMED_CSS } from './zero-size-host';

export const RELOAD_TAG = 'replyclock-reload';

const RELOAD_CSS = `
:host { ${UNFRAMED_CSS} position: fixed !important; bottom: 12px !important; right: 12px !important; z-index: 2147483000 !important;
  display: block !important; contain: layout style !important; color-scheme: light dark !important; }
${PALETTE_CSS}
.line { display: flex; align-items: center; gap: 10px; max-width: min(420px, calc(100vw - 48px)); padding: 8px 8px 8px 12px; font: 400 13px / 1.45 ${FONT_FAMILY};
  color: var(--text); background: var(--ground); border: 1px solid var(--edge); border-radius: 10px; box-shadow: 0 4px 18px rgb(0 0 0 / 20%); }
button { all: unset; cursor: pointer; flex: none; padding: 2px 8px; border-radius: 6px; color: var(--faint); }
button:hover { background: var(--sunken); }
button:focus-visible { outline: 2px solid var(--focus); }
@media print { .line { display: none; } }
`;

/** The one line that stands where the bar stood, once nothing counts on this page any more. The agent may close it. */
export function askToReload(document: Document, language: InterfaceLanguage): void {
  if (document.querySelector(RELOAD_TAG)) return;
  const { reload, close } = explainTexts[language];
  const host = document.createElement(RELOAD_TAG);
  const root = host.attachShadow({ mode: 'open' });
  adoptStyles(root, RELOAD_CSS);
  const line = document.createElement('div');
  line.className = 'line';
  line.lang = language;
  line.dir = 'ltr';
  line.setAttribute('role', 'status');
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = close;
  button.addEventListener('click', () => host.remove());
  line.append(reload, button);
  root.append(line);
  document.body.append(host);
}
