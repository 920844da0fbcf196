import { useEffect, useId, useState } from 'preact/hooks';

/** A text that means something: saved when it is left, if it can be read; what cannot is said beneath it and not saved. */
export function TypedField<Value>(props: {
  label: string;
  value: string;
  read: (typed: string) => Value | null;
  /** What to write instead of what cannot be read. */
  hint: string;
  /** What is always said beneath it. */
  explain?: string | undefined;
  /** Said of what is written, though it is saved. */
  warning?: (typed: string) => string | null;
  /** Id of a list of suggestions. */
  suggestions?: string;
  onChange: (value: Value) => void;
}) {
  const [typed, setTyped] = useState(props.value);
  const [field, hint] = [useId(), useId()];
  useEffect(() => setTyped(props.value), [props.value]);
  const valid = props.read(typed) !== null;
  const said = valid ? (props.warning?.(typed) ?? props.explain) : props.hint;
  return (
    <div class="typed">
      <label for={field}>{props.label}</label>
      <input
        id={field}
        class="field"
        type="text"
        spellcheck={false}
        autocomplete="off"
        list={props.suggestions}
        aria-invalid={!valid}
        aria-describedby={said ? hint : undefined}
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onChange={(event) => {
          const value = props.read(event.currentTarget.value);
          if (value !== null) props.onChange(value);
        }}
      />
      {said && (
        <span id={hint} class={valid && !props.warning?.(typed) ? 'typed-hint muted' : 'typed-hint text-urgent'}>
          {said}
        </span>
      )}
    </div>
  );
}
