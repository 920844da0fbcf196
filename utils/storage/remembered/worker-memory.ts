import type { AccountRecord, ContactRecord, EvidenceRecord, RowIdentityRecord, ThreadRecord } from '@/utils/services/records';
import type { MetricRow } from '../metric-rows';
import { OpenThreads } from './open-threads';
import { RowMemory } from './row-memory';
import { Scopes } from './scopes';

/** Rows remembered of each table: what the lists of an inbox and the conversations beside them show within minutes. More would make a day's work grow the worker. */
const MOST = 256;
/** Sums are smaller, and one contact changes dozens. */
const MOST_SUMS = 512;

/**
 * What the worker remembers of its database, so that it need not ask for what it has read or written just before. It is the only one
 * that writes, one transaction after the other: what one has done the next one finds here, and of one that was undone nothing. A
 * worker that starts remembers nothing; nor does one whose database was closed, or replaced by a page (`replacedMark`).
 */
export class WorkerMemory {
  private readonly parts = {
    evidence: new RowMemory<EvidenceRecord>(MOST),
    threads: new RowMemory<ThreadRecord>(MOST),
    rowIdentities: new RowMemory<RowIdentityRecord>(MOST),
    accounts: new RowMemory<AccountRecord>(MOST),
    /** Those of each thread, by its id. */
    contacts: new RowMemory<ContactRecord[]>(MOST),
    metrics: new RowMemory<MetricRow>(MOST_SUMS),
    scopes: new Scopes(),
    open: new OpenThreads(),
  };

  begin() {
    const { evidence, threads, rowIdentities, accounts, contacts, metrics, scopes, open } = this.parts;
    const parts = {
      evidence: evidence.begin(), threads: threads.begin(), rowIdentities: rowIdentities.begin(), accounts: accounts.begin(),
      contacts: contacts.begin(), metrics: metrics.begin(), scopes: scopes.begin(), open: open.begin(),
    };
    return {
      ...parts,
      keep: () => {
        for (const part of Object.values(parts)) part.keep();
      },
    };
  }

  forget(): void {
    for (const part of Object.values(this.parts)) part.forget();
  }
}

export type MemoryInTransaction = ReturnType<WorkerMemory['begin']>;
