import { countedIn, countedRangeIn } from '../counted';
import type { SharedTexts } from '../shared';
import { measuredDe } from './measured';
import { standingDe } from './standing';

const [de, deRange] = [countedIn('de'), countedRangeIn('de')];

export const sharedDe: SharedTexts = {
  ...standingDe,
  ...measuredDe,
  tones: {
    'on-track': 'im Plan',
    'at-risk': 'unter 12 Stunden',
    urgent: 'unter 4 Stunden',
    breached: 'über 24 Stunden',
    unknown: 'nicht bekannt',
    met: 'rechtzeitig beantwortet',
  },
  sentWaiting: 'Antwort gesendet, Beleg fehlt noch',
  markWaiting: 'markiert, Beleg fehlt noch',
  sentUnproven: 'Versand nicht belegt; die Uhr läuft weiter',
  unknownMarketplace: 'Marktplatz nicht bekannt',
  unnamedAccount: (shortId) => `Konto ${shortId}`,
  days: (count) => de(count, { one: '# Tag', other: '# Tage' }),
  lines: {
    below: {
      target: (rate, days) => `Unter dem Ziel von ${rate} über ${days} Tage`,
      'early-alarm': (rate, days) => `Unter der Frühwarnung von ${rate} über ${days} Tage`,
      critical: (rate, days) => `Unter der kritischen Grenze von ${rate} über ${days} Tage`,
    },
    maybeBelow: {
      target: (rate, days) => `Vielleicht unter dem Ziel von ${rate} über ${days} Tage`,
      'early-alarm': (rate, days) => `Vielleicht unter der Frühwarnung von ${rate} über ${days} Tage`,
      critical: (rate, days) => `Vielleicht unter der kritischen Grenze von ${rate} über ${days} Tage`,
    },
  },
  loading: 'Gespeichertes wird gelesen …',
  notAnswering: 'Der Hintergrund von ReplyClock antwortet nicht. Schalten Sie die Erweiterung aus und wieder ein.',
  misses: (low, high, target) =>
    high === 0
      ? `Jedes weitere Versäumnis führt unter ${target}`
      : deRange(low, high, { one: `Noch # Versäumnis möglich, ohne unter ${target} zu fallen`, other: `Noch # Versäumnisse möglich, ohne unter ${target} zu fallen` }),
  repliesNeeded: (low, high, target) =>
    deRange(low, high, { one: `# rechtzeitige Antwort fehlt, um wieder bei ${target} zu sein`, other: `# rechtzeitige Antworten fehlen, um wieder bei ${target} zu sein` }),
  neverReached: (target) => `${target} ist in diesem Zeitraum nicht erreichbar`,
  counted: (count) => de(count, { other: '# gezählt' }),
  uncertain: (count) => de(count, { other: '# ungewiss' }),
  markedLate: (marks, rate, days) => `In ${days} Tagen spät markiert: ${marks}; zählten diese mit, läge die Quote bei ${rate}.`,
  outcomes: {
    onTime: 'rechtzeitig',
    late: 'verspätet',
    missed: 'versäumt',
    pending: 'offen',
    waived: 'keine Antwort nötig',
    uncertain: 'ungewiss',
  },
};
