import { useState } from 'preact/hooks';
import type { KeptLayout } from '@/utils/domain/layout/kept-layout';
import { selfTestTexts } from '@/utils/text/self-test';
import { FileButton } from '../shared/file-button';
import { useFormats, useTexts } from '../shared/language';

/** Why a file was not taken in. */
export type ImportFault = keyof (typeof selfTestTexts)['en']['layout']['faults'];

export interface LayoutActions {
  /** The layout as a file's text. */
  layoutText: (layout: KeptLayout) => string;
  /** Keeps what the file holds; `null` where it was kept. */
  importLayout: (text: string) => Promise<ImportFault | 'not-kept' | null>;
  forgetLayout: () => Promise<boolean>;
}

/** The layout that the agent has shown: saved as a file, taken in from one, or forgotten. */
export function LayoutCard({ kept, actions }: { kept: KeptLayout | null; actions: LayoutActions }) {
  const texts = useTexts(selfTestTexts).layout;
  const formats = useFormats();
  const [outcome, setOutcome] = useState<{ text: string; fault: boolean }>({ text: '', fault: false });

  const save = () => {
    if (!kept) return;
    const link = document.createElement('a');
    link.href = `data:application/json;charset=utf-8,${encodeURIComponent(actions.layoutText(kept))}`;
    link.download = texts.fileName;
    link.click();
  };
  const takeIn = async (chosen: File) => {
    const text = await chosen.text().catch(() => null);
    const fault = text === null ? 'unreadable' : await actions.importLayout(text);
    setOutcome({ text: fault === null ? texts.imported : fault === 'not-kept' ? texts.notKept : texts.faults[fault], fault: fault !== null });
  };
  const forget = async () => {
    const done = await actions.forgetLayout();
    setOutcome({ text: done ? texts.removed : texts.notKept, fault: !done });
  };
  const holds = kept?.list ? (kept.replyBox ? 'both' : 'list') : 'replyBox';
  return (
    <section class="card" data-kept={kept !== null} aria-labelledby="layout-title">
      <h2 id="layout-title">{texts.title}</h2>
      <p class="muted">{texts.explain}</p>
      <p>{kept ? `${texts.kept(formats.dateTime(kept.madeAt))} ${texts.holds[holds]}` : texts.none}</p>
      <div class="ways">
        {kept && (
          <>
            <button type="button" class="button" data-way="export" onClick={save}>
              {texts.export}
            </button>
            <button type="button" class="button button-danger" data-way="forget" onClick={() => void forget()}>
              {texts.remove}
            </button>
          </>
        )}
        <FileButton label={texts.import} accept=".json,application/json" onFile={(file) => void takeIn(file)} />
      </div>
      <p role="status" class={outcome.fault ? 'note tone-urgent' : 'muted'} hidden={outcome.text === ''}>
        {outcome.text}
      </p>
    </section>
  );
}
