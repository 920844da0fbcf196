import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { popupTexts } from '@/utils/text/popup';
import { useNow, type Clock } from '../hooks/use-now';
import { useFormats, useTexts } from '../shared/language';
import { nextQueueChange } from '../shared/next-queue-change';
import type { QueueEntry } from '../shared/queue-entry';
import { useKeys } from '../shared/use-keys';
import type { QueueCounts } from './next-action';
import { groupHeadings, type QueueGroup } from './queue-groups';
import { QueueRow, type RowMore } from './queue-row';
import type { RowPanel } from './row-extras';
import { useHeldOrder } from './use-held-order';
import { useWalk } from './use-walk';
import { useWindow } from './use-window';
import { windowOf } from './window-of';

export const QUEUE_FILTERS = ['overdue', 'hour', 'four-hours', 'all'] as const;
export type QueueFilter = (typeof QUEUE_FILTERS)[number];

/** Rows read at first, and beyond what is in view. A queue of no more stands in the document whole: the browser's own search finds all of it. */
export const PAGE_OF_ROWS = 60;
const WHOLE = { from: -Infinity, to: Infinity };

export interface QueueProps {
  /** What the filter or the search found, most urgent first, as far as `limit` goes; `null`: not read yet. */
  rows: readonly QueueEntry[] | null;
  /** `null`: not counted yet. */
  counts: QueueCounts | null;
  filter: QueueFilter;
  search: string;
  limit: number;
  severalAccounts: boolean;
  /** Every inbox was read lately: only then is an empty queue good news. */
  upToDate: boolean;
  /** Accounts of which nothing may be green. */
  blindTo: (accountId: string) => boolean;
  clock: Clock;
  /** Amazon's clock minus the machine's. */
  correction: number;
  /** Own targets and snoozes; not there before the first frame. */
  more?: RowMore | null;
  onFilter: (filter: QueueFilter) => void;
  onSearch: (typed: string) => void;
  onLimit: (limit: number) => void;
  onOpen: (threadId: string) => void;
}

/**
 * The queue of every account: filters with counts, search by order id, rows, and keys to walk through them. Of a long queue only the
 * rows near the view are in the document, and the one that is walked to; the clock of the rows looks at those alone.
 */
