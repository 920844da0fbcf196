import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { optionsTexts } from '@/utils/text/options';
import { INTERFACE_LANGUAGES, LANGUAGE_NAMES, type InterfaceLanguage } from '@/utils/text/language';
import { scheduleTexts } from '@/utils/text/schedules';
import { useTexts } from '../shared/language';
import { AccessControl } from './access-control';
import { AccountsControl } from './accounts-control';
import { Choice, NumberField, Switch } from './controls';
import { BackupControl } from './data/backup-control';
import { ExportControl } from './data/export-control';
import { ImportControl } from './data/import-control';
import { Stored } from './data/stored';
import { DeleteEverything } from './delete-everything';
import { IgnoredFindingsControl } from './ignored-findings-control';
import { LevelsControl } from './levels-control';
import { NoticeTest } from './notice-test';
import type { OptionsActions, OptionsProps, SaveSetting } from './options';
import { OwnPoliciesControl } from './own-policies-control';
import { QuietHoursControl } from './quiet-hours-control';
import type { SettingKey } from './setting-row';
import { PromiseLimitControl } from './promise-limit-control';
import { RulesControl } from './rules-control';
import { SnoozesControl } from './snoozes-control';

/** Minutes between repetitions on offer; 0: none. */
const REPETITIONS = [0, 10, 15, 30, 60];

interface SettingControlProps {
  of: SettingKey;
  settings: OptionsProps['settings'];
  save: SaveSetting;
  actions: OptionsActions;
}

/** The control of one setting; each saves what it is given at once. */
export function SettingControl({ of, settings, save, actions }: SettingControlProps) {
  const texts = useTexts(optionsTexts);
  const schedules = useTexts(scheduleTexts);
  const labelledBy = `${of}-name`;
  const onOff = (name: 'paused' | 'readResponses' | 'noticesOn' | 'badgeOn' | 'automaticRepliesCount' | 'replyChecklist') => () => (
    <Switch labelledBy={labelledBy} value={settings[name]} onChange={(on) => void save(name, on)} />
  );
  const keepFor = (name: 'orderIdDays' | 'contactDays', most: number) => () => (
    <NumberField
      label={texts.settings[name].name}
      value={settings.retention[name]}
      low={1}
      high={most}
      unit={texts.days}
      onChange={(days) => void save('retention', { ...settings.retention, [name]: days })}
    />
  );
  const controls: Record<SettingKey, () => ComponentChildren> = {
    language: () => (
      <Choice
        labelledBy={labelledBy}
        value={settings.language}
        choices={[['auto', texts.languages.auto], ...INTERFACE_LANGUAGES.map((each): [InterfaceLanguage, string] => [each, LANGUAGE_NAMES[each]])]}
        onChange={(language) => void save('language', language)}
      />
    ),
    paused: onOff('paused'),
    badgeOn: onOff('badgeOn'),
    sidePanel: () => <SidePanelControl openSidePanel={actions.openSidePanel} />,
    access: () => <AccessControl hasAccess={actions.hasAccess} requestAccess={actions.requestAccess} />,
    accounts: () => <AccountsControl names={settings.accountNames} now={actions.data.now} onChange={(names) => void save('accountNames', names)} />,
    readResponses: onOff('readResponses'),
    selfTest: () => (
      <a class="button" href="/self-test.html">
        {texts.openSelfTest}
      </a>
    ),
    staleAfterMinutes: () => (
      <NumberField
        label={texts.settings.staleAfterMinutes.name}
        value={settings.staleAfterMinutes}
        low={5}
        high={10_080}
        unit={texts.minutes}
        onChange={(minutes) => void save('staleAfterMinutes', minutes)}
      />
    ),
    noticesOn: onOff('noticesOn'),
    levels: () => <LevelsControl levels={settings.levels} onChange={(levels) => void save('levels', levels)} />,
    quietHours: () => <QuietHoursControl windows={settings.quietHours} onChange={(windows) => void save('quietHours', windows)} />,
    repeatMinutes: () => (
      <Choice
        labelledBy={labelledBy}
        value={String(settings.repeatMinutes)}
        choices={[...new Set([...REPETITIONS, settings.repeatMinutes])].map((minutes) => [String(minutes), minutes === 0 ? schedules.repeat.off : schedules.repeat.every(String(minutes))] as const)}
        onChange={(minutes) => void save('repeatMinutes', Number(minutes))}
      />
    ),
    snoozes: () => <SnoozesControl snoozes={settings.snoozes} onChange={(snoozes) => void save('snoozes', snoozes)} />,
    ownPolicies: () => <OwnPoliciesControl policies={settings.ownPolicies} onChange={(policies) => void save('ownPolicies', policies)} />,
    ignoredFindings: () => <IgnoredFindingsControl ignored={settings.ignoredFindings} onChange={(ignored) => void save('ignoredFindings', ignored)} />,
    rules: () => <RulesControl ignored={settings.ignoredFindings} now={actions.data.now} onChange={(ignored) => void save('ignoredFindings', ignored)} />,
    templates: () => (
      <a class="button" href="/templates.html">
        {texts.openTemplates}
      </a>
    ),
    promiseLimit: () => <PromiseLimitControl limit={settings.promiseLimit} onChange={(limit) => void save('promiseLimit', limit)} />,
    replyChecklist: onOff('replyChecklist'),
    testNotice: () => <NoticeTest noticePermission={actions.noticePermission} testNotice={actions.testNotice} />,
    targets: () => <TargetsControl settings={settings} save={save} />,
    automaticRepliesCount: onOff('automaticRepliesCount'),
    countPer: () => (
      <Choice
        labelledBy={labelledBy}
        value={settings.countPer}
        choices={(['turn', 'message', 'thread-per-24h'] as const).map((per) => [per, texts.countPer[per]] as const)}
        onChange={(per) => void save('countPer', per)}
      />
    ),
    stored: () => <Stored bytesInUse={actions.data.bytesInUse} />,
    exportData: () => <ExportControl actions={actions.data} />,
    backup: () => <BackupControl actions={actions.data} />,
    importPast: () => <ImportControl actions={actions.data} />,
    orderIdDays: keepFor('orderIdDays', 400),
    contactDays: keepFor('contactDays', 4_000),
    deleteEverything: () => <DeleteEverything onDelete={actions.deleteEverything} />,
  };
  return <>{controls[of]()}</>;
}

function SidePanelControl({ openSidePanel }: Pick<OptionsActions, 'openSidePanel'>) {
  const texts = useTexts(optionsTexts).sidePanel;
  const [refused, setRefused] = useState(false);
  return (
    <>
      <button type="button" class="button" onClick={() => void openSidePanel().then((opened) => setRefused(!opened), () => setRefused(true))}>
        {texts.open}
      </button>
      {refused && <span class="text-urgent" role="status">{texts.refused}</span>}
    </>
  );
}

function TargetsControl({ settings, save }: Pick<SettingControlProps, 'settings' | 'save'>) {
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
