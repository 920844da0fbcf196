import { countedIn } from '../counted';
import type { PlanningTexts } from '../planning';

const de = countedIn('de');

export const planningDe: PlanningTexts = {
  outlook: {
    title: 'Wenn nichts mehr versäumt wird',
    explain: (days) => `Tag für Tag: Offenes und Neues wird rechtzeitig beantwortet, Altes verlässt den Zeitraum (${days}), Ungewisses zählt gegen Sie.`,
    perDay: (count) => de(count, { one: '# neues Anliegen am Tag', other: '# neue Anliegen am Tag' }),
    nothing: 'In diesem Zeitraum zählt noch nichts.',
    safe: (target) => `Heute bei ${target} oder darüber, und an jedem Tag danach.`,
    fallsOn: (target, day, rate) => `Heute bei ${target} oder darüber; am ${day} stünde sie bei ${rate}, da frühere rechtzeitige Antworten herausfallen.`,
    firstSafe: (target, day, rate) => `Zuerst sicher am ${day}: dann bei ${rate}, das Ziel ist ${target}.`,
    notWithin: (target, days) => `${target} wird nicht erreicht (in ${days}).`,
    projected: 'Quote, wenn nichts mehr versäumt wird',
    target: (percent) => `Ziel ${percent}`,
    table: 'Dasselbe als Tabelle',
    day: 'Tag',
    rate: 'Quote',
    counted: 'Gezählt',
    reached: 'Ziel',
    yes: 'erreicht',
    no: 'nicht erreicht',
  },
  whatIf: {
    title: 'Was wäre, wenn?',
    explain: (days) => `Die Quote nach weiteren Antworten (${days}), wenn inzwischen nichts herausfällt.`,
    waiting: (count) => de(count, { one: '# wartet jetzt innerhalb der 24 Stunden.', other: '# warten jetzt innerhalb der 24 Stunden.' }),
    onTime: (count) => de(count, { other: '# rechtzeitig beantwortet' }),
    missed: (count) => de(count, { other: '# versäumt' }),
    result: (rate) => `Die Quote wäre ${rate}`,
  },
  onlyYoungest: (count) => de(count, { other: 'Es gibt mehr als # Kontakte: Was aus den Zeiträumen fällt und was unsicher ist, steht hier nur für die jüngsten #. Die Quoten zählen alle.' }),
  rollOff: {
    title: 'Wann Versäumtes nicht mehr zählt',
    explain: 'Ein verspätetes oder versäumtes Anliegen verlässt jede Quote so viele Tage nach seinem Beginn.',
    day: 'Fällt heraus am',
    nothing: 'In den letzten 90 Tagen zählt nichts Verspätetes oder Versäumtes.',
    each: 'Jedes verspätete oder versäumte Anliegen',
    message: 'Nachricht',
    started: 'Käufer schrieb',
    leaves: (days) => `Verlässt ${days}`,
    maybe: (day) => `${day}, falls es zählt`,
    more: (count) => de(count, { other: 'und # weitere' }),
  },
  arrivals: {
    title: 'Wann Käufer schreiben',
    explain: (days) => `Anliegen der letzten Zeit (${days}) nach Wochentag und Stunde der ersten Nachricht.`,
    zone: 'Zeitzone',
    ownTime: 'Ihre Zeit',
    timeIn: (country) => `Ortszeit: ${country}`,
    weekday: 'Tag',
    cell: (count) => de(count, { one: '# Anliegen', other: '# Anliegen' }),
    total: 'Summe',
    unplaced: (count) => de(count, { one: '# Anliegen ist nur auf den Tag bekannt und in keiner der Stunden.', other: '# Anliegen sind nur auf den Tag bekannt und in keiner der Stunden.' }),
    nothing: 'Kein Anliegen mit bekannter Stunde in dieser Zeit.',
  },
  waiting: {
    now: (range) => `${range} offen.`,
    oldest: (duration, since) => `Am längsten wartet es seit ${since} (${duration}).`,
    none: 'Soweit bekannt, wartet jetzt nichts.',
  },
};
