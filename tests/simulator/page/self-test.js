/**
 * Whether the page's tools are as it left them. A fresh frame of the page's own origin shows what they look like untouched;
 * what is compared are things a page can tell, apart from the text of `fetch.toString()`.
 */

function describe(object, name) {
  const found = Object.getOwnPropertyDescriptor(object, name);
  if (!found) return 'absent';
  const { writable, enumerable, configurable } = found;
  return JSON.stringify({ writable, enumerable, configurable, get: typeof found.get, set: typeof found.set, type: typeof found.value });
}

function shapeOfFunction(fn) {
  return JSON.stringify({
    name: fn.name,
    length: fn.length,
    keys: Reflect.ownKeys(fn).map(String).sort(),
    prototype: 'prototype' in fn,
    tag: Object.prototype.toString.call(fn),
    extensible: Object.isExtensible(fn),
  });
}

function shapeOfPrototype(prototype) {
  return JSON.stringify(Reflect.ownKeys(prototype).map((key) => `${String(key)} ${describe(prototype, key)}`).sort((a, b) => (a < b ? -1 : 1)));
}

const CLASSES = [
  'XMLHttpRequest', 'XMLHttpRequestEventTarget', 'Response', 'Request', 'Headers', 'EventTarget', 'Element', 'HTMLElement', 'Node', 'ShadowRoot', 'MutationObserver', 'Promise', 'Array', 'Object', 'Function', 'String',
  'History', 'CustomElementRegistry', 'HTMLTextAreaElement', 'AbortController',
];

/** Asks of the same thing in the page and in the untouched frame. */
function shapes(target) {
  const out = { 'window.fetch': describe(target, 'fetch'), 'fetch itself': shapeOfFunction(target.fetch), 'JSON': shapeOfPrototype(target.JSON) };
  for (const name of CLASSES) {
    out[`window.${name}`] = describe(target, name);
    out[`${name} itself`] = shapeOfFunction(target[name]);
    out[`${name}.prototype`] = shapeOfPrototype(target[name].prototype);
  }
  for (const name of ['open', 'send', 'setRequestHeader', 'abort', 'getResponseHeader', 'addEventListener']) out[`XMLHttpRequest#${name}`] = shapeOfFunction(target.XMLHttpRequest.prototype[name]);
  for (const name of ['json', 'text', 'clone', 'arrayBuffer']) out[`Response#${name}`] = shapeOfFunction(target.Response.prototype[name]);
  for (const name of ['pushState', 'replaceState']) out[`history.${name}`] = shapeOfFunction(target.History.prototype[name]);
  return out;
}

async function outcomeOf(action) {
  try {
    const value = await action();
    return `gives ${Object.prototype.toString.call(value)}`;
  } catch (error) {
    return `throws ${error?.name}`;
  }
}

function synchronously(action) {
  try {
    const value = action();
    value?.catch?.(() => {});
    return `gives ${Object.prototype.toString.call(value)}`;
  } catch (error) {
    return `throws ${error?.name}`;
  }
}

const LIST = '/messaging/api/global/cases?filter=ALL&sortDirection=DESCENDING';

function xhr(Xhr, { type = '' } = {}) {
  return new Promise((resolve) => {
    const request = new Xhr();
    const events = [];
    for (const name of ['loadstart', 'progress', 'abort', 'error', 'load', 'timeout', 'loadend']) request.addEventListener(name, () => events.push(name));
    request.addEventListener('loadend', () => {
      let text = 'no text';
      try {
        text = typeof request.responseText;
      } catch (error) {
        text = error.name;
      }
      resolve(JSON.stringify({ status: request.status, text, response: typeof request.response, same: request.response === request.response, own: Object.keys(request), events: [...new Set(events)] }));
    });
    request.open('GET', LIST);
    request.responseType = type;
    request.send();
  });
}

