import type { SlaReason, ThreadSla } from '@/utils/domain/sla/thread-sla';
import { marketplaceById } from '@/utils/domain/time/marketplaces';
import { MINUTE, widthOf, type Instant, type ObservedTime } from '@/utils/domain/time/observed-time';
import type { InterfaceLanguage } from '@/utils/text/language';
import { overlayTexts } from '@/utils/text/overlay';
import { countryName, timeInZone } from './zone-times';

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
  const text = overlayTexts[language].explain;
  const facts: RowExplanation['facts'] = [];
  if (sla?.startedAt) facts.push({ label: text.start, lines: inBothZones(sla.startedAt, input) });
  if (sla?.dueAt) facts.push({ label: text.due, lines: inBothZones(sla.dueAt, input) });
  if (sla?.basis) facts.push({ label: text.source, lines: [text.basis[sla.basis]] });
  return { facts, why: reasonsFor(input) };
}

function inBothZones(time: ObservedTime, { sla, language, teamZone }: ExplanationInput): string[] {
  const text = overlayTexts[language].explain;
  const marketplace = sla?.marketplaceId ? marketplaceById(sla.marketplaceId) : undefined;
  const inZone = (zone: string, whose: string) => {
    const from = timeInZone(time.earliest, zone, language);
    // Ends within a minute are one instant to a reader; the earlier one is the safe one.
    const when = widthOf(time) <= MINUTE ? from : text.between(from, timeInZone(time.latest, zone, language));
    return `${when} (${whose})`;
  };
  const yours = inZone(teamZone, text.yourTime);
  if (!marketplace || marketplace.timeZone === teamZone) return [yours];
  return [inZone(marketplace.timeZone, text.marketplaceTime(countryName(marketplace.country, language))), yours];
}

function reasonsFor({ sla, unknownReason, now, language }: ExplanationInput): string[] {
  const text = overlayTexts[language].explain;
  const why: string[] = [];
  if (sla?.pendingSend) why.push(sla.pendingSend.state === 'waiting' ? text.sentWaiting : text.sentUnproven);
  if (sla?.status === 'met') why.push(text.met);
  if (sla?.status === 'late') why.push(text.late);
  if (sla?.status === 'waived') why.push(text.waived);
  const due = sla?.dueAt;
  if (due && now > due.earliest && now <= due.latest && widthOf(due) > MINUTE) why.push(text.mayBeOver);
  const reason = sla?.reason ?? (due ? null : unknownReason);
  if (reason) why.push(text.reasons[reason]);
  else if (!sla) why.push(text.noReason);
  return why;
}
