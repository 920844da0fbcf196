import { snoozeOf, type Snooze } from '@/utils/domain/sla/quiet-hours';
import type { Instant } from '@/utils/domain/time/observed-time';
import { noteTexts } from '@/utils/text/notes';
import { snoozeTexts } from '@/utils/text/popup-rows';
import { useFormats, useTexts } from '../shared/language';
import type { QueueEntry } from '../shared/queue-entry';
import { DoubtQuestion } from './doubt-question';
import { NotePanel } from './note-panel';
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

const PANELS = ['note', 'snooze'] as const;
/** What a row asks for below itself. */
export type RowPanel = (typeof PANELS)[number];

/** The buttons of a row, seen where it is pointed at or walked to. */
function RowTools(props: { name: string; panel: RowPanel | null; tabbable: boolean; onPanel: (panel: RowPanel | null) => void }) {
  const note = useTexts(noteTexts);
  const { snooze, snoozeOf: snoozeLabel } = useTexts(snoozeTexts);
  return (
    <div class="row-tools">
      {PANELS.map((panel) => (
        <button
          key={panel}
          type="button"
          class={`button button-quiet row-${panel}`}
          tabIndex={props.tabbable ? 0 : -1}
          aria-expanded={props.panel === panel}
          aria-label={panel === 'note' ? note.noteOf(props.name) : snoozeLabel(props.name)}
          onClick={() => props.onPanel(props.panel === panel ? null : panel)}
        >
          {panel === 'note' ? note.note : snooze}
        </button>
      ))}
    </div>
  );
}

/** What a row shows and does beyond its deadline, and what the queue does for all of them: loaded after the first frame. */
const rowExtras = { RowTools, OwnTime, SnoozedUntil, SnoozeAll, SnoozePanel, NotePanel, DoubtQuestion, SettledNote };
export default rowExtras;
