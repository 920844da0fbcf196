import { useEffect, useState } from 'preact/hooks';
import { firstFrame } from '../hooks/first-frame';

/** A part of the page that is loaded only when it is first asked for; `null` until it is there. */
export function useChunk<Part>(load: () => Promise<{ default: Part }>): Part | null {
  // A component is a function, which `useState` would call: hence the box.
  const [part, setPart] = useState<{ default: Part } | null>(null);
  useEffect(() => {
    let wanted = true;
    void firstFrame().then(load).then((loaded) => wanted && setPart(loaded));
    return () => {
      wanted = false;
    };
  }, [load]);
  return part?.default ?? null;
}
