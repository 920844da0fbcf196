// @vitest-environment happy-dom
/** @jsxImportSource @/components/overlay */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { drawNodes } from '@/components/overlay/draw-nodes';

beforeEach(() => document.body.replaceChildren());
const body = () => document.body.innerHTML;

describe('what the overlay draws', () => {
  it('is what was described: components called, lists and fragments laid flat, nothing for null and truth values', () => {
    const Item = ({ word }: { word: string }) => <li>{word}</li>;
    drawNodes(
      <>
        <p class="a" aria-hidden={false} hidden={false} lang="en">
          {1} {null}
          {['two', true, undefined]}
        </p>
        <ul>{['x', 'y'].map((word) => <Item key={word} word={word} />)}</ul>
      </>,
      document.body,
    );
    expect(body()).toBe('<p class="a" aria-hidden="false" lang="en">1 two</p><ul><li>x</li><li>y</li></ul>');
    drawNodes(null, document.body);
    expect(body()).toBe('');
  });

  it('draws markup in a text as text', () => {
    drawNodes(<p>{'<img src=x onerror=alert(1)>'}</p>, document.body);
    expect(document.querySelector('img')).toBeNull();
    expect(document.body.textContent).toBe('<img src=x onerror=alert(1)>');
  });

  it('draws shapes as shapes', () => {
    drawNodes(<svg><path d="M0 0" /></svg>, document.body);
    expect([...document.body.querySelectorAll('*')].map((element) => element.namespaceURI)).toEqual(Array(2).fill('http://www.w3.org/2000/svg'));
  });

  it('keeps the elements that stay, their focus and their listeners anew, whatever comes and goes between them', () => {
    const first = vi.fn();
    const second = vi.fn();
    const panel = (hint: string | null, onClick: () => void, count: number) => (
      <div class="panel">
        {hint && <p class="hint">{hint}</p>}
        <button class="pause" disabled={false} onClick={onClick}>
          {count}
        </button>
        {count > 1 && <p class="more" />}
        <div role="status" class="unseen" />
      </div>
    );
    drawNodes(panel(null, first, 1), document.body);
    const kept = () => [document.querySelector('.panel'), document.querySelector('button'), document.querySelector('.unseen')];
    const before = kept();
    document.querySelector('button')?.focus();
    for (const [hint, count] of [['look', 2], ['look', 1], [null, 3], ['again', 1]] as const) {
      drawNodes(panel(hint, second, count), document.body);
      expect(kept()).toEqual(before);
      expect(document.activeElement).toBe(before[1]);
      expect(document.body.textContent).toBe(`${hint ?? ''}${count}`);
    }
    document.querySelector('button')?.click();
    expect([first.mock.calls.length, second.mock.calls.length]).toEqual([0, 1]);
  });

  it('writes nothing where nothing differs, and takes away what is no longer said', async () => {
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => void changes.push(...records));
    const line = (tone: string | null) => <b class="line" data-tone={tone}>{tone ?? 'none'}</b>;
    drawNodes(line('met'), document.body);
    observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
    drawNodes(line('met'), document.body);
    expect(observer.takeRecords()).toEqual([]);
    drawNodes(line(null), document.body);
    expect(body()).toBe('<b class="line">none</b>');
    observer.disconnect();
  });
});
