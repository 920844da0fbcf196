import { useState } from 'preact/hooks';
import { levelsWithin, type OwnPolicy } from '@/utils/domain/sla/own-policies';
import { TEAM_4H } from '@/utils/domain/sla/policy-examples';
import { isDayRange } from '@/utils/domain/time/local-days';
import { MARKETPLACES } from '@/utils/domain/time/marketplaces';
import { HOUR } from '@/utils/domain/time/observed-time';
import { scheduleTexts } from '@/utils/text/schedules';
import { useFormats, useTexts } from '../shared/language';
import { personalDetailsIn } from '../shared/personal-details';
import { CalendarEditor, ZoneField } from './calendar-editor';
import { Choice, NumberField } from './controls';
import { numbersOf } from './day-times';
import { LevelsControl } from './levels-control';
import { TypedField } from './typed-field';

interface PolicyEditorProps {
  policy: OwnPolicy;
  onChange: (policy: OwnPolicy) => void;
}

const ownZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Everything that one own target says; each part is saved as it is changed. */
export function PolicyEditor({ policy, onChange }: PolicyEditorProps) {
  const texts = useTexts(scheduleTexts).policy;
  const readName = (typed: string) => (typed.trim() !== '' && typed.trim().length <= 60 ? typed.trim() : null);
  const { clock } = policy;
  const clockLabel = `${policy.id}-clock`;
  return (
    <div class="policy">
      <TypedField label={texts.name} value={policy.name} read={readName} hint={texts.badName} warning={useWarning()} onChange={(name) => onChange({ ...policy, name })} />
      <div class="typed">
        <span>{texts.target}</span>
        <NumberField
          label={texts.target}
          value={policy.target / HOUR}
          low={1}
          high={720}
          unit={texts.hours}
          onChange={(hours) => onChange({ ...policy, target: hours * HOUR, levels: levelsWithin(hours * HOUR, policy.levels) })}
        />
      </div>
      <div class="typed">
        <span id={clockLabel}>{texts.clock}</span>
        <Choice
          labelledBy={clockLabel}
          value={clock.kind}
          choices={(['elapsed', 'business'] as const).map((kind) => [kind, texts.clocks[kind]] as const)}
          onChange={(kind) => onChange({ ...policy, clock: kind === 'business' ? ordinaryWeek() : { kind } })}
        />
      </div>
      {clock.kind === 'business' && (
        <CalendarEditor calendar={clock.calendar} onChange={(calendar) => onChange({ ...policy, clock: { kind: 'business', calendar } })} />
      )}
      <DatesField policy={policy} onChange={onChange} />
      <MarketplacesField policy={policy} onChange={onChange} />
      <TypedField
        label={texts.topics}
        value={policy.topicIds?.join(', ') ?? ''}
        read={numbersOf}
        hint={texts.badTopics}
        explain={texts.topicsExplain}
        onChange={(topicIds) => {
          const { topicIds: _, ...rest } = policy;
          onChange(topicIds.length > 0 ? { ...rest, topicIds } : rest);
        }}
      />
      <fieldset>
        <legend>{texts.levels}</legend>
        <LevelsControl below={policy.target} levels={policy.levels} onChange={(levels) => onChange({ ...policy, levels })} />
      </fieldset>
    </div>
  );
}

/** Warns of what seems to belong to a buyer. */
export function useWarning(): (typed: string) => string | null {
  const texts = useTexts(scheduleTexts).policy;
  return (typed) => {
    const [first] = personalDetailsIn(typed);
    return first ? texts.personal[first] : null;
  };
}

function MarketplacesField({ policy, onChange }: PolicyEditorProps) {
  const texts = useTexts(scheduleTexts).policy;
  const formats = useFormats();
  const chosen = policy.marketplaceIds ?? [];
  const choose = (id: string, on: boolean) => {
    const ids = MARKETPLACES.map((marketplace) => marketplace.id).filter((each) => (each === id ? on : chosen.includes(each)));
    const { marketplaceIds: _, ...rest } = policy;
    onChange(ids.length > 0 ? { ...rest, marketplaceIds: ids } : rest);
  };
  return (
    <fieldset>
      <legend>{texts.marketplaces}</legend>
      <p class="muted">{texts.marketplacesExplain}</p>
      <div class="levels">
        {MARKETPLACES.map(({ id, country }) => (
          <label key={id} class="level">
            <input type="checkbox" checked={chosen.includes(id)} onChange={(event) => choose(id, event.currentTarget.checked)} />
            {formats.country(country)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

type DateKind = 'always' | 'yearly' | 'once';

const kindOf = ({ dates }: OwnPolicy): DateKind => (!dates ? 'always' : dates.from.length === 5 ? 'yearly' : 'once');

function DatesField({ policy, onChange }: PolicyEditorProps) {
  const texts = useTexts(scheduleTexts).policy;
  const schedule = useTexts(scheduleTexts);
  const [kind, setKind] = useState(kindOf(policy));
  const label = `${policy.id}-dates`;
  const save = (dates: OwnPolicy['dates']) => {
    const { dates: _, ...rest } = policy;
    onChange(dates ? { ...rest, dates } : rest);
  };
  const stored = kindOf(policy) === kind ? policy.dates : undefined;
  const timeZone = policy.dates?.timeZone ?? ownZone();
  const [from, to] = [stored?.from ?? '', stored?.to ?? ''];
  const [draft, setDraft] = useState({ from, to });
  const change = (part: Partial<typeof draft>) => {
    const next = { ...draft, ...part };
    setDraft(next);
    if (fits(next, kind)) save({ ...next, timeZone });
  };
  const choose = (next: DateKind) => {
    setKind(next);
    if (next === 'always') return save(undefined);
    setDraft(next === kindOf(policy) && policy.dates ? policy.dates : { from: '', to: '' });
  };
  return (
    <>
      <div class="typed">
        <span id={label}>{texts.dates}</span>
        <Choice labelledBy={label} value={kind} choices={(['always', 'yearly', 'once'] as const).map((each) => [each, texts.dateKinds[each]] as const)} onChange={choose} />
      </div>
      {kind !== 'always' && (
        <fieldset class="schedule-line" data-dates={kind}>
          <legend class="visually-hidden">{texts.dateKinds[kind]}</legend>
          {(['from', 'to'] as const).map((end) => (
            <label key={end} class="schedule-time">
              <span>{schedule[end]}</span>
              <input
                class="field"
                {...(kind === 'once' ? ({ type: 'date' } as const) : ({ type: 'text', size: 6, placeholder: '12-01' } as const))}
                aria-invalid={!fits(draft, kind)}
                value={draft[end]}
                onChange={(event) => change({ [end]: event.currentTarget.value.trim() })}
              />
            </label>
          ))}
          <ZoneField value={timeZone} onChange={(zone) => fits(draft, kind) && save({ from: draft.from, to: draft.to, timeZone: zone })} />
          {!fits(draft, kind) && <p class="text-urgent" role="status">{texts.badDates[kind]}</p>}
        </fieldset>
      )}
    </>
  );
}

function fits({ from, to }: { from: string; to: string }, kind: DateKind): boolean {
  return from.length === (kind === 'yearly' ? 5 : 10) && isDayRange({ from, to });
}

/** Monday to Friday with a lunch break, in the zone of the machine. */
function ordinaryWeek(): OwnPolicy['clock'] {
  const { clock } = TEAM_4H;
  return clock.kind === 'business' ? { kind: 'business', calendar: { ...clock.calendar, timeZone: ownZone(), holidays: [] } } : clock;
}
