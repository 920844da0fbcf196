import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { A_TO_Z_TARGET, AMAZON_TARGET } from '@/utils/domain/sla/amazon-24h';
import type { OwnPolicy } from '@/utils/domain/sla/own-policies';
import type { Snooze } from '@/utils/domain/sla/quiet-hours';
import { marketplaceById } from '@/utils/domain/time/marketplaces';
import { HOUR, MINUTE, widthOf, type Instant } from '@/utils/domain/time/observed-time';
import { popupTexts } from '@/utils/text/popup';
import { sharedTexts } from '@/utils/text/shared';
import { snoozeTexts } from '@/utils/text/popup-rows';
import { useAccountName } from '../shared/account-names';
import { dueSentence } from '../shared/due-sentence';
import { entryFace, nextFaceChange } from '../shared/entry-face';
import { useFormats, useLanguage, useTexts } from '../shared/language';
import type { QueueEntry } from '../shared/queue-entry';
import { StatusMark } from '../shared/status-mark';
import { threadName } from '../shared/thread-name';
import type { Notes } from '../hooks/use-notes';
import type { RowPanel } from './row-extras';
import type { Settling } from '../hooks/use-settling';

type Extras = (typeof import('./row-extras'))['default'];

/** What a row shows and does beyond Amazon's deadline. */
export interface RowMore extends Extras {
  policies: readonly OwnPolicy[];
  snoozes: readonly Snooze[];
  saveSnoozes: (snoozes: Snooze[]) => Promise<void>;
  notes: Notes;
  saveNote: (threadId: string, text: string) => Promise<void>;
  settling: Settling;
}

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
  /** Own targets and snoozes, once they are loaded. */
  more: RowMore | null;
  /** What it asks for below itself. */
  panel: RowPanel | null;
  onPanel: (threadId: string, panel: RowPanel | null) => void;
  onOpen: (threadId: string) => void;
  onFocus: (threadId: string) => void;
}

/** One waiting thread: how long is left, whose it is, and why the figure is what it is. Drawn anew only when it reads differently. */
export function QueueRow(props: QueueRowProps) {
  const drawn = useRef<{ props: QueueRowProps; row: VNode } | null>(null);
  if (!drawn.current || !readsTheSame(drawn.current.props, props)) drawn.current = { props, row: <DrawnRow {...props} /> };
  return drawn.current.row;
}

/** What a row calls does the same at every time: only what it shows is compared. */
function readsTheSame(before: QueueRowProps, after: QueueRowProps): boolean {
  const same = (['entry', 'gone', 'blind', 'withAccount', 'position', 'total', 'tabbable', 'panel'] as const).every((name) => before[name] === after[name]);
  const [had, has] = [before.more, after.more];
  const sameMore = had === has || (had !== null && has !== null && had.policies === has.policies && had.snoozes === has.snoozes && had.notes.get(before.entry.id) === has.notes.get(after.entry.id) && had.OwnTime === has.OwnTime && had.settling.last === has.settling.last);
  if (!same || !sameMore || after.now < before.now || Math.floor(before.now / MINUTE) !== Math.floor(after.now / MINUTE)) return false;
  return !after.entry.dueAt || after.now < nextFaceChange(after.entry.dueAt, before.now);
}

function DrawnRow(props: QueueRowProps) {
  const { entry, more } = props;
  const texts = useTexts(popupTexts);
  const shared = useTexts(sharedTexts);
  const language = useLanguage();
  const accountName = useAccountName();
  const formats = useFormats();
  const face = entryFace(entry.dueAt, props.now, { language, blind: props.blind });
  const country = marketplaceById(entry.marketplaceId)?.country;
  const name = entry.orderIds[0] ?? threadName(entry.id, texts);
  const note = more?.notes.get(entry.id) ?? '';
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
          <span>{unbroken(face.countdown)}</span>
        </span>
        <span class="row-what">
          <span class="row-name">
            <abbr class="country" title={country ? formats.country(country) : shared.unknownMarketplace}>
              {country ?? '?'}
            </abbr>
            <span class="row-id">{name}</span>
            {entry.orderIds.length > 1 && <span class="muted">+{formats.number(entry.orderIds.length - 1)}</span>}
            {props.withAccount && (
              <span class="row-account muted" title={accountName(entry.accountId)}>
                {accountName(entry.accountId, 'short')}
              </span>
            )}
          </span>
          <span class="row-why muted">
            <span>
              <span>{props.gone ? texts.leftQueue : dueSentence(entry.dueAt, props.now, texts, formats)}</span>
              {more && <more.OwnTime entry={entry} policies={more.policies} now={props.now} />}
              {more && <more.SnoozedUntil entry={entry} snoozes={more.snoozes} now={props.now} />}
              <Why entry={entry} now={props.now} />
              {entry.contradicts && <span>{shared.contradicts}</span>}
            </span>
          </span>
          {note && <span class="row-note-text">{note}</span>}
        </span>
      </button>
      {more && <more.RowTools name={name} panel={props.panel} tabbable={props.tabbable} onPanel={(panel) => props.onPanel(entry.id, panel)} />}
      {more && !props.gone && <more.DoubtQuestion entry={entry} now={props.now} tabbable={props.tabbable} onSay={more.settling.say} />}
      {more && props.panel === 'snooze' && (
        <more.SnoozePanel threadId={entry.id} dueAt={entry.dueAt} snoozes={more.snoozes} now={props.now} onSave={more.saveSnoozes} onClose={() => props.onPanel(entry.id, null)} />
      )}
      {more && props.panel === 'note' && <more.NotePanel note={note} onSave={(text) => more.saveNote(entry.id, text)} onClose={() => props.onPanel(entry.id, null)} />}
    </li>
  );
}

function Why({ entry, now }: { entry: QueueEntry; now: Instant }) {
  const snooze = useTexts(snoozeTexts);
  const formats = useFormats();
  const texts = useTexts(popupTexts);
  const shared = useTexts(sharedTexts);
  if (entry.pendingSend) {
    const unproven = entry.pendingSend.state === 'unproven';
    const waiting = entry.pendingSend.kind === 'reply' ? shared.sentWaiting : shared.markWaiting;
    return <span class={unproven ? 'why-trouble' : 'why-sent'}>{unproven ? shared.sentUnproven : waiting}</span>;
  }
  // A wide range stands at the earliest deadline it may have: what makes it known is worth more than where it is known from.
  if (entry.dueAt && entry.reason === 'open-to-know' && widthOf(entry.dueAt) > HOUR) return <span>{texts.openToKnow}</span>;
  if (!entry.dueAt && entry.reason) return <span>{shared.reasons[entry.reason]}</span>;
  if (entry.dueAt && now > entry.dueAt.latest) {
    // The second line, 48 h after the start: no earlier than this may the buyer file a claim.
    const claimAt = entry.dueAt.earliest + A_TO_Z_TARGET - AMAZON_TARGET;
    const time = formats.nearTime(claimAt, now);
    return <span class="why-claim">{now >= claimAt ? snooze.claimSince(time) : snooze.claimFrom(time)}</span>;
  }
  return entry.basis ? <span>{shared.bases[entry.basis]}</span> : null;
}

/** Where a countdown needs two lines, it breaks between its ends and not within one: "19m–" over "2d 2h late". */
function unbroken(countdown: string): string {
  return countdown.replace(/ (?=\d)/g, '\u00a0');
}
