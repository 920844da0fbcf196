import { useState } from 'preact/hooks';
import { optionsTexts } from '@/utils/text/options';
import { useTexts } from '../shared/language';

type Step = 'idle' | 'asked' | 'asked-again' | 'done' | 'failed';

/** Deletes everything after asking twice, in place: no dialogue of the browser that is clicked away unread. */
export function DeleteEverything(props: { onDelete: () => Promise<void> }) {
  const texts = useTexts(optionsTexts).delete;
  const [step, setStep] = useState<Step>('idle');
  if (step === 'asked' || step === 'asked-again') {
    const again = step === 'asked-again';
    const go = () => void props.onDelete().then(() => setStep('done'), () => setStep('failed'));
    return (
      <div class="delete" role="alert">
        <p>{again ? texts.sure : texts.ask}</p>
        {/* The safe answer comes first, so that a double click deletes nothing. */}
        <button type="button" class="button" onClick={() => setStep('idle')}>
          {texts.keep}
        </button>
        <button key={step} type="button" class="button button-danger" data-step={step} onClick={again ? go : () => setStep('asked-again')}>
          {texts.second}
        </button>
      </div>
    );
  }
  return (
    <div class="delete">
      <button type="button" class="button button-danger" onClick={() => setStep('asked')}>
        {texts.first}
      </button>
      <p role="status">{step === 'done' ? texts.done : step === 'failed' ? texts.failed : ''}</p>
    </div>
  );
}
