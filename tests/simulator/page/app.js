import { wait } from './dom.js';
import { FOLDERS, urlOfView, viewOfUrl } from './folders.js';

const API = '/messaging/api/global';

/**
 * What the page knows and does; it draws nothing itself but calls `draw(part)` with `list`, `case`, `metrics` or `frame`.
 * A load that was overtaken by another is aborted and its answer dropped.
 */
export function makeApp({ options, transport, draw }) {
  const app = {
    options,
    view: viewOfUrl(location.href),
    pages: [''],
    list: null,
    listState: 'loading',
    open: null,
    caseState: 'none',
    metrics: {},
    outcome: null,
  };
  let listLoad = new AbortController();
  let caseLoad = new AbortController();
  let rewriting = 0;
  const underWay = new Set();

  /** Counts as under way until done, so that `idle` can wait for it. */
  function track(promise) {
    underWay.add(promise);
    promise.finally(() => underWay.delete(promise)).catch(() => {});
    return promise;
  }
  app.track = track;
  app.idle = async () => {
    while (underWay.size > 0) await Promise.allSettled(underWay);
  };

  /** Skeletons show for a moment even where the answer is quick. */
  const withSkeleton = async (promise) => {
    const [value] = await Promise.all([promise, wait(options.skeletonTime)]);
    return value;
  };

  const casePath = (item, rest = '') => `${API}/cases/${encodeURIComponent(item.caseId)}${rest}?marketplaceId=${encodeURIComponent(item.marketplaceId ?? '')}`;

  function rewriteUrlLater() {
    clearTimeout(rewriting);
    rewriting = setTimeout(() => {
      const caseId = options.urlCarriesCase ? (app.open?.item.caseId ?? null) : null;
      history.replaceState(null, '', urlOfView({ ...app.view, caseId }));
    }, options.urlRewriteDelay);
  }

  app.loadMetrics = () => {
    const names = [['contactsResponseNeeded', 30], ['contactsRequireAttention', 30], ['contactsReportedUnresolved', 30], ['contactsResolved', 30], ['contactsResolved', 1]];
    return track(Promise.all(names.map(async ([name, days]) => {
      const answer = await transport.get(`/messaging/overview/api/metric/${name}?daysBack=${days}`).catch(() => null);
      app.metrics[days === 1 ? `${name}Today` : name] = answer?.value ?? '–';
    })).then(() => draw('metrics')));
  };

  const listPath = (token) => {
    const { folder, search } = app.view;
    return `${API}/cases?${FOLDERS[folder].query}${folder === 'search' ? `&searchText=${encodeURIComponent(search)}` : ''}${token ? `&pageToken=${token}` : ''}`;
  };

  async function loadList({ keepCase = false } = {}) {
    listLoad.abort();
    listLoad = new AbortController();
    const { signal } = listLoad;
    Object.assign(app, { list: null, listState: 'loading' });
    draw('list');
    try {
      const answer = await withSkeleton(transport.get(listPath(app.pages.at(-1)), signal));
      if (signal.aborted) return;
      if (!Array.isArray(answer.cases)) throw new TypeError('no cases');
      Object.assign(app, { list: answer, listState: 'ready' });
    } catch {
      if (signal.aborted) return;
      app.listState = 'failed';
    }
    draw('list');
    rewriteUrlLater();
    if (app.listState !== 'ready' || keepCase) return;
    const wanted = app.view.caseId ? app.list.cases.find((item) => item.caseId === app.view.caseId) : undefined;
    const first = wanted ?? (options.opensFirst ? app.list.cases[0] : undefined);
    if (first) await app.openCase(first);
    else app.closeCase();
  }
  app.loadList = (how) => track(loadList(how));

  async function loadMore() {
    const { list } = app;
    if (!list?.nextToken || list.more) return;
    list.more = true;
    const answer = await transport.get(listPath(list.nextToken), listLoad.signal).catch(() => null);
    if (app.list !== list || !Array.isArray(answer?.cases)) return;
    const from = list.cases.length;
    app.list = { ...list, more: false, nextToken: answer.nextToken, cases: [...list.cases, ...answer.cases] };
    draw('list-more', from);
  }
  /** The list's next part, for lists that grow as one scrolls. */
  app.loadMore = () => track(loadMore());

  async function openCase(item) {
    caseLoad.abort();
    caseLoad = new AbortController();
    const { signal } = caseLoad;
    Object.assign(app, { open: { item, case: null, context: null, templates: [], earlier: null }, caseState: 'loading', outcome: null });
    app.view.caseId = item.caseId;
    draw('case');
    draw('list-selection');
    const others = Promise.all([
      transport.get(casePath(item, '/orderContext'), signal).catch(() => null),
      transport.get(casePath(item, '/responsetemplates'), signal).catch(() => null),
    ]);
    try {
      const answer = await withSkeleton(transport.get(casePath(item), signal));
      const [context, templates] = await others;
      if (signal.aborted) return;
      if (!Array.isArray(answer.partyCase?.caseArtifacts)) throw new TypeError('no case');
      Object.assign(app.open, { case: answer.partyCase, earlier: answer.nextPageToken, context, templates: templates?.responseTemplates ?? [] });
      app.caseState = 'ready';
    } catch {
      if (signal.aborted) return;
      app.caseState = 'failed';
    }
    draw('case');
    rewriteUrlLater();
  }
  app.openCase = (item) => track(openCase(item));

  /** Asks for the open case once more, without skeletons, and shows what came. */
  app.reloadCase = async () => {
    const { open } = app;
    if (!open) return;
    const answer = await track(transport.get(casePath(open.item))).catch(() => null);
    if (app.open !== open || !Array.isArray(answer?.partyCase?.caseArtifacts)) return;
    Object.assign(open, { case: answer.partyCase, earlier: answer.nextPageToken });
    draw('messages');
  };

  app.loadEarlier = async () => {
    const { open } = app;
    const answer = await track(transport.get(`${casePath(open.item)}&pageToken=${open.earlier}`));
    if (app.open !== open) return;
    open.case.caseArtifacts = [...answer.partyCase.caseArtifacts, ...open.case.caseArtifacts];
    open.earlier = answer.nextPageToken;
    draw('messages');
  };

  app.closeCase = () => {
    caseLoad.abort();
    Object.assign(app, { open: null, caseState: 'none' });
    app.view.caseId = null;
    draw('case');
    draw('list-selection');
  };

  /** To another folder, or a search, without a new document. */
  app.navigate = (folder, search = '') => {
    app.view = { folder, search, caseId: null };
    app.pages = [''];
    history.pushState(null, '', urlOfView({ folder, search, caseId: null }));
    app.closeCase();
    draw('frame');
    return app.loadList();
  };

  app.turnPage = (direction) => {
    if (options.paging !== 'pager') return app.loadMore();
    if (direction > 0 && app.list?.nextToken) app.pages.push(app.list.nextToken);
    else if (direction < 0 && app.pages.length > 1) app.pages.pop();
    else return Promise.resolve();
    return app.loadList();
  };

  const afterWrite = () => Promise.all([app.reloadCase(), app.loadList({ keepCase: true }), app.loadMetrics()]);

  /** @returns {Promise<boolean>} whether the POST was accepted, which does not say that the message was delivered */
  app.send = async (text, templateId = null) => {
    const body = { rawMessageBody: text, templateId, spellcheckUsed: false, entryPoint: 'SELLER_DESKTOP', deviceView: 'DESKTOP' };
    try {
      await track(transport.post(casePath(app.open.item, '/artifacts/message'), body));
    } catch {
      app.outcome = 'sendFailed';
      draw('outcome');
      return false;
    }
    app.outcome = null;
    await track(afterWrite());
    return true;
  };

  app.mark = async () => {
    try {
      await track(transport.post(casePath(app.open.item, '/caseStatus'), '"SOLVED"'));
    } catch {
      app.outcome = 'sendFailed';
      draw('outcome');
      return false;
    }
    await track(afterWrite());
    return true;
  };

  addEventListener('popstate', () => {
    app.view = viewOfUrl(location.href);
    app.pages = [''];
    draw('frame');
    app.loadList();
  });
  return app;
}
