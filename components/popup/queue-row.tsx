import { marketplaceById } from '@/utils/domain/time/marketplaces';
import { HOUR, widthOf, type Instant } from '@/utils/domain/time/observed-time';
import { popupTexts } from '@/utils/text/popup';
import { sharedTexts } from '@/utils/text/shared';
import { accountMark, accountName } from '../shared/account-name';
import { dueSentence } from '../shared/due-sentence';
import { entryFace } from '../shared/entry-face';
import { useFormats, useLanguage, useTexts } from '../shared/language';
import type { QueueEntry } from '../shared/queue-entry';
import { StatusMark } from '../shared/status-mark';
import { threadName } from '../shared/thread-name';

export interface QueueRowProps {
  entry: QueueEntry;
  /** Left the queue while its order was held. */
  gone: boolean;
  /** Its inbox was not read lately. */
  blind: boolean;
  now: Instant;
  withAccount: boolean;
  position: number;
  total: number;
  /** Only one row of the list is reached by Tab; the others by j and k. */
  tabbable: boolean;
  onOpen: (threadId: string) => void;
  onFocus: (threadId: string) => void;
}

/** One waiting thread: how long is left, whose it is, and why the figure is what it is. */
export function QueueRow(props: QueueRowProps) {
  const { entry } = props;
  const texts = useTexts(popupTexts);
  const shared = useTexts(sharedTexts);
  const language = useLanguage();
  const formats = useFormats();
  const face = entryFace(entry.dueAt, props.now, { language, blind: props.blind });
  const country = marketplaceById(entry.marketplaceId)?.country;
  const order = entry.orderIds[0];
  return (
    <li
      class={props.gone ? 'row row-gone' : 'row'}
      data-thread={entry.id}
      data-status={face.status}
      data-due-earliest={entry.dueAt?.earliest}
      aria-setsize={props.total}
      aria-posinset={props.position}
    >
      <button
        type="button"
        class="row-open"
        tabIndex={props.tabbable ? 0 : -1}
        onClick={() => props.onOpen(entry.id)}
        onFocus={() => props.onFocus(entry.id)}
      >
        <span class={`pill row-countdown tone-${face.tone}`} title={face.words ?? shared.tones[face.tone]}>
          <StatusMark tone={face.tone} />
          <span>{face.countdown}</span>
        </span>
        <span class="row-what">
          <span class="row-name">
            <abbr class="country" title={country ? formats.country(country) : shared.unknownMarketplace}>
              {country ?? '?'}
            </abbr>
            <span class="row-id">{order ?? threadName(entry.id, texts)}</span>
            {entry.orderIds.length > 1 && <span class="muted">+{formats.number(entry.orderIds.length - 1)}</span>}
            {props.withAccount && (
              <span class="row-account muted" title={accountName(entry.accountId, language)}>
                {accountMark(entry.accountId)}
              </span>
            )}
          </span>
          <span class="row-why muted">
            <span>
              <span>{props.gone ? texts.leftQueue : dueSentence(entry.dueAt, props.now, texts, formats)}</span>
              <Why entry={entry} />
            </span>
          </span>
        </span>
      </button>
    </li>
  );
}

function Why({ entry }: { entry: QueueEntry }) {
  const shared = useTexts(sharedTexts);
  if (entry.pendingSend) {
    const unproven = entry.pendingSend.state === 'unproven';
    const waiting = entry.pendingSend.kind === 'reply' ? shared.sentWaiting : shared.markWaiting;
    return <span class={unproven ? 'why-trouble' : 'why-sent'}>{unproven ? shared.sentUnproven : waiting}</span>;
  }
  // A wide range stands at the earliest deadline it may have: what makes it known is worth more than where it is known from.
  if (entry.reason && (!entry.dueAt || widthOf(entry.dueAt) > HOUR)) return <span>{shared.reasons[entry.reason]}</span>;
  return entry.basis ? <span>{shared.bases[entry.basis]}</span> : null;
}
