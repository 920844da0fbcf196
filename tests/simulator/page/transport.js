/**
 * The page's own requests, by `fetch` or by XMLHttpRequest as the option `transport` says. The functions are looked up at each
 * call, as a page does that knows nothing of wrappers.
 */
const token = () => document.querySelector('meta[name="anti-csrftoken-a2z"]')?.content ?? '';

function parsed(text) {
  return JSON.parse(text);
}

async function byFetch(path, { method = 'GET', body, signal } = {}) {
  const headers = { accept: 'application/json' };
  if (method !== 'GET') Object.assign(headers, { 'anti-csrftoken-a2z': token(), 'x-requested-with': 'XMLHttpRequest', 'content-type': 'application/json' });
  const response = await window.fetch(path, { method, headers, credentials: 'include', ...(body === undefined ? {} : { body }), ...(signal ? { signal } : {}) });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return parsed(await response.text());
}

/** The same by a `Request` object and `json()`. */
async function byRequest(path, { method = 'GET', body, signal } = {}) {
  if (method !== 'GET') return byFetch(path, { method, body });
  const response = await window.fetch(new Request(path, { headers: { accept: 'application/json' }, ...(signal ? { signal } : {}) }));
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json();
}

function byXhr(path, { method = 'GET', body, signal } = {}, responseType = '') {
  return new Promise((resolve, reject) => {
    const request = new window.XMLHttpRequest();
    request.open(method, path);
    request.responseType = responseType;
    request.setRequestHeader('accept', 'application/json');
    if (method !== 'GET') {
      request.setRequestHeader('anti-csrftoken-a2z', token());
      request.setRequestHeader('x-requested-with', 'XMLHttpRequest');
      request.setRequestHeader('content-type', 'application/json');
    }
    request.addEventListener('load', () => {
      if (request.status < 200 || request.status > 299) return reject(new Error(`${path}: ${request.status}`));
      if (responseType === 'json') return request.response === null ? reject(new SyntaxError(path)) : resolve(request.response);
      try {
        return resolve(parsed(request.responseText));
      } catch (error) {
        return reject(error);
      }
    });
    request.addEventListener('error', () => reject(new TypeError(path)));
    request.addEventListener('abort', () => reject(new DOMException(path, 'AbortError')));
    signal?.addEventListener('abort', () => request.abort());
    request.send(body ?? null);
  });
}

/** @param {'fetch' | 'fetch-request' | 'xhr' | 'xhr-json'} kind */
export function makeTransport(kind) {
  const ask = { fetch: byFetch, 'fetch-request': byRequest, xhr: byXhr, 'xhr-json': (path, options) => byXhr(path, options, 'json') }[kind];
  return {
    get: (path, signal) => ask(path, signal ? { signal } : {}),
    post: (path, value) => ask(path, { method: 'POST', body: typeof value === 'string' ? value : JSON.stringify(value) }),
  };
}

/** The page puts its own function in place of `fetch`, as monitoring scripts do. */
export function redefineFetch(how) {
  const before = window.fetch;
  const own = function fetch(...args) {
    return before.apply(this ?? window, args);
  };
  if (how === 'frozen') Object.defineProperty(window, 'fetch', { value: own, writable: false, configurable: false });
  else window.fetch = own;
}
