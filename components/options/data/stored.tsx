import { useEffect, useState } from 'preact/hooks';
import { dataTexts } from '@/utils/text/data';
import { optionsTexts } from '@/utils/text/options';
import { useStoredCounts } from '../../hooks/use-stored-counts';
import { useFormats, useLanguage, useTexts } from '../../shared/language';

/** How much is stored, in records and in room. */
export function Stored({ bytesInUse }: { bytesInUse: () => Promise<number | null> }) {
  const texts = useTexts(optionsTexts);
  const data = useTexts(dataTexts);
  const formats = useFormats();
  const language = useLanguage();
  const counts = useStoredCounts();
  const [bytes, setBytes] = useState<number | null>(null);
  useEffect(() => {
    bytesInUse().then(setBytes, () => setBytes(null));
  }, [bytesInUse, counts?.contacts]);
  if (!counts) return null;
  const { threads, contacts, notices } = counts;
  return (
    <div class="stored muted">
      <p>{texts.stored({ threads: formats.number(threads), contacts: formats.number(contacts), notices: formats.number(notices) })}</p>
      {bytes !== null && <p>{data.bytes(sizeIn(language, bytes))}</p>}
    </div>
  );
}

function sizeIn(language: string, bytes: number): string {
  const [unit, size] = bytes < 1_000_000 ? ['kilobyte', bytes / 1_000] : ['megabyte', bytes / 1_000_000];
  return new Intl.NumberFormat(language, { style: 'unit', unit, maximumFractionDigits: size < 10 ? 1 : 0 }).format(size);
}
