import { useState } from 'preact/hooks';
import type { Instant } from '@/utils/domain/time/observed-time';
import { followUpTexts } from '@/utils/text/follow-ups';
import { useFollowUps } from '../hooks/use-follow-ups';
import { useFormats, useTexts } from '../shared/language';
import { StatusMark } from '../shared/status-mark';
import './follow-ups.css';

const MOST = 50;

export interface FollowUpActions {
  settleFollowUp: (id: string, state: 'open' | 'kept' | 'dropped') => Promise<void>;
}

/** What was promised to buyers, under the queue: folded until it is wanted, nothing where nothing is owed. */
export default function FollowUps({ now, onOpen, settleFollowUp }: FollowUpActions & { now: Instant; onOpen: (threadId: string) => void }) {
  const texts = useTexts(followUpTexts);
  const formats = useFormats();
  const [settled, setSettled] = useState<string | null>(null);
  const followUps = useFollowUps(MOST) ?? [];
  const [next] = followUps;
  const settle = (id: string, state: 'kept' | 'dropped') => void settleFollowUp(id, state).then(() => setSettled(id));
  if (!next && settled === null) return null;
  return (
    <details class="follow-ups">
      <summary>
        <span>{texts.title}</span>
        <span class="filter-count">{formats.number(followUps.length)}</span>
        {next && <When by={next.by} now={now} />}
      </summary>
      <p class="muted follow-ups-explain">{texts.explain}</p>
      <ul>
        {followUps.map((one) => (
          <li key={one.id} data-follow-up={one.id}>
            <span class="follow-up-name">{one.orderId ?? one.threadId.slice(0, 8)}</span>
            <When by={one.by} now={now} />
            <span class="muted">{texts.promised(texts.rules[one.rule])}</span>
            <span class="follow-up-ways">
              <button type="button" class="button button-quiet" onClick={() => onOpen(one.threadId)}>
                {texts.open}
              </button>
              <button type="button" class="button button-quiet" onClick={() => settle(one.id, 'kept')}>
                {texts.kept}
              </button>
              <button type="button" class="button button-quiet" onClick={() => settle(one.id, 'dropped')}>
                {texts.dropped}
              </button>
            </span>
          </li>
        ))}
      </ul>
      <p role="status">
        {settled !== null && (
          <>
            {texts.settled}{' '}
            <button type="button" class="button button-quiet" onClick={() => void settleFollowUp(settled, 'open').then(() => setSettled(null))}>
              {texts.undo}
            </button>
          </>
        )}
      </p>
    </details>
  );
}

function When({ by, now }: { by: Instant; now: Instant }) {
  const texts = useTexts(followUpTexts);
  const formats = useFormats();
  const over = now > by;
  return (
    <span class={over ? 'text-urgent follow-up-when' : 'follow-up-when'} data-by={by}>
      {over && <StatusMark tone="urgent" />}
      {over ? texts.over(formats.nearTime(by, now)) : texts.by(formats.nearTime(by, now))}
    </span>
  );
}
