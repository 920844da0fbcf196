// @vitest-environment happy-dom
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createComposerView, NOTHING, type ComposerModel, type ComposerOptions, type ComposerView } from '@/components/composer/composer-view';
import { dataOf } from '../overlay/data-of';
import { fakePopovers } from '../overlay/fake-popover';
import type { Finding } from '@/utils/domain/compliance/finding';

const finding = (severity: Finding['severity'], start: number, message = `message at ${start}`): Finding => ({
  ruleId: `R-${start}`, family: 'email', severity, start, end: start + 3, message,
});

const FINDINGS = [
  finding('advice', 0),
  { ...finding('warn', 9), fix: { label: 'Say instead', replacement: 'through Amazon' } },
  finding('block', 20),
];

const TEXT = 'Dear buyer, me at home and call us.';

/** A loaded machine takes its time. */
const PATIENCE = { timeout: 15_000 };

let stop: AbortController;
let popovers: ReturnType<typeof fakePopovers>;
let box: HTMLTextAreaElement;

beforeEach(() => {
  popovers = fakePopovers();
  stop = new AbortController();
  document.body.innerHTML = '<form><textarea></textarea><button>Send</button></form>';
  box = document.querySelector('textarea') as HTMLTextAreaElement;
});

afterEach(() => {
  stop.abort();
  popovers.restore();
});

const never = (): never => { throw new Error('nobody clicked'); };
const actions = (): ComposerOptions['actions'] => ({ onFix: vi.fn(never), onIgnoreHere: vi.fn(never), onIgnoreAlways: vi.fn(async () => true), onShowIgnored: vi.fn(never), onPick: vi.fn(), onInsert: vi.fn(never), onManage: vi.fn(never) });
let acts: ReturnType<typeof actions>;

interface Shown extends ComposerView {
  /** These findings at the page's only text area, or another. */
  shows(findings: readonly Finding[], model?: Partial<ComposerModel>, field?: HTMLTextAreaElement): boolean;
}

function view(language: 'en' | 'zh-CN' = 'en'): Shown {
  acts = actions();
  const it = createComposerView({ document, language, actions: acts, signal: stop.signal });
  return {
    ...it,
    shows: (findings, model = {}, field = box) => it.show({ host: field, field, linesOf: null }, { ...NOTHING, text: TEXT, findings, ...model }),
  };
}
const element = () => document.querySelector<HTMLElement>('replyclock-composer');
const inside = (selector: string) => element()?.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;
const listed = () => [...(element()?.shadowRoot?.querySelectorAll('li') ?? [])].map((item) => item.querySelector('p:not(.words)')?.textContent);
const press = (name: string) => [...(inside('.panel')?.querySelectorAll('button') ?? [])].find((button) => button.textContent === name)?.click();

