import { useState } from 'preact/hooks';
import { wishesOf } from '@/utils/domain/compliance/draft-wishes';
import type { QuietWindow, Snooze } from '@/utils/domain/sla/quiet-hours';
import { MINUTE, type Instant } from '@/utils/domain/time/observed-time';
import { interfaceLanguage } from '@/utils/text/language';
import { popupTexts } from '@/utils/text/popup';
import type { FirstReading } from '../hooks/first-reading';
import { useInboxes } from '../hooks/use-inboxes';
import { useNotes } from '../hooks/use-notes';
import { useNow, type Clock } from '../hooks/use-now';
import { useGateTab, type WatchGates } from '../hooks/use-gate-tab';
import { usePageShown } from '../hooks/use-page-shown';
import { useQuietAhead } from '../hooks/use-quiet-ahead';
import { useQueue, type QueueQuestion } from '../hooks/use-queue';
import { useSettings, type FirstSettings, type Settings } from '../hooks/use-settings';
import { blindAccounts, blindState, pageOfNow, readingState } from '../shared/inbox-freshness';
import { useTexts } from '../shared/language';
import { nextQueueChange } from '../shared/next-queue-change';
import { Page } from '../shared/page';
import type { QueueEntry } from '../shared/queue-entry';
import { useChunk } from '../shared/use-chunk';
import { useKeys } from '../shared/use-keys';
import { Announcer } from './announcer';
import type { DraftBoxProps } from './draft-box';
import { nextAction } from './next-action';
import { NextActionLine } from './next-action-line';
import type { FollowUpActions } from './follow-ups';
import { PopupFoot } from './popup-foot';
import { PopupHead } from './popup-head';
import { PAGE_OF_ROWS, Queue } from './queue';
import type { RowMore } from './queue-row';
import { useSettling, type AuthorChoice } from '../hooks/use-settling';

export const POPUP_VIEWS = ['queue', 'rates', 'draft'] as const;
export type PopupView = (typeof POPUP_VIEWS)[number];

/** What the popup asks of the browser. */
export interface PopupActions extends DraftBoxProps, FollowUpActions {
  saveSnoozes: (snoozes: Snooze[]) => Promise<void>;
  /** The agent's own label on a thread; empty: none. */
  saveNote: (threadId: string, text: string) => Promise<void>;
  settleAuthor: (choice: AuthorChoice) => Promise<void>;
  openThread: (threadId: string) => Promise<'opened' | 'not-found'>;
  setPaused: (paused: boolean) => Promise<void>;
  openOptions: () => void;
  dashboardUrl: string;
  /** Address of an inbox; of the one that is likeliest for `null`. */
  inboxUrl: (host: string | null) => string;
  /** What stands before an inbox, by the addresses of the tabs. */
  watchGates: WatchGates;
  /** The next popup opens on this view. */
  rememberView: (view: PopupView) => void;
}

export interface PopupProps {
  settings: FirstSettings;
  /** The browser denies storage: settings are the defaults, and nothing else is known. */
  storageDenied: boolean;
  browserLanguage: string;
  clock: Clock;
  view: PopupView;
  /** What was read before the page was drawn, for its first frame. */
  first?: FirstReading;
  actions: PopupActions;
}

/** The popup: whether ReplyClock sees, what to do next, the queue, the rates, the draft check. */
export function Popup(props: PopupProps) {
  const settings = useSettings(props.settings);
  const language = interfaceLanguage(settings.language, props.browserLanguage);
  return (
    <Page language={language} title={popupTexts[language].title} accountNames={settings.accountNames}>
      <PopupBody {...props} settings={settings} />
    </Page>
  );
}

const loadRates = () => import('./rates');
const loadRowExtras = () => import('./row-extras');
const loadDraftBox = () => import('./draft-box');
const loadFollowUps = () => import('./follow-ups');
const loadKeyHelp = () => import('./key-help');

const NEVER_QUIET: readonly QuietWindow[] = [];

