// @vitest-environment happy-dom
// The browser's own command does nothing in happy-dom: what it does is shown in real browsers (tests/e2e/composer.e2e.mjs). Here: all the rest.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { insertText } from '@/utils/page/seller-central/insert-text';

let area: HTMLTextAreaElement;
let events: string[];

beforeEach(() => {
  document.body.innerHTML = '<textarea></textarea>';
  area = document.querySelector('textarea') as HTMLTextAreaElement;
  area.value = 'call me at home';
  events = [];
  for (const type of ['input', 'change']) area.addEventListener(type, (event) => events.push(`${type} ${event.composed}`));
  Object.assign(document, { execCommand: vi.fn(() => false) });
});

afterEach(() => Reflect.deleteProperty(document, 'execCommand'));

/** A browser whose command works on text areas, with one step of undo. */
function withCommand(how: (text: string) => string = (text) => text) {
  const steps: string[] = [];
  const put = (value: string) => {
    steps.push(area.value);
    area.value = value;
  };
  Object.assign(document, {
    execCommand: (name: string, _ui?: boolean, text = '') => {
      if (name === 'undo') area.value = steps.pop() ?? area.value;
      else put(area.value.slice(0, area.selectionStart) + how(text) + area.value.slice(area.selectionEnd));
      return true;
    },
  });
}

describe('inserting text', () => {
  it('goes by the browser’s command, and is taken back by it', async () => {
    withCommand();
    const done = await insertText(area, 'write to', { at: { start: 0, end: 4 }, expected: 'call me at home' });
    expect(area.value).toBe('write to me at home');
    expect(done).toMatchObject({ done: true, by: 'command' });
    expect(done.done && done.undo()).toBe(true);
    expect(area.value).toBe('call me at home');
  });

  it('goes to the selection where no place is named', async () => {
    withCommand();
    area.setSelectionRange(5, 7);
    await insertText(area, 'us');
    expect(area.value).toBe('call us at home');
  });

  it('goes by the setter and the events of typing where the command does nothing, with an undo of its own', async () => {
    const done = await insertText(area, '😀', { at: { start: 5, end: 7 } });
    expect(area.value).toBe('call 😀 at home');
    expect(done).toMatchObject({ done: true, by: 'setter' });
    expect(events).toEqual(['input true', 'change true']);
    expect(area.selectionStart).toBe(7);
    expect(done.done && done.undo()).toBe(true);
    expect(area.value).toBe('call me at home');
  });

  it('undoes nothing once the agent has typed on', async () => {
    const done = await insertText(area, 'x', { at: { start: 0, end: 0 } });
    area.value += '!';
    expect(done.done && done.undo()).toBe(false);
    expect(area.value).toBe('xcall me at home!');
  });

  it('takes words out with an empty text', async () => {
    await insertText(area, '', { at: { start: 4, end: 15 } });
    expect(area.value).toBe('call');
  });

  it('knows one line end, as a text area does', async () => {
    await insertText(area, 'a\r\nb\rc', { at: { start: 0, end: 15 } });
    expect(area.value).toBe('a\nb\nc');
  });

  it.each([
    ['the box holds another text by now', () => insertText(area, 'x', { at: { start: 0, end: 4 }, expected: 'call me' }), 'changed'],
    ['the place is not in the text', () => insertText(area, 'x', { at: { start: 9, end: 99 } }), 'changed'],
    ['the box would overflow', () => { area.maxLength = 16; return insertText(area, 'far too long', { at: { start: 0, end: 4 } }); }, 'too-long'],
    ['the box is read only', () => { area.readOnly = true; return insertText(area, 'x'); }, 'closed'],
    ['the box is gone', () => { area.remove(); return insertText(area, 'x'); }, 'closed'],
  ])('is refused where %s', async (_, insert, why) => {
    expect(await insert()).toEqual({ done: false, why });
    expect(area.value).toBe('call me at home');
    expect(events).toEqual([]);
  });

  it('says so where the page puts its own text back', async () => {
    area.addEventListener('input', () => queueMicrotask(() => { area.value = 'call me at home'; }));
    expect(await insertText(area, 'x', { at: { start: 0, end: 4 } })).toEqual({ done: false, why: 'refused' });
  });

  it('does not leave half of a text behind', async () => {
    withCommand((text) => text.slice(0, 1));
    expect(await insertText(area, 'write to', { at: { start: 0, end: 4 } })).toMatchObject({ done: true, by: 'setter' });
    expect(area.value).toBe('write to me at home');
  });

  it('says so where the element around the box has not noticed', async () => {
    const host = document.body.appendChild(document.createElement('kat-textarea'));
    host.attachShadow({ mode: 'open' }).append(area);
    host.setAttribute('value', area.value);
    expect(await insertText(area, 'x', { at: { start: 0, end: 4 } })).toEqual({ done: false, why: 'refused' });
    expect(area.value).toBe('call me at home');
    area.addEventListener('input', () => host.setAttribute('value', area.value));
    expect(await insertText(area, 'y', { at: { start: 0, end: 1 } })).toMatchObject({ done: true });
  });
});
