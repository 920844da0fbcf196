import { useMemo } from 'preact/hooks';
import { possibleOutcomes } from '@/utils/domain/metrics/possible-outcomes';
import { AMAZON_TARGET } from '@/utils/domain/sla/amazon-24h';
import type { Contact } from '@/utils/domain/thread/contacts';
import { HOUR, MINUTE, widthOf, type Instant, type ObservedTime } from '@/utils/domain/time/observed-time';
import { doubtTexts } from '@/utils/text/doubts';
import { popupTexts } from '@/utils/text/popup';
import { sharedTexts } from '@/utils/text/shared';
import type { RateWindow } from '../hooks/use-rates';
import type { Settling } from '../hooks/use-settling';
import { useThreads } from '../hooks/use-threads';
import { DoubtQuestion } from '../popup/doubt-question';
import { useFormats, useTexts } from '../shared/language';
import { threadName } from '../shared/thread-name';

const MOST_LISTED = 20;

export interface UncertainContactsProps {
  /** Of one account and marketplace. */
  contacts: readonly Contact[];
  windowDays: RateWindow;
  now: Instant;
  onOpen: (threadId: string) => void;
  onSay: Settling['say'];
}

/** What leaves the rate a range, one by one, with what would settle it; nothing where all is certain. */
export function UncertainContacts({ contacts, windowDays, now, onOpen, onSay }: UncertainContactsProps) {
  const texts = useTexts(doubtTexts).uncertain;
  const popup = useTexts(popupTexts);
  const formats = useFormats();
  const hour = Math.floor(now / HOUR);
  const uncertain = useMemo(() => uncertainOf(contacts, windowDays, now), [contacts, windowDays, hour]);
  const listed = uncertain.slice(0, MOST_LISTED);
  const threads = useThreads(listed.map(({ threadId }) => threadId));
  if (uncertain.length === 0) return null;
  const started = ({ earliest, latest }: ObservedTime) =>
    latest - earliest <= MINUTE ? formats.nearTime(earliest, now) : texts.between(formats.nearTime(earliest, now), formats.nearTime(latest, now));
  return (
    <section class="card card-wide" aria-labelledby="uncertain-title">
      <h2 id="uncertain-title">{texts.title}</h2>
      <p class="muted explain">{texts.explain}</p>
      <div class="scroll" tabIndex={0} role="group" aria-label={texts.title}>
        <table>
          <thead>
            <tr>
              <th scope="col">{texts.message}</th>
              <th scope="col">{texts.started}</th>
              <th scope="col">{texts.why}</th>
            </tr>
          </thead>
          <tbody>
            {listed.map((contact) => {
              const thread = threads.get(contact.threadId);
              return (
                <tr key={`${contact.threadId} ${contact.startedAt.latest}`} data-uncertain={contact.threadId}>
                  <td>
                    <button type="button" class="link" onClick={() => onOpen(contact.threadId)}>
                      {thread?.orderIds[0] ?? threadName(contact.threadId, popup)}
                    </button>
                  </td>
                  <td>{started(contact.startedAt)}</td>
                  <td class="known">
                    <Why contact={contact} />
                    {thread?.doubt && <DoubtQuestion entry={thread} now={now} tabbable onSay={onSay} />}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {uncertain.length > listed.length && <p class="muted explain">{texts.more(uncertain.length - listed.length)}</p>}
    </section>
  );
}

function Why({ contact: { startedAt, answeredAt, waivedAt } }: { contact: Contact }) {
  const { edge } = useTexts(doubtTexts).uncertain;
  const { reasons } = useTexts(sharedTexts);
  if (answeredAt && waivedAt) return <span>{reasons['gone-elsewhere']}</span>;
  if (widthOf(startedAt) > MINUTE || (answeredAt && widthOf(answeredAt) > MINUTE)) return <span>{reasons['open-to-know']}</span>;
  return <span>{edge}</span>;
}

/** Contacts with more than one possible outcome, or that may lie outside the window; the youngest first. */
function uncertainOf(contacts: readonly Contact[], windowDays: number, now: Instant): Contact[] {
  return contacts
    .filter((contact) => {
      const { inside, maybeOutside } = possibleOutcomes(contact, { now, windowDays, target: AMAZON_TARGET });
      return inside.length > 1 || (inside.length === 1 && maybeOutside);
    })
    .sort((a, b) => b.startedAt.latest - a.startedAt.latest);
}
