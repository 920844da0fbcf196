import { useEffect, useId, useState } from 'preact/hooks';
import { optionsTexts } from '@/utils/text/options';
import { useFormats, useTexts } from '../shared/language';

/** On or off. */
export function Switch(props: { labelledBy: string; value: boolean; onChange: (value: boolean) => void }) {
  const texts = useTexts(optionsTexts);
  return (
    <label class="switch">
      <input type="checkbox" role="switch" aria-labelledby={props.labelledBy} checked={props.value} onChange={(event) => props.onChange(event.currentTarget.checked)} />
      <span aria-hidden="true">{props.value ? texts.on : texts.off}</span>
    </label>
  );
}

/** One of a few. */
export function Choice<Value extends string>(props: {
  labelledBy: string;
  value: Value;
  choices: readonly (readonly [value: Value, name: string])[];
  onChange: (value: Value) => void;
}) {
  return (
    <select class="field" aria-labelledby={props.labelledBy} value={props.value} onChange={(event) => props.onChange(event.currentTarget.value as Value)}>
      {props.choices.map(([value, name]) => (
        <option key={value} value={value}>
          {name}
        </option>
      ))}
    </select>
  );
}

/** A whole number within bounds; what is out of them is said beside it and not saved. */
export function NumberField(props: { label: string; value: number; low: number; high: number; unit: string; onChange: (value: number) => void }) {
  const texts = useTexts(optionsTexts);
  const formats = useFormats();
  const [typed, setTyped] = useState(String(props.value));
  const hint = useId();
  useEffect(() => setTyped(String(props.value)), [props.value]);
  const valid = isWithin(typed, props);
  return (
    <span class="number">
      <input
        class="field"
        type="number"
        inputMode="numeric"
        aria-label={props.label}
        aria-invalid={!valid}
        aria-describedby={valid ? undefined : hint}
        min={props.low}
        max={props.high}
        value={typed}
        onInput={(event) => {
          const next = event.currentTarget.value;
          setTyped(next);
          if (isWithin(next, props)) props.onChange(Number(next));
        }}
      />
      <span class="muted">{props.unit}</span>
      {!valid && (
        <span id={hint} class="number-hint text-urgent">
          {texts.allowed(formats.number(props.low), formats.number(props.high))}
        </span>
      )}
    </span>
  );
}

function isWithin(typed: string, { low, high }: { low: number; high: number }): boolean {
  const value = Number(typed);
  return typed.trim() !== '' && Number.isInteger(value) && value >= low && value <= high;
}
