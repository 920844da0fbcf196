import { useRef } from 'preact/hooks';
import type { Instant } from '@/utils/domain/time/observed-time';
import { doubtTexts } from '@/utils/text/doubts';
import { popupTexts } from '@/utils/text/popup';
import { useSettledAuthors, type SettledWord } from '../hooks/use-settled-authors';
import type { Settling } from '../hooks/use-settling';
import { useFormats, useTexts } from '../shared/language';
import { threadName } from '../shared/thread-name';

/** The agent's own words on who wrote what, each to be taken back; nothing where there is none. */
export function SettledAuthors({ now, onSay }: { now: Instant; onSay: Settling['say'] }) {
  const texts = useTexts(doubtTexts);
  const popup = useTexts(popupTexts);
  const formats = useFormats();
  const title = useRef<HTMLHeadingElement>(null);
  const words = useSettledAuthors();
  if (!words || words.length === 0) return null;
  const nameOf = ({ orderId, threadId }: SettledWord) => orderId ?? threadName(threadId, popup);
  const takeBack = (word: SettledWord) => {
    onSay({ threadId: word.threadId, messageId: word.messageId, author: 'unknown' }, nameOf(word));
    title.current?.focus();
  };
  return (
    <section class="card" aria-labelledby="settled-title">
      <h2 id="settled-title" ref={title} tabIndex={-1}>
        {texts.list.title}
      </h2>
      <p class="muted explain">{texts.list.explain}</p>
      <div class="scroll scroll-short" tabIndex={0} role="group" aria-label={texts.list.title}>
        <table>
          <thead>
            <tr>
              <th scope="col">{texts.list.message}</th>
              <th scope="col">{texts.list.word}</th>
              <th scope="col">{texts.list.when}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {words.map((word) => (
              <tr key={`${word.threadId} ${word.messageId}`} data-settled={word.messageId}>
                <th scope="row" class="order-id">
                  {nameOf(word)}
                </th>
                <td>{word.author in texts.words && texts.words[word.author as keyof typeof texts.words]}</td>
                <td>{formats.nearTime(word.at, now)}</td>
                <td class="figure">
                  <button type="button" class="filter" aria-label={texts.undoOf(nameOf(word))} onClick={() => takeBack(word)}>
                    {texts.undo}
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
