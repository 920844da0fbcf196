import type { ComponentChildren } from 'preact';
import { optionsTexts } from '@/utils/text/options';
import { useTexts } from '../shared/language';

export type SettingKey = keyof (typeof optionsTexts)['en']['settings'];

/** One setting: its name, what it does in one sentence, and its control. */
export function SettingRow(props: { of: SettingKey; children: ComponentChildren; wide?: boolean }) {
  const text = useTexts(optionsTexts).settings[props.of];
  return (
    <div class={props.wide ? 'setting setting-wide' : 'setting'} data-setting={props.of} role="group" aria-labelledby={`${props.of}-name`} aria-describedby={`${props.of}-explain`}>
      <div>
        <h3 id={`${props.of}-name`}>{text.name}</h3>
        <p id={`${props.of}-explain`} class="muted">
          {text.explain}
        </p>
      </div>
      <div class="setting-control">{props.children}</div>
    </div>
  );
}
