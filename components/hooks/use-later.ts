import { useEffect, useState } from 'preact/hooks';

/** After what came first is on the screen and can be used: as long as an agent takes to look at it. */
const A_LOOK = 250;

/** `true` once `begun` has been for a moment and the page has nothing else to do: for what is heavy and not looked at first. */
export function useLater(begun: boolean): boolean {
  const [later, setLater] = useState(false);
  useEffect(() => {
    if (!begun || later) return undefined;
    let idle = 0;
    const timer = setTimeout(() => {
      if (typeof requestIdleCallback === 'function') idle = requestIdleCallback(() => setLater(true), { timeout: 1_000 });
      else setLater(true);
    }, A_LOOK);
    return () => {
      clearTimeout(timer);
      if (idle) cancelIdleCallback(idle);
    };
  }, [begun, later]);
  return later;
}
