import { useState } from 'preact/hooks';

/** The agent's word on who wrote a message; `unknown` takes it back. */
export interface AuthorChoice {
  threadId: string;
  messageId: string;
  author: 'seller' | 'automatic' | 'buyer' | 'unknown';
}

export interface Settling {
  /** The last word, to be told and undone; `null` where none was given, or it was taken back. */
  last: (AuthorChoice & { name: string; failed: boolean }) | null;
  /** `name`: of the thread, which may leave the page by this. */
  say: (choice: AuthorChoice, name: string) => void;
}

/** Settles who wrote a message, and remembers the last word for as long as the page is open. */
export function useSettling(settle: (choice: AuthorChoice) => Promise<void>): Settling {
  const [last, setLast] = useState<Settling['last']>(null);
  return {
    last,
    say: (choice, name) =>
      void settle(choice).then(
        () => setLast(choice.author === 'unknown' ? null : { ...choice, name, failed: false }),
        () => setLast({ ...choice, name, failed: true }),
      ),
  };
}
