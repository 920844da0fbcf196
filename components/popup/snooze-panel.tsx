import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Snooze } from '@/utils/domain/sla/quiet-hours';
import { HOUR, type Instant, type ObservedTime } from '@/utils/domain/time/observed-time';
import { snoozeTexts } from '@/utils/text/popup-rows';
import { useTexts } from '../shared/language';
import { personalDetailsIn } from '../shared/personal-details';
import { RowPanelForm } from './row-panel-form';

const CHOICES = ['hour', 'threeHours', 'tomorrow', 'own'] as const;
/** Kept with everything else; what has ended goes first. */
const MOST = 500;
const LONGEST_REASON = 200;

export interface SnoozePanelProps {
  /** `null`: everything. */
  threadId: string | null;
  /** Its deadline, or the first of all. */
  dueAt: ObservedTime | null;
  snoozes: readonly Snooze[];
  now: Instant;
  /** Rejects where nothing can be stored. */
  onSave: (snoozes: Snooze[]) => Promise<void>;
  onClose: () => void;
}

/** Puts off the notices of one thread, or all, until a time, with a reason; or ends that. */
export function SnoozePanel({ threadId, dueAt, snoozes, now, onSave, onClose }: SnoozePanelProps) {
  const texts = useTexts(snoozeTexts);
  const [choice, setChoice] = useState<(typeof CHOICES)[number]>('hour');
  const [own, setOwn] = useState('');
  const [reason, setReason] = useState('');
  const [failed, setFailed] = useState(false);
  const first = useRef<HTMLSelectElement>(null);
  const notes = useId();
  useEffect(() => first.current?.focus(), []);
  const others = snoozes.filter((snooze) => snooze.threadId !== threadId && snooze.until > now);
  const current = snoozes.some((snooze) => snooze.threadId === threadId && snooze.until > now);
  const until = untilOf(choice, own, now);
  const [personal] = personalDetailsIn(reason);
  const save = (next: Snooze[]) => void onSave(next.slice(-MOST)).then(onClose, () => setFailed(true));
  return (
    <RowPanelForm
      label={threadId === null ? texts.all.title : texts.snooze}
      refused={until === null}
      save={texts.save}
      undo={current ? { label: texts.wake, onUndo: () => save(others) } : null}
      cancel={texts.cancel}
      onSave={() => until !== null && save([...others, { threadId, until, reason: reason.trim() }])}
      onClose={onClose}
    >
      <label>
        <span>{texts.until}</span>
        <select ref={first} class="field" value={choice} onChange={(event) => setChoice(CHOICES.find((each) => each === event.currentTarget.value) ?? 'hour')}>
          {CHOICES.map((each) => (
            <option key={each} value={each}>
              {texts.choices[each]}
            </option>
          ))}
        </select>
      </label>
      {choice === 'own' && (
        <label>
          <span>{texts.ownTime}</span>
          <input class="field" type="datetime-local" aria-invalid={until === null} value={own} onInput={(event) => setOwn(event.currentTarget.value)} />
        </label>
      )}
      <label>
        <span>{texts.reason}</span>
        <input class="field" type="text" maxLength={LONGEST_REASON} placeholder={texts.reasonHint} aria-describedby={notes} value={reason} onInput={(event) => setReason(event.currentTarget.value)} />
      </label>
      <p id={notes} role="status">
        {failed ? (
          <span class="text-urgent">{texts.failed}</span>
        ) : until === null ? (
          <span class="text-urgent">{texts.badTime}</span>
        ) : (
          <>
            {personal && <span class="text-urgent">{texts.personal[personal]} </span>}
            {dueAt && until > dueAt.earliest && now <= dueAt.latest ? (
              <span class="text-at-risk">{threadId === null ? texts.all.pastDeadline : texts.pastDeadline}</span>
            ) : (
              <span class="muted">{threadId === null ? texts.all.explain : texts.explain}</span>
            )}
          </>
        )}
      </p>
    </RowPanelForm>
  );
}

/** Until when a choice puts off, in the machine's zone; `null` for a time that is not to come. */
function untilOf(choice: (typeof CHOICES)[number], own: string, now: Instant): Instant | null {
  if (choice === 'hour') return now + HOUR;
  if (choice === 'threeHours') return now + 3 * HOUR;
  const at = choice === 'own' ? new Date(own) : new Date(now);
  if (choice === 'tomorrow') {
    at.setDate(at.getDate() + 1);
    at.setHours(8, 0, 0, 0);
  }
  return at.getTime() > now ? at.getTime() : null;
}
