import { useEffect, useState } from 'preact/hooks';
import { interfaceLanguage } from '@/utils/text/language';
import { optionsTexts } from '@/utils/text/options';
import { sharedTexts } from '@/utils/text/shared';
import { useSettings } from '../hooks/use-settings';
import { useStoredCounts } from '../hooks/use-stored-counts';
import { useFormats, useTexts } from '../shared/language';
import { Page } from '../shared/page';
import { StatusMark } from '../shared/status-mark';
import { AccessControl, type AccessActions } from './access-control';
import { Choice, NumberField, Switch } from './controls';
import { DeleteEverything } from './delete-everything';
import { LevelsControl } from './levels-control';
import { NoticeTest, type NoticeTestActions } from './notice-test';
import { SettingRow, type SettingKey } from './setting-row';

type Settings = Parameters<typeof useSettings>[0];
export type SaveSetting = <Name extends keyof Settings>(name: Name, value: Settings[Name]) => Promise<void>;

export interface OptionsActions extends NoticeTestActions, AccessActions {
  save: SaveSetting;
  /** Whether the background answers. */
  backgroundAnswers: () => Promise<boolean>;
  deleteEverything: () => Promise<void>;
}

export interface OptionsProps {
  settings: Settings;
  storageDenied: boolean;
  browserLanguage: string;
  actions: OptionsActions;
}

const SECTIONS: [section: 'general' | 'reading' | 'notices' | 'counting' | 'data', settings: SettingKey[]][] = [
  ['general', ['language', 'paused', 'badgeOn']],
  ['reading', ['access', 'readResponses', 'staleAfterMinutes']],
  ['notices', ['noticesOn', 'levels', 'testNotice']],
  ['counting', ['targets', 'automaticRepliesCount', 'countPer']],
  ['data', ['stored', 'orderIdDays', 'contactDays', 'deleteEverything']],
];

/** Every setting, explained in one sentence, found by typing, saved as it is changed. */
export function Options(props: OptionsProps) {
  const settings = useSettings(props.settings);
  const language = interfaceLanguage(settings.language, props.browserLanguage);
  return (
    <Page language={language} title={optionsTexts[language].title}>
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
      {(storageDenied || answering === false) && (
        <p class="note tone-urgent" role="alert">
          <StatusMark tone="urgent" />
          <span>{storageDenied ? shared.storageDenied : shared.notAnswering}</span>
        </p>
      )}
      <main>
        {shown.length === 0 && <p class="muted">{texts.nothingFound(typed.trim())}</p>}
        {shown.map(([section, keys]) => (
          <section key={section} aria-labelledby={`section-${section}`}>
            <h2 id={`section-${section}`}>{texts.sections[section]}</h2>
            {keys.map((key) => (
              <SettingRow key={key} of={key} wide={key === 'levels' || key === 'targets'}>
                <Control of={key} settings={settings} save={save} actions={actions} />
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

function Control(props: { of: SettingKey; settings: Settings; save: SaveSetting; actions: OptionsActions }) {
  const texts = useTexts(optionsTexts);
  const { of, settings, save, actions } = props;
  const labelledBy = `${of}-name`;
  const name = texts.settings[of].name;
  switch (of) {
    case 'language':
      return (
        <Choice
          labelledBy={labelledBy}
          value={settings.language}
          choices={[['auto', texts.languages.auto], ['en', 'English'], ['zh-CN', '简体中文']]}
          onChange={(language) => void save('language', language)}
        />
      );
    case 'paused':
    case 'readResponses':
    case 'noticesOn':
    case 'badgeOn':
    case 'automaticRepliesCount':
      return <Switch labelledBy={labelledBy} value={settings[of]} onChange={(on) => void save(of, on)} />;
    case 'staleAfterMinutes':
      return <NumberField label={name} value={settings.staleAfterMinutes} low={5} high={10_080} unit={texts.minutes} onChange={(minutes) => void save('staleAfterMinutes', minutes)} />;
    case 'levels':
      return <LevelsControl levels={settings.levels} onChange={(levels) => void save('levels', levels)} />;
    case 'testNotice':
      return <NoticeTest noticePermission={actions.noticePermission} testNotice={actions.testNotice} />;
    case 'access':
      return <AccessControl hasAccess={actions.hasAccess} requestAccess={actions.requestAccess} />;
    case 'targets':
      return <TargetsControl settings={settings} save={save} />;
    case 'countPer':
      return (
        <Choice
          labelledBy={labelledBy}
          value={settings.countPer}
          choices={(['turn', 'message', 'thread-per-24h'] as const).map((per) => [per, texts.countPer[per]] as const)}
          onChange={(per) => void save('countPer', per)}
        />
      );
    case 'orderIdDays':
    case 'contactDays':
      return (
        <NumberField
          label={name}
          value={settings.retention[of]}
          low={1}
          high={of === 'orderIdDays' ? 400 : 4_000}
          unit={texts.days}
          onChange={(days) => void save('retention', { ...settings.retention, [of]: days })}
        />
      );
    case 'stored':
      return <Stored />;
    case 'deleteEverything':
      return <DeleteEverything onDelete={actions.deleteEverything} />;
  }
}

function TargetsControl({ settings, save }: { settings: Settings; save: SaveSetting }) {
  const texts = useTexts(optionsTexts);
  return (
    <div class="targets">
      {(['earlyAlarm', 'target', 'critical'] as const).map((line) => (
        <div key={line}>
          <span>{texts.targets[line]}</span>
          <NumberField
            label={texts.targets[line]}
            value={settings.targets[line] / 100}
            low={1}
            high={100}
            unit="%"
            onChange={(percent) => void save('targets', { ...settings.targets, [line]: percent * 100 })}
          />
        </div>
      ))}
    </div>
  );
}

function Stored() {
  const texts = useTexts(optionsTexts);
  const formats = useFormats();
  const counts = useStoredCounts();
  if (!counts) return null;
  return (
    <span class="muted">
      {texts.stored({ threads: formats.number(counts.threads), contacts: formats.number(counts.contacts), notices: formats.number(counts.notices) })}
    </span>
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