/** What the page's tools do when used, in the page and in the untouched frame. */
async function behaviour(target) {
  const { fetch, XMLHttpRequest } = target;
  const call = (...args) => fetch.apply(target, args);
  const aborted = () => {
    const control = new target.AbortController();
    const promise = call(LIST, { signal: control.signal });
    control.abort();
    return promise;
  };
  return {
    'fetch of a list': await outcomeOf(() => call(LIST)),
    'fetch gives a promise at once': String(Object.getPrototypeOf(call(LIST)) === target.Promise.prototype),
    'response is used once': await outcomeOf(async () => { const r = await call(LIST); await r.text(); return r.text(); }),
    'response is not used before': await outcomeOf(async () => { const r = await call(LIST); if (r.bodyUsed) throw new RangeError('used'); return r.json(); }),
    'response is of its class': await outcomeOf(async () => { const r = await call(LIST); if (!(r instanceof target.Response)) throw new RangeError('class'); return Object.keys(r); }),
    'fetch of an address that cannot be': await outcomeOf(() => call('https://exa mple:x/')),
    'fetch of nothing': await outcomeOf(() => call()),
    'fetch aborted': await outcomeOf(aborted),
    'new fetch': synchronously(() => Reflect.construct(fetch, [LIST])),
    'fetch on a stranger': await outcomeOf(() => fetch.call({}, LIST)),
    'xhr as text': await xhr(XMLHttpRequest),
    'xhr as json': await xhr(XMLHttpRequest, { type: 'json' }),
    'xhr opened wrongly': synchronously(() => new XMLHttpRequest().send()),
    'xhr without new': synchronously(() => XMLHttpRequest()),
  };
}

function differences(found, expected) {
  return Object.keys(expected).filter((key) => found[key] !== expected[key]).map((key) => `${key}: ${String(found[key])} instead of ${String(expected[key])}`);
}

/** Names that a script of the page sees on `window` and an untouched frame has not, the page's own `simulator` apart. */
function strangers(frame) {
  const untouched = new Set(Reflect.ownKeys(frame).map(String));
  return Reflect.ownKeys(window).map(String).filter((key) => !untouched.has(key) && key !== 'simulator' && !/^\d+$/.test(key));
}

const HELD = [
  ['window', 'fetch'], ['window', 'XMLHttpRequest'], ['XMLHttpRequest.prototype', 'open'], ['XMLHttpRequest.prototype', 'send'],
  ['Response.prototype', 'json'], ['Response.prototype', 'text'], ['History.prototype', 'pushState'], ['History.prototype', 'replaceState'],
];

const held = () => HELD.map(([owner, name]) => {
  const object = owner === 'window' ? window : window[owner.split('.')[0]].prototype;
  return [`${owner}.${name}`, Object.getOwnPropertyDescriptor(object, name)?.value];
});

/** What the page holds in its hands when it starts: from then on nobody may change it. */
export function asLeft({ redefinesFetch }) {
  return { ownFetch: Boolean(redefinesFetch), held: new Map(held()) };
}

/**
 * @param {ReturnType<typeof asLeft>} left
 * @returns {Promise<{ ok: boolean, checks: number, failures: string[], strangers: string[] }>} `strangers` is for comparing runs: browsers' drivers leave some
 */
export async function selfTest(left) {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  document.body.append(frame);
  try {
    const untouched = frame.contentWindow;
    const expected = { ...shapes(untouched), ...(await behaviour(untouched)) };
    // A page that put its own function there knows that it looks different.
    if (left.ownFetch) for (const key of Object.keys(expected).filter((name) => /fetch( itself)?$/.test(name) || /stranger|nothing/.test(name))) delete expected[key];
    const changed = held().filter(([name, value]) => left.held.get(name) !== value).map(([name]) => `${name} was changed after the page had started`);
    const failures = [...changed, ...differences({ ...shapes(window), ...(await behaviour(window)) }, expected)];
    return { ok: failures.length === 0, checks: Object.keys(expected).length + HELD.length, failures, strangers: strangers(untouched) };
  } finally {
    frame.remove();
  }
}

const OURS = /^replyclock-/i;

/** What the page has drawn as text, open shadow roots included and elements of the extension left out: the same with it as without. */
export function ownDom(root = document.body) {
  if (root.nodeType === Node.TEXT_NODE) return root.data;
  if (root.nodeType !== Node.ELEMENT_NODE || OURS.test(root.tagName)) return '';
  const attributes = [...root.attributes].map((one) => ` ${one.name}=${JSON.stringify(one.value)}`).sort().join('');
  const inside = (node) => [...node.childNodes].map((child) => ownDom(child)).join('');
  const shadow = root.shadowRoot ? `<#shadow>${inside(root.shadowRoot)}</#shadow>` : '';
  return `<${root.localName}${attributes}>${shadow}${inside(root)}</${root.localName}>`;
}
