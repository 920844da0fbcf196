import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Answer, LARGEST_BODY, type PageWindow, watchRequests } from '@/utils/page/responses/watch-requests';
import { watchedRequest } from '@/utils/page/responses/watched-request';
import { json, type PageServer, pageWindow, startPageServer } from './page-server';

let server: PageServer;
let window: PageWindow;
let seen: Answer[];
let bodies: Promise<unknown>[];
const all = () => (answer: Answer) => {
  seen.push(answer);
  bodies.push(answer.body());
};

beforeEach(async () => {
  server = await startPageServer();
  window = pageWindow(server.origin);
  seen = [];
  bodies = [];
  server.answers.set('/list', json({ cases: [1] }));
});
afterEach(() => server.close());

/** All that a page can tell of a function without calling `toString`. */
function shapeOf(holder: object, name: string) {
  const descriptor = Object.getOwnPropertyDescriptor(holder, name)!;
  const { value, ...attributes } = descriptor as { value: CallableFunction };
  return { ...attributes, type: typeof value, name: value.name, length: value.length, keys: Reflect.ownKeys(value), prototype: 'prototype' in value, isExtensible: Object.isExtensible(value) };
}

describe('a watched fetch', () => {
  it('has the attributes, name, length and keys it had', () => {
    const before = [shapeOf(window, 'fetch'), shapeOf(window.XMLHttpRequest.prototype, 'open'), Reflect.ownKeys(window), Reflect.ownKeys(window.XMLHttpRequest.prototype)];
    watchRequests(window, all);
    expect([shapeOf(window, 'fetch'), shapeOf(window.XMLHttpRequest.prototype, 'open'), Reflect.ownKeys(window), Reflect.ownKeys(window.XMLHttpRequest.prototype)]).toEqual(before);
  });

  it('gives the page its very own promise and response', async () => {
    const response = new Response('{}');
    const promise = Promise.resolve(response);
    window.fetch = () => promise;
    watchRequests(window, all);
    const given = window.fetch('/list');
    expect(given).toBe(promise);
    expect(await given).toBe(response);
    expect(response.bodyUsed).toBe(false);
  });

  it('shows the answer and leaves the page its body, to be read once', async () => {
    watchRequests(window, all);
    const response = await window.fetch('/list');
    expect(response.bodyUsed).toBe(false);
    expect(await response.json()).toEqual({ cases: [1] });
    await expect(response.text()).rejects.toThrow(TypeError);
    expect(await bodies[0]).toBe('{"cases":[1]}');
    expect(seen[0]).toMatchObject({ status: 200, url: `${server.origin}/list` });
    expect(Date.parse(seen[0]!.date!)).toBeGreaterThan(Date.now() - 60_000);
  });

  it('takes addresses as strings, as URL and as Request, and the method from where it is', async () => {
    const asked: string[] = [];
    watchRequests(window, (method, url) => {
      asked.push(`${method} ${new URL(url, server.origin).pathname}`);
      return null;
    });
    await window.fetch('/list');
    await window.fetch(new URL('/list', server.origin));
    await window.fetch(new Request(`${server.origin}/list`, { method: 'DELETE' }));
    await window.fetch(new Request(`${server.origin}/list`, { method: 'DELETE' }), { method: 'POST' });
    await window.fetch('/list', { method: 'put' });
    expect(asked).toEqual(['GET /list', 'GET /list', 'DELETE /list', 'POST /list', 'put /list']);
  });

  it('reads no getter of what the page hands over', async () => {
    watchRequests(window, (asked, url) => (watchedRequest(asked, url, server.origin) ? all() : null));
    const method = vi.fn(() => 'GET');
    const text = vi.fn(() => `${server.origin}/list`);
    window.fetch = new Proxy(window.fetch, {});
    await window.fetch('/list', Object.defineProperty({}, 'method', { get: method, enumerable: true }));
    await window.fetch({ toString: text } as unknown as URL);
    // Once each, by fetch itself.
    expect([method.mock.calls.length, text.mock.calls.length]).toEqual([1, 1]);
  });

  it('rejects with the very error, also when aborted', async () => {
    const error = new TypeError('Failed to fetch');
    const failing = Promise.reject(error);
    const original = window.fetch;
    window.fetch = () => failing;
    const stop = watchRequests(window, all);
    await expect(window.fetch('/list')).rejects.toBe(error);
    stop();
    window.fetch = original;
    watchRequests(window, all);
    const control = new AbortController();
    const aborted = window.fetch('/list', { signal: control.signal });
    control.abort();
    await expect(aborted).rejects.toMatchObject({ name: 'AbortError' });
    expect(seen).toEqual([]);
  });

  it('settles in the order it would without us', async () => {
    const order: string[] = [];
    window.fetch = () => Promise.resolve(new Response('{}'));
    watchRequests(window, all);
    const first = window.fetch('/list').then(() => order.push('page'));
    const second = Promise.resolve().then(() => order.push('tick'));
    await Promise.all([first, second]);
    expect(order).toEqual(['page', 'tick']);
  });

  it('throws what the original throws, and swallows what the watcher throws', async () => {
    const thrown = new RangeError('the page’s own');
    window.fetch = () => {
      throw thrown;
    };
    const stop = watchRequests(window, () => {
      throw new Error('ours');
    });
    expect(() => window.fetch('/list')).toThrow(thrown);
    stop();
    window.fetch = () => Promise.resolve(new Response('{}'));
    watchRequests(window, () => () => {
      throw new Error('ours');
    });
    expect((await window.fetch('/list')).ok).toBe(true);
  });

  it('lets pass what is no promise', () => {
    window.fetch = (() => 'no promise') as unknown as typeof fetch;
    watchRequests(window, all);
    expect(window.fetch('/list')).toBe('no promise');
  });

  it('does not read a body that is too large, and leaves it whole to the page', async () => {
    const large = 'x'.repeat(LARGEST_BODY + 1);
    server.answers.set('/large', (_request, response) => response.end(large));
    server.answers.set('/large-chunked', (_request, response) => {
      response.write(large.slice(0, 1_000));
      response.end(large.slice(1_000));
    });
    watchRequests(window, all);
    for (const path of ['/large', '/large-chunked']) {
      const response = await window.fetch(path);
      expect((await response.text()).length).toBe(large.length);
    }
    expect(await Promise.all(bodies)).toEqual([null, null]);
  });

  it('lets the page stream and cancel', async () => {
    watchRequests(window, all);
    const response = await window.fetch('/list');
    const reader = response.body!.getReader();
    const { value } = await reader.read();
    expect(new TextDecoder().decode(value)).toBe('{"cases":[1]}');
    await reader.cancel();
    expect(await bodies[0]).toBe('{"cases":[1]}');
  });

  it('is put back exactly, unless the page has put its own there', () => {
    const before = Object.getOwnPropertyDescriptor(window, 'fetch');
    const open = Object.getOwnPropertyDescriptor(window.XMLHttpRequest.prototype, 'open');
    watchRequests(window, all)();
    expect(Object.getOwnPropertyDescriptor(window, 'fetch')).toEqual(before);
    expect(Object.getOwnPropertyDescriptor(window.XMLHttpRequest.prototype, 'open')).toEqual(open);

    const stop = watchRequests(window, all);
    const ours = window.fetch;
    const pages = (...given: Parameters<typeof fetch>) => ours(...given);
    window.fetch = pages;
    stop();
    expect(window.fetch).toBe(pages);
  });

  it('is silent once stopped, though a page kept it', async () => {
    const stop = watchRequests(window, all);
    const kept = window.fetch;
    stop();
    expect((await kept('/list')).ok).toBe(true);
    expect(seen).toEqual([]);
  });

  it('leaves alone what the page has frozen before', () => {
    const own = () => Promise.resolve(new Response(''));
    Object.defineProperty(window, 'fetch', { value: own, writable: false, configurable: false });
    watchRequests(window, all);
    expect(window.fetch).toBe(own);
  });
});
