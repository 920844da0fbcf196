import { MINUTE, SECOND, type Instant } from '@/utils/domain/time/observed-time';
import { overlayTexts } from '@/utils/text/overlay';
import { selfTestTexts, type CheckName } from '@/utils/text/self-test';
import type { InterfaceLanguage } from '@/utils/text/language';
import type { Tone } from '@/utils/text/shared';
import type { PageFindings } from '../hooks/use-page-findings';
import { formatsFor } from '../shared/formats';

export type CheckTone = Extract<Tone, 'on-track' | 'at-risk' | 'urgent' | 'unknown'>;

/** One thing that is looked at: green only where it is as it should be, grey where it cannot be told or is not wanted. */
export interface Check {
  name: CheckName;
  tone: CheckTone;
  says: string;
}

export interface ChecksContext {
  now: Instant;
  language: InterfaceLanguage;
  readResponses: boolean;
}

/** Everything that is looked at on one inbox, in the agent's language. */
export function checksOf(found: PageFindings, { now, language, readResponses }: ChecksContext): Check[] {
  const text = selfTestTexts[language];
  const { number, ago } = formatsFor(language);
  const { list } = found;
  const checks: Check[] = [];
  const add = (name: CheckName, tone: CheckTone, says: string) => checks.push({ name, tone, says });

  if (found.paused) add('state', 'unknown', text.paused);
  else {
    const { title, hint } = overlayTexts[language].states[found.state];
    add('state', STATE_TONES[found.state], hint && found.state !== 'loading' ? `${title}. ${hint}`.replace(/。\. |\.\. /, '. ') : title);
  }
  if (found.keptLayout !== 'none') add('layout', found.keptLayout === 'not-needed' ? 'on-track' : 'at-risk', text.keptLayout[found.keptLayout]);
  if (list) {
    const share = (name: CheckName, count: number) => add(name, count === list.rows ? 'on-track' : count === 0 ? 'urgent' : 'at-risk', text.of(number(count), number(list.rows)));
    if (list.rows > 0) {
      add('rows', 'on-track', text.readBy[list.readBy](number(list.rows)));
      share('dates', list.dates);
      add('known', list.known === list.rows ? 'on-track' : 'at-risk', text.knownByResponses(number(list.known), number(list.rows), number(Math.max(list.caseIds, list.orderIds + list.cutOrderIds))));
      share('marketplaces', list.marketplaces);
    }
    add('complete', list.complete ? 'on-track' : list.incompleteBecause.every((reason) => BY_CHOICE.has(reason)) ? 'unknown' : 'at-risk', completeness(found, language));
  }
  add('responses', ...responses(found, { now, language, readResponses }));
  add('agreement', ...agreement(found, language));
  const offset = found.clockOffset;
  add('clock', offset === null ? 'unknown' : Math.abs(offset) <= MINUTE ? 'on-track' : 'at-risk', offset === null ? text.clock.unknown : Math.abs(offset) <= MINUTE ? text.clock.right : text.clock.off(number(Math.round(offset / SECOND))));
  if (found.conversation || found.replyBox !== 'none') add('replyBox', found.replyBox === 'found' ? 'on-track' : 'at-risk', text.replyBox[found.replyBox]);
  else add('replyBox', 'unknown', text.replyBox['not-open']);
  if (found.lastReadAt === null) add('lastRead', 'at-risk', text.lastRead.never);
  else {
    const says = found.lastCompleteAt === null ? text.lastRead.readOnly(ago(found.lastReadAt, now)) : text.lastRead.read(ago(found.lastReadAt, now), ago(found.lastCompleteAt, now));
    add('lastRead', found.stale ? 'at-risk' : found.lastCompleteAt === null ? 'unknown' : 'on-track', found.stale ? `${says}. ${text.lastRead.stale}` : says);
  }
  return checks;
}

const STATE_TONES: Record<PageFindings['state'], CheckTone> = {
  reading: 'on-track', empty: 'on-track', loading: 'unknown', 'list-hidden': 'unknown', 'not-mounted': 'at-risk', challenge: 'at-risk', 'signed-out': 'at-risk', 'not-recognised': 'urgent',
};
/** What the agent looks at is the agent's choice, and no fault. */
const BY_CHOICE: ReadonlySet<string> = new Set(['other-folder', 'narrowed', 'more-pages', 'count-differs', 'count-unknown']);

/** Green only where every check is, but for those that an inbox without an open conversation cannot have. */
export function verdictOf(checks: readonly Check[]): 'well' | 'look' | 'blind' {
  const counted = checks.filter(({ name, tone }) => !(name === 'replyBox' && tone === 'unknown'));
  const state = checks.find(({ name }) => name === 'state');
  if (state?.tone !== 'on-track') return state?.tone === 'unknown' ? 'blind' : 'look';
  return counted.every(({ tone }) => tone === 'on-track') ? 'well' : 'look';
}

function completeness({ list, problems }: PageFindings, language: InterfaceLanguage): string {
  const text = selfTestTexts[language];
  const { number } = formatsFor(language);
  if (!list) return '';
  if (list.complete) return list.rows === 0 ? text.emptyList : text.complete;
  const unread = problems.reduce((sum, { code, count }) => (code === 'date-unreadable' || code === 'identity-ambiguous' ? sum + count : sum), 0);
  const counts: Partial<Record<(typeof list.incompleteBecause)[number], number>> = { 'rows-alike': list.alike, 'rows-unread': unread };
  const reasons = list.incompleteBecause
    // In another folder the card counts other rows than those that are shown.
    .filter((reason) => !(reason === 'count-differs' && list.incompleteBecause.includes('other-folder')))
    .map((reason) => text.incomplete[reason](number(counts[reason] ?? list.rows), number(list.cardCount ?? 0)));
  return new Intl.ListFormat(language, { type: 'unit' }).format(reasons);
}

function responses({ responses: seen }: PageFindings, { now, language, readResponses }: ChecksContext): [CheckTone, string] {
  const text = selfTestTexts[language].responses;
  const { number, ago } = formatsFor(language);
  if (!readResponses) return ['unknown', text.off];
  const says = seen.lastAt === null ? text.none : text.seen(number(seen.lists + seen.conversations), ago(seen.lastAt, now));
  if (seen.unreadable > 0) return ['at-risk', `${says}; ${text.unreadable(number(seen.unreadable))}`];
  return [seen.lists > 0 ? 'on-track' : 'at-risk', says];
}

function agreement({ agreement: found }: PageFindings, language: InterfaceLanguage): [CheckTone, string] {
  const text = selfTestTexts[language];
  const { number } = formatsFor(language);
  if (!found || found.compared === 0) return ['unknown', text.agreement.none];
  if (found.contradictions.length === 0) return ['on-track', text.agreement.all(number(found.compared))];
  const about = new Intl.ListFormat(language, { type: 'unit' }).format(found.contradictions.map((one) => text.about[one.about]));
  return ['at-risk', text.agreement.some(number(found.compared - found.agreed), number(found.compared), about)];
}
