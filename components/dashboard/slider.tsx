/** A whole number by hand or by arrow keys, said with what it counts. */
export function Slider(props: { say: (count: number) => string; value: number; most: number; onChange: (value: number) => void }) {
  return (
    <label class="slider">
      <span>{props.say(props.value)}</span>
      <input type="range" min={0} max={props.most} value={props.value} onInput={(event) => props.onChange(Number(event.currentTarget.value))} />
    </label>
  );
}
