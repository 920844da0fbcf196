import { Window } from 'happy-dom';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Answer, type PageWindow, watchRequests } from '@/utils/page/responses/watch-requests';
import { json, type PageServer, startPageServer } from './page-server';

let server: PageServer;
let window: Window;
let asked: string[];
let answers: Answer[];
let bodies: Promise<unknown>[];
let stop: () => void;

beforeEach(async () => {
  server = await startPageServer();
  server.answers.set('/list', json({ cases: [1] }));
  window = new Window({ url: `${server.origin}/messaging/inbox` });
  // In a browser the method is the class's own.
  const { prototype } = window.XMLHttpRequest;
  Object.defineProperty(prototype, 'open', Object.getOwnPropertyDescriptor(Object.getPrototypeOf(prototype), 'open')!);
  [asked, answers, bodies] = [[], [], []];
  stop = watchRequests(window as unknown as PageWindow, (method, url) => {
    asked.push(`${method} ${url}`);
    return (answer) => {
      answers.push(answer);
      bodies.push(answer.body());
    };
  });
});
afterEach(async () => {
  await window.happyDOM.close();
  await server.close();
});

type Xhr = InstanceType<Window['XMLHttpRequest']>;

function send(xhr: Xhr, path = '/list'): Promise<string[]> {
  const events: string[] = [];
  for (const name of ['loadstart', 'load', 'error', 'abort', 'loadend'] as const) xhr.addEventListener(name, () => events.push(name));
  return new Promise((done) => {
    xhr.addEventListener('loadend', () => done(events));
    xhr.open('GET', path);
    xhr.send();
  });
}

describe('a watched XHR', () => {
  it.each(['', 'text', 'json'] as const)('shows its answer as %s and leaves it to the page', async (type) => {
    const xhr = new window.XMLHttpRequest();
    const events = new Promise<string[]>((done) => {
      const seen: string[] = [];
      for (const name of ['loadstart', 'load', 'loadend'] as const) xhr.addEventListener(name, () => seen.push(name) === 3 && done(seen));
    });
    xhr.open('GET', '/list');
    xhr.responseType = type as typeof xhr.responseType;
    xhr.send();
    expect(await events).toEqual(['loadstart', 'load', 'loadend']);
    expect(asked).toEqual(['GET /list']);
    expect(answers[0]).toMatchObject({ status: 200, url: `${server.origin}/list` });
    const body = await bodies[0];
    expect(typeof body === 'string' ? JSON.parse(body) : body).toEqual({ cases: [1] });
    expect(type === 'json' ? xhr.response : JSON.parse(xhr.responseText)).toEqual({ cases: [1] });
  });

  it('is seen each time it is used, once', async () => {
    const xhr = new window.XMLHttpRequest();
    await send(xhr);
    await send(xhr);
    expect([asked.length, answers.length]).toEqual([2, 2]);
  });

  it('says nothing of a request that is opened and never sent', async () => {
    new window.XMLHttpRequest().open('GET', '/list');
    await send(new window.XMLHttpRequest());
    expect([asked.length, answers.length]).toEqual([1, 1]);
  });

  it('throws what it threw before', () => {
    const xhr = new window.XMLHttpRequest();
    expect(() => xhr.send()).toThrow('must be opened');
    expect(() => xhr.open('TRACE', '/list')).toThrow();
  });

  it('has nothing of ours on it, and is silent once stopped', async () => {
    const xhr = new window.XMLHttpRequest();
    const own = Reflect.ownKeys(xhr);
    stop();
    await send(xhr);
    expect(Reflect.ownKeys(xhr)).toEqual(own);
    expect(asked).toEqual([]);
  });
});
