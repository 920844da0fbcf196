import type { PageShown } from '../hooks/use-page-shown';
import type { Instant } from '@/utils/domain/time/observed-time';
import { popupTexts } from '@/utils/text/popup';
import type { InboxFreshness, ReadingState } from '../shared/inbox-freshness';
import { useTexts } from '../shared/language';
import { useChunk } from '../shared/use-chunk';
import { POPUP_VIEWS, type PopupActions, type PopupView } from './popup';
import { StatusLine } from '../shared/status-line';

const loadPageStateLine = () => import('./page-state-line');

/** Name, views, pause, and under them whether ReplyClock sees. */
export function PopupHead(props: {
  /** `null`: not known yet. */
  state: ReadingState | null;
  /** What the open page shows where it shows no list. */
  page: Pick<PageShown, 'shows'> | null;
  inboxes: readonly InboxFreshness[];
  staleAfter: number;
  now: Instant;
  paused: boolean;
  view: PopupView;
  onView: (view: PopupView) => void;
  actions: PopupActions;
}) {
  const texts = useTexts(popupTexts);
  const PageStateLine = useChunk(loadPageStateLine);
  return (
    <header class="popup-head">
      <div class="popup-bar">
        <img src="/icon/replyclock.svg" alt="" width="22" height="22" />
        <h1 class="visually-hidden">{texts.title}</h1>
        <nav class="views" aria-label={texts.title}>
          {POPUP_VIEWS.map((view) => (
            <button key={view} type="button" class="view" aria-current={props.view === view ? 'page' : undefined} onClick={() => props.onView(view)}>
              {texts.views[view]}
            </button>
          ))}
        </nav>
        <button type="button" class="button" onClick={() => void props.actions.setPaused(!props.paused)}>
          {props.paused ? texts.resume : texts.pause}
        </button>
      </div>
      {props.state && (
        <StatusLine state={props.state} inboxes={props.inboxes} staleAfter={props.staleAfter} now={props.now} inboxUrl={props.actions.inboxUrl} />
      )}
      {PageStateLine && props.page && <PageStateLine shows={props.page.shows} />}
    </header>
  );
}
