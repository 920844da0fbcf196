import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const NANOSECONDS = { ns: 1, µs: 1_000 };

/** Firefox's own profiler, which writes what every process did into one file when the browser ends. */
export function firefoxProfile() {
  const folder = mkdtempSync(join(tmpdir(), 'replyclock-profile-'));
  const file = join(folder, 'profile.json');
  return {
    /** For the browser's start. */
    env: {
      MOZ_PROFILER_STARTUP: '1', MOZ_PROFILER_STARTUP_INTERVAL: '0.5', MOZ_PROFILER_STARTUP_ENTRIES: '20000000',
      MOZ_PROFILER_STARTUP_FEATURES: 'js,cpu', MOZ_PROFILER_STARTUP_FILTERS: 'GeckoMain', MOZ_PROFILER_SHUTDOWN: file,
    },
    /**
     * After the browser has ended.
     * @returns {{at: number, cpu: number}[]} for each look at a page's main thread that found it in a script of the extension: when, in
     * milliseconds since 1970, and for how many milliseconds the thread had worked since the look before
     */
    ownWork() {
      const profile = JSON.parse(readFileSync(file, 'utf8'));
      rmSync(folder, { recursive: true, force: true });
      return processesOf(profile).flatMap(({ meta, threads }) => threads.filter(({ processType }) => processType === 'tab').flatMap((thread) => ownSamples(thread, meta)));
    },
  };
}

function processesOf(profile) {
  return [profile, ...(profile.processes ?? []).flatMap(processesOf)];
}

function ownSamples({ stringTable, frameTable, stackTable, samples, processName }, meta) {
  if (/extension/i.test(processName ?? '')) return [];
  const unit = NANOSECONDS[meta.sampleUnits?.threadCPUDelta];
  if (!unit) throw new Error(`Firefox counts processor time in ${meta.sampleUnits?.threadCPUDelta} here: not known`);
  const ours = new Set(frameTable.data.flatMap((frame, i) => (stringTable[frame[frameTable.schema.location]].includes('moz-extension://') ? [i] : [])));
  const known = new Map([[null, false]]);
  const isOurs = (stack) => {
    const path = [];
    let at = stack;
    for (; !known.has(at); at = stackTable.data[at][stackTable.schema.prefix]) {
      path.push(at);
      if (ours.has(stackTable.data[at][stackTable.schema.frame])) known.set(at, true);
      if (known.has(at)) break;
    }
    for (const step of path) known.set(step, known.get(at));
    return known.get(stack);
  };
  const { time, stack, threadCPUDelta } = samples.schema;
  return samples.data.filter((sample) => isOurs(sample[stack] ?? null)).map((sample) => ({ at: meta.startTime + sample[time], cpu: ((sample[threadCPUDelta] ?? 0) * unit) / 1e6 }));
}
