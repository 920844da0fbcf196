import type { ContactReason } from '../template';

/** One template of the starter set: written for this product, meant to be changed by the agent. */
export interface Starter {
  reason: ContactReason;
  name: string;
  text: string;
}
