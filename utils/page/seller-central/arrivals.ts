import type { Instant } from '@/utils/domain/time/observed-time';

/**
 * When what is drawn came in from the page. A list that looks the same is the same reading, however often it is looked at or drawn
 * again; it is a new one when its content changes, or when it comes back after a skeleton. In doubt it is as old as the page.
 */
export class Arrivals {
  #signature: string | null = null;
  #cameInAt: Instant;
  #rows = new Map<string, Instant>();
  #loadingSince: Instant | null = null;
  #readBefore = false;

  /** @param pageLoadedAt what a list is dated by that was there before it was first looked at */
  constructor(pageLoadedAt: Instant) {
    this.#cameInAt = pageLoadedAt;
  }

  /** The list or conversation is being loaded. */
  loading(at: Instant): void {
    this.#loadingSince = at;
    this.#readBefore = true;
  }

  /** The page was read and showed nothing of this; what it shows next has come in since. */
  absent(): void {
    this.#readBefore = true;
  }

  /**
   * @param keys one text a row, in the page's order
   * @param changedAt when the page last changed, so far as it was watched
   * @param scrolled the change came with scrolling: rows were swapped, and may be as old as the list
   * @returns when the list came in, and each of its rows
   */
  came(keys: readonly string[], changedAt: Instant, scrolled: boolean): { list: Instant; rows: Instant[] } {
    const signature = keys.join('\n');
    const same = signature === this.#signature;
    if (this.#loadingSince !== null || (this.#signature === null && this.#readBefore)) {
      this.#cameInAt = changedAt;
      this.#rows.clear();
    } else if (this.#signature !== null && !same && !scrolled) {
      this.#cameInAt = changedAt;
      this.#rows.clear();
    }
    this.#signature = signature;
    this.#loadingSince = null;
    this.#readBefore = true;
    const rows = keys.map((key) => {
      const at = this.#rows.get(key) ?? (scrolled && !same ? changedAt : this.#cameInAt);
      this.#rows.set(key, at);
      return at;
    });
    return { list: this.#cameInAt, rows };
  }
}
