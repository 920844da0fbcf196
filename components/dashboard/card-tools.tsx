import { CSV_START, csvLine, type Cell } from '@/utils/domain/files/csv-line';
import type { Instant } from '@/utils/domain/time/observed-time';
import { insightTexts } from '@/utils/text/insight';
import { useTexts } from '../shared/language';
import { fileName, saveFile } from '../shared/save-file';

export interface CardToolsProps {
  /** In the file's name. */
  name: string;
  now: Instant;
  /** Column names first. */
  rows: () => Cell[][];
  /** The card has a drawing: it is found by the card's own element. */
  picture?: boolean;
}

/** What a card shows, saved as a table, and its drawing as a picture. */
export function CardTools({ name, now, rows, picture }: CardToolsProps) {
  const texts = useTexts(insightTexts);
  const saveTable = () => saveFile(new Blob([CSV_START, ...rows().map(csvLine)], { type: 'text/csv' }), fileName(name, now, 'csv'));
  const savePicture = (card: Element | null) => {
    const drawn = card?.querySelector('canvas');
    if (!drawn) return;
    onItsGround(drawn).toBlob((content) => content && saveFile(content, fileName(name, now, 'png')));
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

/** A canvas is transparent: on the ground that the card has, a picture can be read anywhere. */
function onItsGround(drawn: HTMLCanvasElement): HTMLCanvasElement {
  const copy = document.createElement('canvas');
  copy.width = drawn.width;
  copy.height = drawn.height;
  const context = copy.getContext('2d');
  if (!context) return drawn;
  context.fillStyle = getComputedStyle(drawn).getPropertyValue('--surface').trim();
  context.fillRect(0, 0, copy.width, copy.height);
  context.drawImage(drawn, 0, 0);
  return copy;
}
