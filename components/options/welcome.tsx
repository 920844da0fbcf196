import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { MARKETPLACES } from '@/utils/domain/time/marketplaces';
import { MINUTE } from '@/utils/domain/time/observed-time';
import { interfaceLanguage } from '@/utils/text/language';
import { sharedTexts } from '@/utils/text/shared';
import { troubleText } from '@/utils/text/standing';
import { welcomeTexts } from '@/utils/text/welcome';
import { useInboxes } from '../hooks/use-inboxes';
import { useNow, type Clock } from '../hooks/use-now';
import { useSettings, type Settings } from '../hooks/use-settings';
import { readingState, type ReadingState } from '../shared/inbox-freshness';
import { useFormats, useTexts } from '../shared/language';
import { Page } from '../shared/page';
import { StatusMark } from '../shared/status-mark';
import { AccessControl, type AccessActions } from './access-control';
import { NoticeTest, type NoticeTestActions } from './notice-test';

export interface WelcomeProps {
  settings: Settings;
  storageDenied: boolean;
  browserLanguage: string;
  clock: Clock;
  actions: NoticeTestActions & AccessActions & {
    inboxUrl: (host: string) => string;
    dashboardUrl: string;
    openOptions: () => void;
  };
}

/** The page after installing: open the inbox, see it being read, let notices through. What is done is ticked by itself. */
export function Welcome(props: WelcomeProps) {
  const settings = useSettings(props.settings);
  const language = interfaceLanguage(settings.language, props.browserLanguage);
  return (
    <Page language={language} title={welcomeTexts[language].title}>
      <WelcomeBody {...props} settings={settings} />
    </Page>
  );
}

function WelcomeBody({ settings, actions, ...props }: WelcomeProps) {
  const texts = useTexts(welcomeTexts);
  const { inboxes, correction, failed } = useInboxes();
  const now = useNow(props.clock, (at) => (Math.floor(at / MINUTE) + 1) * MINUTE) + correction;
  const [noticeSeen, setNoticeSeen] = useState(false);
  const noticesAllowed = useAllowed(actions.noticePermission);
  // What was done before this page was opened is skipped; what is done here stays in sight.
  const [readBefore, setReadBefore] = useState<boolean | null>(null);
  if (inboxes && readBefore === null) setReadBefore(inboxes.length > 0);
  const state = readingState({
    trouble: failed ?? (props.storageDenied ? 'storage-denied' : null),
    paused: settings.paused,
    inboxes: inboxes ?? [],
    staleAfter: settings.staleAfterMinutes * MINUTE,
    now,
  });
  return (
    <main class="welcome">
      <header>
        <img src="/icon/replyclock.svg" alt="" width="72" height="72" />
        <h1>{texts.title}</h1>
        <p>{texts.lead}</p>
      </header>
      <ol class="steps">
        <Step done={(inboxes?.length ?? 0) > 0} skipped={readBefore === true} title={texts.openInbox.title}>
          <p>{texts.openInbox.explain}</p>
          <OpenInbox inboxUrl={actions.inboxUrl} />
          <AccessControl hasAccess={actions.hasAccess} requestAccess={actions.requestAccess} quietWhenGranted />
        </Step>
        <Step
          done={state.kind === 'reading'}
          skipped={false}
          title={texts.reading.title}
          always={
            <p role="status" data-state={state.kind}>
              <ReadingSentence state={state} now={now} />
            </p>
          }
        >
          <a class="button" href="/self-test.html">
            {texts.after.selfTest}
          </a>
        </Step>
        <Step done={noticeSeen || noticesAllowed} skipped={noticesAllowed} title={texts.notices.title}>
          <p>{texts.notices.explain}</p>
          <NoticeTest noticePermission={actions.noticePermission} testNotice={actions.testNotice} onShown={() => setNoticeSeen(true)} />
        </Step>
      </ol>
      <section class="welcome-after" aria-labelledby="after-title">
        <h2 id="after-title">{texts.after.title}</h2>
        <p>{texts.after.pin}</p>
        <p class="welcome-ways">
          <a class="button" href={actions.dashboardUrl}>
            {texts.after.dashboard}
          </a>
          <button type="button" class="button" onClick={actions.openOptions}>
            {texts.after.options}
          </button>
          <a class="button" href="/demo.html">
            {texts.after.demo}
          </a>
        </p>
        <p class="muted welcome-promise">{texts.promise}</p>
      </section>
    </main>
  );
}

/** Whether the browser says that notices may be shown; Firefox does not tell. */
function useAllowed(ask: NoticeTestActions['noticePermission']): boolean {
  const [allowed, setAllowed] = useState(false);
  useEffect(() => {
    ask().then((permission) => setAllowed(permission === 'granted'), () => {});
  }, [ask]);
  return allowed;
}

/** One step; folded up where it is skipped. `always`: what is worth seeing all the same. */
function Step(props: { done: boolean; skipped: boolean; title: string; always?: ComponentChildren; children: ComponentChildren }) {
  const texts = useTexts(welcomeTexts);
  return (
    <li class="step" data-done={props.done}>
      <div class="step-head">
        <h2>{props.title}</h2>
        <span class={`pill tone-${props.done ? 'on-track' : 'unknown'}`}>
          <StatusMark tone={props.done ? 'met' : 'unknown'} />
          {props.done ? texts.done : texts.toDo}
        </span>
      </div>
      {props.always}
      {props.skipped ? (
        <details class="step-again">
          <summary>{texts.again}</summary>
          {props.children}
        </details>
      ) : (
        props.children
      )}
    </li>
  );
}

/** A link to the buyer messages of a marketplace: ReplyClock itself opens none. */
function OpenInbox(props: { inboxUrl: (host: string) => string }) {
  const texts = useTexts(welcomeTexts).openInbox;
  const formats = useFormats();
  const [chosen, setChosen] = useState('US');
  const choices = MARKETPLACES.map(({ country, hosts }) => ({ country, host: hosts[0]!, name: formats.country(country) })).sort((a, b) => a.name.localeCompare(b.name));
  const host = choices.find(({ country }) => country === chosen)?.host ?? 'sellercentral.amazon.com';
  return (
    <div class="open-inbox">
      <select class="field" aria-label={texts.marketplace} value={chosen} onChange={(event) => setChosen(event.currentTarget.value)}>
        {choices.map(({ country, name }) => (
          <option key={country} value={country}>
            {name}
          </option>
        ))}
      </select>
      <a class="button button-main" href={props.inboxUrl(host)} target="_blank" rel="noreferrer">
        {texts.open}
      </a>
    </div>
  );
}

function ReadingSentence({ state, now }: { state: ReadingState; now: number }) {
  const texts = useTexts(welcomeTexts).reading;
  const shared = useTexts(sharedTexts);
  const formats = useFormats();
  if (state.kind === 'trouble') return <>{troubleText(shared, state.trouble)}</>;
  if (!('at' in state)) return <>{state.kind === 'paused' ? texts.paused : texts.waiting}</>;
  const say = { stale: texts.stale, partly: texts.partly, reading: texts.complete }[state.kind];
  return <>{say(formats.ago(state.at, now))}</>;
}
