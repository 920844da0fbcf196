import { defineContentScript } from 'wxt/utils/define-content-script';
import { SELLER_CENTRAL_HOSTS } from '@/utils/domain/time/marketplaces';
import type { Note } from '@/utils/page/responses/note';
import { observeResponses } from '@/utils/page/responses/observe-responses';
import { openPageSide } from '@/utils/page/responses/page-side-channel';

// Notes kept until the isolated script has read the setting; a page load brings about ten.
const MOST_HELD = 50;

/** In the page's own world: sees the responses of the page's own requests, and hands their ids and instants to the isolated script. */
export default defineContentScript({
  // For the manifest only: the running script needs no list of hosts, and the page gets no variable of ours.
  matches: import.meta.env.ENTRYPOINT === 'page-responses' ? [] : SELLER_CENTRAL_HOSTS.map((host) => `https://${host}/messaging/*`),
  globalName: false,
  runAt: 'document_start',
  world: 'MAIN',
  allFrames: true,
  main() {
    try {
      // The one other caller of the clock: this world shares no module with `utils/platform`, and a page may replace `Date` later.
      const { now } = Date;
      let held: Note[] | null = [];
      const say = (note: Note): void => {
        if (held === null) write(note);
        else if (held.length < MOST_HELD) held.push(note);
      };
      let stop: (() => void) | null = observeResponses(window, now, say);
      const write = openPageSide(window, (order) => {
        if (order === 'hello') return;
        const kept = held ?? [];
        held = null;
        if (order === 'on') {
          stop ??= observeResponses(window, now, say);
          kept.forEach(write);
        } else {
          stop?.();
          stop = null;
        }
      });
    } catch {
      // The page goes on as if we were not there; the product then reads what is drawn.
    }
  },
});
