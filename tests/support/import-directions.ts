// The rooms of the house (design.md §3) and the only directions in which they may import each other.
import { posix } from 'node:path';

/** What each room may import besides itself: rooms, or packages by name (a trailing `/` allows sub-paths). */
const MAY_IMPORT: Record<string, { rooms: string[]; packages: string[] }> = {
  entrypoints: {
    rooms: ['components', 'hooks', 'services', 'storage', 'platform', 'messaging', 'page', 'domain', 'text', 'messaging-page'],
    packages: ['wxt/', 'preact', 'preact/', 'valibot'],
  },
  components: { rooms: ['domain', 'hooks', 'text', 'messaging-page'], packages: ['preact', 'preact/', 'uplot', 'uplot/'] },
  hooks: { rooms: ['domain', 'storage', 'messaging', 'platform/settings', 'text'], packages: ['preact/', 'dexie'] },
  services: { rooms: ['domain', 'text', 'messaging-types'], packages: [] },
  storage: { rooms: ['domain', 'services/ports'], packages: ['dexie', 'valibot'] },
  platform: { rooms: ['domain', 'services/ports', 'text'], packages: ['wxt/', 'webextension-polyfill', '@wxt-dev/storage', 'valibot', 'csv-parse/'] },
  messaging: { rooms: ['domain'], packages: ['@webext-core/messaging', 'valibot'] },
  page: { rooms: ['domain'], packages: ['valibot'] },
  domain: { rooms: [], packages: ['date-fns', 'date-fns/', '@date-fns/tz'] },
  text: { rooms: ['domain'], packages: [] },
};

// Rooms that do not lie in a folder of their own name; the more exact place first.
const PLACES: [prefix: string, room: string][] = [
  ['components/hooks/', 'hooks'],
  ['components/', 'components'],
  ['entrypoints/', 'entrypoints'],
  ...['domain', 'page', 'services', 'storage', 'platform', 'messaging', 'text'].map((room): [string, string] => [`utils/${room}/`, room]),
];

// Type-only seams that a narrower rule opens by name.
const SEAMS: Record<string, string> = {
  'utils/page/messaging-page': 'messaging-page',
  'utils/services/ports': 'services/ports',
  // What the port of the database speaks of: types, as the ports themselves.
  'utils/services/records': 'services/ports',
  'utils/services/tables': 'services/ports',
  'utils/platform/settings': 'platform/settings',
  'utils/messaging/protocol': 'messaging-types',
};

/** The room a file lives in, or `null` where the room is missing. */
export function roomOf(path: string): string | null {
  return PLACES.find(([prefix]) => path.startsWith(prefix))?.[1] ?? null;
}

/** Every module that a source names: static, re-exported, dynamic; with whether the import is of types only. */
export function importsOf(source: string): { specifier: string; typeOnly: boolean }[] {
  const code = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  const found = [];
  for (const match of code.matchAll(/(?:^|[;\n])\s*(import|export)\s+(type\s+)?(?:[\w*{}\s,$]+\s+from\s+)?['"]([^'"]+)['"]/g)) {
    found.push({ specifier: match[3]!, typeOnly: Boolean(match[2]) });
  }
  for (const match of code.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g)) found.push({ specifier: match[1]!, typeOnly: false });
  return found;
}

/** The sentence for every import that goes in a direction not allowed. `files`: source by path from the project's root. */
export function violationsOf(files: ReadonlyMap<string, string>): string[] {
  const faults: string[] = [];
  for (const [path, source] of files) {
    const room = roomOf(path);
    if (room === null) {
      faults.push(`${path}: no room of the house holds this file`);
      continue;
    }
    for (const { specifier, typeOnly } of importsOf(source)) {
      const fault = faultOf(path, room, specifier, typeOnly);
      if (fault) faults.push(`${path} (${room}) imports ${specifier}: ${fault}`);
    }
  }
  return faults;
}

function faultOf(path: string, room: string, specifier: string, typeOnly: boolean): string | null {
  const allowed = MAY_IMPORT[room]!;
  const target = specifier.startsWith('@/')
    ? specifier.slice(2)
    : specifier.startsWith('.')
      ? posix.join(posix.dirname(path), specifier)
      : null;
  if (target === null) {
    const known = allowed.packages.some((name) => specifier === name || (name.endsWith('/') && specifier.startsWith(name)));
    return known ? null : `${room} may not use this package`;
  }
  if (/\.(css|svg|html)(\?.*)?$/.test(target)) return null;
  const targetRoom = roomOf(target);
  if (targetRoom === null) return 'that is no room of the house';
  if (targetRoom === 'entrypoints' && room !== 'entrypoints') return 'nobody imports an entrypoint';
  if (targetRoom === room || allowed.rooms.includes(targetRoom)) return null;
  const seam = SEAMS[target.replace(/\.tsx?$/, '')];
  if (seam && allowed.rooms.includes(seam)) return null;
  // The protocol's types are shapes of domain data; services see them as types, never the calls.
  return typeOnly && seam === 'messaging-types' && room === 'services' ? null : `${room} may not know ${targetRoom}`;
}
