import { useState } from 'preact/hooks';
import { EXPORTS, TOLD_OF_THREADS, type ExportChoice } from '@/utils/domain/files/backup';
import { dataTexts } from '@/utils/text/data';
import { insightTexts } from '@/utils/text/insight';
import { useTexts } from '../../shared/language';
import type { DataActions } from './data-actions';
import { fileName, saveFile } from '../../shared/save-file';

/** Contacts, what waits, readings or notices as a file: ids, instants and outcomes. */
export function ExportControl({ actions }: { actions: DataActions }) {
  const texts = useTexts(dataTexts);
  const { withOrderIds: withIds } = useTexts(insightTexts);
  const [what, setWhat] = useState<ExportChoice['what']>('contacts');
  const [withOrderIds, setWithOrderIds] = useState(false);
  const [withNotes, setWithNotes] = useState(false);
  const [said, setSaid] = useState('');
  const ofThreads = TOLD_OF_THREADS.includes(what);
  const save = async (format: ExportChoice['format']) => {
    setSaid(texts.saving);
    try {
      const name = fileName(what, actions.now(), format);
      saveFile(await actions.exportRecords({ what, format, withOrderIds: withOrderIds && ofThreads, withNotes: withNotes && ofThreads }), name);
      setSaid(texts.saved(name));
    } catch {
      setSaid(texts.failed);
    }
  };
  return (
    <div class="data-control">
      <div class="data-line">
        <select class="field" aria-label={texts.what} value={what} onChange={(event) => setWhat(event.currentTarget.value as ExportChoice['what'])}>
          {EXPORTS.map((each) => (
            <option key={each} value={each}>
              {texts.exportWhat[each]}
            </option>
          ))}
        </select>
        {ofThreads && (
          <>
            <label class="check">
              <input type="checkbox" checked={withOrderIds} onChange={(event) => setWithOrderIds(event.currentTarget.checked)} />
              <span>{withIds}</span>
            </label>
            <label class="check">
              <input type="checkbox" checked={withNotes} onChange={(event) => setWithNotes(event.currentTarget.checked)} />
              <span>{texts.withNotes}</span>
            </label>
          </>
        )}
        {(['csv', 'json'] as const).map((format) => (
          <button key={format} type="button" class="button" onClick={() => void save(format)}>
            {texts.save(format.toUpperCase())}
          </button>
        ))}
      </div>
      <p role="status" class="muted">
        {said}
      </p>
    </div>
  );
}
