import { useState } from 'preact/hooks';
import { MINUTE } from '@/utils/domain/time/observed-time';
import { dashboardTexts } from '@/utils/text/dashboard';
import { interfaceLanguage } from '@/utils/text/language';
import { planningTexts } from '@/utils/text/planning';
import { popupTexts } from '@/utils/text/popup';
import { sharedTexts } from '@/utils/text/shared';
import { CONTACTS_READ, useContacts } from '../hooks/use-contacts';
import { useInboxes } from '../hooks/use-inboxes';
import { useLater } from '../hooks/use-later';
import { useNotices } from '../hooks/use-notices';
import { useNotes } from '../hooks/use-notes';
import { useNow, type Clock } from '../hooks/use-now';
import { useQueue } from '../hooks/use-queue';
import { useRates, type RateWindow, type ScopeRates } from '../hooks/use-rates';
import { useSettings, type Settings } from '../hooks/use-settings';
import { SettledNote } from '../popup/settled-note';
import { useSettling, type AuthorChoice } from '../hooks/use-settling';
import { severalAccounts } from '../shared/account-mark';
import { blindAccounts, readingState } from '../shared/inbox-freshness';
import { useTexts } from '../shared/language';
import { Page } from '../shared/page';
import type { QueueEntry } from '../shared/queue-entry';
import { nextQueueChange } from '../shared/next-queue-change';
import { RateCard } from '../shared/rate-card';
import { StatusLine } from '../shared/status-line';
import { ArrivalsCard } from './arrivals-card';
import { BacklogChart } from './backlog-chart';
import { CountsTable } from './counts-table';
import { CoverageLog } from './coverage-log';
import { MissesCard, type TagLate } from './misses-card';
import { NoticeLog } from './notice-log';
import { OpenQueue } from './open-queue';
import type { ExportQueue } from './queue-tools';
import { OutlookCard } from './outlook-card';
import { RateChart } from './rate-chart';
import { ResponseTimesCard } from './response-times-card';
import { RollOffCard } from './roll-off-card';
import { SettledAuthors } from './settled-authors';
import { TopicsCard } from './topics-card';
import { UncertainContacts } from './uncertain-contacts';
import { WhatIfCard } from './what-if-card';

const QUEUE_ROWS = 50;
const LOGGED_NOTICES = 100;
/** More rate cards than these scroll in a place of their own. */
const MANY_CARDS = 9;
/** Days after which a contact has left every window. */
const LONGEST_WINDOW = 90;

export interface DashboardProps {
  settings: Settings;
  storageDenied: boolean;
  browserLanguage: string;
  clock: Clock;
  actions: {
    openThread: (threadId: string) => Promise<'opened' | 'not-found'>;
    settleAuthor: (choice: AuthorChoice) => Promise<void>;
    tagLate: (tag: TagLate) => Promise<void>;
    exportQueue: ExportQueue;
    openOptions: () => void;
    inboxUrl: (host: string | null) => string;
  };
}

/** The full page: rates and counts of every account and marketplace, what waits, what was said, what was read. */
export function Dashboard(props: DashboardProps) {
  const settings = useSettings(props.settings);
  const language = interfaceLanguage(settings.language, props.browserLanguage);
  return (
    <Page language={language} title={dashboardTexts[language].title} accountNames={settings.accountNames}>
      <DashboardBody {...props} settings={settings} />
    </Page>
  );
}

