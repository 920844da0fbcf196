import { browser } from 'wxt/browser';
import { diagnosisText, LOG_CODES, type Diagnosis } from '@/utils/messaging/diagnosis';
import { sendMessage } from '@/utils/messaging/protocol';
import { systemClock } from '@/utils/platform/clock';
import { readLog } from '@/utils/platform/log';
import { DEFAULT_SETTINGS, readSettings } from '@/utils/platform/settings';
import { lastReadings } from '@/utils/storage/queries';
import { interfaceLanguage } from '@/utils/text/language';
import { askTabs } from './ask-tabs';

const ANSWER_WITHIN = 5_000;

/** The diagnosis of now, as a text; it is checked against what a diagnosis may hold before anyone sees it. */
export async function makeReport(): Promise<string> {
  const [settings, tabs, readings, log, alive] = await Promise.all([
    readSettings().catch(() => null),
    askTabs(),
    lastReadings().catch(() => []),
    readLog(),
    answers(),
  ]);
  const { paused, readResponses, staleAfterMinutes, keptLayout, language } = settings ?? DEFAULT_SETTINGS;
  return diagnosisText({
    product: 'ReplyClock',
    format: 1,
    version: browser.runtime.getManifest().version,
    browser: browserSeen(navigator.userAgent),
    interfaceLanguage: interfaceLanguage(language, browser.i18n.getUILanguage()),
    madeAt: systemClock.now(),
    storageDenied: settings === null,
    backgroundAnswers: alive,
    settings: { paused, readResponses, staleAfterMinutes, layoutKept: keptLayout !== null },
    inboxes: tabs.flatMap(({ findings }) => findings ?? []).slice(0, 50),
    readings: readings.slice(0, 200).map(({ folder, lastReadAt, lastCompleteAt }) => ({ folder, lastReadAt: Math.round(lastReadAt), lastCompleteAt: lastCompleteAt === null ? null : Math.round(lastCompleteAt) })),
    log: log.flatMap(({ at, code }) => (LOG_CODES.some((known) => known === code) ? [{ at, code: code as Diagnosis['log'][number]['code'] }] : [])),
  });
}

async function answers(): Promise<boolean> {
  return Promise.race([sendMessage('ping', undefined).then(({ alive }) => alive, () => false), new Promise<boolean>((resolve) => setTimeout(resolve, ANSWER_WITHIN, false))]);
}

/** The browser's name and the main number of its version, no more of what it says of itself. */
export function browserSeen(userAgent: string): Diagnosis['browser'] {
  const [, name, version] = /(Firefox|Chrome)\/(\d{1,4})/.exec(userAgent) ?? [];
  return { name: name === 'Firefox' ? 'firefox' : name === 'Chrome' ? 'chromium' : 'other', version: version ?? null };
}