export function Queue(props: QueueProps) {
  const texts = useTexts(popupTexts);
  const search = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const ticking = useRef<QueueEntry[]>([]);
  const now = useNow(props.clock, (at) => nextQueueChange(ticking.current, at + props.correction) - props.correction) + props.correction;
  const { rows, held, hold, release } = useHeldOrder(props.rows ?? [], `${props.filter} ${props.search}`);
  // Headings stay where they are as well while the order is held: one that came in would move the rows below it.
  const headings = useRef(new Map<string, QueueGroup>());
  if (!held) headings.current = props.filter === 'all' && !props.search ? groupHeadings(rows.map(({ entry }) => entry), now) : new Map();
  const total = props.search ? rows.length : Math.max(rows.length, countOf(props.counts, props.filter));
  const ids = rows.map(({ entry }) => entry.id);
  const readOn = (limit: number) => rows.length < total && limit > props.limit && props.onLimit(limit);
  const walk = useWalk(list, ids, { onStep: hold, onEnd: () => readOn(rows.length + PAGE_OF_ROWS) });
  const [asking, setAsking] = useState<{ id: string; panel: RowPanel } | null>(null);
  const whole = total <= PAGE_OF_ROWS;
  const { view, heightOf, expected } = useWindow(list, { count: total, whole });
  const kept = new Set([walk.activeId, walk.focusedId, asking?.id ?? null].flatMap((id) => (id === null ? [] : ids.indexOf(id))));
  const parts = windowOf(ids.map((id) => heightOf(id, headings.current.has(id))), whole ? WHOLE : view, kept);
  ticking.current = parts.flatMap((part) => ('item' in part ? rows[part.item]!.entry : []));
  useEffect(() => {
    readOn(Math.ceil(view.to / expected / PAGE_OF_ROWS + 1) * PAGE_OF_ROWS);
  });
  const setPanel = (id: string, panel: RowPanel | null) => {
    setAsking(panel && { id, panel });
    // What was asked for takes the focus itself, and gives it back to its row.
    if (!panel) walk.focusOn(id);
  };
  const togglePanel = (panel: RowPanel) => {
    const id = walk.activeId;
    if (!props.more || id === null) return false;
    setPanel(id, asking?.id === id && asking.panel === panel ? null : panel);
    return true;
  };
  useLayoutEffect(() => {
    // All of what a row asks for, not its field alone: beside that stands why something is not taken.
    if (asking) list.current?.querySelector('.row-panel')?.scrollIntoView({ block: 'nearest' });
  }, [asking]);
  const ask = (change: () => void) => {
    release();
    change();
  };

  useKeys({
    j: () => walk.step(1),
    ArrowDown: () => walk.step(1),
    k: () => walk.step(-1),
    ArrowUp: () => walk.step(-1),
    s: () => togglePanel('snooze'),
    n: () => togglePanel('note'),
    '/': () => {
      search.current?.focus();
      return true;
    },
    Escape: () => {
      if (document.activeElement !== search.current) return false;
      ask(() => props.onSearch(''));
      search.current?.blur();
      return true;
    },
    ...Object.fromEntries(
      QUEUE_FILTERS.map((filter, index) => [
        String(index + 1),
        () => {
          ask(() => props.onFilter(filter));
          return true;
        },
      ]),
    ),
  });

  return (
    <section class="queue" aria-label={texts.views.queue}>
      <div class="queue-tools">
        <div class="filters" role="group" aria-label={texts.filterLabel}>
          {QUEUE_FILTERS.map((filter) => (
            <button
              key={filter}
              type="button"
              class="filter"
              data-filter={filter}
              aria-pressed={props.filter === filter}
              onClick={() => ask(() => props.onFilter(filter))}
            >
              <span>{texts.filters[filter]}</span>
              <FilterCount count={props.counts ? countOf(props.counts, filter) : null} />
            </button>
          ))}
        </div>
        <input
          ref={search}
          class="field search"
          type="search"
          spellcheck={false}
          autocomplete="off"
          aria-label={texts.search}
          placeholder={texts.search}
          value={props.search}
          onInput={(event) => ask(() => props.onSearch(event.currentTarget.value.trim()))}
          onKeyDown={(event) => {
            if (event.key === 'ArrowDown' && walk.step(1)) event.preventDefault();
          }}
        />
      </div>
      {rows.length > 0 ? (
        <ol class="rows" ref={list} aria-label={texts.queueLabel} onPointerMove={hold} onWheel={hold}>
          {parts.flatMap((part, place) => {
            if ('gap' in part) return <Gap key={`gap ${place}`} height={part.gap} />;
            const { entry, gone } = rows[part.item]!;
            // One flat list of keyed children: only so does a row that comes in move no other, and take nobody's focus.
            return [
              <GroupHeading key={`before ${entry.id}`} of={headings.current.get(entry.id)} />,
              <QueueRow
                key={entry.id}
                entry={entry}
                gone={gone}
                blind={props.blindTo(entry.accountId)}
                now={now}
                withAccount={props.severalAccounts}
                position={part.item + 1}
                total={total}
                tabbable={entry.id === walk.activeId}
                more={props.more ?? null}
                panel={entry.id === asking?.id ? asking.panel : null}
                onPanel={setPanel}
                onOpen={props.onOpen}
                onFocus={walk.setActive}
              />,
            ];
          })}
          {rows.length < total && <Gap key="unread" height={(total - rows.length) * expected} />}
        </ol>
      ) : (
        props.rows && <Nothing {...props} />
      )}
    </section>
  );
}

/** Room of rows that are not in the document. */
function Gap({ height }: { height: number }) {
  return <li class="row-gap" aria-hidden="true" style={{ height: `${height}px` }} />;
}

/** Whose turn it is from here on; silent, since each row says its own time. */
function GroupHeading({ of }: { of: QueueGroup | undefined }) {
  const { groups } = useTexts(popupTexts);
  return of ? (
    <li class="row-group" aria-hidden="true">
      {groups[of]}
    </li>
  ) : null;
}

function countOf(counts: QueueCounts | null, filter: QueueFilter): number {
  return counts ? counts[filter === 'four-hours' ? 'fourHours' : filter] : 0;
}

function FilterCount({ count }: { count: number | null }) {
  const formats = useFormats();
  return <span class="filter-count">{count === null ? '…' : formats.number(count)}</span>;
}

function Nothing(props: QueueProps) {
  const texts = useTexts(popupTexts);
  if (props.search) return <p class="nothing">{texts.searchNothing(props.search)}</p>;
  if (countOf(props.counts, 'all') > 0) return <p class="nothing">{texts.filterNothing}</p>;
  return <p class="nothing nothing-at-all">{props.upToDate ? texts.empty : texts.emptyBlind}</p>;
}
