import { useEffect, useState } from 'preact/hooks';
import { checkDraft } from '@/utils/domain/compliance/check-draft';
import type { Finding } from '@/utils/domain/compliance/finding';
import type { ReplyTemplate } from '@/utils/domain/templates/template';
import { templateTexts } from '@/utils/text/templates';
import { useLanguage, useTexts } from '../shared/language';
import { StatusMark } from '../shared/status-mark';

let last = Promise.resolve();

/** Does one thing after another, each in a task of its own: a library of many templates, checked at once, would hold the page up. */
function inTurn(work: () => void): () => void {
  let isWanted = true;
  last = last.then(() => new Promise((done) => setTimeout(() => {
    try {
      if (isWanted) work();
    } finally {
      // Whatever fails for one template, the others have their turn.
      done();
    }
  })));
  return () => {
    isWanted = false;
  };
}

/** What the draft check says of a template; that its variables are not filled in yet is no finding here. */
export default function TemplateFindings({ template }: { template: ReplyTemplate }) {
  const texts = useTexts(templateTexts);
  const language = useLanguage();
  const [findings, setFindings] = useState<readonly Finding[] | null>(null);
  const { text, language: written } = template;
  useEffect(
    () => inTurn(() => setFindings(checkDraft(text, { interfaceLanguage: language, draftLanguage: written }).filter(({ family, severity }) => family !== 'template-placeholder' && severity !== 'advice'))),
    [text, written, language],
  );
  if (!findings) return null;
  const tone = findings.some(({ severity }) => severity === 'block') ? 'urgent' : findings.length > 0 ? 'at-risk' : 'on-track';
  return (
    <span class={`pill tone-${tone}`} title={findings.map(({ message }) => message).join('\n')} data-findings={findings.length}>
      <StatusMark tone={tone} />
      {findings.length > 0 ? texts.findings(findings.length) : texts.clean}
    </span>
  );
}
