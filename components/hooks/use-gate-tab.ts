import { useEffect, useState } from 'preact/hooks';

/** What stands in place of an inbox in some tab: a sign-in page or a check; `null`: neither. */
export type Gate = 'signed-out' | 'challenge';

/** Tells at once and whenever it changes; what it gives back ends that. */
export type WatchGates = (tell: (gate: Gate | null) => void) => () => void;

/** The gate that a tab of Seller Central stands before, known by the tab's address: no script of ours runs on such pages. */
export function useGateTab(watch: WatchGates): Gate | null {
  const [gate, setGate] = useState<Gate | null>(null);
  useEffect(() => watch(setGate), [watch]);
  return gate;
}
