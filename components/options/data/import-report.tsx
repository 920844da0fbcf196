import { dataTexts } from '@/utils/text/data';
import { useFormats, useTexts } from '../../shared/language';
import type { ImportOutcome } from './data-actions';

const MOST_LISTED = 200;

/** How an import ended, and which lines could not be used. */
export function ImportReport({ outcome }: { outcome: ImportOutcome }) {
  const texts = useTexts(dataTexts).import;
  const formats = useFormats();
  const { end, upTo, taken, known, old, bad, badCount } = outcome;
  const listed = bad.slice(0, MOST_LISTED);
  const line = formats.number(upTo);
  const sentences = { done: texts.done(taken), stopped: texts.stopped(line), 'not-stored': texts.notStored(line), unreadable: texts.unreadable };
  return (
    <div class="import-report">
      <p class={end === 'done' || end === 'stopped' ? '' : 'text-urgent'}>{sentences[end]}</p>
      {known > 0 && <p class="muted">{texts.known(known)}</p>}
      {old > 0 && <p class="muted">{texts.old(old)}</p>}
      {badCount > 0 && (
        <details open>
          <summary>{texts.bad(badCount)}</summary>
          <ul class="bad-lines" tabIndex={0} aria-label={texts.bad(badCount)}>
            {listed.map((each) => (
              <li key={each.line} data-line={each.line}>
                {texts.badLine(formats.number(each.line), texts.problems[each.problem])}
              </li>
            ))}
            {badCount > listed.length && <li class="muted">{texts.more(badCount - listed.length)}</li>}
          </ul>
        </details>
      )}
    </div>
  );
}
