import { useMemo } from 'preact/hooks';
import type { Contact } from '@/utils/domain/thread/contacts';
import { HOUR, type Instant } from '@/utils/domain/time/observed-time';
import { planningTexts } from '@/utils/text/planning';
import { popupTexts } from '@/utils/text/popup';
import { sharedTexts } from '@/utils/text/shared';
import { RATE_WINDOWS } from '../hooks/use-rates';
import { useFormats, useTexts } from '../shared/language';
import { threadName } from '../shared/thread-name';
import { CardTools } from './card-tools';
import { exitsByDay, leavingContacts, type Leaving } from './exits-by-day';

/** Contacts listed one by one; the calendar above holds all. */
const MOST_LISTED = 200;

export interface RollOffCardProps {
  contacts: readonly Contact[];
  now: Instant;
  onOpen: (threadId: string) => void;
}

/** On which day each late or missed contact stops counting in the 7, 30 and 90 days. */
export function RollOffCard(props: RollOffCardProps) {
  const texts = useTexts(planningTexts).rollOff;
  const shared = useTexts(sharedTexts);
  const formats = useFormats();
  const hour = Math.floor(props.now / HOUR);
  const days = useMemo(() => exitsByDay(props.contacts, props.now), [props.contacts, hour]);
  const each = useMemo(() => leavingContacts(props.contacts, props.now), [props.contacts, hour]);
  // A count that is not certain has two ends, each in a column.
  const columns = RATE_WINDOWS.flatMap((window) => [`${shared.days(window)} ≥`, `${shared.days(window)} ≤`]);
  return (
    <section class="card" aria-labelledby="roll-off-title">
      <h2 id="roll-off-title">{texts.title}</h2>
      <p class="muted explain">{texts.explain}</p>
      {days.length === 0 ? (
        <p class="nothing muted">{texts.nothing}</p>
      ) : (
        <>
          <div class="scroll scroll-calendar" tabIndex={0} role="group" aria-label={texts.title}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{texts.day}</th>
                  {RATE_WINDOWS.map((window) => (
                    <th key={window} scope="col" class="figure">
                      {shared.days(window)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {days.map((day) => (
                  <tr key={day.at} data-day={day.at}>
                    <th scope="row">{formats.day(day.at)}</th>
                    {RATE_WINDOWS.map((window) => (
                      <td key={window} class="figure">
                        {day.windows[window].high > 0 ? formats.numberRange(day.windows[window]) : ''}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <CardTools name="roll-off" now={props.now} rows={() => [[texts.day, ...columns], ...days.map(({ at, windows }) => [new Date(at).toISOString(), ...RATE_WINDOWS.flatMap((window) => [windows[window].low, windows[window].high])])]} />
          <details class="behind">
            <summary>{texts.each}</summary>
            <EachMiss each={each} {...props} />
          </details>
        </>
      )}
    </section>
  );
}

function EachMiss({ each, now, onOpen }: RollOffCardProps & { each: readonly Leaving[] }) {
  const texts = useTexts(planningTexts).rollOff;
  const popup = useTexts(popupTexts);
  const shared = useTexts(sharedTexts);
  const formats = useFormats();
  return (
    <>
      <div class="scroll" tabIndex={0} role="group" aria-label={texts.each}>
        <table class="each-miss">
          <thead>
            <tr>
              <th scope="col">{texts.message}</th>
              <th scope="col">{texts.started}</th>
              {RATE_WINDOWS.map((window) => (
                <th key={window} scope="col" class="figure">
                  {texts.leaves(shared.days(window))}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {each.slice(0, MOST_LISTED).map(({ contact, exits }) => (
              <tr key={`${contact.threadId} ${contact.startedAt.latest}`}>
                <td>
                  <button type="button" class="link" onClick={() => onOpen(contact.threadId)}>
                    {threadName(contact.threadId, popup)}
                  </button>
                </td>
                <td>{formats.nearTime(contact.startedAt.latest, now)}</td>
                {RATE_WINDOWS.map((window) => {
                  const exit = exits[window];
                  const day = exit && formats.day(exit.leavesAt.latest);
                  return (
                    <td key={window} class="figure">
                      {exit && day && (exit.certain ? day : texts.maybe(day))}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {each.length > MOST_LISTED && <p class="muted explain">{texts.more(each.length - MOST_LISTED)}</p>}
    </>
  );
}
