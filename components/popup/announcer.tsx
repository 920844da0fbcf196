import { useEffect, useRef, useState } from 'preact/hooks';
import { popupTexts } from '@/utils/text/popup';
import { useTexts } from '../shared/language';
import type { QueueCounts } from './next-action';

/** The one live region: says politely when more became overdue or due within the hour, and is silent otherwise. */
export function Announcer({ counts }: { counts: QueueCounts | null }) {
  const texts = useTexts(popupTexts).announce;
  const before = useRef<QueueCounts | null>(null);
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (before.current && counts) {
      if (counts.overdue > before.current.overdue) setSaid(texts.overdue(counts.overdue));
      else if (counts.hour > before.current.hour) setSaid(texts.hour(counts.hour));
    }
    before.current = counts;
  }, [counts]);
  return (
    <p role="status" class="visually-hidden">
      {said}
    </p>
  );
}
