export interface DraftLanguage {
  /** BCP 47, as far as it is known; `null` where it is not. */
  now(): string | null;
  /** Looks at a text; `changed` is called where that changes the answer. */
  look(text: string): void;
  forget(): void;
}

/** The language of the draft in the reply box. The last answer holds until another is known, or the draft is taken out: a letter more changes no language. */
export function createDraftLanguage(detect: (text: string) => Promise<string | null>, changed: () => void): DraftLanguage {
  let tag: string | null = null;
  let looked = '';
  async function find(text: string): Promise<void> {
    const found = await detect(text).catch(() => null);
    if (looked !== text || found === null || found === tag) return;
    tag = found;
    changed();
  }

  return {
    now: () => tag,
    look(text) {
      if (text === looked) return;
      looked = text;
      if (text.trim() === '') tag = null;
      void find(text);
    },
    forget() {
      tag = null;
      looked = '';
    },
  };
}
