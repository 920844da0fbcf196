import { useMemo } from 'preact/hooks';
import { BIN_ENDS, responseTimeBins } from '@/utils/domain/metrics/response-time-bins';
import type { Contact } from '@/utils/domain/thread/contacts';
import { HOUR, type Instant } from '@/utils/domain/time/observed-time';
import { insightTexts } from '@/utils/text/insight';
import { sharedTexts } from '@/utils/text/shared';
import type { RateWindow } from '../hooks/use-rates';
import { useFormats, useTexts } from '../shared/language';
import { CardTools } from './card-tools';
import { WindowChooser } from './window-chooser';

/** After this bin an answer was late. */
const ON_TIME_BINS = BIN_ENDS.indexOf(24 * HOUR) + 1;

/** How long answers took: bars in a table, those after the 24 hours told apart. */
export function ResponseTimesCard(props: { contacts: readonly Contact[]; windowDays: RateWindow; onWindow: (days: RateWindow) => void; now: Instant }) {
  const texts = useTexts(insightTexts).times;
  const shared = useTexts(sharedTexts);
  const formats = useFormats();
  const hour = Math.floor(props.now / HOUR);
  const bins = useMemo(() => responseTimeBins(props.contacts, props), [props.contacts, props.windowDays, hour]);
  const total = bins.reduce((sum, count) => sum + count, 0);
  const most = Math.max(...bins);
  const duration = (milliseconds: number) => formats.duration(milliseconds);
  const nameOf = (bin: number) => {
    const [from, to] = [BIN_ENDS[bin - 1], BIN_ENDS[bin]!];
    if (from === undefined) return texts.under(duration(to));
    return to === Infinity ? texts.over(duration(from)) : texts.between(duration(from), duration(to));
  };
  const rows = () => [[texts.took, texts.answers, texts.share], ...bins.map((count, bin) => [nameOf(bin), count, total === 0 ? 0 : count / total])];
  return (
    <section class="card" aria-labelledby="times-title">
      <header class="card-head">
        <h2 id="times-title">{texts.title}</h2>
        <WindowChooser days={props.windowDays} onChoose={props.onWindow} />
      </header>
      <p class="muted explain">{texts.explain(shared.days(props.windowDays))}</p>
      {total === 0 ? (
        <p class="nothing muted">{texts.nothing}</p>
      ) : (
        <>
          <table class="bars">
            <thead>
              <tr>
                <th scope="col">{texts.took}</th>
                <th scope="col">
                  <span class="visually-hidden">{texts.share}</span>
                </th>
                <th scope="col" class="figure">{texts.answers}</th>
                <th scope="col" class="figure">{texts.share}</th>
              </tr>
            </thead>
            <tbody>
              {bins.map((count, bin) => (
                <tr key={bin} data-bin={bin} class={bin < ON_TIME_BINS ? '' : 'bars-late'}>
                  <th scope="row">{nameOf(bin)}</th>
                  <td aria-hidden="true">
                    <span class="bar" style={{ '--share': `${(100 * count) / most}%` }} />
                  </td>
                  <td class="figure">{formats.number(count)}</td>
                  <td class="figure">{formats.percent(count / total)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <CardTools name="response-times" now={props.now} picture rows={rows} />
        </>
      )}
    </section>
  );
}
