import { render } from 'preact';
import type { Finding } from '@/utils/domain/compliance/finding';
import { composerTexts } from '@/utils/text/composer';
import { templateTexts } from '@/utils/text/templates';
import type { InterfaceLanguage } from '@/utils/text/language';
import type { ReplyTemplate } from '@/utils/domain/templates/template';
import { adoptStyles } from '../overlay/style-sheet';
import { closeTopLayer, openInTopLayer } from '../overlay/top-layer';
import { writeAttribute } from '../overlay/write-attribute';
import { createBarSpot } from './bar-spot';
import { carryFindings, editBetween } from './carry-findings';
import { ComposerBar, type Outcome } from './composer-bar';
import { COMPOSER_CSS } from './composer-styles';
import type { CardActions } from './finding-card';
import { countFindings } from './finding-counts';
import { FindingCards, FindingsPanel } from './findings-panel';
import { TemplatePicker, type TemplatePickerProps } from './template-picker';
import { createUnderlines, type LinesOf, type Underlines } from './underlines';
import { wordsFor } from './words-for';

export const COMPOSER_TAG = 'replyclock-composer';

/** A reply box of the page. */
export interface ComposerBox {
  /** What our element stands behind: the field, or the element of the page that holds it. */
  host: Element;
  /** What is written in. */
  field: HTMLElement;
  /** Of an editable element; a text area is mirrored. */
  linesOf: LinesOf | null;
}

export interface ComposerModel {
  text: string;
  findings: readonly Finding[];
  ignored: { here: number; always: number };
  outcome: Outcome | null;
  templates: readonly ReplyTemplate[];
  /** What is known of the reply that a template would be for. */
  wish: TemplatePickerProps['wish'];
}

export interface ComposerOptions {
  document: Document;
  language: InterfaceLanguage;
  actions: CardActions & {
    onShowIgnored: () => void;
    /** The templates are opened: where the text will go must be remembered now. */
    onPick: () => void;
    onInsert: (text: string) => void;
    onManage: () => void;
  };
  signal: AbortSignal;
}

export interface ComposerView {
  /** Shows what was found in this box's text; `null`: there is no box, nothing is drawn. Answers whether it stands at another box now. */
  show(box: ComposerBox | null, model: ComposerModel): boolean;
  /** The text has changed since it was checked: lines keep to their words. */
  edited(text: string): void;
  remove(): void;
}

/** Nothing is written, nothing is known. */
export const NOTHING: ComposerModel = { text: '', findings: [], ignored: { here: 0, always: 0 }, outcome: null, templates: [], wish: { orderIds: [] } };
/** What is typed into our own panels is nobody's keyboard shortcut. */
const OWN_EVENTS = ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'change', 'paste', 'copy', 'cut'];

/**
 * The one `<replyclock-composer>`: stands behind the reply box without size, draws lines under its words, a bar on its edge, and
 * opens cards in front of the page. It reads the field and takes no key, click or focus from it. Words are kept while they are
 * shown and no longer; the attributes hold counts only.
 */
