// The page's own server, for real `fetch`: it answers each path with what a test has put there.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { PageWindow } from '@/utils/page/responses/watch-requests';

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

export interface PageServer {
  origin: string;
  /** By path without parameters; what is not there is a 404. */
  answers: Map<string, Handler>;
  close(): Promise<void>;
}

export async function startPageServer(): Promise<PageServer> {
  const answers = new Map<string, Handler>();
  const server = createServer((request, response) => {
    const handler = answers.get(new URL(request.url!, 'http://page').pathname);
    if (handler) handler(request, response);
    else response.writeHead(404).end('no');
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    answers,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

export const json =
  (value: unknown): Handler =>
  (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end(typeof value === 'string' ? value : JSON.stringify(value));
  };

/** A window as far as requests go: node's own `fetch` with relative addresses, and an XHR that is never used. */
export function pageWindow(origin: string): PageWindow {
  const { Request, Response, URL, EventTarget, crypto, setTimeout } = globalThis;
  class XMLHttpRequest extends EventTarget {
    open(): void {}
  }
  const fetch = (input: string | URL | Request, init?: RequestInit) => globalThis.fetch(typeof input === 'string' ? new URL(input, origin) : input, init);
  const window = { Request, Response, URL, EventTarget, XMLHttpRequest, crypto, setTimeout, location: { href: `${origin}/messaging/inbox` } };
  Object.defineProperty(window, 'fetch', { value: fetch, writable: true, enumerable: true, configurable: true });
  return window as unknown as PageWindow;
}
