import type { Instant } from '@/utils/domain/time/observed-time';
import { popupTexts } from '@/utils/text/popup';
import { sharedTexts, type Tone } from '@/utils/text/shared';
import { troubleText } from '@/utils/text/standing';
import { useAccountName } from './account-names';
import { isFresh, type InboxFreshness, type ReadingState } from './inbox-freshness';
import { useFormats, useTexts } from './language';
import { StatusMark } from './status-mark';

// Green only where something was read, lately and completely.
const TONES: Record<ReadingState['kind'], Tone> = {
  trouble: 'urgent',
  paused: 'unknown',
  never: 'unknown',
  stale: 'at-risk',
  partly: 'unknown',
  reading: 'on-track',
};

/** Whether ReplyClock sees, and since when; with several inboxes each of them behind a fold. */
export function StatusLine(props: {
  state: ReadingState;
  inboxes: readonly InboxFreshness[];
  staleAfter: number;
  now: Instant;
  inboxUrl: (host: string | null) => string;
}) {
  const texts = useTexts(popupTexts);
  const sentence = useSentence(props.state, props.inboxes.length, props.now);
  const tone = TONES[props.state.kind];
  const single = props.inboxes.length <= 1;
  const needsInbox = props.state.kind === 'never' || props.state.kind === 'stale' || props.state.kind === 'partly';
  return (
    <div class={`status tone-${tone}`} data-state={props.state.kind}>
      <StatusMark tone={tone} />
      <div class="status-words">
        <p>
          {sentence}
          {single && <LastComplete state={props.state} now={props.now} />}
          {needsInbox && single && (
            <>
              {' '}
              <a href={props.inboxUrl(props.inboxes[0]?.host ?? null)} target="_blank" rel="noreferrer">
                {texts.status.openInbox}
              </a>
            </>
          )}
        </p>
        {!single && props.state.kind !== 'trouble' && <Inboxes {...props} />}
      </div>
    </div>
  );
}

function useSentence(state: ReadingState, inboxes: number, now: Instant): string {
  const texts = useTexts(popupTexts).status;
  const shared = useTexts(sharedTexts);
  const formats = useFormats();
  switch (state.kind) {
    case 'trouble':
      return troubleText(shared, state.trouble);
    case 'paused':
      return texts.paused;
    case 'never':
      return texts.never;
    default:
      return texts[state.kind](formats.ago(state.at, now), inboxes);
  }
}

/** Of an inbox that is not up to date, or was read in part: when it was last read completely, where that is another time. */
function LastComplete({ state, now }: { state: ReadingState; now: Instant }) {
  const texts = useTexts(popupTexts).status;
  const formats = useFormats();
  if ((state.kind !== 'stale' && state.kind !== 'partly') || state.completeAt === null) return null;
  const complete = formats.ago(state.completeAt, now);
  return complete === formats.ago(state.at, now) ? null : <> {texts.lastComplete(complete)}</>;
}

function Inboxes(props: { inboxes: readonly InboxFreshness[]; staleAfter: number; now: Instant; inboxUrl: (host: string | null) => string }) {
  const texts = useTexts(popupTexts).status;
  const accountName = useAccountName();
  const formats = useFormats();
  const ordered = [...props.inboxes].sort((a, b) => a.lastReadAt - b.lastReadAt);
  return (
    <details>
      <summary>{texts.inboxes(ordered.length)}</summary>
      <ul>
        {ordered.map((inbox) => (
          <li key={`${inbox.accountId} ${inbox.host}`}>
            <a href={props.inboxUrl(inbox.host)} target="_blank" rel="noreferrer">
              {accountName(inbox.accountId)}
            </a>{' '}
            {sentenceOf(inbox)}
            {!isFresh(inbox.lastReadAt, props.staleAfter, props.now) && <strong> · {texts.inboxStale}</strong>}
          </li>
        ))}
      </ul>
    </details>
  );

  function sentenceOf({ lastReadAt, lastCompleteAt }: InboxFreshness): string {
    const [read, complete] = [formats.ago(lastReadAt, props.now), lastCompleteAt === null ? null : formats.ago(lastCompleteAt, props.now)];
    if (complete === null) return texts.neverComplete(read);
    return complete === read ? texts.completeAt(complete) : texts.partlySince(read, complete);
  }
}
