import type { Instant } from '@/utils/domain/time/observed-time';

/** Hands a file to the browser's downloads. */
export function saveFile(content: Blob, name: string): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** `replyclock-contacts-2026-11-26.csv` */
export function fileName(what: string, now: Instant, ending: string): string {
  return `replyclock-${what}-${new Date(now).toISOString().slice(0, 10)}.${ending}`;
}
