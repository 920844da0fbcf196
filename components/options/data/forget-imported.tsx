import { useState } from 'preact/hooks';
import { dataTexts } from '@/utils/text/data';
import { useTexts } from '../../shared/language';

/** Takes back what came from files, after asking once. */
export function ForgetImported({ forget }: { forget: () => Promise<void> }) {
  const texts = useTexts(dataTexts);
  const [step, setStep] = useState<'idle' | 'asked' | 'under-way' | 'failed'>('idle');
  const go = () => {
    setStep('under-way');
    forget().then(() => setStep('idle'), () => setStep('failed'));
  };
  if (step === 'under-way') return <span class="muted" role="status">{texts.import.forgetting}</span>;
  if (step === 'asked') {
    return (
      <>
        <button type="button" class="button" onClick={() => setStep('idle')}>
          {texts.backup.cancel}
        </button>
        <button type="button" class="button button-danger" onClick={go}>
          {texts.import.forgetAsk}
        </button>
      </>
    );
  }
  return (
    <>
      <button type="button" class="button button-quiet" onClick={() => setStep('asked')}>
        {texts.import.forget}
      </button>
      {step === 'failed' && <span class="text-urgent">{texts.failed}</span>}
    </>
  );
}