describe('findings at the reply box', () => {
  it.each([
    [[], '0', '0', 'no problem found', '未发现问题'],
    [[finding('advice', 0)], '1', '0', '1 suggestion', '1 条建议'],
    [[finding('warn', 0), finding('advice', 5)], '2', '0', '2 problems', '2 个问题'],
    [FINDINGS, '3', '1', '1 problem would block this message', '1 个问题会导致消息被拦截'],
    [[finding('block', 0), finding('block', 5)], '2', '2', '2 problems would block this message', '2 个问题会导致消息被拦截'],
  ])('are counted, and what would block is said on a bar: %#', (findings, count, blocking, en, zh) => {
    for (const [language, words] of [['en', en], ['zh-CN', zh]] as const) {
      const it = view(language);
      it.shows(findings);
      expect(dataOf(element())).toEqual({ findings: count, blocking });
      expect(inside('.bar [aria-label]')?.getAttribute('aria-label')?.endsWith(words)).toBe(true);
      if (findings.length > 0) expect(inside('.chip .words')?.textContent).toBe(words);
      expect(inside('[role=status]')?.textContent).toBe(findings.length > 0 ? words : '');
      it.remove();
    }
  });

  it('show the way to the templates alone while nothing is written, and a mark once something is', () => {
    const it = view();
    it.shows([], { text: '' });
    expect(dataOf(element())).toEqual({ findings: '0', blocking: '0' });
    expect(inside('.spot')?.textContent).toBe('Templates');
    expect(inside('.clear')).toBeNull();
    it.shows([]);
    expect(inside('.clear')).not.toBeNull();
  });

  it('hold no word of the draft or of a finding in their attributes', () => {
    view().shows(FINDINGS);
    expect(element()?.getAttributeNames().sort()).toEqual(['data-blocking', 'data-findings']);
  });

  it('are listed on a click, worst first, each with rule, reason, source and better words', () => {
    view().shows([{ ...finding('block', 12, 'No addresses.'), ruleId: 'EMAIL-PLAIN', end: 22, fix: { label: 'Replace', replacement: 'reply here' } }, finding('advice', 0)]);
    expect(listed()).toEqual([]);
    inside('.chip')?.click();
    expect(inside('.chip')?.getAttribute('aria-expanded')).toBe('true');
    expect(listed()).toEqual(['No addresses.', 'message at 0']);
    const card = inside('.finding-card');
    expect(card?.querySelector('h3')?.textContent).toBe('E-mail address');
    expect(card?.querySelector('.words')?.textContent).toBe('me at home');
    expect(card?.querySelector('.source')?.textContent).toContain('Communication Guidelines');
    expect(card?.querySelector('.source a')?.getAttribute('rel')).toBe('noopener noreferrer');
    expect(card?.querySelector('.better')?.textContent).toContain('reply here');
  });

  it('hand a click on a card on, and change nothing themselves', () => {
    const it = view();
    const fixable = { ...finding('warn', 9), fix: { label: 'Say instead', replacement: 'through Amazon' } };
    it.shows([fixable]);
    inside('.chip')?.click();
    for (const [act, name] of [['onFix', 'Say instead'], ['onIgnoreHere', 'Ignore here']] as const) {
      vi.mocked(acts[act]).mockImplementation(() => undefined);
      press(name);
      expect(acts[act]).toHaveBeenCalledExactlyOnceWith(fixable);
    }
    expect(box.value).toBe('');
  });

  it('are ignored always only with a reason', async () => {
    view().shows([finding('warn', 9)]);
    inside('.chip')?.click();
    press('Ignore always…');
    await vi.waitFor(() => expect(inside('form.ignore')).not.toBeNull(), PATIENCE);
    const form = () => inside('form.ignore') as HTMLFormElement;
    const send = () => form().dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true }));
    send();
    await vi.waitFor(() => expect(inside('.fault')?.textContent).toContain('reason'), PATIENCE);
    expect(acts.onIgnoreAlways).not.toHaveBeenCalled();
    const field = form().querySelector('input[type=text]') as HTMLInputElement;
    field.value = 'ask help@maker.example';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await vi.waitFor(() => expect(inside('.fault')?.textContent).toContain('e-mail'), PATIENCE);
    (form().querySelectorAll('input[type=radio]')[1] as HTMLInputElement).click();
    await new Promise((drawn) => { setTimeout(drawn, 30); });
    send();
    await vi.waitFor(() => expect(acts.onIgnoreAlways).toHaveBeenCalledExactlyOnceWith(finding('warn', 9), { scope: 'rule', reason: 'ask help@maker.example' }), PATIENCE);
  });

  it('that are ignored can be shown again', () => {
    view().shows([], { ignored: { here: 2, always: 1 } });
    vi.mocked(acts.onShowIgnored).mockImplementation(() => undefined);
    inside('.chip')?.click();
    expect(inside('.panel')?.textContent).toContain('2 problems are ignored in this message.');
    expect(inside('.panel')?.textContent).toContain('1 problem is always ignored');
    press('Show again');
    expect(acts.onShowIgnored).toHaveBeenCalledOnce();
  });

  it.each([
    [{ said: 'replaced', undo: () => undefined } as const, 'Replaced.Undo'],
    [{ said: 'refused' } as const, 'Not replaced: the page did not take it. Please type it yourself.'],
  ])('say what became of a click: %#', (outcome, words) => {
    view().shows([finding('warn', 9)], { outcome });
    expect(inside('.outcome')?.textContent).toBe(words);
    expect(inside('[role=status]')?.textContent).toBe(words.replace(/Undo$/, ''));
  });

  it('follow the draft while the list is open, and close with the last of them', () => {
    const it = view();
    it.shows(FINDINGS);
    inside('.chip')?.click();
    it.shows([finding('warn', 9)]);
    expect(listed()).toEqual(['message at 9']);
    it.shows([]);
    expect(listed()).toEqual([]);
    expect(inside('.panel')?.matches(':popover-open')).toBe(false);
  });

  it.each([
    ['its own button', () => inside('.close')?.click()],
    ['Escape', () => inside('.close')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }))],
  ])('close by %s, with the focus back where it was', (_, close) => {
    view().shows(FINDINGS);
    inside('.chip')?.click();
    close();
    expect(listed()).toEqual([]);
    expect(inside('.chip')?.getAttribute('aria-expanded')).toBe('false');
    expect(element()?.shadowRoot?.activeElement).toBe(inside('.chip'));
  });

  it('take no focus by themselves, and keep their own typing from the page', () => {
    const heard = vi.fn();
    document.addEventListener('keydown', heard, { signal: stop.signal });
    const it = view();
    box.focus();
    it.shows(FINDINGS);
    it.edited(`${TEXT} more`);
    it.shows([finding('block', 3)]);
    expect(document.activeElement).toBe(box);
    inside('.chip')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true, composed: true }));
    expect(heard).not.toHaveBeenCalled();
  });

  it('stand beside the box and touch nothing of the page', () => {
    const form = document.querySelector('form') as HTMLFormElement;
    const page = form.innerHTML;
    const it = view();
    for (let i = 0; i < 5; i += 1) it.shows(FINDINGS);
    expect(box.nextElementSibling).toBe(element());
    expect(document.querySelectorAll('replyclock-composer')).toHaveLength(1);
    element()?.remove();
    expect(form.innerHTML).toBe(page);
    expect(form.querySelector('button')?.disabled).toBe(false);
  });

  it('move to another box, and come back when the page has thrown them out', () => {
    const it = view();
    expect([it.shows(FINDINGS), it.shows(FINDINGS)]).toEqual([true, false]);
    const other = document.body.appendChild(document.createElement('textarea'));
    expect(it.shows(FINDINGS, {}, other)).toBe(true);
    expect(other.nextElementSibling).toBe(element());
    element()?.remove();
    expect(it.shows(FINDINGS, {}, other)).toBe(true);
    expect(other.nextElementSibling).toBe(element());
  });

  it.each([
    ['there is no box', (it: Shown) => it.show(null, NOTHING)],
    ['the content script has ended', () => stop.abort()],
  ])('go when %s, and forget every word', (_, leave) => {
    const it = view();
    it.shows(FINDINGS);
    inside('.chip')?.click();
    const kept = element();
    leave(it);
    expect(element()).toBeNull();
    expect(kept?.shadowRoot?.textContent).toBe('');
  });

  it.each(['en', 'zh-CN'] as const)('have no barrier in %s', async (language) => {
    view(language).shows(FINDINGS);
    inside('.chip')?.click();
    const root = element()?.shadowRoot;
    document.body.replaceChildren(...(root ? root.childNodes : []));
    const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false }, 'page-has-heading-one': { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});
