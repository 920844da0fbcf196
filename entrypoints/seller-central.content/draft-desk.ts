import { createComposerView, NOTHING, type ComposerBox } from '@/components/composer/composer-view';
import type { Outcome } from '@/components/composer/composer-bar';
import { createDraftChecker } from '@/utils/domain/compliance/draft-checker';
import type { DraftWishes } from '@/utils/domain/compliance/draft-wishes';
import type { DraftContext, Finding } from '@/utils/domain/compliance/finding';
import { fragmentText, type IgnoredFindings } from '@/utils/domain/compliance/ignored-findings';
import { marketplacesOnHost, timeZoneOf } from '@/utils/domain/time/marketplaces';
import type { ReplyTemplate } from '@/utils/domain/templates/template';
import type { Instant } from '@/utils/domain/time/observed-time';
import type { OwnSend } from '@/utils/messaging/protocol';
import type { DrawnComposer } from '@/utils/page/messaging-page';
import { buyerLanguageNear } from '@/utils/page/seller-central/buyer-language';
import { fieldText, isTextArea, readEditable } from '@/utils/page/seller-central/field-text';
import { insertText, selectInField, selectionInField } from '@/utils/page/seller-central/insert-text';
import type { InterfaceLanguage } from '@/utils/text/language';
import { createCheckPace } from './check-pace';
import { createDraftLanguage } from './draft-language';
import { saidIn } from './said-in';
import { createSameness } from './sameness';

/** What is known around the draft, and of which thread it is. */
export type DeskContext = Omit<DraftContext, 'draftLanguage' | 'rulesOff'> & { threadId?: string };

export interface DraftDeskParts {
  document: Document;
  language: InterfaceLanguage;
  /** @param changed to be called when something is ignored or no longer is */
  ignoredFindings: (signal: AbortSignal, changed: () => void) => IgnoredFindings;
  /** BCP 47 of a text; `null` where it cannot be told. */
  detectLanguage: (text: string) => Promise<string | null>;
  /** The agent's templates, as they are now. @param changed to be called when they have changed */
  templates: (signal: AbortSignal, changed: () => void) => () => readonly ReplyTemplate[];
  /** What the agent wishes of the check beyond the rules. @param changed to be called when that has changed */
  wishes?: (signal: AbortSignal, changed: () => void) => () => DraftWishes;
  /** To how many other threads a near-copy was sent lately. */
  countNearCopies: (draft: { threadId: string | null; lanes: (string | null)[] }) => Promise<number>;
  /** Opens the page of templates. */
  manageTemplates: () => void;
  signal: AbortSignal;
}

/** All that happens at the reply box. */
export interface DraftDesk {
  /** The reply box as the page shows it now, and what is known around it; `null`: there is none. Answers whether our element moved. */
  show(composer: DrawnComposer | null, context: DeskContext): boolean;
  /**
   * What the reply says that leaves the box now, as far as it may be kept; `null`: nothing was written in it. Asked again, it is
   * another reply.
   * @param sentAt Amazon's time
   */
  said(sentAt: Instant): NonNullable<OwnSend['said']> | null;
  remove(): void;
}

/**
 * Checks the draft while it is typed, shows what was found, and changes the text only where the agent clicked for it. A keystroke
 * costs a note that it happened; the rest waits for the frame and for a pause. Text is held in memory, here and in the view.
 */
