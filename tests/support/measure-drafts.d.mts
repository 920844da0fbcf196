import type { Finding } from '../../utils/domain/compliance/finding';

export interface Sets {
  benign: { language: string; draft: string }[];
  labelled: { language: string; draft: string; expect: string[]; allow?: string[] }[];
}
interface Alarms { replies: number; block: number; any: number }
interface Counts { found: number; missed: number; wrong: number }
type Check = (draft: string) => Finding[];

export const DRAFTS: string;
export function readSets(part: 'tuning' | 'held-out'): Sets;
export function countedFamilies(findings: readonly Finding[]): Set<string>;
export function alarmsOn(benign: Sets['benign'], check: Check): { rows: Map<string, Alarms>; families: Map<string, number>; wrong: object[] };
export function familiesIn(labelled: Sets['labelled'], check: Check): { rows: Map<string, Counts>; wrong: object[] };
export function recallOf(counts: Counts | undefined): number;
export function precisionOf(counts: Counts | undefined): number;
