import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Instant } from '@/utils/domain/time/observed-time';
import { popupTexts } from '@/utils/text/popup';
import { useFormats, useTexts } from '../shared/language';
import type { QueueEntry } from '../shared/queue-entry';
import { useKeys } from '../shared/use-keys';
import type { QueueCounts } from './next-action';
import { QueueEnd } from './queue-end';
import { groupHeadings, type QueueGroup } from './queue-groups';
import { QueueRow, type RowMore } from './queue-row';
import { useHeldOrder } from './use-held-order';

export const QUEUE_FILTERS = ['overdue', 'hour', 'four-hours', 'all'] as const;
export type QueueFilter = (typeof QUEUE_FILTERS)[number];

/** Rows read and drawn at once, and added each time the end of the list comes into view. */
export const PAGE_OF_ROWS = 30;
/** Rows of the first frame: as many as the popup has room for. */
export const FIRST_ROWS = 10;

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
  now: Instant;
  /** Own targets and snoozes; not there before the first frame. */
  more?: RowMore | null;
  onFilter: (filter: QueueFilter) => void;
  onSearch: (typed: string) => void;
  onLimit: (limit: number) => void;
  onOpen: (threadId: string) => void;
}

/** The queue of every account: filters with counts, search by order id, rows, and keys to walk through them. */
export function Queue(props: QueueProps) {
  const texts = useTexts(popupTexts);
  const search = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const { rows, held, hold, release } = useHeldOrder(props.rows ?? [], `${props.filter} ${props.search}`);
  // Headings stay where they are as well while the order is held: one that came in would move the rows below it.
  const headings = useRef(new Map<string, QueueGroup>());
  if (!held) headings.current = props.filter === 'all' && !props.search ? groupHeadings(rows.map(({ entry }) => entry), props.now) : new Map();
  const total = props.search ? rows.length : Math.max(rows.length, countOf(props.counts, props.filter));
  const walk = useWalk(list, rows.map((row) => row.entry.id), {
    onStep: hold,
    onEnd: () => rows.length < total && props.onLimit(props.limit + PAGE_OF_ROWS),
  });
  const [snoozing, setSnoozing] = useState<string | null>(null);
  const ask = (change: () => void) => {
    release();
    change();
  };

  useKeys({
    j: () => walk.step(1),
    ArrowDown: () => walk.step(1),
    k: () => walk.step(-1),
    ArrowUp: () => walk.step(-1),
    s: () => {
      if (!props.more || walk.activeId === null) return false;
      setSnoozing(snoozing === walk.activeId ? null : walk.activeId);
      return true;
    },
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
        <ol class="rows" ref={list} aria-label={texts.queueLabel} onPointerMove={hold}>
          {rows.flatMap((row, index) => [
            // One flat list of keyed children: only so does a row that comes in move no other, and take nobody's focus.
            <GroupHeading key={`before ${row.entry.id}`} of={headings.current.get(row.entry.id)} />,
            <QueueRow
              key={row.entry.id}
              entry={row.entry}
              gone={row.gone}
              blind={props.blindTo(row.entry.accountId)}
              now={props.now}
              withAccount={props.severalAccounts}
              position={index + 1}
              total={total}
              tabbable={row.entry.id === walk.activeId}
              more={props.more ?? null}
              snoozing={row.entry.id === snoozing}
              onSnoozing={setSnoozing}
              onOpen={props.onOpen}
              onFocus={walk.setActive}
            />,
          ])}
          {rows.length < total && (
            <QueueEnd count={Math.min(PAGE_OF_ROWS, total - rows.length)} onMore={() => props.onLimit(props.limit + PAGE_OF_ROWS)} />
          )}
        </ol>
      ) : (
        props.rows && <Nothing {...props} />
      )}
    </section>
  );
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

/** Walking through the rows: which one Tab reaches, and the focus on the one that was walked to. */
function useWalk(
  list: { current: HTMLElement | null },
  ids: readonly string[],
  on: { onStep: () => void; onEnd: () => void },
) {
  const [wanted, setActive] = useState<string | null>(null);
  const focusOn = useRef<string | null>(null);
  // Keys may come faster than the list is drawn anew: no step of them is lost.
  const walked = useRef(wanted);
  walked.current = wanted;
  const placeOf = (id: string | null) => (id === null ? -1 : ids.indexOf(id));
  useLayoutEffect(() => {
    if (focusOn.current === null) return;
    list.current?.querySelector<HTMLElement>(`li[data-thread="${CSS.escape(focusOn.current)}"] button`)?.focus();
    focusOn.current = null;
  });
  return {
    activeId: ids[Math.max(0, placeOf(wanted))] ?? null,
    setActive,
    step(by: 1 | -1): boolean {
      const at = placeOf(walked.current);
      const to = at < 0 ? 0 : at + by;
      if (to >= ids.length - 1) on.onEnd();
      const id = ids[to];
      if (id === undefined) return ids.length > 0;
      focusOn.current = id;
      walked.current = id;
      on.onStep();
      setActive(id);
      return true;
    },
  };
}
