import { marketplaceById } from '@/utils/domain/time/marketplaces';
import { HOUR, widthOf, type Instant } from '@/utils/domain/time/observed-time';
import { dashboardTexts } from '@/utils/text/dashboard';
import { popupTexts } from '@/utils/text/popup';
import { sharedTexts } from '@/utils/text/shared';
import { accountMark } from '../shared/account-name';
import { dueSentence } from '../shared/due-sentence';
import { entryFace } from '../shared/entry-face';
import { useFormats, useLanguage, useTexts } from '../shared/language';
import type { QueueEntry } from '../shared/queue-entry';
import { StatusMark } from '../shared/status-mark';
import { threadName } from '../shared/thread-name';

export interface OpenQueueProps {
  /** `null`: not read yet. */
  rows: readonly QueueEntry[] | null;
  total: number;
  /** Several accounts are known. */
  withAccount: boolean;
  now: Instant;
  upToDate: boolean;
  blindTo: (accountId: string) => boolean;
  onOpen: (threadId: string) => void;
}

/** What waits, as a table. */
export function OpenQueue(props: OpenQueueProps) {
  const texts = useTexts(dashboardTexts).queue;
  const { rows } = props;
  return (
    <section class="card card-wide" aria-labelledby="queue-title">
      <h2 id="queue-title">{texts.title}</h2>
      <p class="muted explain">{texts.explain}</p>
      {rows?.length === 0 && <p class="nothing muted">{props.upToDate ? texts.nothing : texts.blind}</p>}
      {rows && rows.length > 0 && (
        <div class="scroll" tabIndex={0} role="group" aria-label={texts.title}>
          <table class="queue-table">
            <thead>
              <tr>
                <th scope="col">{texts.left}</th>
                <th scope="col">{texts.marketplace}</th>
                <th scope="col">{texts.thread}</th>
                <th scope="col">{texts.due}</th>
                <th scope="col">{texts.basis}</th>
                {props.withAccount && <th scope="col">{texts.account}</th>}
              </tr>
            </thead>
            <tbody>
              {rows.map((entry) => (
                <Row key={entry.id} entry={entry} {...props} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {rows && props.total > rows.length && <p class="muted explain">{texts.more(props.total - rows.length)}</p>}
    </section>
  );
}

function Row({ entry, now, withAccount, blindTo, onOpen }: OpenQueueProps & { entry: QueueEntry }) {
  const language = useLanguage();
  const formats = useFormats();
  const popup = useTexts(popupTexts);
  const shared = useTexts(sharedTexts);
  const face = entryFace(entry.dueAt, now, { language, blind: blindTo(entry.accountId) });
  const country = marketplaceById(entry.marketplaceId)?.country;
  return (
    <tr data-thread={entry.id} data-status={face.status} data-due-earliest={entry.dueAt?.earliest}>
      <td>
        <span class={`pill tone-${face.tone}`} title={face.words ?? shared.tones[face.tone]}>
          <StatusMark tone={face.tone} />
          {face.countdown}
        </span>
      </td>
      <td>{country ? formats.country(country) : shared.unknownMarketplace}</td>
      <td>
        <button type="button" class="link" onClick={() => onOpen(entry.id)}>
          {entry.orderIds[0] ?? threadName(entry.id, popup)}
        </button>
      </td>
      <td>{dueSentence(entry.dueAt, now, popup, formats)}</td>
      <td class="muted">{(entry.reason && (!entry.dueAt || widthOf(entry.dueAt) > HOUR) ? shared.reasons[entry.reason] : entry.basis && shared.bases[entry.basis]) ?? null}</td>
      {withAccount && <td class="muted">{accountMark(entry.accountId)}</td>}
    </tr>
  );
}
