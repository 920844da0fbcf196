import { useState } from 'preact/hooks';
import { storageTroubleOf, type StorageTrouble } from '@/utils/domain/storage-trouble';
import type { Instant } from '@/utils/domain/time/observed-time';
import { insightTexts } from '@/utils/text/insight';
import { sharedTexts } from '@/utils/text/shared';
import { troubleText } from '@/utils/text/standing';
import { useTexts } from '../shared/language';
import { fileName, saveFile } from '../shared/save-file';

/** Everything that waits as a CSV file; rejects where the database cannot be read. */
export type ExportQueue = (withOrderIds: boolean) => Promise<Blob>;

/** All of the queue saved as a table, not only the rows in sight; order ids where the agent ticks them. */
export function QueueTools({ now, exportQueue }: { now: Instant; exportQueue: ExportQueue }) {
  const texts = useTexts(insightTexts);
  const shared = useTexts(sharedTexts);
  const [withOrderIds, setWithOrderIds] = useState(false);
  const [trouble, setTrouble] = useState<StorageTrouble | null>(null);
  const save = async () => {
    try {
      saveFile(await exportQueue(withOrderIds), fileName('queue', now, 'csv'));
      setTrouble(null);
    } catch (error) {
      setTrouble(storageTroubleOf(error));
    }
  };
  return (
    <div class="card-tools">
      <button type="button" class="link" onClick={() => void save()}>
        {texts.saveCsv}
      </button>
      <label class="check">
        <input type="checkbox" checked={withOrderIds} onChange={(event) => setWithOrderIds(event.currentTarget.checked)} />
        <span>{texts.withOrderIds}</span>
      </label>
      {trouble && (
        <span class="text-urgent" role="alert">
          {troubleText(shared, trouble)}
        </span>
      )}
    </div>
  );
}
