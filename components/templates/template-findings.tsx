import { useMemo } from 'preact/hooks';
import { checkDraft } from '@/utils/domain/compliance/check-draft';
import type { ReplyTemplate } from '@/utils/domain/templates/template';
import { templateTexts } from '@/utils/text/templates';
import { useLanguage, useTexts } from '../shared/language';
import { StatusMark } from '../shared/status-mark';

/** What the draft check says of a template; that its variables are not filled in yet is no finding here. */
export default function TemplateFindings({ template }: { template: ReplyTemplate }) {
  const texts = useTexts(templateTexts);
  const language = useLanguage();
  const findings = useMemo(
    () => checkDraft(template.text, { interfaceLanguage: language, draftLanguage: template.language }).filter(({ family, severity }) => family !== 'template-placeholder' && severity !== 'advice'),
    [template.text, template.language, language],
  );
  const tone = findings.some(({ severity }) => severity === 'block') ? 'urgent' : findings.length > 0 ? 'at-risk' : 'on-track';
  return (
    <span class={`pill tone-${tone}`} title={findings.map(({ message }) => message).join('\n')} data-findings={findings.length}>
      <StatusMark tone={tone} />
      {findings.length > 0 ? texts.findings(findings.length) : texts.clean}
    </span>
  );
}
