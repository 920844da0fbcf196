import type { CompleteReading } from './complete-reading';
import { deriveThread, type DeriveOptions } from './derive-thread';
import type { ThreadEvidence } from './evidence';
import type { Instant } from '../time/observed-time';

/**
 * `evidence` without what was last seen before an instant and no longer tells anything: states that a conversation has
 * since explained, sends long settled, drawn messages that are known exactly. Each kind goes only where the contacts come
 * out the same without it; old facts that are told again later change nothing either.
 */
export function compactEvidence(
  evidence: ThreadEvidence,
  readings: readonly CompleteReading[],
  options: DeriveOptions & { before: Instant },
): ThreadEvidence {
  const { before } = options;
  const told = (facts: ThreadEvidence) => {
    const { contacts, thread, problems } = deriveThread(facts, readings, options);
    return JSON.stringify([contacts, thread, problems]);
  };
  const expected = told(evidence);
  const isOld = (at: Instant) => at < before;
  const lighter: ((facts: ThreadEvidence) => ThreadEvidence)[] = [
    (facts) => ({ ...facts, updates: facts.updates.filter((update) => update.sightings.some((span) => !isOld(span.at.latest))) }),
    (facts) => ({ ...facts, sends: facts.sends.filter((send) => !isOld(send.at)) }),
    (facts) => (facts.drawnPart && isOld(facts.drawnPart.seenAt) ? { ...facts, drawnPart: null } : facts),
    (facts) => (facts.drawnWhole && isOld(facts.drawnWhole.seenAt) ? { ...facts, drawnWhole: null } : facts),
  ];
  return lighter.reduce((facts, without) => {
    const candidate = without(facts);
    return told(candidate) === expected ? candidate : facts;
  }, evidence);
}
