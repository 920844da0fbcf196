import { HOUR, MINUTE } from '@/utils/domain/time/observed-time';
import { optionsTexts } from '@/utils/text/options';
import { useFormats, useTexts } from '../shared/language';

const USUAL = [18 * HOUR, 12 * HOUR, 8 * HOUR, 4 * HOUR, 2 * HOUR, HOUR, 30 * MINUTE, 15 * MINUTE, 5 * MINUTE];
/** As many as may be stored. */
const MOST = 8;

/** The times before a deadline at which to warn. */
export function LevelsControl(props: {
  levels: readonly number[];
  /** Only times shorter than this are offered. */
  below?: number;
  onChange: (levels: number[]) => void;
}) {
  const texts = useTexts(optionsTexts);
  const formats = useFormats();
  const choices = [...new Set([...USUAL, ...props.levels])].filter((level) => level < (props.below ?? Infinity)).sort((a, b) => b - a);
  return (
    <div class="levels">
      {choices.map((level) => {
        const on = props.levels.includes(level);
        return (
          <label key={level} class="level">
            <input
              type="checkbox"
              checked={on}
              disabled={!on && props.levels.length >= MOST}
              onChange={() => props.onChange(choices.filter((each) => (each === level ? !on : props.levels.includes(each))))}
            />
            {texts.levelBefore(formats.duration(level))}
          </label>
        );
      })}
    </div>
  );
}
