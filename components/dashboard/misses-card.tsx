import { useMemo, useRef } from 'preact/hooks';
import { LATE_REASONS, missesOf, type LateReason, type Miss } from '@/utils/domain/metrics/late-reasons';
import { AMAZON_TARGET } from '@/utils/domain/sla/amazon-24h';
import type { Contact } from '@/utils/domain/thread/contacts';
import { HOUR, MINUTE, type Instant } from '@/utils/domain/time/observed-time';
import { insightTexts } from '@/utils/text/insight';
import { popupTexts } from '@/utils/text/popup';
import { sharedTexts } from '@/utils/text/shared';
import { useLateTags } from '../hooks/use-late-tags';
import type { RateWindow } from '../hooks/use-rates';
import { useThreads } from '../hooks/use-threads';
import { useFormats, useTexts } from '../shared/language';
import { threadName } from '../shared/thread-name';
import { CardTools } from './card-tools';
import { ParetoTable } from './pareto-table';

const MOST_LISTED = 100;

export interface TagLate {
  threadId: string;
  startedLatest: Instant;
  reason: LateReason | null;
}

interface MissesCardProps {
  /** Of one account and marketplace. */
  contacts: readonly Contact[];
  windowDays: RateWindow;
  now: Instant;
  onOpen: (threadId: string) => void;
  onTag: (tag: TagLate) => void;
}

/** What surely was late or missed, with the agent's word on why by one key, and the reasons week by week. */
export function MissesCard({ contacts, windowDays, now, onOpen, onTag }: MissesCardProps) {
  const texts = useTexts(insightTexts).misses;
  const popup = useTexts(popupTexts);
  const shared = useTexts(sharedTexts);
  const formats = useFormats();
  const tags = useLateTags();
  const table = useRef<HTMLTableElement>(null);
  const hour = Math.floor(now / HOUR);
  const misses = useMemo(() => missesOf(contacts, tags, { now, windowDays, target: AMAZON_TARGET }), [contacts, tags, windowDays, hour]);
  const listed = misses.slice(0, MOST_LISTED);
  const threads = useThreads(listed.map(({ contact }) => contact.threadId));
  const say = ({ contact }: Miss, reason: LateReason | null) => onTag({ threadId: contact.threadId, startedLatest: contact.startedAt.latest, reason });
  const late = (miss: Miss) => (miss.lateBy === null ? texts.unanswered : formats.duration(Math.max(MINUTE, miss.lateBy)));
  const nameOf = ({ contact }: Miss) => threads.get(contact.threadId)?.orderIds[0] ?? threadName(contact.threadId, popup);

  const onKey = (event: KeyboardEvent, at: number) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }[event.key];
    const reason = event.key === '0' ? null : LATE_REASONS[Number(event.key) - 1];
    if (step !== undefined) table.current?.querySelectorAll<HTMLElement>('select')[at + step]?.focus();
    else if (reason !== undefined) say(listed[at]!, reason);
    else return;
    event.preventDefault();
  };
  const rows = () => [[texts.message, texts.started, texts.lateBy, texts.why], ...misses.map((miss) => [miss.contact.threadId, new Date(miss.contact.startedAt.latest).toISOString(), late(miss), miss.reason && texts.reasons[miss.reason]])];
  return (
    <section class="card card-wide" aria-labelledby="misses-title">
      <h2 id="misses-title">{texts.title}</h2>
      <p class="muted explain">{texts.explain(shared.days(windowDays))}</p>
      {misses.length === 0 ? (
        <p class="nothing muted">{texts.nothing}</p>
      ) : (
        <>
          <p class="muted explain">{texts.keys}</p>
          <div class="scroll" tabIndex={0} role="group" aria-label={texts.title}>
            <table ref={table} class="misses">
              <thead>
                <tr>
                  <th scope="col">{texts.message}</th>
                  <th scope="col">{texts.started}</th>
                  <th scope="col">{texts.lateBy}</th>
                  <th scope="col">{texts.why}</th>
                </tr>
              </thead>
              <tbody>
                {listed.map((miss, at) => (
                  <tr key={`${miss.contact.threadId} ${miss.contact.startedAt.latest}`} data-miss={miss.contact.threadId} data-reason={miss.reason ?? ''}>
                    <td>
                      <button type="button" class="link" onClick={() => onOpen(miss.contact.threadId)}>
                        {nameOf(miss)}
                      </button>
                    </td>
                    <td>{formats.nearTime(miss.contact.startedAt.latest, now)}</td>
                    <td class={miss.lateBy === null ? 'text-urgent' : ''}>{late(miss)}</td>
                    <td>
                      <select class="field" aria-label={texts.why} value={miss.reason ?? ''} onKeyDown={(event) => onKey(event, at)} onChange={(event) => say(miss, LATE_REASONS.find((reason) => reason === event.currentTarget.value) ?? null)}>
                        <option value="">{texts.none}</option>
                        {LATE_REASONS.map((reason, index) => (
                          <option key={reason} value={reason}>
                            {`${index + 1} ${texts.reasons[reason]}`}
                          </option>
                        ))}
                      </select>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          {misses.length > listed.length && <p class="muted explain">{texts.more(misses.length - listed.length)}</p>}
          <CardTools name="misses" now={now} rows={rows} />
          <ParetoTable misses={misses} now={now} />
        </>
      )}
    </section>
  );
}
