import { POPUP_VIEWS, type PopupView } from '@/components/popup/popup';

const KEY = 'popup-view';

// A browser that denies storage throws at the mere mention of `localStorage`; the popup then opens on the queue.

/** The view on which the last popup was left. */
export function lastView(): PopupView {
  try {
    const stored = localStorage.getItem(KEY);
    return POPUP_VIEWS.find((view) => view === stored) ?? 'queue';
  } catch {
    return 'queue';
  }
}

/** The next popup opens on this view. */
export function rememberView(view: PopupView): void {
  try {
    localStorage.setItem(KEY, view);
  } catch {
    // Not remembered: nothing else depends on it.
  }
}
