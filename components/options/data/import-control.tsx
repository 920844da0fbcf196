import { useRef, useState } from 'preact/hooks';
import type { ImportMapping } from '@/utils/domain/import/import-line';
import { dataTexts } from '@/utils/text/data';
import { useAccounts } from '../../hooks/use-accounts';
import { useImportState } from '../../hooks/use-import-state';
import { useFormats, useTexts } from '../../shared/language';
import type { CsvPreview, DataActions, ImportOutcome } from './data-actions';
import { FileButton } from '../../shared/file-button';
import { firstMapping, rememberMapping } from './first-mapping';
import { ForgetImported } from './forget-imported';
import { ImportMappingForm } from './import-mapping-form';
import { ImportReport } from './import-report';

type Step =
  | { at: 'idle' }
  | { at: 'no-columns' }
  | { at: 'chosen'; file: File; preview: CsvPreview; mapping: ImportMapping }
  | { at: 'running'; part: number; taken: number }
  | { at: 'closing' }
  | { at: 'ended'; outcome: ImportOutcome };

/** Past messages from a CSV file: choose it, say what its columns are, see how one line is read, and watch it go in. */
export function ImportControl({ actions }: { actions: DataActions }) {
  const texts = useTexts(dataTexts).import;
  const formats = useFormats();
  const accounts = useAccounts();
  const { interrupted, imported } = useImportState();
  const [step, setStep] = useState<Step>({ at: 'idle' });
  const stopping = useRef<AbortController | null>(null);

  const choose = async (file: File) => {
    const preview = await actions.previewCsv(file).catch(() => null);
    setStep(preview ? { at: 'chosen', file, preview, mapping: firstMapping(preview, accounts ?? []) } : { at: 'no-columns' });
  };
  const start = async (file: File, preview: CsvPreview, mapping: ImportMapping) => {
    rememberMapping(preview, mapping);
    const controller = (stopping.current = new AbortController());
    setStep({ at: 'running', part: 0, taken: 0 });
    const outcome = await actions.importCsv(file, mapping, {
      signal: controller.signal,
      onProgress: (part, taken) => setStep({ at: 'running', part, taken }),
      onClosing: () => setStep({ at: 'closing' }),
    });
    setStep({ at: 'ended', outcome });
  };
  const busy = step.at === 'running' || step.at === 'closing';
  return (
    <div class="data-control">
      <div class="data-line">
        <FileButton label={texts.choose} accept=".csv,.tsv,.txt,text/csv" disabled={busy || accounts === null} onFile={(file) => void choose(file)} />
        {imported && !busy && step.at !== 'chosen' && <ForgetImported forget={actions.forgetImported} />}
      </div>
      {step.at === 'idle' && interrupted && <p class="text-at-risk">{texts.interrupted(formats.number(interrupted.upTo))}</p>}
      {step.at === 'no-columns' && (
        <p class="text-urgent" role="alert">
          {texts.noColumns}
        </p>
      )}
      {step.at === 'chosen' && (
        <ImportMappingForm
          preview={step.preview}
          mapping={step.mapping}
          accounts={accounts ?? []}
          now={actions.now()}
          onChange={(mapping) => setStep({ ...step, mapping })}
          onStart={() => void start(step.file, step.preview, step.mapping)}
          onCancel={() => setStep({ at: 'idle' })}
        />
      )}
      <div role="status">
        {step.at === 'running' && <p>{texts.running(formats.percent(step.part), step.taken)}</p>}
        {step.at === 'closing' && <p>{texts.closing}</p>}
        {step.at === 'ended' && <ImportReport outcome={step.outcome} />}
      </div>
      {step.at === 'running' && (
        <div class="data-line">
          <progress max={1} value={step.part} aria-label={texts.start} />
          <button type="button" class="button" onClick={() => stopping.current?.abort()}>
            {texts.stop}
          </button>
        </div>
      )}
    </div>
  );
}
