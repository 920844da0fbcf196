import { pageStatesTexts, type StateWithoutList } from '@/utils/text/page-states';
import { useTexts } from '../shared/language';

/** What the open page of Seller Central shows where it shows no list. */
export default function PageStateLine({ shows }: { shows: StateWithoutList }) {
  const texts = useTexts(pageStatesTexts);
  return (
    <p class="page-state" data-page={shows}>
      {texts.shows[shows]}
    </p>
  );
}
