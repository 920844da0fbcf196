/** Types of `dates.mjs`. */
export function printedDate(at: number, zone: string, language: string): string;
export function printedMinute(at: number, zone: string, language: string): string;
