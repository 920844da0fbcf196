import { MINUTE } from '@/utils/domain/time/observed-time';
import { interfaceLanguage } from '@/utils/text/language';
import { selfTestTexts } from '@/utils/text/self-test';
import { sharedTexts } from '@/utils/text/shared';
import { useNow, type Clock } from '../hooks/use-now';
import { usePageFindings, type FoundTab } from '../hooks/use-page-findings';
import { useSettings, type Settings } from '../hooks/use-settings';
import { useTexts } from '../shared/language';
import { Page } from '../shared/page';
import { StatusMark } from '../shared/status-mark';
import { InboxCard } from './inbox-card';
import { LayoutCard, type LayoutActions } from './layout-card';
import { ReportCard } from './report-card';

export interface SelfTestActions extends LayoutActions {
  /** Tabs that show buyer messages, and what their scripts found. */
  askTabs: () => Promise<FoundTab[]>;
  pointAt: (tabId: number, part: 'list' | 'reply-box') => Promise<boolean>;
  makeReport: () => Promise<string>;
  copy: (text: string) => Promise<void>;
  inboxUrl: string;
}

export interface SelfTestProps {
  settings: Settings;
  storageDenied: boolean;
  browserLanguage: string;
  clock: Clock;
  actions: SelfTestActions;
}

/** What ReplyClock finds on open inboxes, and the ways to help it where it finds nothing. */
export function SelfTest(props: SelfTestProps) {
  const settings = useSettings(props.settings);
  const language = interfaceLanguage(settings.language, props.browserLanguage);
  return (
    <Page language={language} title={selfTestTexts[language].title}>
      <SelfTestBody {...props} settings={settings} />
    </Page>
  );
}

function SelfTestBody({ settings, storageDenied, actions, clock }: SelfTestProps) {
  const texts = useTexts(selfTestTexts);
  const shared = useTexts(sharedTexts);
  const found = usePageFindings(actions.askTabs);
  const now = useNow(clock, (at) => at + MINUTE / 6);
  const answering = found?.filter((tab) => tab.findings !== null) ?? [];
  return (
    <main class="self-test" data-inboxes={found ? answering.length : undefined}>
      <header>
        <img src="/icon/replyclock.svg" alt="" width="40" height="40" />
        <div>
          <h1>{texts.title}</h1>
          <p class="muted">{texts.lead}</p>
        </div>
      </header>
      {storageDenied && (
        <p class="note tone-urgent" role="alert">
          <StatusMark tone="urgent" />
          <span>{shared.storageDenied}</span>
        </p>
      )}
      {!found && <p class="muted">{texts.waiting}</p>}
      {found && answering.length === 0 && (
        <section class="inbox no-inbox" data-verdict="blind">
          <h2>{texts.noInbox.title}</h2>
          <p>{texts.noInbox.explain}</p>
          <a class="button button-main" href={actions.inboxUrl} target="_blank" rel="noreferrer">
            {texts.noInbox.open}
          </a>
        </section>
      )}
      {answering.map(
        ({ tabId, findings }) =>
          findings && <InboxCard key={tabId} findings={findings} now={now} readResponses={settings.readResponses} pointAt={(part) => actions.pointAt(tabId, part)} />,
      )}
      <LayoutCard kept={settings.keptLayout} actions={actions} />
      <ReportCard makeReport={actions.makeReport} copy={actions.copy} />
    </main>
  );
}
