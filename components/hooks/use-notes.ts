import { useMemo } from 'preact/hooks';
import { useLive } from './use-live';

/** The agent's own labels, by thread. */
export type Notes = ReadonlyMap<string, string>;

/** The agent's labels on threads as they are now, whoever changes them; none until they are read. */
export function useNotes(): Notes {
  const { value } = useLive(({ threadNotes }) => threadNotes(), []);
  return useMemo(() => new Map(value?.map(({ threadId, text }) => [threadId, text])), [value]);
}
