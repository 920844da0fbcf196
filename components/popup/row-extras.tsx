import { snoozeOf, type Snooze } from '@/utils/domain/sla/quiet-hours';
import type { Instant } from '@/utils/domain/time/observed-time';
import { snoozeTexts } from '@/utils/text/popup-rows';
import { useFormats, useTexts } from '../shared/language';
import type { QueueEntry } from '../shared/queue-entry';
import { DoubtQuestion } from './doubt-question';
import { OwnTime } from './own-time';
import { SettledNote } from './settled-note';
import { SnoozeAll } from './snooze-all';
import { SnoozePanel } from './snooze-panel';

/** Until when a thread's notices are put off, and why. That all of them are stands above the queue. */
function SnoozedUntil({ entry, snoozes, now }: { entry: QueueEntry; snoozes: readonly Snooze[]; now: Instant }) {
  const texts = useTexts(snoozeTexts);
  const formats = useFormats();
  const snooze = snoozeOf(entry.id, snoozes.filter(({ threadId }) => threadId !== null), now);
  return snooze && <span class="why-snoozed">{texts.snoozed(formats.nearTime(snooze.until, now), snooze.reason)}</span>;
}

/** What a row shows and does beyond its deadline, and what the queue does for all of them: loaded after the first frame. */
const rowExtras = { OwnTime, SnoozedUntil, SnoozeAll, SnoozePanel, DoubtQuestion, SettledNote };
export default rowExtras;
