import { useState } from 'preact/hooks';
import type { BackupRefusal } from '@/utils/domain/files/backup';
import { dataTexts } from '@/utils/text/data';
import { useFormats, useTexts } from '../../shared/language';
import { BackupChanges } from './backup-changes';
import type { DataActions, ExaminedBackup } from './data-actions';
import { FileButton } from '../../shared/file-button';
import { fileName, saveFile } from '../../shared/save-file';

type Step =
  | { at: 'idle'; said: string }
  | { at: 'making' | 'reading' | 'restoring'; part: number }
  | { at: 'refused'; reason: BackupRefusal }
  | { at: 'examined'; backup: ExaminedBackup };

/** A backup of everything, and back: what it would change is said before anything is changed. */
export function BackupControl({ actions }: { actions: DataActions }) {
  const texts = useTexts(dataTexts).backup;
  const { failed, import: { unreadable } } = useTexts(dataTexts);
  const formats = useFormats();
  const [step, setStep] = useState<Step>({ at: 'idle', said: '' });
  const progress = (at: 'making' | 'reading' | 'restoring') => (part: number) => setStep({ at, part });

  const make = async () => {
    progress('making')(0);
    try {
      const content = await actions.makeBackup(progress('making'));
      const name = fileName('backup', actions.now(), 'jsonl.gz');
      saveFile(content, name);
      setStep({ at: 'idle', said: texts.made(name) });
    } catch {
      setStep({ at: 'idle', said: failed });
    }
  };
  const examine = async (file: File) => {
    progress('reading')(0);
    try {
      const found = await actions.examineBackup(file, progress('reading'));
      setStep('refused' in found ? { at: 'refused', reason: found.refused } : { at: 'examined', backup: found });
    } catch {
      setStep({ at: 'idle', said: unreadable });
    }
  };
  const restore = async (backup: ExaminedBackup) => {
    progress('restoring')(0);
    try {
      await backup.restore(progress('restoring'));
      setStep({ at: 'idle', said: texts.restored });
    } catch {
      setStep({ at: 'idle', said: texts.failed });
    }
  };
  const busy = 'part' in step;
  return (
    <div class="data-control">
      <div class="data-line">
        <button type="button" class="button" disabled={busy} onClick={() => void make()}>
          {texts.make}
        </button>
        <FileButton label={texts.choose} accept=".gz,.jsonl,application/gzip" disabled={busy} onFile={(file) => void examine(file)} />
      </div>
      <div role="status">
        {step.at === 'idle' && step.said !== '' && <p class="muted">{step.said}</p>}
        {busy && <p class="muted">{texts[step.at](formats.percent(step.part))}</p>}
        {step.at === 'refused' && (
          <p>
            <span class="text-urgent">{texts.refused[step.reason]}</span> {texts.nothingTouched}
          </p>
        )}
      </div>
      {step.at === 'examined' && <BackupChanges backup={step.backup} now={actions.now()} onRestore={() => void restore(step.backup)} onCancel={() => setStep({ at: 'idle', said: '' })} />}
    </div>
  );
}
