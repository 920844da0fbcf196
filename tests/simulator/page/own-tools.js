import { deepAll } from './dom.js';
import { ownDom, selfTest } from './self-test.js';
import { caseOfRow } from './view-list.js';

/**
 * `window.simulator`: what tests do in the page that no agent would do by hand. It is the simulator's own; nothing of the kind
 * is on the real page, and the extension must not use it.
 */
export function installTools({ app, view, left }) {
  let settled = () => {};
  const ready = new Promise((resolve) => { settled = resolve; });

  const itemOf = (caseId) => app.list?.cases.find((item) => item.caseId === caseId);

  window.simulator = {
    /** Resolves when the first load is over: list, first case, metrics. */
    ready: () => ready,
    /** Resolves when no load is under way. */
    idle: () => app.idle(),
    state: () => ({
      folder: app.view.folder,
      page: app.pages.length,
      listState: app.listState,
      caseState: app.caseState,
      openCaseId: app.open?.item.caseId ?? null,
      caseIds: app.list?.cases.map((item) => item.caseId) ?? [],
      hasNextPage: Boolean(app.list?.nextToken),
    }),

    /** Row elements in the order shown, and the case each stands for. */
    rows: () => view.rows(),
    caseIdOf: (row) => caseOfRow.get(row)?.caseId ?? null,
    rowOf: (caseId) => view.rows().find((row) => caseOfRow.get(row)?.caseId === caseId) ?? null,
    /** Every element that a selector finds, in open shadow roots too. */
    deepAll,

    /** Draws the rows again: as new nodes (`replace`), or by writing their text anew (`text`); `times` over, a frame apart. */
    async rerenders({ how = 'replace', times = 1 } = {}) {
      for (let i = 0; i < times; i++) {
        view.redrawRows(how);
        await new Promise((resolve) => { requestAnimationFrame(resolve); });
      }
    },
    /** Loads the list again, skeletons and all. */
    async reloadsList() {
      await app.loadList({ keepCase: true });
    },
    /** Goes to a folder (`all`, `responseNeeded`, `sent`, `resolved`, `reportedUnresolved`) or a search without a new document. */
    async navigatesWithoutReload(folder, search = '') {
      await app.navigate(folder, search);
    },
    nextPage: () => app.turnPage(1),
    previousPage: () => app.turnPage(-1),
    async opens(caseId) {
      const item = itemOf(caseId);
      if (!item) throw new Error(`the list shown has no case ${caseId}`);
      await app.openCase(item);
    },
    closesCase: () => app.closeCase(),
    /** The app leaves the document, the navigation stays; and comes back as it was. */
    unmounts: () => view.unmount(),
    mounts: () => view.mount(),

    /** Writes into the reply box as typing does. */
    types(text) {
      const box = view.composer()?.field;
      if (!box) throw new Error('no reply box is shown');
      const field = box.field ?? box;
      if (field === box) field.value = text;
      else Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value').set.call(field, text);
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    },
    replyText: () => view.composer()?.field.value ?? null,
    /** Sends what the reply box holds; resolves when the page has loaded what became of it. */
    async sends(text) {
      if (text !== undefined) this.types(text);
      view.composer().send.click();
      await app.idle();
    },
    async marksNoResponseNeeded() {
      const { mark } = view.composer();
      if (!mark) throw new Error('the open case has no such control');
      mark.click();
      await app.idle();
    },

    selfTest: () => selfTest(left),
    ownDom,
  };
  return settled;
}
