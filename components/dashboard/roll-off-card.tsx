import { useMemo } from 'preact/hooks';
import type { Contact } from '@/utils/domain/thread/contacts';
import { HOUR, type Instant } from '@/utils/domain/time/observed-time';
import { dashboardTexts } from '@/utils/text/dashboard';
import { useFormats, useTexts } from '../shared/language';
import { exitsByDay } from './exits-by-day';

/** On which day the misses of the last 30 days stop counting: what the rate does if nothing else happens. */
export function RollOffCard(props: { contacts: readonly Contact[]; now: Instant }) {
  const { title, explain, day, leaving, nothing } = useTexts(dashboardTexts).rollOff;
  const formats = useFormats();
  const hour = Math.floor(props.now / HOUR);
  const days = useMemo(() => exitsByDay(props.contacts, props.now), [props.contacts, hour]);
  return (
    <section class="card" aria-labelledby="roll-off-title">
      <h2 id="roll-off-title">{title}</h2>
      <p class="muted explain">{explain}</p>
      {days.length === 0 ? (
        <p class="nothing muted">{nothing}</p>
      ) : (
        <div class="scroll scroll-short" tabIndex={0} role="group" aria-label={title}>
          <table>
            <thead>
              <tr>
                <th scope="col">{day}</th>
                <th scope="col" class="figure">{leaving}</th>
              </tr>
            </thead>
            <tbody>
              {days.map((exits) => (
                <tr key={exits.at}>
                  <th scope="row">{formats.day(exits.at)}</th>
                  <td class="figure">{formats.numberRange(exits)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
