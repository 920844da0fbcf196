import { A_TO_Z_TARGET, AMAZON_TARGET } from '@/utils/domain/sla/amazon-24h';
import type { SlaReason, ThreadSla } from '@/utils/domain/sla/thread-sla';
import { marketplaceById } from '@/utils/domain/time/marketplaces';
import { exactly, MINUTE, widthOf, type Instant, type ObservedTime } from '@/utils/domain/time/observed-time';
import type { InterfaceLanguage } from '@/utils/text/language';
import { explainTexts } from '@/utils/text/explain';
import { measuredTexts } from '@/utils/text/measured';
import { standingTexts } from '@/utils/text/standing';
import { figuresFor } from '../shared/figures';
import { timeInZone } from './zone-times';

/** Where a countdown comes from, in words: what a badge's tooltip says. */
export interface RowExplanation {
  facts: { label: string; lines: string[] }[];
  /** What is special about it, and what to do; empty where all is plain. */
  why: string[];
}

export interface ExplanationInput {
  sla: ThreadSla | null;
  unknownReason: SlaReason | null;
  now: Instant;
  language: InterfaceLanguage;
  teamZone: string;
}

/** Start, deadline (both in the marketplace's time and the team's), source, and the reason for any doubt. */
export function explainRow(input: ExplanationInput): RowExplanation {
  const { sla, language } = input;
  const text = explainTexts[language];
  const facts: RowExplanation['facts'] = [];
  if (sla?.startedAt) facts.push({ label: text.start, lines: inBothZones(sla.startedAt, input) });
  if (sla?.dueAt) facts.push({ label: text.due, lines: inBothZones(sla.dueAt, input) });
  for (const { name, dueAt } of sla?.own ?? []) facts.push({ label: name, lines: inBothZones(dueAt, input) });
  if (sla?.basis) facts.push({ label: text.source, lines: [measuredTexts[language].bases[sla.basis]] });
  return { facts, why: reasonsFor(input) };
}

function inBothZones(time: ObservedTime, { sla, language, teamZone }: ExplanationInput): string[] {
  const text = explainTexts[language];
  const marketplace = sla?.marketplaceId ? marketplaceById(sla.marketplaceId) : undefined;
  // Ends within a minute are one instant to a reader; the earlier one is the safe one.
  const shown = widthOf(time) <= MINUTE ? exactly(time.earliest) : time;
  const inZone = (zone: string, whose: string) => `${timeInZone(shown, zone, language)} (${whose})`;
  const yours = inZone(teamZone, text.yourTime);
  if (!marketplace || marketplace.timeZone === teamZone) return [yours];
  return [inZone(marketplace.timeZone, text.marketplaceTime(figuresFor(language).country(marketplace.country))), yours];
}

function reasonsFor({ sla, unknownReason, now, language, teamZone }: ExplanationInput): string[] {
  const text = explainTexts[language];
  const why: string[] = [];
  if (sla?.pendingSend) why.push(sla.pendingSend.state === 'waiting' ? text.sentWaiting : text.sentUnproven);
  if (sla?.status === 'met') why.push(text.met);
  if (sla?.status === 'late') why.push(text.late);
  if (sla?.status === 'waived') why.push(text.waived);
  const due = sla?.dueAt;
  if (due && isOpen(sla) && now > due.earliest && now <= due.latest && widthOf(due) > MINUTE) why.push(text.mayBeOver);
  if (sla?.startedAt && isOpen(sla) && now > sla.startedAt.latest + A_TO_Z_TARGET) why.push(text.claim);
  if (sla?.dueAt && isOpen(sla) && now > sla.dueAt.latest && now <= sla.dueAt.latest + A_TO_Z_TARGET - AMAZON_TARGET) {
    why.push(text.claimFrom(timeInZone(exactly(sla.dueAt.earliest + A_TO_Z_TARGET - AMAZON_TARGET), teamZone, language)));
  }
  if (sla?.contradicts) why.push(measuredTexts[language].contradicts);
  const reason = sla?.reason ?? (due ? null : unknownReason);
  if (reason) why.push(standingTexts[language].reasons[reason]);
  if (reason === 'author-unknown') why.push(text.settleInPopup);
  else if (!sla) why.push(text.noReason);
  return why;
}

function isOpen({ status }: ThreadSla): boolean {
  return status === 'on-track' || status === 'at-risk' || status === 'breached';
}
