import { useEffect, useRef } from 'preact/hooks';
import { popupTexts } from '@/utils/text/popup';
import { useTexts } from '../shared/language';

/** The end of the rows that are drawn: draws on by itself when it comes into view, or by a click. */
export function QueueEnd(props: { count: number; onMore: () => void }) {
  const texts = useTexts(popupTexts);
  const end = useRef<HTMLLIElement>(null);
  const onMore = useRef(props.onMore);
  onMore.current = props.onMore;
  useEffect(() => {
    if (!end.current || typeof IntersectionObserver === 'undefined') return undefined;
    const observer = new IntersectionObserver(
      (seen) => {
        if (seen.some((entry) => entry.isIntersecting)) onMore.current();
      },
      { rootMargin: '200px' },
    );
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [props.count]);
  return (
    <li class="rows-more" ref={end}>
      <button type="button" class="button button-quiet" onClick={props.onMore}>
        {texts.showMore(props.count)}
      </button>
    </li>
  );
}
