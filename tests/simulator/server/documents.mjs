import { pageOptions } from '../options.mjs';
import { countryLabel } from './api.mjs';

const escape = (text) => String(text).replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c]);

function htmlLang({ language, htmlLang: form }) {
  if (form === 'none') return '';
  return ` lang="${form === 'short' ? language.slice(0, 2) : language}"`;
}

function shell({ options }, { title, body, head = '' }) {
  return `<!doctype html>
<html${htmlLang(options)}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
<link rel="icon" href="/favicon.svg">
<link rel="stylesheet" href="/messaging/v2/style.css">
<link rel="stylesheet" href="/messaging/v2/kat.css">
${head}</head>
<body>
${body}
</body>
</html>
`;
}

/** Seller Central's own navigation, there before and without the app. Class names of the switcher: [code]. */
function navigation(host) {
  const { mailbox, options } = host;
  return `<div id="navbar"><div id="sc-navbar-container" class="sc-navbar">
<a class="sc-logo" href="/home" aria-label="Seller Central">seller <b>central</b></a>
<button class="sc-switcher" aria-label="Switch Accounts" type="button"><span class="dropdown-account-switcher-header-label"><span class="dropdown-account-switcher-header-label-global">${escape(mailbox.storeName)}</span> | <span class="dropdown-account-switcher-header-label-regional">${escape(countryLabel(host))}</span></span></button>
<form class="sc-search" action="/home" role="search"><input type="search" name="q" aria-label="Search Seller Central" placeholder="Search"></form>
<a class="sc-item" href="/messaging/inbox" aria-label="Messages">✉</a><span class="sc-item">⚙</span><span class="sc-item">${escape(options.language.slice(0, 2).toUpperCase())} ▾</span><span class="sc-item">Help</span>
</div></div>`;
}

function footer({ options }) {
  return `<footer class="sc-footer"><span>Help</span><span>Programme Policies</span><label>Language <select><option>${escape(options.language)}</option></select></label><span>Simulator, not Amazon</span></footer>`;
}

function withApp(host, { script, mounts = true, title, config = {} }) {
  const { options, token } = host;
  const settings = { ...pageOptions(options), ...config, mounts, marketplaceIds: host.mailbox.marketplaceIds };
  return shell(host, {
    title,
    head: `<meta name="anti-csrftoken-a2z" content="${token}">
<meta name="simulator" content="${escape(JSON.stringify(settings))}">
<script type="module" src="${script}"></script>
`,
    body: `${navigation(host)}\n<div id="sc-content-container"></div>\n${footer(host)}`,
  });
}

export function inboxDocument(host, { mounts }) {
  return withApp(host, { script: '/messaging/v2/main.js', title: 'Messaging', mounts, config: { i18n: host.i18n, now: host.mailbox.now() } });
}

export function contactDocument(host, params) {
  const orderId = [...params].find(([name]) => name.toLowerCase() === 'orderid')?.[1] ?? '';
  const thread = orderId ? host.mailbox.threadsIn({ folder: 'all', search: orderId })[0] : undefined;
  return withApp(host, {
    script: '/messaging/v2/contact.js',
    title: 'Contact buyer',
    config: {
      orderId,
      buyerName: thread?.buyerName ?? 'buyer',
      buyerLanguage: thread ? new Intl.DisplayNames([host.options.language], { type: 'language' }).of(thread.language) : 'English',
    },
  });
}

export function homeDocument(host) {
  return shell(host, {
    title: 'Home',
    body: `${navigation(host)}<div id="sc-content-container"><main class="home"><h1>${escape(host.mailbox.storeName)}</h1><p><a href="/messaging/inbox">Buyer messages</a></p></main></div>${footer(host)}`,
  });
}

export function signInDocument(host) {
  return shell(host, {
    title: 'Amazon Sign-In',
    body: '<main class="sign-in"><h1>Sign in</h1><form action="/ap/signin" method="post" name="signIn"><label>Email or mobile phone number <input type="email" name="email"></label><button type="submit">Continue</button></form></main>',
  });
}

export function challengeDocument(host) {
  return shell(host, {
    title: 'Robot Check',
    body: '<main class="sign-in"><form action="/errors/validateCaptcha" method="get"><h4>Type the characters you see in this image</h4><p>Sorry, we just need to make sure you are not a robot.</p><input type="text" name="field-keywords" id="captchacharacters"><button type="submit">Continue</button></form></main>',
  });
}

export function notFoundDocument(host) {
  return shell(host, { title: 'Page not found', body: `${navigation(host)}<main class="home"><h1>Page not found</h1></main>` });
}
