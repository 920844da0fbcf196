import type { DBCore, DBCoreCursor, DBCoreKeyRange, DBCoreMutateRequest, DBCoreTable, Middleware } from 'dexie';
import { packKey, unpackKey } from './packed-key';
import { isPackedTable, packRow, unpackRow } from './packed-rows';

/**
 * Rows are packed on their way into the database and unpacked on their way out: everything above it, the queries that live included, knows
 * ids and records as they are. Keys do not keep the order of the ids they stand for: of ids nothing but a beginning up to `#` or `|` may be
 * asked for, and no several by `anyOf`.
 */
export const packing: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'packing',
  // Below all of Dexie's own.
  level: -2,
  create: (core) => ({ ...core, table: (name) => (isPackedTable(name) ? packedTable(core.table(name)) : core.table(name)) }),
};

function packedTable(table: DBCoreTable): DBCoreTable {
  const { name } = table;
  const unpack = (row: unknown): unknown => (row === undefined ? row : unpackRow(name, row));
  // No `await`: Dexie's own promises keep to its transaction.
  return {
    ...table,
    mutate: (request) =>
      table.mutate(isUpgrade(request) ? request : packedRequest(name, request)).then((answer) => ({
        ...answer,
        ...(answer.results && { results: answer.results.map(unpackedKey) }),
        lastResult: unpackedKey(answer.lastResult),
      })),
    get: (request) => table.get(isUpgrade(request) ? request : { ...request, key: packedKey(request.key) }).then(unpack),
    getMany: (request) => table.getMany(isUpgrade(request) ? request : { ...request, keys: request.keys.map(packedKey) }).then((rows) => rows.map(unpack)),
    query: (request) => table.query(packedQuery(request)).then(({ result }) => ({ result: result.map(request.values ? unpack : unpackedKey) })),
    count: (request) => table.count(packedQuery(request)),
    openCursor: (request) => table.openCursor(packedQuery(request)).then((cursor) => cursor && unpackedCursor(cursor, unpack)),
  };
}

/** What upgrades up to the sixth find is not packed yet. */
function isUpgrade({ trans }: { trans: unknown }): boolean {
  return (trans as IDBTransaction).mode === 'versionchange';
}

function packedRequest(name: string, request: DBCoreMutateRequest): DBCoreMutateRequest {
  if (request.type === 'delete') return { ...request, keys: request.keys.map(packedKey) };
  if (request.type === 'deleteRange') return { ...request, range: packedRange(request.range) };
  return { ...request, values: request.values.map((row: Record<string, unknown>) => packRow(name, row)) };
}

function packedQuery<Request extends { trans: unknown; query: { range: DBCoreKeyRange } }>(request: Request): Request {
  return isUpgrade(request) ? request : { ...request, query: { ...request.query, range: packedRange(request.query.range) } };
}

function packedRange(range: DBCoreKeyRange): DBCoreKeyRange {
  return { ...range, lower: packedKey(range.lower), upper: packedKey(range.upper) };
}

function packedKey(key: unknown): unknown {
  if (typeof key === 'string') return packKey(key);
  return Array.isArray(key) ? key.map(packedKey) : key;
}

function unpackedKey(key: unknown): unknown {
  if (typeof key === 'string') return unpackKey(key);
  return Array.isArray(key) ? key.map(unpackedKey) : key;
}

function unpackedCursor(cursor: DBCoreCursor, unpack: (row: unknown) => unknown): DBCoreCursor {
  return Object.create(cursor, {
    key: { get: () => unpackedKey(cursor.key) },
    primaryKey: { get: () => unpackedKey(cursor.primaryKey) },
    value: { get: () => unpack(cursor.value) },
    continue: { value: (key?: unknown) => cursor.continue(packedKey(key)) },
    continuePrimaryKey: { value: (key: unknown, primaryKey: unknown) => cursor.continuePrimaryKey(packedKey(key), packedKey(primaryKey)) },
  }) as DBCoreCursor;
}
