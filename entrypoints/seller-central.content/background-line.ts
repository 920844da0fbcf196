import type { ContentLine } from '@/utils/messaging/content-line';
import type { InboxAnswer, InboxQuery, OwnSend, PageStateReport } from '@/utils/messaging/protocol';
import type { Observation } from '@/utils/domain/thread/observation';
import type { HandedWords } from './words-for-page';

/** What this page says to the background. Every call answers, at last with `null`: nothing here rejects. */
export interface BackgroundLine {
  recordObservation(observation: Observation): Promise<InboxAnswer | null>;
  reportPageState(report: PageStateReport): Promise<InboxAnswer | null>;
  reportOwnSend(send: OwnSend): Promise<InboxAnswer | null>;
  readInbox(query: InboxQuery): Promise<InboxAnswer | null>;
  readPageWords(): Promise<HandedWords | null>;
  setPaused(change: { paused: boolean }): Promise<boolean>;
  /** The last call got no answer. */
  isSilent(): boolean;
}

// A worker that is merely asleep is awake well within the first two.
const TRY_AGAIN_AFTER = [0, 250, 1_500];
const LONGEST_ANSWER = 10_000;

/** @param lost called when the extension was updated or removed under this page: nothing will ever answer again */
export function createBackgroundLine(line: Pick<ContentLine, 'ask'>, signal: AbortSignal, lost: () => boolean): BackgroundLine {
  let silent = false;

  async function ask<T>(call: () => Promise<T>): Promise<T | null> {
    for (const wait of TRY_AGAIN_AFTER) {
      await pause(wait);
      if (signal.aborted || lost()) break;
      try {
        const answer = await Promise.race([call(), pause(LONGEST_ANSWER).then(() => Promise.reject(new Error('no answer')))]);
        silent = false;
        return answer;
      } catch {
        // Asleep, starting, or gone: asked again, and told by `isSilent` in the end.
      }
    }
    silent = true;
    return null;
  }

  return {
    recordObservation: (observation) => ask(() => line.ask('recordObservation', observation)),
    reportPageState: (report) => ask(() => line.ask('reportPageState', report)),
    reportOwnSend: (send) => ask(() => line.ask('reportOwnSend', send)),
    readInbox: (query) => ask(() => line.ask('readInbox', query)),
    readPageWords: () => ask(async () => (await line.ask('readPageWords', undefined)) as HandedWords),
    setPaused: async (change) => (await ask(async () => ({ done: await line.ask('setPaused', change) }))) !== null,
    isSilent: () => silent,
  };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => {
    setTimeout(done, milliseconds);
  });
}
