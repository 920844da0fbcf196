import { useState } from 'preact/hooks';
import { snoozeOf, type Snooze } from '@/utils/domain/sla/quiet-hours';
import type { Instant, ObservedTime } from '@/utils/domain/time/observed-time';
import { snoozeTexts } from '@/utils/text/popup-rows';
import { useFormats, useTexts } from '../shared/language';
import { SnoozePanel } from './snooze-panel';

export interface SnoozeAllProps {
  snoozes: readonly Snooze[];
  /** The first deadline of the queue, `null` where none is known. */
  firstDueAt: ObservedTime | null;
  now: Instant;
  /** Rejects where nothing can be stored. */
  onSave: (snoozes: Snooze[]) => Promise<void>;
}

/** Puts off every notice until a time, with a reason; while it lasts, says so, with a way to end it. */
export function SnoozeAll({ snoozes, firstDueAt, now, onSave }: SnoozeAllProps) {
  const texts = useTexts(snoozeTexts);
  const formats = useFormats();
  const [asking, setAsking] = useState(false);
  const [failed, setFailed] = useState(false);
  const all = snoozeOf('', snoozes.filter(({ threadId }) => threadId === null), now);
  const wake = () => void onSave(snoozes.filter(({ threadId }) => threadId !== null)).then(() => setFailed(false), () => setFailed(true));
  if (asking) return <SnoozePanel threadId={null} dueAt={firstDueAt} snoozes={snoozes} now={now} onSave={onSave} onClose={() => setAsking(false)} />;
  if (!all) {
    return (
      <button type="button" class="button button-quiet snooze-all" onClick={() => setAsking(true)}>
        {texts.all.title}
      </button>
    );
  }
  return (
    <div class="note tone-at-risk snoozed-all" role="status">
      <span>{failed ? texts.failed : texts.all.snoozed(formats.nearTime(all.until, now), all.reason)}</span>
      <button type="button" class="button" onClick={wake}>
        {texts.wake}
      </button>
    </div>
  );
}
