/** One of a few, with its name before it. */
export function LabelledSelect(props: { label: string; value: string; choices: readonly (readonly [value: string, name: string])[]; onChange: (value: string) => void }) {
  return (
    <label class="labelled">
      <span>{props.label}</span>
      <select class="field" value={props.value} onChange={(event) => props.onChange(event.currentTarget.value)}>
        {props.choices.map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
