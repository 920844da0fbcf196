import { captured } from './captured';

/** An answer of the page's own request, as far as it is looked at. */
export interface Answer {
  status: number;
  /** Address after redirects. */
  url: string;
  date: string | null;
  /**
   * The body: text, or what the page had parsed already; `null` where it is too large to be looked at. Called at once or not
   * at all: a moment later the page may have used the response up.
   */
  body: () => Promise<unknown>;
}

/** Told of each request before it leaves; answers with what to call on its answer, or `null` for a request of no interest. */
export type Asked = (method: string, url: string) => ((answer: Answer) => void) | null;

/** Larger bodies are not read and not parsed: that would hold the page's main thread. */
export const LARGEST_BODY = 4 * 1024 * 1024;

export type PageWindow = Window & typeof globalThis;

/**
 * Sees the window's own `fetch` and XHR. The page keeps its very functions' names, lengths, attributes, results and errors;
 * only `toString()` of a replaced function differs. A page that wraps or replaces them before or after us is none the worse.
 *
 * Two things cannot be had at once. The page gets its own promise and not one of ours, so order and identity stay as they
 * were; but a *watched* request that fails, and that the page never handles, is then not announced as an unhandled rejection.
 *
 * @returns puts the originals back where ours are still in place; ours stay silent from then on
 */
export function watchRequests(window: PageWindow, asked: Asked): () => void {
  let watching = true;
  const quietly = <T>(look: () => T): T | null => {
    try {
      return watching ? look() : null;
    } catch {
      return null;
    }
  };
  const undo = [watchFetch(window, asked, quietly), watchXhr(window, asked, quietly)];
  return () => {
    watching = false;
    for (const restore of undo) restore();
  };
}

type Quietly = <T>(look: () => T) => T | null;

/** Puts `replacement` in place of a method, its attributes unchanged. */
function replaceMethod<T extends object>(holder: T, name: keyof T & string, handler: ProxyHandler<CallableFunction>): () => void {
  const descriptor = Object.getOwnPropertyDescriptor(holder, name);
  if (typeof descriptor?.value !== 'function' || !descriptor.configurable) return () => {};
  const ours: unknown = new Proxy(descriptor.value, handler);
  Object.defineProperty(holder, name, { ...descriptor, value: ours });
  return () => {
    const now = Object.getOwnPropertyDescriptor(holder, name);
    if (now?.value === ours) Object.defineProperty(holder, name, descriptor);
  };
}

function watchFetch(window: PageWindow, asked: Asked, quietly: Quietly): () => void {
  // Captured now: later the page may have put its own in their place.
  const { apply } = Reflect;
  const { Request, URL } = window;
  const then = captured(Promise.prototype, 'then');
  const clone = captured(window.Response.prototype, 'clone');

  const addressOf = (input: unknown): string | null => {
    if (typeof input === 'string') return input;
    if (input instanceof URL) return input.href;
    return input instanceof Request ? input.url : null;
  };
  const methodOf = (input: unknown, init: unknown): string => {
    // Only a plain property is looked at: a getter would notice that it was read once more.
    const given: unknown = typeof init === 'object' && init !== null ? Object.getOwnPropertyDescriptor(init, 'method')?.value : undefined;
    if (typeof given === 'string') return given;
    return input instanceof Request ? input.method : 'GET';
  };

  return replaceMethod(window, 'fetch', {
    apply(original, self, parameters: unknown[]) {
      const answered = quietly(() => {
        const url = addressOf(parameters[0]);
        return url === null ? null : asked(methodOf(parameters[0], parameters[1]), url);
      });
      const promise: unknown = apply(original, self, parameters);
      if (answered) {
        const look = (response: Response) => {
          quietly(() =>
            answered({
              status: response.status,
              url: response.url,
              date: response.headers.get('date'),
              body: () => textWithin(response, () => clone(response) as Response),
            }),
          );
        };
        quietly(() => then(promise, look, () => {}));
      }
      return promise;
    },
  });
}

/** The text of a copy of `response`; `null` where it is too large. The page's own body stays unread. */
async function textWithin(response: Response, copy: () => Response): Promise<string | null> {
  if (Number(response.headers.get('content-length')) > LARGEST_BODY) return null;
  const reader = copy().body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  for (let size = 0; ; ) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > LARGEST_BODY) {
      reader.cancel().catch(() => {});
      return null;
    }
    text += decoder.decode(value, { stream: true });
  }
}

function watchXhr(window: PageWindow, asked: Asked, quietly: Quietly): () => void {
  const { apply } = Reflect;
  const listen = captured(window.EventTarget.prototype, 'addEventListener');
  const { Response, URL } = window;
  const requests = new WeakMap<XMLHttpRequest, { method: string; url: string; answered: ((answer: Answer) => void) | null }>();
  const listened = new WeakSet<XMLHttpRequest>();

  const bodyOf = async (xhr: XMLHttpRequest, size: number): Promise<unknown> => {
    if (size > LARGEST_BODY) return null;
    if (xhr.responseType === '' || xhr.responseType === 'text') return xhr.responseText;
    // What could not be parsed is `null` there, as a body too large is here.
    return xhr.responseType === 'json' ? (xhr.response ?? '') : new Response(xhr.response as BodyInit | null).text();
  };
  const leaves = (xhr: XMLHttpRequest) => {
    const request = requests.get(xhr);
    if (request) request.answered = asked(request.method, request.url);
  };
  const comesBack = (xhr: XMLHttpRequest, size: number) => {
    const request = requests.get(xhr);
    // A synchronous request announces no start.
    const answered = request && (request.answered ?? asked(request.method, request.url));
    requests.delete(xhr);
    answered?.({
      status: xhr.status,
      url: xhr.responseURL,
      date: xhr.getResponseHeader('date'),
      body: () => bodyOf(xhr, size),
    });
  };

  // `open` alone is replaced: it tells method and address, and events of the request tell the rest.
  return replaceMethod(window.XMLHttpRequest.prototype, 'open', {
    apply(original, self: XMLHttpRequest, parameters: unknown[]) {
      const result: unknown = apply(original, self, parameters);
      quietly(() => {
        const [method, address] = parameters;
        const url = address instanceof URL ? address.href : address;
        requests.delete(self);
        if (typeof method !== 'string' || typeof url !== 'string' || !url.includes('/')) return;
        requests.set(self, { method, url, answered: null });
        if (listened.has(self)) return;
        listened.add(self);
        listen(self, 'loadstart', () => quietly(() => leaves(self)));
        listen(self, 'load', (event: ProgressEvent) => quietly(() => comesBack(self, event.loaded)));
      });
      return result;
    },
  });
}
