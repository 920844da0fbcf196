import type { IgnoredFinding } from '@/utils/domain/compliance/ignored-findings';
import { optionsTexts } from '@/utils/text/options';
import { useFormats, useLanguage, useTexts } from '../shared/language';
import { useChunk } from '../shared/use-chunk';

const loadNames = () => import('./rule-name');

interface IgnoredFindingsProps {
  ignored: readonly IgnoredFinding[];
  onChange: (ignored: IgnoredFinding[]) => void;
}

/** What the draft check ignores always, with the agent's reason, and a way to have it checked again. */
export function IgnoredFindingsControl(props: IgnoredFindingsProps) {
  const texts = useTexts(optionsTexts).ignored;
  return props.ignored.length === 0 ? <p class="muted">{texts.none}</p> : <List {...props} />;
}

function List({ ignored, onChange }: IgnoredFindingsProps) {
  const texts = useTexts(optionsTexts).ignored;
  const formats = useFormats();
  const language = useLanguage();
  const nameOf = useChunk(loadNames);
  return (
    <ul class="schedules">
      {ignored.map((one) => {
        const rule = nameOf ? nameOf(one.ruleId, language) : one.ruleId;
        const name = one.fragment === null ? texts.rule(rule) : texts.words(rule);
        return (
          <li key={`${one.ruleId} ${one.fragment} ${one.at}`} class="schedule schedule-line">
            <span>{name}</span>
            <span class="muted">{texts.since(formats.dateTime(one.at))}</span>
            <span class="schedule-says">{one.reason}</span>
            <button type="button" class="button button-quiet" aria-label={texts.endOf(name)} onClick={() => onChange(ignored.filter((each) => each !== one))}>
              {texts.end}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
