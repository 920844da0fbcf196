import { useFormats } from '../shared/language';

/** A whole number by hand or by arrow keys, with what it counts. */
export function Slider(props: { label: string; value: number; most: number; onChange: (value: number) => void }) {
  const formats = useFormats();
  return (
    <label class="slider">
      <span class="slider-value">{formats.number(props.value)}</span>
      <span>{props.label}</span>
      <input type="range" min={0} max={props.most} value={props.value} onInput={(event) => props.onChange(Number(event.currentTarget.value))} />
    </label>
  );
}
