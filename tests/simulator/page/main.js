import { makeApp } from './app.js';
import { wait } from './dom.js';
import { defineKat } from './kat.js';
import { installTools } from './own-tools.js';
import { asLeft } from './self-test.js';
import { makeTransport, redefineFetch } from './transport.js';
import { makeView } from './view.js';

const options = JSON.parse(document.querySelector('meta[name="simulator"]').content);

async function start() {
  if (options.redefinesFetch) redefineFetch(options.redefinesFetch);
  const left = asLeft(options);
  const transport = makeTransport(options.transport);
  defineKat();

  // English and the interface's language are both loaded [live]; the latter's words win.
  const [own, english] = await Promise.all(options.i18n.map((path) => transport.get(path)));
  const words = { ...english, ...own };

  let view = null;
  const app = makeApp({ options, transport, draw: (part, detail) => view?.draw(part, detail) });
  view = makeView({ root: document.getElementById('sc-content-container'), options, words, app: () => app });
  view.mount();
  const settled = installTools({ app, view, left });

  // What the page asks beside its cases [live].
  const beside = [
    '/messaging/api/global/partnerAccounts', '/messaging/api/global/partnerAccounts/marketplaces', '/messaging/api/global/rights',
    '/messaging/api/global/topics/categories?topicTypes=classifiedCaseTopics', '/account-switcher/global-and-regional-account/merchantMarketplace',
  ].map((path) => transport.get(path).catch(() => null));
  await app.track(Promise.all([app.loadList(), app.loadMetrics(), ...beside]));
  await wait(0);
  settled();
}

// A cold link may leave the app unmounted: the navigation is there, nothing else ever comes [code].
if (options.mounts) await start();
