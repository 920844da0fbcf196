import { useEffect, useRef, useState } from 'preact/hooks';

/**
 * A value that is changed here and stored elsewhere: shown as it was changed at once, so that two changes in a row build on
 * each other, and as it is stored when that was changed by someone else.
 * @param keep stores it; what `stored` then becomes is known and not taken for someone else's
 */
export function useKept<Value>(stored: Value, keep: (value: Value) => void): [value: Value, change: (value: Value) => void] {
  const [value, setValue] = useState(stored);
  const known = useRef(new Set([JSON.stringify(stored)]));
  useEffect(() => {
    const now = JSON.stringify(stored);
    if (known.current.has(now)) return;
    known.current = new Set([now]);
    setValue(stored);
  }, [stored]);
  return [
    value,
    (next) => {
      known.current.add(JSON.stringify(next));
      setValue(next);
      keep(next);
    },
  ];
}
