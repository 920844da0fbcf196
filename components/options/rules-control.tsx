import { useId, useState } from 'preact/hooks';
import { rulesIgnored, type IgnoredFinding } from '@/utils/domain/compliance/ignored-findings';
import type { Instant } from '@/utils/domain/time/observed-time';
import { optionsTexts } from '@/utils/text/options';
import { useFormats, useLanguage, useTexts } from '../shared/language';
import { useChunk } from '../shared/use-chunk';
import { Switch } from './controls';
import { useKept } from './use-kept';
import { useWarning } from './policy-editor';

// The rules are more than all of this page: loaded where the list is opened.
const loadRules = () => import('./rule-name').then(({ allRules }) => ({ default: allRules }));
const LONGEST_REASON = 200;

interface RulesControlProps {
  ignored: readonly IgnoredFinding[];
  now: () => Instant;
  onChange: (ignored: IgnoredFinding[]) => void;
}

/** Every rule of the draft check, on or off; off needs a reason, as in a year nobody remembers why. */
export function RulesControl(props: RulesControlProps) {
  const texts = useTexts(optionsTexts).rules;
  const [open, setOpen] = useState(false);
  const off = rulesIgnored(props.ignored).length;
  return (
    <details class="rules" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{off === 0 ? texts.allOn : texts.someOff(off)}</summary>
      {open && <List {...props} />}
    </details>
  );
}

function List(props: RulesControlProps) {
  const language = useLanguage();
  const rules = useChunk(loadRules);
  const [ignored, change] = useKept([...props.ignored], props.onChange);
  const [asking, setAsking] = useState<string | null>(null);
  if (!rules) return null;
  const isOff = (one: IgnoredFinding, id: string) => one.fragment === null && one.ruleId === id;
  return (
    <ul class="rule-list">
      {rules(language).map(({ id, name, says }) => {
        const reason = ignored.find((one) => isOff(one, id))?.reason;
        return (
          <li key={id} data-rule={id}>
            <div class="rule-line">
              <div>
                <strong id={`rule-${id}`}>{name}</strong>
                <p class="muted">{says}</p>
                {reason !== undefined && <p class="rule-reason">{reason}</p>}
              </div>
              <Switch labelledBy={`rule-${id}`} value={reason === undefined && asking !== id} onChange={(on) => (on ? (setAsking(null), change(ignored.filter((one) => !isOff(one, id)))) : setAsking(id))} />
            </div>
            {asking === id && (
              <WhyOff
                onSay={(reason) => {
                  setAsking(null);
                  change([...ignored, { ruleId: id, fragment: null, reason, at: props.now() }]);
                }}
                onCancel={() => setAsking(null)}
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}

function WhyOff({ onSay, onCancel }: { onSay: (reason: string) => void; onCancel: () => void }) {
  const texts = useTexts(optionsTexts).rules;
  const formats = useFormats();
  const warning = useWarning();
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const [field, hint] = [useId(), useId()];
  const missing = asked && reason.trim() === '';
  const said = missing ? texts.reasonNeeded(formats.number(LONGEST_REASON)) : warning(reason);
  return (
    <form
      class="rule-why"
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (reason.trim() !== '') onSay(reason.trim());
      }}
    >
      <label for={field}>{texts.reason}</label>
      <input id={field} class="field" type="text" autocomplete="off" maxLength={LONGEST_REASON} aria-invalid={missing} aria-describedby={said ? hint : undefined} ref={focusOnce} value={reason} onInput={(event) => setReason(event.currentTarget.value)} />
      <button type="submit" class="button">
        {texts.turnOff}
      </button>
      <button type="button" class="button button-quiet" onClick={onCancel}>
        {texts.keepOn}
      </button>
      {said && (
        <span id={hint} class="text-urgent" role="status">
          {said}
        </span>
      )}
    </form>
  );
}

/** What is asked for is typed at once. */
function focusOnce(field: HTMLInputElement | null): void {
  field?.focus();
}
