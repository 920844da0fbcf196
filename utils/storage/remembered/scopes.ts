import type { ContactRecord } from '@/utils/services/records';
import { nameOfScope, type Scope } from '../metric-rows';

type Known = ReadonlyMap<string, Scope> | null;

/** The pairs of account and marketplace that have contacts; `null`: to be looked for. */
export class Scopes {
  private known: Known = null;

  begin(): ScopesInTransaction {
    return new ScopesInTransaction(this.known, (known) => {
      this.known = known;
    });
  }

  forget(): void {
    this.known = null;
  }
}

export class ScopesInTransaction {
  private changes = 0;

  constructor(private known: Known, private readonly keepKnown: (known: Known) => void) {}

  async all(ask: () => Promise<Scope[]>): Promise<Scope[]> {
    if (this.known) return [...this.known.values()];
    const before = this.changes;
    const found = await ask();
    // What was written meanwhile, the search may have missed.
    if (this.changes === before) this.known = new Map(found.map((scope) => [nameOfScope(scope), scope]));
    return found;
  }

  /** This contact was stored; `before`: what was stored of it, `undefined` where that is not known. */
  written({ accountId, marketplaceId }: ContactRecord, before: Scope | null | undefined): void {
    const scope = { accountId, marketplaceId };
    this.changes += 1;
    if (before === undefined || (before && nameOfScope(before) !== nameOfScope(scope))) this.known = null;
    else if (this.known && !this.known.has(nameOfScope(scope))) this.known = new Map([...this.known, [nameOfScope(scope), scope]]);
  }

  /** A pair may have been left without any. */
  removed(): void {
    this.changes += 1;
    this.known = null;
  }

  keep(): void {
    this.keepKnown(this.known);
  }
}