function PopupBody({ settings, actions, ...props }: PopupProps & { settings: FirstSettings | Settings }) {
  const [view, setView] = useState(props.view);
  const [question, setQuestion] = useState<QueueQuestion>({ filter: 'all', search: '', limit: PAGE_OF_ROWS });
  const [helping, setHelping] = useState(false);
  const [notFound, setNotFound] = useState(false);
  const texts = useTexts(popupTexts);

  const { inboxes, correction, failed: inboxesFailed } = useInboxes(props.first);
  const [rows, setRows] = useState<readonly QueueEntry[]>([]);
  // By the minute, and with the first deadline, of which the line above the queue tells; the rows have a clock of their own.
  const now = useNow(props.clock, (at) => nextQueueChange(rows.slice(0, 1), at + correction) - correction) + correction;
  const queue = useQueue(question, now, props.first?.rows);
  if (queue.rows && queue.rows !== rows) setRows(queue.rows);

  const staleAfter = settings.staleAfterMinutes * MINUTE;
  const trouble = inboxesFailed ?? queue.failed ?? (props.storageDenied ? 'storage-denied' : null);
  const known = readingState({ trouble, paused: settings.paused, inboxes: inboxes ?? [], staleAfter, now });
  const gate = useGateTab(actions.watchGates);
  const shown = usePageShown();
  const page = gate ? { shows: gate, readable: false, at: now } : pageOfNow(shown, inboxes ?? [], staleAfter, now);
  const state = page?.readable === false && known.kind !== 'trouble' && known.kind !== 'paused' ? blindState(known) : known;
  const upToDate = state.kind === 'reading';
  const blindTo = blindAccounts(inboxes ?? [], settings.paused, staleAfter, now);

  const ahead = useQuietAhead('quietHours' in settings ? settings.quietHours : NEVER_QUIET, now);
  const extras = useChunk(loadRowExtras);
  const KeyHelp = useChunk(loadKeyHelp);
  const notes = useNotes();
  const settling = useSettling(actions.settleAuthor);
  const more: RowMore | null =
    extras && 'snoozes' in settings ? { ...extras, policies: settings.ownPolicies, snoozes: settings.snoozes, saveSnoozes: actions.saveSnoozes, notes, saveNote: actions.saveNote, settling } : null;

  const choose = (next: PopupView) => {
    setView(next);
    actions.rememberView(next);
  };
  const turn = (by: 1 | -1) => {
    choose(POPUP_VIEWS[(POPUP_VIEWS.indexOf(view) + by + POPUP_VIEWS.length) % POPUP_VIEWS.length]!);
    return true;
  };
  useKeys({
    '?': () => (setHelping(!helping), true),
    ']': () => turn(1),
    '[': () => turn(-1),
    Escape: () => (setHelping(false), helping),
  });
  const open = (threadId: string) => {
    void actions.openThread(threadId).then((outcome) => setNotFound(outcome === 'not-found'), () => setNotFound(true));
  };

  return (
    <div class="popup">
      <div class="popup-under" inert={KeyHelp !== null && helping}>
        <PopupHead state={inboxes || trouble ? state : null} page={state.kind === 'paused' ? null : page} inboxes={inboxes ?? []} staleAfter={staleAfter} now={now} paused={settings.paused} view={view} onView={choose} actions={actions} />
        <main class="popup-main">
          {view === 'queue' && !trouble && (
            <>
              <NextActionLine action={queue.whole && inboxes && nextAction(queue.whole.counts, queue.whole.firstDueAt, upToDate, ahead)} now={now} />
              {more && <more.SnoozeAll snoozes={more.snoozes} firstDueAt={queue.whole?.firstDueAt ?? null} now={now} onSave={more.saveSnoozes} />}
              {notFound && <p class="note tone-at-risk" role="alert">{texts.notFound}</p>}
              {more && settling.last && <more.SettledNote {...settling} />}
              <Queue
                rows={queue.rows}
                counts={queue.whole?.counts ?? null}
                {...question}
                severalAccounts={(inboxes?.length ?? 0) > 1}
                upToDate={upToDate}
                blindTo={blindTo}
                clock={props.clock}
                correction={correction}
                more={more}
                onFilter={(filter) => setQuestion({ ...question, filter, limit: PAGE_OF_ROWS })}
                onSearch={(search) => setQuestion({ ...question, search, limit: PAGE_OF_ROWS })}
                onLimit={(limit) => setQuestion({ ...question, limit })}
                onOpen={open}
              />
              <FollowUpsView now={now} onOpen={open} settleFollowUp={actions.settleFollowUp} />
            </>
          )}
          {view === 'rates' && !trouble && 'targets' in settings && <RatesView now={now} targets={settings.targets} blindTo={blindTo} />}
          {view === 'draft' && <DraftView detectLanguage={actions.detectLanguage} ignoredFindings={actions.ignoredFindings} copy={actions.copy} wishes={'promiseLimit' in settings ? wishesOf(settings) : {}} />}
        </main>
        <PopupFoot actions={actions} onHelp={() => setHelping(true)} />
      </div>
      {KeyHelp && helping && <KeyHelp onClose={() => setHelping(false)} />}
      <Announcer counts={queue.whole?.counts ?? null} />
    </div>
  );
}

function FollowUpsView(props: { now: Instant; onOpen: (threadId: string) => void } & FollowUpActions) {
  const FollowUps = useChunk(loadFollowUps);
  return FollowUps && <FollowUps {...props} />;
}

function RatesView(props: { now: Instant; targets: Settings['targets']; blindTo: (accountId: string) => boolean }) {
  const Rates = useChunk(loadRates);
  return Rates && <Rates {...props} />;
}

function DraftView(props: DraftBoxProps) {
  const DraftBox = useChunk(loadDraftBox);
  const texts = useTexts(popupTexts).draft;
  return DraftBox ? <DraftBox {...props} /> : <p class="nothing muted">{texts.loading}</p>;
}