function DashboardBody({ settings, actions, ...props }: DashboardProps) {
  const texts = useTexts(dashboardTexts);
  const planning = useTexts(planningTexts);
  const popup = useTexts(popupTexts);
  const shared = useTexts(sharedTexts);
  const { inboxes, correction, failed } = useInboxes();
  const [waiting, setWaiting] = useState<readonly QueueEntry[]>([]);
  const now = useNow(props.clock, (at) => nextQueueChange(waiting, at + correction) - correction) + correction;
  // Asked first: the figures and the chart above everything else rest on it.
  const { rates } = useRates(now);
  const queue = useQueue({ filter: 'all', search: '', limit: QUEUE_ROWS }, now);
  if (queue.rows && queue.rows !== waiting) setWaiting(queue.rows);
  const notes = useNotes();
  const [chosen, setChosen] = useState<string | null>(null);
  const [windowDays, setWindowDays] = useState<RateWindow>(30);
  const [notFound, setNotFound] = useState(false);

  const scope = rates?.find((each) => keyOf(each) === chosen) ?? rates?.[0] ?? null;
  // What rests on every single contact comes after what rests on sums: of very many it takes its time. So does the log, the last on the page.
  const later = useLater(rates !== null);
  const notices = useNotices(later ? LOGGED_NOTICES : null);
  const listed = useContacts(later ? scope : null, LONGEST_WINDOW, now);
  const contacts = listed?.contacts ?? null;
  const staleAfter = settings.staleAfterMinutes * MINUTE;
  const trouble = failed ?? (props.storageDenied ? 'storage-denied' : null);
  const several = severalAccounts([...(rates ?? []), ...(inboxes ?? [])]);
  const blindTo = blindAccounts(inboxes ?? [], settings.paused, staleAfter, now);
  const settling = useSettling(actions.settleAuthor);
  const open = (threadId: string) => {
    void actions.openThread(threadId).then((outcome) => setNotFound(outcome === 'not-found'), () => setNotFound(true));
  };
  const state = readingState({ trouble, paused: settings.paused, inboxes: inboxes ?? [], staleAfter, now });

  return (
    <div class="dashboard">
      <header>
        <div class="dashboard-head">
          <img src="/icon/replyclock.svg" alt="" width="32" height="32" />
          <h1>{texts.title}</h1>
          <button type="button" class="button" onClick={actions.openOptions}>
            {popup.options}
          </button>
        </div>
        {(inboxes || trouble) && <StatusLine state={state} inboxes={inboxes ?? []} staleAfter={staleAfter} now={now} inboxUrl={actions.inboxUrl} />}
      </header>
      <main>
        {!trouble && !rates && <p class="card nothing muted">{shared.loading}</p>}
        {!trouble && rates && (
          <>
            <section aria-labelledby="rates-title">
              <h2 id="rates-title">{texts.rates}</h2>
              {rates.length === 0 && <p class="card nothing muted">{texts.noRates}</p>}
              <div class="rate-cards" {...(rates.length > MANY_CARDS && { tabIndex: 0, role: 'group', 'aria-labelledby': 'rates-title', 'data-many': true })}>
                {rates.map((each) => (
                  <RateCard
                    key={keyOf(each)}
                    scope={each}
                    targets={settings.targets}
                    withAccount={several}
                    blind={blindTo(each.accountId)}
                    {...(rates.length > 1 && { choice: { chosen: each === scope, onChoose: () => setChosen(keyOf(each)) } })}
                  />
                ))}
              </div>
              {rates.length > 0 && <p class="fine-print muted">{shared.ownMeasurement}</p>}
            </section>
            {scope && (
              <div class="cards">
                <RateChart scope={scope} windowDays={windowDays} onWindow={setWindowDays} targets={settings.targets} now={now} />
                <OutlookCard key={keyOf(scope)} scope={scope} windowDays={windowDays} onWindow={setWindowDays} target={settings.targets.target} blind={blindTo(scope.accountId)} now={now} />
                {listed?.more && <p class="note tone-unknown card-wide">{planning.onlyYoungest(CONTACTS_READ)}</p>}
                {contacts && <RollOffCard contacts={contacts} now={now} onOpen={open} />}
                {contacts && <ResponseTimesCard contacts={contacts} windowDays={windowDays} onWindow={setWindowDays} now={now} />}
                <CountsTable scope={scope} target={settings.targets.target} now={now} />
                <div class="card-stack">
                  <WhatIfCard key={keyOf(scope)} metrics={scope.windows[windowDays]} windowDays={windowDays} onWindow={setWindowDays} target={settings.targets.target} blind={blindTo(scope.accountId)} />
                  <SettledAuthors now={now} onSay={settling.say} />
                </div>
                <BacklogChart scope={scope} now={now} />
                <CoverageLog accountId={scope.accountId} withAccount={several} staleAfter={staleAfter} now={now} />
                {contacts && <UncertainContacts contacts={contacts} windowDays={windowDays} now={now} onOpen={open} onSay={settling.say} />}
                {contacts && <TopicsCard key={`topics ${keyOf(scope)}`} contacts={contacts} windowDays={windowDays} now={now} />}
                {contacts && <MissesCard contacts={contacts} windowDays={windowDays} now={now} onOpen={open} onTag={(tag) => void actions.tagLate(tag)} />}
                <ArrivalsCard scope={scope} contacts={contacts} windowDays={windowDays} onWindow={setWindowDays} now={now} />
              </div>
            )}
            <div class="cards">
              {settling.last && (
                <div class="card-wide">
                  <SettledNote {...settling} />
                </div>
              )}
              {notFound && <p class="note tone-at-risk card-wide" role="alert">{popup.notFound}</p>}
              <OpenQueue
                rows={queue.rows}
                total={queue.whole?.counts.all ?? 0}
                withAccount={several}
                now={now}
                upToDate={state.kind === 'reading'}
                blindTo={blindTo}
                policies={settings.ownPolicies}
                notes={notes}
                onOpen={open}
                onSay={settling.say}
                exportQueue={actions.exportQueue}
              />
              <NoticeLog notices={notices} policies={settings.ownPolicies} now={now} />
            </div>
          </>
        )}
      </main>
    </div>
  );
}

const keyOf = (scope: ScopeRates): string => `${scope.accountId} ${scope.marketplaceId}`;
