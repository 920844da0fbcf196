import { inboxPage } from '../../fixtures/seller-central/inbox-page';
import { dayWithoutYear } from '../../fixtures/seller-central/legacy-pages';
import type { MatrixCase } from '../../fixtures/seller-central/matrix';
import { STATES } from '../../fixtures/seller-central/matrix';
import { draw } from '../../fixtures/seller-central/page-tree';
import { expectedRow, readRows, show } from './fixture-reading';

/**
 * What a reading of one case of the matrix gets wrong; empty: nothing. Runs in happy-dom and in real browsers alike.
 * @param further also looks where badges go and at the same page at another address, for several readings more
 */
export function faultsOf({ options, url }: MatrixCase, further: boolean): string[] {
  const { layout, state, language, threads } = options;
  const faults: string[] = [];
  const expectSame = (what: string, got: unknown, want: unknown) => {
    if (JSON.stringify(got) !== JSON.stringify(want)) faults.push(`${what}: ${JSON.stringify(got)} instead of ${JSON.stringify(want)}`);
  };
  const tree = inboxPage(options);
  const { page, read, rows } = show(tree, { language, url });
  const reading = read();
  const legacy = layout.startsWith('generation');
  expectSame('kind', reading.kind, 'inbox');
  // Before the current generation nothing frames a list that has no rows, where no word of the page is known either.
  if (state !== 'ready' && (!legacy || language.startsWith('en'))) expectSame('state', reading.state, STATES[state as keyof typeof STATES]);
  if (state !== 'ready') {
    expectSame('rows', reading.list?.rows ?? [], []);
    return faults;
  }
  const old = layout === 'generation-1';
  const text = (thread: (typeof threads)[number]) => dayWithoutYear(thread.updatedAt, thread.timeZone, language);
  // Digits without a year ("05/07", Portuguese) are no date by themselves: that is said, and nothing is guessed.
  if (old && threads.every((thread) => /^[\d/]+$/.test(text(thread)))) {
    expectSame('problems', reading.problems, [{ code: 'date-unreadable', count: threads.filter((thread) => thread.orderId !== null).length }]);
    expectSame('state', reading.state, 'not-recognised');
    return faults;
  }
  expectSame('state', reading.state, 'reading');
  expectSame('rows', readRows(reading), threads.map((thread) => expectedRow(thread, language, {
    ids: layout === 'links', titles: old || (!legacy && (options.titles ?? false)), ...(old && { text: text(thread) }),
  })));
  expectSame('problems', reading.problems, []);
  if (!legacy) expectSame('count of the card', reading.list?.cardCount, threads.filter((thread) => !thread.resolved).length);
  if (!further) return faults;

  const mounts = () => read().list?.rows.map((row) => page.badgeMountFor(row)) ?? [];
  const first = mounts();
  if (first.some((mount, at) => !mount || mount.localName === 'slot' || !isInside(mount, rows[at]))) faults.push('a mount that is not in its row');
  if (new Set(first).size !== threads.length) faults.push('rows that share a mount');
  for (const mount of first) mount?.append(document.createElement('replyclock-badge'));
  if (mounts().some((mount, at) => mount !== first[at])) faults.push('mounts that move once a badge stands there');
  const [row] = reading.list?.rows ?? [];
  if (row && page.badgeMountFor({ ...row, element: document.body })) faults.push('a mount for what is no row');
  document.body.replaceChildren(draw(tree, document));
  if (row && page.badgeMountFor(row)) faults.push('a mount for a row that is gone');

  const elsewhere = show(tree, { language, url: 'https://sellercentral.amazon.com/orders-v3' }).read();
  expectSame('elsewhere', { ...elsewhere, language: null, accountLabel: null }, { state: 'reading', list: null, conversation: null, composer: null, accountLabel: null, language: null, problems: [], kind: 'other' });
  return faults;
}

function isInside(mount: Element, row: Element | undefined): boolean {
  for (let up: Node | null = mount; up; up = up instanceof ShadowRoot ? up.host : up.parentNode) if (up === row) return true;
  return false;
}
