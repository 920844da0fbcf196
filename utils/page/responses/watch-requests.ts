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
  // Captured now: later the page may have put its own in their place.
  const { Request, URL } = window;
  const { apply } = Reflect;
  const then = captured(Promise.prototype, 'then');
  const clone = captured(window.Response.prototype, 'clone');
  const listen = captured(window.EventTarget.prototype, 'addEventListener');
  const requests = new WeakMap<XMLHttpRequest, Opened>();
  let watching = true;

  /** Does what we want to do beside the page's own doing: not at all once stopped, and never with an error. */
  const quietly = <T>(look: () => T): T | undefined => {
    try {
      if (watching) return look();
    } catch {
      // Never the page's.
    }
    return undefined;
  };
  const addressOf = (input: unknown): string => {
    if (input instanceof Request) return input.url;
    // Anything else would have to be turned into text once more than the page expects.
    return input instanceof URL ? input.href : (input as string);
  };
  // Only a plain property is looked at: a getter would notice that it was read once more.
  const methodOf = (input: unknown, init: unknown): string =>
    (Object.getOwnPropertyDescriptor(Object(init), 'method')?.value as string | undefined) ?? (input instanceof Request ? input.method : 'GET');

  const restoreFetch = replaceMethod(window, 'fetch', {
    apply(original, self, parameters: unknown[]) {
      const answered = quietly(() => asked(methodOf(parameters[0], parameters[1]), addressOf(parameters[0])));
      const promise: unknown = apply(original, self, parameters);
      const look = (response: Response) => {
        quietly(() =>
          answered!({
            status: response.status,
            url: response.url,
            date: response.headers.get('date'),
            body: async () => textWithin(clone(response) as Response),
          }),
        );
      };
      if (answered) quietly(() => then(promise, look, () => {}));
      return promise;
    },
  });

  // Of XHR `open` alone is replaced: it tells method and address, and events of the request tell the rest.
  const restoreOpen = replaceMethod(window.XMLHttpRequest.prototype, 'open', {
    apply(original, self: XMLHttpRequest, parameters: unknown[]) {
      const result: unknown = apply(original, self, parameters);
      quietly(() => {
        const known = requests.get(self);
        const request = Object.assign(known ?? {}, { method: parameters[0] as string, url: addressOf(parameters[1]) }) as Opened;
        if (known) return;
        requests.set(self, request);
        listen(self, 'loadstart', () =>
          quietly(() => {
            request.answered = asked(request.method, request.url);
          }),
        );
        // Not `load`: the page's own listeners go first. Without an answer the status is 0.
        listen(self, 'loadend', (event: ProgressEvent) =>
          quietly(() => {
            const { status, responseURL: url } = self;
            if (status) request.answered?.({ status, url, date: self.getResponseHeader('date'), body: () => bodyOf(self, event.loaded) });
          }),
        );
      });
      return result;
    },
  });

  return () => {
    watching = false;
    restoreFetch();
    restoreOpen();
  };
}

/** What an XHR was opened for last, and what to call on its answer. */
interface Opened {
  method: string;
  url: string;
  answered?: ReturnType<Asked>;
}

/** Puts a proxy in place of a method, its attributes unchanged. @returns puts the method back, where the proxy is still in place */
function replaceMethod<T extends object>(holder: T, name: keyof T & string, handler: ProxyHandler<CallableFunction>): () => void {
  const descriptor = Object.getOwnPropertyDescriptor(holder, name);
  if (!descriptor?.configurable || !descriptor.value) return () => {};
  const ours: unknown = new Proxy(descriptor.value as CallableFunction, handler);
  Object.defineProperty(holder, name, { ...descriptor, value: ours });
  return () => {
    if (Object.getOwnPropertyDescriptor(holder, name)?.value === ours) Object.defineProperty(holder, name, descriptor);
  };
}

/** The text of `copy`; `null` where it is too large. The page's own body stays unread. */
async function textWithin(copy: Response): Promise<string | null> {
  const reader = copy.body!.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (;;) {
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

/** What the page gets: a body that it takes as text or JSON. As anything else it is not looked at (`responseText` throws). */
async function bodyOf(xhr: XMLHttpRequest, size: number): Promise<unknown> {
  if (size > LARGEST_BODY) return null;
  // What could not be parsed is `null` there, as a body too large is here.
  return xhr.responseType === 'json' ? (xhr.response ?? '') : xhr.responseText;
}