export function createDraftDesk({ document, language, ignoredFindings, detectLanguage, signal, ...parts }: DraftDeskParts): DraftDesk {
  const stopping = new AbortController();
  const ending = AbortSignal.any([signal, stopping.signal]);
  const window = document.defaultView!;
  // A reply may be sent before the background has told its marketplace.
  const zoneOfHost = marketplacesOnHost(document.location.hostname)[0]?.timeZone ?? 'UTC';
  const ignored = ignoredFindings(ending, () => pace.now());
  const draftLanguage = createDraftLanguage(detectLanguage, () => pace.now());
  const pace = createCheckPace(() => quietly(check), window);
  const view = createComposerView({
    document, language, signal: ending,
    actions: { onFix: (finding) => void fix(finding), onShow: (finding) => box && selectInField(box.field, finding), onIgnoreHere: ignoreHere, onIgnoreAlways: ignoreAlways, onShowIgnored: showIgnored,
      onPick: rememberPlace, onInsert: (text) => void insertTemplate(text), onManage: parts.manageTemplates },
  });
  const templates = parts.templates(ending, () => pace.now());
  const wishes = parts.wishes?.(ending, () => pace.now()) ?? (() => ({}));
  const sameness = createSameness({
    templates, language, signal: ending, changed: () => pace.now(),
    countNearCopies: (lanes) => parts.countNearCopies({ threadId: context.threadId ?? null, lanes }),
  });

  let box: ComposerBox | null = null;
  let leaving = new AbortController();
  let context: DeskContext = {};
  let contextKey = '';
  let checker = createDraftChecker();
  let checked = '';
  let latest: readonly Finding[] = [];
  /** The last text that stood in the box, until it is sent: the page empties the box before anyone can look. */
  let written = '';
  let insertAt: { start: number; end: number } | null = null;
  const ignoredHere = new Set<string>();
  let outcome: Outcome | null = null;
  let composing = false;
  let ownEdit = false;
  let frame: number | null = null;

  function check(): void {
    if (!box || composing || ending.aborted) return;
    const text = fieldText(box.field);
    if (text.trim() === '') ignoredHere.clear();
    else written = text;
    draftLanguage.look(text);
    const found = text.trim() === '' ? [] : [...checker.check(text, wholeContext()), ...sameness(text).filter(({ ruleId }) => !ignored.rules().includes(ruleId))];
    const counts = { here: 0, always: 0 };
    const findings = found.filter((finding) => {
      const words = text.slice(finding.start, finding.end);
      const here = ignoredHere.has(fragmentText(finding.ruleId, words));
      const always = !here && ignored.covers(finding.ruleId, words);
      if (here) counts.here += 1;
      if (always) counts.always += 1;
      return !here && !always;
    });
    checked = text;
    latest = findings;
    view.show(box, { text, findings, ignored: counts, outcome, templates: templates(), wish: wish() });
  }

  function wish() {
    const { marketplaceId, buyerLanguage, orderIds } = context;
    return { ...(marketplaceId && { marketplaceId }), ...(buyerLanguage && { language: buyerLanguage }), orderIds: orderIds ?? [] };
  }

  function wholeContext(): DraftContext {
    const [draft, rulesOff] = [draftLanguage.now(), ignored.rules()];
    return { ...context, ...wishes(), ...(draft !== null && { draftLanguage: draft }), ...(rulesOff.length > 0 && { rulesOff }) };
  }

  function typed(): void {
    if (!ownEdit) outcome = null;
    frame ??= window.requestAnimationFrame(() => {
      frame = null;
      quietly(edited);
    });
    if (!composing) pace.soon();
  }

  function edited(): void {
    if (!box) return;
    const text = fieldText(box.field);
    if (text.trim() !== '') written = text;
    view.edited(text);
  }

  function settleAt({ host, field }: DrawnComposer): void {
    leave();
    leaving = new AbortController();
    const listening = { signal: AbortSignal.any([ending, leaving.signal]), passive: true };
    field.addEventListener('input', typed, listening);
    field.addEventListener('compositionstart', () => { composing = true; }, listening);
    field.addEventListener('compositionend', () => {
      composing = false;
      pace.soon();
    }, listening);
    box = { host, field, linesOf: isTextArea(field) ? null : (start, end) => linesIn(field, start, end) };
  }

  function leave(): void {
    leaving.abort();
    pace.stop();
    if (frame !== null) window.cancelAnimationFrame(frame);
    frame = null;
    box = null;
    checker = createDraftChecker();
    checked = '';
    latest = [];
    insertAt = null;
    composing = false;
    outcome = null;
    ignoredHere.clear();
    draftLanguage.forget();
  }

  /** The finding in the text as it is at this moment: the agent may have typed on since it was drawn. */
  function asItStands(finding: Finding): Finding | null {
    if (box && fieldText(box.field) !== checked) pace.now();
    return latest.find(({ ruleId, start }) => ruleId === finding.ruleId && start === finding.start) ?? null;
  }

  async function fix(drawn: Finding): Promise<void> {
    const finding = asItStands(drawn);
    if (!box || !finding?.fix) {
      outcome = { said: 'changed' };
      pace.now();
      return;
    }
    ownEdit = true;
    const done = await insertText(box.field, finding.fix.replacement, { at: finding, expected: checked }).finally(() => { ownEdit = false; });
    outcome = done.done ? { said: 'replaced', undo: () => undo(done.undo) } : { said: done.why };
    pace.now();
  }

  function rememberPlace(): void {
    insertAt = box && selectionInField(box.field);
  }

  async function insertTemplate(text: string): Promise<void> {
    if (!box) return;
    ownEdit = true;
    const done = await insertText(box.field, text, insertAt ? { at: insertAt } : {}).finally(() => { ownEdit = false; });
    outcome = done.done ? { said: 'inserted', undo: () => undo(done.undo) } : { said: done.why };
    pace.now();
  }

  function undo(takeBack: () => boolean): void {
    ownEdit = true;
    outcome = { said: takeBack() ? 'undone' : 'notUndone' };
    ownEdit = false;
    pace.now();
  }

  function wordsOf({ start, end }: Finding): string {
    return checked.slice(start, end);
  }

  function ignoreHere(drawn: Finding): void {
    const finding = asItStands(drawn);
    if (finding) ignoredHere.add(fragmentText(finding.ruleId, wordsOf(finding)));
    pace.now();
  }

  async function ignoreAlways(drawn: Finding, { scope, reason }: { scope: 'words' | 'rule'; reason: string }): Promise<boolean> {
    const finding = asItStands(drawn) ?? drawn;
    try {
      await ignored.keep(finding.ruleId, scope === 'rule' ? null : wordsOf(finding), reason);
    } catch {
      return false;
    }
    outcome = { said: 'kept' };
    pace.now();
    return true;
  }

  function showIgnored(): void {
    ignoredHere.clear();
    pace.now();
  }

  ending.addEventListener('abort', leave, { once: true });

  return {
    show(composer, around) {
      if (ending.aborted) return false;
      if (!composer) {
        leave();
        view.show(null, NOTHING);
        return false;
      }
      const moved = box?.field !== composer.field || box.host !== composer.host || composer.host.nextSibling?.nodeName.toLowerCase() !== 'replyclock-composer';
      if (box?.field !== composer.field || box.host !== composer.host) settleAt(composer);
      const told = around.buyerLanguage ? around : withBuyerLanguage(around, composer.field);
      const key = JSON.stringify(told);
      const changed = key !== contextKey || composer.text !== checked;
      if (around.threadId !== context.threadId) written = '';
      context = told;
      contextKey = key;
      // What the agent types is checked at its own pace; what the page itself wrote or cleared is checked now.
      if (moved || (changed && !hasFocus(composer.field))) pace.now();
      else if (changed) pace.soon();
      return moved;
    },
    said(sentAt) {
      const now = box ? fieldText(box.field) : '';
      const text = now.trim() === '' ? written : now;
      written = '';
      return text.trim() === '' ? null : saidIn(text, { sentAt, timeZone: timeZoneOf(context.marketplaceId, zoneOfHost) });
    },
    remove: () => stopping.abort(),
  };
}

/** The context, with the language that the page says the buyer prefers. */
function withBuyerLanguage(context: DeskContext, field: HTMLElement): DeskContext {
  const buyerLanguage = buyerLanguageNear(field);
  return buyerLanguage === null ? context : { ...context, buyerLanguage };
}

/** The page is foreign and may do anything to our element and its own; nothing of ours may reach its console. */
function quietly(work: () => unknown): void {
  try {
    work();
  } catch {
    // The next change of the draft looks again.
  }
}

function hasFocus(field: HTMLElement): boolean {
  return (field.getRootNode() as Document | ShadowRoot).activeElement === field;
}

function linesIn(field: HTMLElement, start: number, end: number): DOMRect[] {
  const read = readEditable(field);
  const [from, to] = [read.placeOf(start), read.placeOf(end)];
  if (!from || !to) return [];
  const range = field.ownerDocument.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return [...range.getClientRects()];
}
