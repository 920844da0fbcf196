import { DATE_ORDERS, type DateOrder } from '@/utils/domain/import/csv-time';
import { importedLine, type ImportField, type ImportMapping } from '@/utils/domain/import/import-line';
import { marketplaceById, MARKETPLACES, timeZoneOf } from '@/utils/domain/time/marketplaces';
import type { Instant } from '@/utils/domain/time/observed-time';
import { dataTexts } from '@/utils/text/data';
import { useAccountName } from '../../shared/account-names';
import { useFormats, useTexts } from '../../shared/language';
import type { CsvPreview } from './data-actions';
import { NEW_ACCOUNT } from './first-mapping';
import { LabelledSelect } from './labelled-select';

const FIELDS: readonly ImportField[] = ['conversation', 'orderId', 'received', 'answered', 'author', 'marketplace'];

interface FormProps {
  preview: CsvPreview;
  mapping: ImportMapping;
  accounts: readonly string[];
  now: Instant;
  onChange: (mapping: ImportMapping) => void;
  onStart: () => void;
  onCancel: () => void;
}

/** What each column is, and how its times are written; with one line as it would be read. */
export function ImportMappingForm({ preview, mapping, accounts, now, onChange, onStart, onCancel }: FormProps) {
  const all = useTexts(dataTexts);
  const texts = all.import;
  const formats = useFormats();
  const accountName = useAccountName();
  const { columns } = mapping;
  const own = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const zones = [...new Set([own, mapping.timeZone, timeZoneOf(mapping.marketplaceId, 'UTC'), 'UTC', 'America/Los_Angeles'])];
  const ready = columns.received !== null && (columns.conversation !== null || columns.orderId !== null);
  const marketplaceNames = MARKETPLACES.map(({ id }) => [id, formats.country(marketplaceById(id)!.country)] as const);
  return (
    <div class="data-plan" role="group" aria-label={texts.choose}>
      <p class="muted">{columns.author === null ? texts.perContact : texts.perMessage}</p>
      <div class="data-columns">
        {FIELDS.map((field) => (
          <LabelledSelect
            key={field}
            label={texts.columns[field]}
            value={String(columns[field] ?? '')}
            choices={[['', texts.none], ...preview.names.map((name, place) => [String(place), name.slice(0, 60) || `${place + 1}`] as const)]}
            onChange={(place) => onChange({ ...mapping, columns: { ...columns, [field]: place === '' ? null : Number(place) } })}
          />
        ))}
        <LabelledSelect label={texts.order} value={mapping.order} choices={DATE_ORDERS.map((order) => [order, texts.orders[order]] as const)} onChange={(order) => onChange({ ...mapping, order: order as DateOrder })} />
        <LabelledSelect label={texts.zone} value={mapping.timeZone} choices={zones.map((zone) => [zone, zone.replaceAll('_', ' ')] as const)} onChange={(timeZone) => onChange({ ...mapping, timeZone })} />
        <LabelledSelect label={texts.marketplace} value={mapping.marketplaceId} choices={marketplaceNames} onChange={(marketplaceId) => onChange({ ...mapping, marketplaceId })} />
        <LabelledSelect
          label={texts.account}
          value={mapping.accountId}
          choices={[...new Set([...accounts, NEW_ACCOUNT])].map((id) => [id, id === NEW_ACCOUNT ? texts.newAccount : accountName(id)] as const)}
          onChange={(accountId) => onChange({ ...mapping, accountId })}
        />
      </div>
      <p>{ready ? sample() : texts.needs}</p>
      <div class="data-line">
        <button type="button" class="button button-quiet" onClick={onCancel}>
          {all.backup.cancel}
        </button>
        <button type="button" class="button button-main" disabled={!ready} onClick={onStart}>
          {texts.start}
        </button>
      </div>
    </div>
  );

  function sample(): string {
    const first = preview.lines[0];
    if (!first) return texts.noColumns;
    const read = importedLine(first.cells, first.line, mapping, now);
    if (typeof read === 'string') return texts.sampleFails(formats.number(first.line), texts.problems[read]);
    const [message, answer] = read.messages;
    const [line, at] = [formats.number(first.line), formats.dateTime(message!.at.earliest)];
    if (columns.author !== null) return texts.sampleMessage[message!.author](line, at);
    return answer ? texts.sampleAnswered(line, at, formats.dateTime(answer.at.earliest)) : texts.sampleOpen(line, at);
  }
}
