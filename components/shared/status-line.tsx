import type { Instant } from '@/utils/domain/time/observed-time';
import { popupTexts } from '@/utils/text/popup';
import { sharedTexts, type Tone } from '@/utils/text/shared';
import { accountName } from './account-name';
import type { InboxFreshness, ReadingState } from './inbox-freshness';
import { useFormats, useLanguage, useTexts } from './language';
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
      return state.trouble === 'storage-denied' ? shared.storageDenied : shared.storageFull;
    case 'paused':
      return texts.paused;
    case 'never':
      return texts.never;
    default:
      return texts[state.kind](formats.ago(state.at, now), inboxes);
  }
}

function Inboxes(props: { inboxes: readonly InboxFreshness[]; staleAfter: number; now: Instant; inboxUrl: (host: string | null) => string }) {
  const texts = useTexts(popupTexts).status;
  const language = useLanguage();
  const formats = useFormats();
  const ordered = [...props.inboxes].sort((a, b) => a.lastReadAt - b.lastReadAt);
  return (
    <details>
      <summary>{texts.inboxes(ordered.length)}</summary>
      <ul>
        {ordered.map((inbox) => (
          <li key={`${inbox.accountId} ${inbox.host}`}>
            <a href={props.inboxUrl(inbox.host)} target="_blank" rel="noreferrer">
              {accountName(inbox.accountId, language)}
            </a>{' '}
            {inbox.lastCompleteAt === null
              ? texts.neverComplete(formats.ago(inbox.lastReadAt, props.now))
              : texts.completeAt(formats.ago(inbox.lastCompleteAt, props.now))}
            {props.now - inbox.lastReadAt > props.staleAfter && <strong> · {texts.inboxStale}</strong>}
          </li>
        ))}
      </ul>
    </details>
  );
}
