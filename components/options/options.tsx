import { useEffect, useState } from 'preact/hooks';
import { interfaceLanguage } from '@/utils/text/language';
import { optionsTexts } from '@/utils/text/options';
import { sharedTexts } from '@/utils/text/shared';
import { useSettings, type Settings } from '../hooks/use-settings';
import { useTexts } from '../shared/language';
import { troubleText } from '@/utils/text/standing';
import { useInboxes } from '../hooks/use-inboxes';
import { Page } from '../shared/page';
import { StatusMark } from '../shared/status-mark';
import type { AccessActions } from './access-control';
import type { DataActions } from './data/data-actions';
import type { NoticeTestActions } from './notice-test';
import { SettingControl } from './setting-control';
import { SettingRow, type SettingKey } from './setting-row';

export type SaveSetting = <Name extends keyof Settings>(name: Name, value: Settings[Name]) => Promise<void>;

export interface OptionsActions extends NoticeTestActions, AccessActions {
  save: SaveSetting;
  /** Whether the background answers. */
  backgroundAnswers: () => Promise<boolean>;
  deleteEverything: () => Promise<void>;
  data: DataActions;
  /** Opens the queue beside the page; `false` where that was not allowed. */
  openSidePanel: () => Promise<boolean>;
}

export interface OptionsProps {
  settings: Settings;
  storageDenied: boolean;
  browserLanguage: string;
  actions: OptionsActions;
}

const SECTIONS: [section: 'general' | 'reading' | 'notices' | 'counting' | 'drafts' | 'data', settings: SettingKey[]][] = [
  ['general', ['language', 'paused', 'badgeOn', 'sidePanel']],
  ['reading', ['access', 'accounts', 'readResponses', 'staleAfterMinutes', 'selfTest']],
  ['notices', ['noticesOn', 'levels', 'quietHours', 'repeatMinutes', 'snoozes', 'testNotice']],
  ['counting', ['ownPolicies', 'targets', 'automaticRepliesCount', 'countPer']],
  ['drafts', ['templates', 'rules', 'ignoredFindings', 'promiseLimit', 'replyChecklist']],
  ['data', ['stored', 'orderIdDays', 'contactDays', 'exportData', 'backup', 'importPast', 'deleteEverything']],
];

const WIDE: ReadonlySet<SettingKey> = new Set(['accounts', 'rules', 'levels', 'targets', 'quietHours', 'snoozes', 'ownPolicies', 'ignoredFindings', 'exportData', 'backup', 'importPast']);

/** Every setting, explained in one sentence, found by typing, saved as it is changed. */
export function Options(props: OptionsProps) {
  const settings = useSettings(props.settings);
  const language = interfaceLanguage(settings.language, props.browserLanguage);
  return (
    <Page language={language} title={optionsTexts[language].title} accountNames={settings.accountNames}>
      <OptionsBody {...props} settings={settings} />
    </Page>
  );
}

function OptionsBody({ settings, storageDenied, actions }: OptionsProps) {
  const texts = useTexts(optionsTexts);
  const shared = useTexts(sharedTexts);
  const [typed, setTyped] = useState('');
  const [outcome, setOutcome] = useState<'none' | 'saved' | 'failed'>('none');
  const answering = useAnswering(actions.backgroundAnswers);
  const { failed } = useInboxes();
  const trouble = failed ?? (storageDenied ? 'storage-denied' : null);
  const save: SaveSetting = (name, value) => actions.save(name, value).then(() => setOutcome('saved'), () => setOutcome('failed'));
  const wanted = typed.trim().toLowerCase();
  const matches = (key: SettingKey) => `${texts.settings[key].name} ${texts.settings[key].explain}`.toLowerCase().includes(wanted);
  const shown = SECTIONS.map(([section, keys]) => [section, keys.filter(matches)] as const).filter(([, keys]) => keys.length > 0);

  return (
    <div class="options">
      <header class="options-head">
        <img src="/icon/replyclock.svg" alt="" width="32" height="32" />
        <h1>{texts.title}</h1>
        <input class="field" type="search" aria-label={texts.search} placeholder={texts.search} value={typed} onInput={(event) => setTyped(event.currentTarget.value)} />
      </header>
      {(trouble || answering === false) && (
        <p class="note tone-urgent" role="alert">
          <StatusMark tone="urgent" />
          <span>{trouble ? troubleText(shared, trouble) : shared.notAnswering}</span>
        </p>
      )}
      <main>
        {shown.length === 0 && <p class="muted">{texts.nothingFound(typed.trim())}</p>}
        {shown.map(([section, keys]) => (
          <section key={section} aria-labelledby={`section-${section}`}>
            <h2 id={`section-${section}`}>{texts.sections[section]}</h2>
            {keys.map((key) => (
              <SettingRow key={key} of={key} wide={WIDE.has(key)}>
                <SettingControl of={key} settings={settings} save={save} actions={actions} />
              </SettingRow>
            ))}
          </section>
        ))}
      </main>
      <p class="options-saved" role="status">
        {outcome === 'saved' ? texts.saved : outcome === 'failed' ? texts.notSaved : ''}
      </p>
    </div>
  );
}

/** Whether the background answers; `null` until that is known. */
function useAnswering(ask: () => Promise<boolean>): boolean | null {
  const [answering, setAnswering] = useState<boolean | null>(null);
  useEffect(() => {
    ask().then(setAnswering, () => setAnswering(false));
  }, [ask]);
  return answering;
}