export function createComposerView({ document, language, actions, signal }: ComposerOptions): ComposerView {
  const element = document.createElement(COMPOSER_TAG);
  const root = element.attachShadow({ mode: 'open' });
  adoptStyles(root, COMPOSER_CSS);
  const part = (className: string): HTMLElement => root.appendChild(Object.assign(document.createElement('div'), { className }));
  const layer = part('layer');
  layer.setAttribute('aria-hidden', 'true');
  const said = part('said');
  said.setAttribute('role', 'status');
  const spot = part('spot');
  const panel = part('panel');
  panel.setAttribute('role', 'region');
  panel.setAttribute('aria-label', composerTexts[language].list);
  for (const one of [said, spot, panel]) Object.assign(one, { lang: language, dir: 'ltr' });

  let box: ComposerBox | null = null;
  let leaving = new AbortController();
  let underlines: Underlines | null = null;
  let model = NOTHING;
  let marked = true;
  /** The list of all, the templates, or the cards of the words that were clicked. */
  let opened: 'list' | 'templates' | readonly Finding[] | null = null;
  const barSpot = createBarSpot(document, { spot, host: element, draw: drawBar });

  function drawBar(compact: boolean): void {
    const { findings, ignored, outcome, text } = model;
    render(
      <ComposerBar
        findings={findings}
        ignored={ignored.here + ignored.always}
        outcome={outcome}
        compact={compact}
        expanded={opened === 'list'}
        language={language}
        onToggle={() => open(opened === 'list' ? null : 'list')}
        blank={text.trim() === '' && findings.length === 0}
        picking={opened === 'templates'}
        onPick={() => pick()}
      />,
      spot,
    );
  }

  function draw(): void {
    const { findings, blocking } = countFindings(model.findings);
    writeAttribute(element, 'data-findings', findings);
    writeAttribute(element, 'data-blocking', blocking);
    marked = underlines?.draw(model.text, model.findings) ?? true;
    const words = findings > 0 ? wordsFor(model.findings, language) : '';
    const news = model.outcome ? composerTexts[language].outcome[model.outcome.said] : words;
    if (said.textContent !== news) said.textContent = news;
    barSpot.show(box?.field ?? null);
    drawPanel();
  }

  function drawPanel(): void {
    if (isSome(opened)) {
      const still = model.findings.filter((one) => (opened as readonly Finding[]).some(({ ruleId, start }) => one.ruleId === ruleId && one.start === start));
      opened = still.length > 0 ? still : null;
    } else if (opened === 'list' && model.findings.length + model.ignored.here + model.ignored.always === 0) opened = null;
    if (!opened) {
      const hadFocus = panel.contains(root.activeElement);
      closeTopLayer(panel);
      render(null, panel);
      if (hadFocus) (spot.querySelector('button') ?? box?.field)?.focus({ preventScroll: true });
      return;
    }
    const shared = { language, ...actions, onFix: fixed };
    panel.classList.toggle('some', isSome(opened));
    panel.setAttribute('aria-label', opened === 'templates' ? templateTexts[language].picker.title : composerTexts[language].list);
    render(
      opened === 'templates' ? (
        <TemplatePicker templates={model.templates} wish={model.wish} language={language} onInsert={inserted} onManage={actions.onManage} onClose={() => open(null)} />
      ) : isSome(opened) ? (
        <FindingCards text={model.text} findings={opened} {...shared} />
      ) : (
        <FindingsPanel text={model.text} findings={model.findings} ignored={model.ignored} marked={marked} onClose={() => open(null)} {...shared} />
      ),
      panel,
    );
    placePanel();
  }

  function placePanel(): void {
    if (!opened) return;
    openInTopLayer(panel, (isSome(opened) ? underlines?.anchorOf(opened) : null) ?? box?.field ?? spot, 'above');
  }

  function open(what: typeof opened): void {
    const [wasList, wasPicking] = [opened === 'list', opened === 'templates'];
    opened = what;
    barSpot.refresh();
    drawPanel();
    if (what === null && wasList) spot.querySelector('button')?.focus({ preventScroll: true });
    if (what === null && wasPicking) spot.querySelector<HTMLElement>('button.pick')?.focus({ preventScroll: true });
  }

  function pick(): void {
    if (opened !== 'templates') actions.onPick();
    open(opened === 'templates' ? null : 'templates');
  }

  function inserted(text: string): void {
    opened = null;
    closeTopLayer(panel);
    render(null, panel);
    actions.onInsert(text);
  }

  function fixed(finding: Finding): void {
    if (isSome(opened)) opened = null;
    actions.onFix(finding);
  }

  function place(): void {
    underlines?.place();
    barSpot.follow();
    placePanel();
  }

  /** At most once a frame. */
  let frame: number | null = null;
  const placeSoon = () => {
    frame ??= document.defaultView?.requestAnimationFrame(() => {
      frame = null;
      try {
        if (box) place();
      } catch {
        // The page is foreign: what cannot be placed now is placed at the next change, and its console hears nothing of it.
      }
    }) ?? null;
  };

  function settleAt(next: ComposerBox): void {
    leave();
    box = next;
    const { field } = next;
    underlines = createUnderlines(field, { layer, host: element, linesOf: next.linesOf });
    leaving = new AbortController();
    const listening = { signal: AbortSignal.any([signal, leaving.signal]), passive: true };
    field.addEventListener('scroll', () => underlines?.scrolled(), listening);
    field.addEventListener('click', (event) => {
      const clicked = underlines?.at(event.clientX, event.clientY) ?? [];
      if (clicked.length > 0) open(clicked);
      else if (isSome(opened)) open(null);
    }, listening);
    field.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && opened) open(null);
    }, listening);
    for (const around of new Set([document, field.getRootNode()])) around.addEventListener('scroll', (event) => event.target !== panel && event.target !== field && placeSoon(), { ...listening, capture: true });
    document.defaultView?.addEventListener('resize', placeSoon, listening);
    const observer = document.defaultView ? new document.defaultView.ResizeObserver(placeSoon) : null;
    observer?.observe(field);
    listening.signal.addEventListener('abort', () => observer?.disconnect(), { once: true });
  }

  function leave(): void {
    leaving.abort();
    underlines?.clear();
    underlines = null;
    box = null;
    model = NOTHING;
    opened = null;
    closeTopLayer(panel);
    render(null, panel);
    said.textContent = '';
  }

  function remove(): void {
    leave();
    render(null, spot);
    element.remove();
  }

  root.addEventListener('keydown', (event) => {
    if ((event as KeyboardEvent).key !== 'Escape' || !opened) return;
    const back = isSome(opened) ? box?.field : null;
    open(null);
    back?.focus({ preventScroll: true });
  });
  for (const type of OWN_EVENTS) root.addEventListener(type, (event) => event.stopPropagation());
  signal.addEventListener('abort', remove, { once: true });

  return {
    show(next, shown) {
      if (!next || signal.aborted) {
        if (box) remove();
        return false;
      }
      const moved = element.previousSibling !== next.host || box?.field !== next.field;
      if (moved) {
        settleAt(next);
        next.host.after(element);
      }
      model = shown;
      draw();
      return moved;
    },
    edited(text) {
      if (!box || text === model.text) return;
      const findings = carryFindings(model.findings, editBetween(model.text, text));
      const wasEmpty = model.text.trim() === '';
      model = { ...model, text, findings, outcome: null };
      underlines?.carry(text, findings);
      if (isSome(opened)) open(null);
      if (wasEmpty !== (text.trim() === '')) barSpot.refresh();
    },
    remove,
  };
}

function isSome(opened: 'list' | 'templates' | readonly Finding[] | null): opened is readonly Finding[] {
  return Array.isArray(opened);
}
