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

/** A pencil and an alarm clock: words of every language would hide what the row says. */
const SIGNS: Record<RowPanel, string> = {
  note: 'M2.8 13.2l.8-3 7-7a1.4 1.4 0 0 1 2 0l.2.2a1.4 1.4 0 0 1 0 2l-7 7zM9.4 4.4l2.2 2.2',
  snooze: 'M8 4.2a4.9 4.9 0 1 0 0 9.8 4.9 4.9 0 0 0 0-9.8M8 6.6v2.6l1.9 1.2M2.2 4.6l2.2-2M13.8 4.6l-2.2-2',
};

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
          title={panel === 'note' ? note.note : snooze}
          onClick={() => props.onPanel(props.panel === panel ? null : panel)}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d={SIGNS[panel]} />
          </svg>
        </button>
      ))}
    </div>
  );
}

/** What a row shows and does beyond its deadline, and what the queue does for all of them: loaded after the first frame. */
const rowExtras = { RowTools, OwnTime, SnoozedUntil, SnoozeAll, SnoozePanel, NotePanel, DoubtQuestion, SettledNote };
export default rowExtras;
