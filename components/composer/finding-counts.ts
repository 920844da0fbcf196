import type { Finding } from '@/utils/domain/compliance/finding';
import type { Tone } from '@/utils/text/shared';

/** Numbers only: what the element's attributes may hold. */
export interface FindingCounts {
  findings: number;
  blocking: number;
}

export function countFindings(findings: readonly Finding[]): FindingCounts {
  return { findings: findings.length, blocking: findings.filter(({ severity }) => severity === 'block').length };
}

/** The colour of the worst finding. */
export function worstTone(findings: readonly Finding[]): Tone {
  if (findings.some(({ severity }) => severity === 'block')) return 'breached';
  if (findings.some(({ severity }) => severity === 'warn')) return 'at-risk';
  return findings.length > 0 ? 'met' : 'on-track';
}

const ORDER = { block: 0, warn: 1, advice: 2 } as const;

/** Worst first, in the draft's order among equals. */
export function worstFirst(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => ORDER[a.severity] - ORDER[b.severity] || a.start - b.start);
}
