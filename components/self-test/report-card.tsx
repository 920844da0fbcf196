import { useState } from 'preact/hooks';
import { selfTestTexts } from '@/utils/text/self-test';
import { useTexts } from '../shared/language';

/** The diagnosis: seen before it is copied, and copied as it is seen. */
export function ReportCard(props: { makeReport: () => Promise<string>; copy: (text: string) => Promise<void> }) {
  const texts = useTexts(selfTestTexts).report;
  const [shown, setShown] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const copy = async () => {
    const text = await props.makeReport();
    setShown(text);
    try {
      await props.copy(text);
      setSaid(texts.copied);
    } catch {
      setSaid(texts.notCopied);
    }
  };
  return (
    <section class="card" aria-labelledby="report-title">
      <h2 id="report-title">{texts.title}</h2>
      <p class="muted">{texts.explain}</p>
      <div class="ways">
        <button type="button" class="button button-main" data-way="copy" onClick={() => void copy()}>
          {texts.copy}
        </button>
        <button type="button" class="button button-quiet" data-way="see" onClick={() => void props.makeReport().then(setShown)}>
          {texts.look}
        </button>
        <span role="status" class="muted">
          {said}
        </span>
      </div>
      {shown !== null && (
        <pre class="report" tabIndex={0} aria-label={texts.title}>
          {shown}
        </pre>
      )}
    </section>
  );
}
