import { el, fill } from './dom.js';
import { printable } from './view-list.js';

const SYSTEM = new Set(['AMAZON', 'SYSTEM']);

function sideOf(artifact) {
  if (artifact.isRequestedPartySender) return 'right';
  return SYSTEM.has(artifact.creator?.partyRole) ? 'middle' : 'left';
}

function speakerOf(artifact, partyCase, words) {
  const role = artifact.creator?.partyRole;
  if (artifact.isRequestedPartySender) return words.you;
  return role === 'BUYER' ? printable(partyCase.buyerName) : words.amazon;
}

/** A seller message within a minute of the buyer's: the only sign of haste the page has, shown as a label by option. */
function isHasty(artifact, before) {
  return artifact.isRequestedPartySender && before && !before.isRequestedPartySender && artifact.createdDate - before.createdDate < 60_000;
}

function bubble(artifact, { partyCase, before, words, options }) {
  const { message } = artifact;
  const blocked = message?.status !== 'SENT';
  return el('div', { class: `bubble bubble-${sideOf(artifact)}` },
    el('div', { class: 'bubble-body' }, printable(message?.messageBody)),
    el('div', { class: 'bubble-foot' },
      el('span', { class: 'bubble-speaker' }, speakerOf(artifact, partyCase, words)),
      el('span', { class: 'bubble-time' }, printable(artifact.formattedDate))),
    options.labelsAutomatic && isHasty(artifact, before) ? el('kat-badge', { label: words.automaticResponse }) : null,
    blocked ? el('div', { class: 'bubble-outcome' }, fill(words.blocked, { why: message?.statusExplanation ?? '' })) : null);
}

/** The messages, and what belongs to them: earlier ones, a summary. */
export function messagesOf(open, { words, options, onearlier }) {
  const { caseArtifacts } = open.case;
  const readable = caseArtifacts.filter((artifact) => artifact?.artifactType === 'MESSAGE');
  return [
    open.earlier ? el('kat-button', { label: words.earlier, variant: 'link', onclick: onearlier }) : null,
    options.summary ? el('aside', { class: 'summary' }, el('strong', {}, words.summary), ' ', words.summaryText) : null,
    ...readable.map((artifact, i) => bubble(artifact, { partyCase: open.case, before: readable[i - 1], words, options })),
  ].filter(Boolean);
}

export function skeletonBubbles() {
  return ['left', 'right', 'left', 'right'].map((side) => el('div', { class: `bubble bubble-${side}`, 'aria-busy': 'true' }, el('i', { class: 'bone' }), el('i', { class: 'bone short' })));
}

export function headOf(open, words) {
  const shown = open.case ?? null;
  if (!shown) return [el('i', { class: 'bone middle' }), el('i', { class: 'bone short' })];
  return [
    el('div', { class: 'case-title' },
      el('h2', {}, printable(shown.buyerName)),
      el('span', { class: 'case-status-label' }, shown.status === 'SOLVED' ? fill(words.resolvedOn, { date: shown.formattedResolveDate }) : words.statusNeeded)),
    el('div', { class: 'case-subject' }, printable(shown.subject)),
    el('div', { class: 'case-language' }, fill(words.language, { language: shown.buyerLop ?? '' })),
  ];
}

/** The order panel: product links as the JSON gives them, the order's id. */
export function orderPanel(open, words) {
  const context = open?.context?.orderContextList?.[0];
  if (!context) return [el('h3', {}, words.order), el('i', { class: 'bone' }), el('i', { class: 'bone middle' })];
  const products = context.productContextFields ?? [];
  const orders = (context.orderContextFields ?? []).filter((field) => field.type === 'ORDER_ID');
  return [
    el('div', { class: 'order-head' }, el('h3', {}, words.order), el('kat-icon', { name: 'close' })),
    ...products.map((product) => el('div', { class: 'product' },
      el('div', { class: 'product-picture' }),
      el('div', {}, el('a', { href: product.productUrl }, words.viewProduct), el('div', { class: 'asin' }, product.asinId)))),
    ...orders.map((order) => el('p', { class: 'order-id' }, `${words.orderId}: `, el('span', {}, order.textValue))),
  ];
}
