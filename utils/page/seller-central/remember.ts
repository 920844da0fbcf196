const MOST_REMEMBERED = 4_000;

/** What was answered before is not worked out again: names, labels and dates repeat from row to row and from reading to reading. */
export function remember<Key, Found extends string | boolean | object | null>(find: (key: Key) => Found): (key: Key) => Found {
  const known = new Map<Key, Found>();
  return (key) => {
    let found = known.get(key);
    if (found === undefined) {
      if (known.size > MOST_REMEMBERED) known.clear();
      known.set(key, (found = find(key)));
    }
    return found;
  };
}
