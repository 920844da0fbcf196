import { useEffect, useRef } from 'preact/hooks';
import { popupTexts } from '@/utils/text/popup';
import { useTexts } from '../shared/language';

/** The list of keys, over the popup until it is left. */
export default function KeyHelp(props: { onClose: () => void }) {
  const texts = useTexts(popupTexts);
  const close = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    close.current?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  const lines: [keys: string[], meaning: string][] = [
    [['j', '↓'], texts.keys.next],
    [['k', '↑'], texts.keys.previous],
    [['Enter'], texts.keys.open],
    [['s'], texts.keys.snooze],
    [['n'], texts.keys.note],
    [['/'], texts.keys.search],
    [['1', '2', '3', '4'], texts.keys.filters],
    [['[', ']'], texts.keys.views],
    [['?'], texts.keys.help],
    [['Esc'], texts.keys.leave],
  ];
  return (
    <div class="help" role="dialog" aria-modal="true" aria-label={texts.helpTitle}>
      <header>
        <h2>{texts.helpTitle}</h2>
        <button ref={close} type="button" class="button button-quiet" onClick={props.onClose}>
          {texts.close}
        </button>
      </header>
      <dl>
        {lines.map(([keys, meaning]) => (
          <div key={meaning}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
