/** Types of `server.mjs`. */
import type { Mailbox } from './mailbox.mjs';
import type { Options } from './options.mjs';
import type { Scenario } from './scenarios.mjs';

export interface RecordedRequest {
  method: string;
  host: string;
  /** With its query. */
  path: string;
  at: number;
  status: number;
}

export interface Simulator {
  port: number;
  scenario: string;
  hosts: string[];
  mailboxes: Record<string, Mailbox>;
  readonly mailbox: Mailbox;
  requests: RecordedRequest[];
  documents: Map<string, string>;
  url(host: string, path?: string): string;
  setOptions(changes: Partial<Options>): void;
  setOptions(host: string, changes: Partial<Options>): void;
  switchesAccount(host: string, mailbox: Mailbox): void;
  close(): Promise<void>;
}

export const PAGE_POLICY: string;
export function startSimulator(start?: {
  scenario?: string | Scenario;
  port?: number;
  options?: Partial<Options>;
  now?: number;
  seed?: string | number;
}): Promise<Simulator>;
