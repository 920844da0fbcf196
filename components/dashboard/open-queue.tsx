import { A_TO_Z_TARGET, AMAZON_TARGET } from '@/utils/domain/sla/amazon-24h';
import type { OwnPolicy } from '@/utils/domain/sla/own-policies';
import { marketplaceById } from '@/utils/domain/time/marketplaces';
import { HOUR, widthOf, type Instant } from '@/utils/domain/time/observed-time';
import { dashboardTexts } from '@/utils/text/dashboard';
import { popupTexts } from '@/utils/text/popup';
import { snoozeTexts } from '@/utils/text/popup-rows';
import { sharedTexts } from '@/utils/text/shared';
import { DoubtQuestion } from '../popup/doubt-question';
import { OwnTime } from '../popup/own-time';
import type { Notes } from '../hooks/use-notes';
import type { Settling } from '../hooks/use-settling';
import { useAccountName } from '../shared/account-names';
import { dueSentence } from '../shared/due-sentence';
import { entryFace } from '../shared/entry-face';
import { useFormats, useLanguage, useTexts } from '../shared/language';
import type { QueueEntry } from '../shared/queue-entry';
import { StatusMark } from '../shared/status-mark';
import { threadName } from '../shared/thread-name';
import { QueueTools, type ExportQueue } from './queue-tools';

export interface OpenQueueProps {
  /** `null`: not read yet. */
  rows: readonly QueueEntry[] | null;
  total: number;
  /** Several accounts are known. */
  withAccount: boolean;
  now: Instant;
  upToDate: boolean;
  blindTo: (accountId: string) => boolean;
  /** Own targets; those that are on have a column. */
  policies: readonly OwnPolicy[];
  notes: Notes;
  onOpen: (threadId: string) => void;
  onSay: Settling['say'];
  exportQueue: ExportQueue;
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
                {props.policies.some(({ on }) => on) && <th scope="col">{texts.own}</th>}
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
      {rows && rows.length > 0 && <QueueTools now={props.now} exportQueue={props.exportQueue} />}
      {rows && props.total > rows.length && <p class="muted explain">{texts.more(props.total - rows.length)}</p>}
    </section>
  );
}

function Row({ entry, now, withAccount, blindTo, policies, notes, onOpen, onSay }: OpenQueueProps & { entry: QueueEntry }) {
  const language = useLanguage();
  const accountName = useAccountName();
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
      {policies.some(({ on }) => on) && (
        <td>
          <OwnTime entry={entry} policies={policies} now={now} />
        </td>
      )}
      <td>{country ? formats.country(country) : shared.unknownMarketplace}</td>
      <td>
        <button type="button" class="link" onClick={() => onOpen(entry.id)}>
          {entry.orderIds[0] ?? threadName(entry.id, popup)}
        </button>
        {notes.has(entry.id) && <span class="noted">{notes.get(entry.id)}</span>}
      </td>
      <td>
        {dueSentence(entry.dueAt, now, popup, formats)}
        <ClaimTime entry={entry} now={now} />
      </td>
      <td class="known muted">
        <span>{(entry.reason && entry.reason !== 'author-unknown' && (!entry.dueAt || widthOf(entry.dueAt) > HOUR) ? shared.reasons[entry.reason] : entry.basis && shared.bases[entry.basis]) ?? null}</span>
        {entry.contradicts && <span>{shared.contradicts}</span>}
        <DoubtQuestion entry={entry} now={now} tabbable onSay={onSay} />
      </td>
      {withAccount && <td class="muted account-cell" title={accountName(entry.accountId)}>{accountName(entry.accountId, 'short')}</td>}
    </tr>
  );
}

/** The second line, 48 h after the start: once Amazon's 24 h are over, from when on the buyer may file a claim. */
function ClaimTime({ entry: { dueAt }, now }: { entry: QueueEntry; now: Instant }) {
  const texts = useTexts(snoozeTexts);
  const formats = useFormats();
  if (!dueAt || now <= dueAt.latest) return null;
  const claimAt = dueAt.earliest + A_TO_Z_TARGET - AMAZON_TARGET;
  const time = formats.nearTime(claimAt, now);
  return <span class="claim muted">{now >= claimAt ? texts.claimSince(time) : texts.claimFrom(time)}</span>;
}
