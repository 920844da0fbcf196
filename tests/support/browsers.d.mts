export class NoBrowserError extends Error {}
export function findBrowser(name: string, places?: Record<string, string[]>): string | null;
export function ensureBrowsers(names: string[], machine?: { places?: Record<string, string[]>; install?: () => boolean }): Record<string, string>;
export function ensureFonts(): void;
