import type { Instant } from '@/utils/domain/time/observed-time';
import { dataTexts } from '@/utils/text/data';
import { useFormats, useTexts } from '../../shared/language';
import type { ChangedKind, ExaminedBackup } from './data-actions';

const KINDS: readonly ChangedKind[] = ['threads', 'contacts', 'readings', 'notices', 'followUps', 'settings', 'templates'];
const COLUMNS = ['added', 'changed', 'removed', 'same'] as const;

/** What a backup would change, and the question whether it shall. */
export function BackupChanges(props: { backup: ExaminedBackup; now: Instant; onRestore: () => void; onCancel: () => void }) {
  const texts = useTexts(dataTexts).backup;
  const formats = useFormats();
  const { changes, madeAt } = props.backup;
  const changesNothing = Object.values(changes).every(({ added, changed, removed }) => added + changed + removed === 0);
  const cancel = (
    <button type="button" class="button button-quiet" onClick={props.onCancel}>
      {texts.cancel}
    </button>
  );
  if (changesNothing) {
    return (
      <div class="data-line" role="status">
        <p>{texts.same}</p>
        {cancel}
      </div>
    );
  }
  return (
    <div class="data-plan" role="group" aria-label={texts.choose}>
      <p>{texts.from(formats.nearTime(madeAt, props.now))}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{texts.table.kind}</th>
            {COLUMNS.map((column) => (
              <th key={column} scope="col" class="figure">
                {texts.table[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {KINDS.map((kind) => (
            <tr key={kind} data-kind={kind}>
              <th scope="row">{texts.kinds[kind]}</th>
              {COLUMNS.map((column) => (
                <td key={column} class={column === 'removed' && changes[kind].removed > 0 ? 'figure text-urgent' : 'figure'}>
                  {formats.number(changes[kind][column])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p>{texts.ask}</p>
      <div class="data-line">
        {cancel}
        <button type="button" class="button button-danger" onClick={props.onRestore}>
          {texts.restore}
        </button>
      </div>
    </div>
  );
}
