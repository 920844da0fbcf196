import type { IndexableType, Table } from 'dexie';

/** Calls back with all rows of a table in the order of their keys, so many at a time; to be run in one transaction. */
export async function rowsInPortions<Row, Key>(table: Table<Row, Key>, size: number, take: (rows: Row[]) => void): Promise<void> {
  const { keyPath } = table.schema.primKey;
  const keyOf = (row: Row) => {
    const fields = row as Record<string, IndexableType>;
    return Array.isArray(keyPath) ? (keyPath.map((name) => fields[name]) as IndexableType) : fields[keyPath ?? '']!;
  };
  let rows = await table.orderBy(':id').limit(size).toArray();
  while (rows.length > 0) {
    take(rows);
    if (rows.length < size) return;
    rows = await table.where(':id').above(keyOf(rows.at(-1)!)).limit(size).toArray();
  }
}
