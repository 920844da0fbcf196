import { render } from 'preact';
import { browser } from 'wxt/browser';
import { keepInFreePlace } from '@/components/overlay/bar-place';
import { BarRates } from '@/components/overlay/BarRates';
import { createTooltipView } from '@/components/overlay/tooltip-view';
import { DemoGuide } from '@/components/demo/demo-guide';
import { DemoInbox } from '@/components/demo/demo-inbox';
import { systemClock } from '@/utils/platform/clock';
import { DEFAULT_SETTINGS, readSettings, watchSettings } from '@/utils/platform/settings';
import { interfaceLanguage } from '@/utils/text/language';
import { provideOverlayExtras } from '../seller-central.content/overlay-extras';
import { demoThreads } from './demo-mailbox';
import { conversationNote, listNotes, replyNotes } from './demo-notes';
import { readDemo } from './read-demo';
import '@/components/shared/tokens.css';
import '@/components/shared/base.css';
import '@/components/demo/demo.css';

const settings = (await readSettings().catch(() => null)) ?? DEFAULT_SETTINGS;
const browserLanguage = browser.i18n.getUILanguage();
let language = interfaceLanguage(settings.language, browserLanguage);
render(<DemoGuide settings={settings} browserLanguage={browserLanguage} />, document.getElementById('guide')!);

const leaving = new AbortController();
addEventListener('pagehide', () => leaving.abort(), { once: true });

const threads = demoThreads(systemClock.now());
let open: string | null = null;

function draw(): void {
  const shown = threads.find(({ id }) => id === open) ?? null;
  const rows = threads.filter(({ waits }) => waits).map(({ id, buyer, subject, messages }) => ({ id, buyer, subject, updatedAt: messages.at(-1)!.at }));
  render(<DemoInbox rows={rows} open={shown} timeZone="America/Los_Angeles" onOpen={(id) => void show(id)} onSend={(id, text) => void send(id, text)} />, document.getElementById('app')!);
}
draw();

provideOverlayExtras({ BarRates, createTooltipView, standBar: (host, page, { signal }) => keepInFreePlace(host, page, signal) });
const session = await readDemo({ clock: systemClock, language: () => language, signal: leaving.signal });
watchSettings((changed) => {
  language = interfaceLanguage(changed.language, browserLanguage);
  session.wake();
});
await tellList();
// Most conversations were opened before, so their minutes are known; the last two have only their day.
for (const thread of threads.slice(0, -2)) session.hear(await conversationNote(thread, systemClock.now()));

async function tellList(): Promise<void> {
  for (const note of await listNotes(threads, systemClock.now())) session.hear(note);
}

async function show(id: string): Promise<void> {
  open = id;
  draw();
  const thread = threads.find((each) => each.id === id);
  if (thread) session.hear(await conversationNote(thread, systemClock.now()));
}

/** As on the page: the reply leaves, the conversation shows it, and the list comes again without the row. */
async function send(id: string, text: string): Promise<void> {
  const thread = threads.find((each) => each.id === id);
  if (!thread) return;
  const at = systemClock.now();
  for (const note of replyNotes(thread, at)) session.hear(note);
  thread.messages.push({ id: `demo-own-${thread.messages.length}`, own: true, at, text });
  draw();
  session.hear(await conversationNote(thread, systemClock.now()));
  setTimeout(() => {
    thread.waits = false;
    draw();
    void tellList();
  }, 1_500);
}
