import { fragmentText, hasIgnoredWords, isIgnored, rulesIgnored, type IgnoredFinding, type IgnoredFindings } from '@/utils/domain/compliance/ignored-findings';
import { sendMessage } from '@/utils/messaging/protocol';
import { sha256Hex } from '@/utils/page/sha-256';
import { systemClock } from '@/utils/platform/clock';
import { readSettings, saveSetting, watchSettings } from '@/utils/platform/settings';
import { keepUp } from './keep-up';

// What one draft can ask for; older answers are asked for again.
const MOST_KNOWN = 500;

/**
 * What the agent ignores always. Words leave this script only as a one-way hash, which the background keys; a hash is asked for only
 * where words of the same rule are ignored.
 * @param changed called when answers of `rules` or `covers` may have changed
 */
export function createIgnoredFindings(signal: AbortSignal, changed: () => void): IgnoredFindings {
  let ignored: readonly IgnoredFinding[] = [];
  /** Fingerprints by `fragmentText`; `null` while they are asked for. */
  const known = new Map<string, string | null>();

  // Where storage is denied nothing was ever ignored.
  keepUp(readSettings, watchSettings, signal, ({ ignoredFindings }) => {
    ignored = ignoredFindings;
    changed();
  });

  async function find(text: string): Promise<void> {
    known.set(text, null);
    const fingerprint = await fingerprintOf(text).catch(() => null);
    if (fingerprint === null) known.delete(text);
    else {
      known.set(text, fingerprint);
      if (!signal.aborted && ignored.some((one) => one.fragment === fingerprint)) changed();
    }
  }

  return {
    rules: () => rulesIgnored(ignored),
    covers(ruleId, words) {
      if (!hasIgnoredWords(ignored, ruleId)) return false;
      const text = fragmentText(ruleId, words);
      const fingerprint = known.get(text);
      if (fingerprint === undefined) {
        if (known.size >= MOST_KNOWN) known.clear();
        void find(text);
      }
      return fingerprint ? isIgnored(ignored, ruleId, fingerprint) : false;
    },
    async keep(ruleId, words, reason) {
      const fragment = words === null ? null : await fingerprintOf(fragmentText(ruleId, words));
      if (words !== null && fragment === null) throw new Error('no fingerprint');
      // Read again: another tab may have added to them.
      const { ignoredFindings } = await readSettings();
      const others = ignoredFindings.filter((one) => one.ruleId !== ruleId || one.fragment !== fragment);
      await saveSetting('ignoredFindings', [...others, { ruleId, fragment, reason, at: systemClock.now() }]);
    },
  };
}

async function fingerprintOf(text: string): Promise<string | null> {
  const hash = await sha256Hex(text);
  const [fingerprint] = hash === null ? [] : await sendMessage('keyedFingerprints', [hash]);
  return fingerprint ?? null;
}
