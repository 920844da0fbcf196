import { levelsWithin, type OwnPolicy } from '@/utils/domain/sla/own-policies';
import { DECEMBER_12H, GOLDEN_12H } from '@/utils/domain/sla/policies';
import { TEAM_4H } from '@/utils/domain/sla/policy-examples';
import { marketplaceById } from '@/utils/domain/time/marketplaces';
import { HOUR } from '@/utils/domain/time/observed-time';
import { scheduleTexts } from '@/utils/text/schedules';
import { useFormats, useTexts } from '../shared/language';
import { PolicyEditor } from './policy-editor';
import { useKept } from './use-kept';

const MOST = 20;

/** The agent's own targets: what each says in a line, its editor under it, and presets to begin with. */
export function OwnPoliciesControl(props: { policies: readonly OwnPolicy[]; onChange: (policies: OwnPolicy[]) => void }) {
  const texts = useTexts(scheduleTexts);
  const formats = useFormats();
  const [policies, onChange] = useKept<readonly OwnPolicy[]>(props.policies, (next) => props.onChange([...next]));
  return (
    <div class="schedules">
      {policies.length === 0 && <p class="muted">{texts.policy.none}</p>}
      {policies.map((policy) => (
        <section key={policy.id} class="schedule" aria-label={policy.name} data-policy={policy.id}>
          <div class="schedule-line">
            <label class="level">
              <input
                type="checkbox"
                aria-label={`${texts.policy.on}: ${policy.name}`}
                checked={policy.on}
                onChange={(event) => onChange(replaced(policies, { ...policy, on: event.currentTarget.checked }))}
              />
              <strong>{policy.name}</strong>
            </label>
            <PolicySentence policy={policy} />
            <button type="button" class="button button-quiet" aria-label={`${texts.remove}: ${policy.name}`} onClick={() => onChange(policies.filter(({ id }) => id !== policy.id))}>
              {texts.remove}
            </button>
          </div>
          <details>
            <summary>{texts.edit}</summary>
            <PolicyEditor policy={policy} onChange={(changed) => onChange(replaced(policies, changed))} />
          </details>
        </section>
      ))}
      <div class="schedule-line">
        {(['golden', 'december', 'team'] as const).map((preset) => (
          <button
            key={preset}
            type="button"
            class="button"
            disabled={policies.length >= MOST}
            onClick={() => onChange([...policies, made(preset, texts.policy.names[preset])])}
          >
            {texts.policy.presets[preset]}
          </button>
        ))}
        {policies.length >= MOST && <span class="muted">{texts.atMost(formats.number(MOST))}</span>}
      </div>
    </div>
  );
}

/** A target in one line: how long, on which clock, for whom and when. */
function PolicySentence({ policy }: { policy: OwnPolicy }) {
  const texts = useTexts(scheduleTexts).policy;
  const formats = useFormats();
  const countries = policy.marketplaceIds?.map((id) => marketplaceById(id)?.country ?? id).join(', ');
  const parts = [
    texts.says[policy.clock.kind](formats.number(policy.target / HOUR)),
    countries && texts.someMarketplaces(countries),
    policy.topicIds && texts.someTopics(policy.topicIds.join(', ')),
    policy.dates && texts.someDates(policy.dates.from, policy.dates.to),
  ];
  return (
    <span class="schedule-says muted">
      {parts.filter(Boolean).map((part) => (
        <span key={part}>{part}</span>
      ))}
    </span>
  );
}

/** Begins in the zone of the machine, where the agent sits. */
function made(preset: 'golden' | 'december' | 'team', name: string): OwnPolicy {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  const { target, clock, dates } = { golden: GOLDEN_12H, december: DECEMBER_12H, team: TEAM_4H }[preset];
  return {
    id: crypto.randomUUID(),
    name,
    on: true,
    target,
    levels: levelsWithin(target),
    clock: clock.kind === 'elapsed' ? clock : { kind: 'business', calendar: { ...clock.calendar, timeZone, holidays: [] } },
    ...(dates && { dates: { ...dates, timeZone } }),
  };
}

function replaced(policies: readonly OwnPolicy[], policy: OwnPolicy): OwnPolicy[] {
  return policies.map((each) => (each.id === policy.id ? policy : each));
}
