import { useEffect, useState } from 'preact/hooks';
import { optionsTexts } from '@/utils/text/options';
import { useTexts } from '../shared/language';

export interface AccessActions {
  /** Whether the browser lets ReplyClock see Seller Central's pages; it may be taken back at any time. */
  hasAccess: () => Promise<boolean>;
  /** Asks for it; only from a click. */
  requestAccess: () => Promise<boolean>;
}

/** The access to Seller Central's pages, and a way to give it where it is missing. */
export function AccessControl(props: AccessActions & { quietWhenGranted?: boolean }) {
  const texts = useTexts(optionsTexts);
  const [state, setState] = useState<'granted' | 'missing' | 'unknown' | null>(null);
  const take = (answer: Promise<boolean>) => void answer.then((granted) => setState(granted ? 'granted' : 'missing'), () => setState('unknown'));
  useEffect(() => take(props.hasAccess()), [props.hasAccess]);
  if (state === null || (props.quietWhenGranted && state === 'granted')) return null;
  return (
    <>
      <span data-access={state} class={state === 'missing' ? 'text-urgent' : 'muted'}>
        {texts.access[state]}
      </span>
      {state === 'missing' && (
        <button type="button" class="button button-main" onClick={() => take(props.requestAccess())}>
          {texts.grant}
        </button>
      )}
    </>
  );
}
