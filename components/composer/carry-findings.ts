import type { Finding } from '@/utils/domain/compliance/finding';

/** One edit: `removed` UTF-16 units at `start` gave way to `added`. */
export interface Edit {
  start: number;
  removed: number;
  added: number;
}

/** The smallest single edit that leads from one text to the other. */
export function editBetween(before: string, after: string): Edit {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  let tail = 0;
  while (tail < most - start && before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)) tail += 1;
  return { start, removed: before.length - start - tail, added: after.length - start - tail };
}

/**
 * Findings of the text before an edit where they stand after it; those whose words the edit touched are left out until the next
 * check. So an underline keeps to its words while the agent types.
 */
export function carryFindings(findings: readonly Finding[], { start, removed, added }: Edit): readonly Finding[] {
  if (removed === 0 && added === 0) return findings;
  return findings.flatMap((finding) => {
    if (finding.end <= start) return [finding];
    if (finding.start < start + removed || finding.start < start) return [];
    return [{ ...finding, start: finding.start + added - removed, end: finding.end + added - removed }];
  });
}
