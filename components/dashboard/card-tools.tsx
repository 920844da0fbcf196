import { CSV_START, csvLine, type Cell } from '@/utils/domain/files/csv-line';
import type { Instant } from '@/utils/domain/time/observed-time';
import { insightTexts } from '@/utils/text/insight';
import { useTexts } from '../shared/language';
import { fileName, saveFile } from '../shared/save-file';
import { cardPicture } from './card-picture';

export interface CardToolsProps {
  /** In the file's name. */
  name: string;
  now: Instant;
  /** Column names first. */
  rows: () => Cell[][];
  /** The card has a chart: it is found by the card's own element. */
  picture?: boolean;
}

/** What a card shows, saved as a table, and its drawing as a picture. */
export function CardTools({ name, now, rows, picture }: CardToolsProps) {
  const texts = useTexts(insightTexts);
  const saveTable = () => saveFile(new Blob([CSV_START, ...rows().map(csvLine)], { type: 'text/csv' }), fileName(name, now, 'csv'));
  const savePicture = (card: Element | null) => {
    if (card) cardPicture(card)?.toBlob((content) => content && saveFile(content, fileName(name, now, 'png')));
  };
  return (
    <div class="card-tools">
      <button type="button" class="link" onClick={saveTable}>
        {texts.saveCsv}
      </button>
      {picture && (
        <button type="button" class="link" onClick={(event) => savePicture(event.currentTarget.closest('section'))}>
          {texts.savePicture}
        </button>
      )}
    </div>
  );
}
