/** Types of `scenarios.mjs`. */
import type { Mailbox } from './mailbox.mjs';
import type { Options } from './options.mjs';

export interface HostContent {
  mailbox: Mailbox;
  options?: Partial<Options>;
}

export interface Scenario {
  name: string;
  description: string;
  /** `now`: Amazon's clock, the machine's if left out. The first host is the scenario's main one. */
  build(at?: { now?: number; seed?: string | number }): { hosts: Record<string, HostContent> };
}

export const calmDay: Scenario;
export const weekendBacklog: Scenario;
export const peakSeason: Scenario;
export const severalMarketplaces: Scenario;
export const empty: Scenario;
export const signedOut: Scenario;
export const clockChange: Scenario;
export const fiftyRows: Scenario;
export const alikeRows: Scenario;
export function manyThreads(count: number): Scenario;
export function allWaiting(count: number): Scenario;
export const SCENARIOS: Record<string, Scenario>;
