/** `block`: Amazon stops or punishes it. `warn`: risky. `advice`: quality, never counted against the draft. */
export type Severity = 'block' | 'warn' | 'advice';

/** One thing found in a draft. */
export interface Finding {
  /** e.g. `EXT-APP`; what `DraftContext.rulesOff` and an "ignore always" name. */
  ruleId: string;
  /** A family of policy.md §0, e.g. `external-contact`. */
  family: string;
  severity: Severity;
  /** UTF-16 offsets in the draft, end excluded. */
  start: number;
  end: number;
  /** What is wrong and why, in the interface's language. */
  message: string;
  /** A compliant text for exactly the range from `start` to `end`; an empty replacement takes the words out. */
  fix?: { label: string; replacement: string };
}

/** What is known around a draft. Everything may be missing. */
export interface DraftContext {
  marketplaceId?: string;
  /** BCP 47; the caller detects languages. */
  buyerLanguage?: string;
  draftLanguage?: string;
  /** The language of messages and labels: Chinese for `zh…`, else English. */
  interfaceLanguage?: string;
  /** Absent: the rules of both. */
  kind?: 'reply' | 'proactive';
  fulfilment?: 'amazon' | 'seller';
  orderIds?: string[];
  /** Money an agent may promise without asking. */
  promiseLimit?: { amount: number; currency: string };
  /** True: advice on what a good reply holds, which nobody is given unasked. */
  checklist?: boolean;
  /** Rule ids not to run. */
  rulesOff?: string[];
}
