import type { ContactRules } from '@/utils/domain/thread/contacts';
import type { Settings } from './ports';

/** What counts as a contact and what ends one, as the agent has it. */
export function rulesOf({ automaticRepliesCount, countPer }: Settings): ContactRules {
  return { automaticRepliesCount, countPer };
}
