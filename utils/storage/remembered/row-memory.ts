/**
 * Rows of one table by name, the latest asked for or written, as they lie in the database: what is remembered is not asked for again.
 * `null`: there is none. Whoever is given a row changes nothing in it.
 */
export class RowMemory<Row> {
  private readonly rows = new Map<string, Row | null>();

  constructor(private readonly most: number) {}

  /** What one transaction sees and changes: nobody else does before `keep`. */
  begin(): RowsInTransaction<Row> {
    return new RowsInTransaction(this.rows, this.most);
  }

  forget(): void {
    this.rows.clear();
  }
}

export class RowsInTransaction<Row> {
  private readonly own = new Map<string, Row | null>();
  private readonly passed = new Set<string>();

  constructor(private readonly before: Map<string, Row | null>, private readonly most: number) {}

  /** `undefined`: ask the database. */
  get(name: string): Row | null | undefined {
    if (this.passed.has(name)) return undefined;
    const own = this.own.get(name);
    if (own !== undefined) return own;
    const known = this.before.get(name);
    if (known !== undefined) this.own.set(name, known);
    return known;
  }

  /** The database has answered this. What was written since it was asked stands. */
  found(name: string, row: Row | null): void {
    if (!this.own.has(name)) this.own.set(name, row);
  }

  written(name: string, row: Row | null): void {
    this.own.set(name, row);
  }

  /** It was written, or may have been, and is not worth remembering: the database is asked from now on. */
  pass(name: string): void {
    this.passed.add(name);
  }

  /** The transaction is done: the next one sees what this one did. */
  keep(): void {
    for (const [name, row] of this.own) {
      // The latest are the last to be forgotten.
      this.before.delete(name);
      this.before.set(name, row);
    }
    for (const name of this.passed) this.before.delete(name);
    for (const name of this.before.keys()) {
      if (this.before.size <= this.most) break;
      this.before.delete(name);
    }
  }
}
