import { daysSinceReview, REVIEW_AFTER_DAYS, type ReplyTemplate } from '@/utils/domain/templates/template';
import { templateTexts } from '@/utils/text/templates';
import { useTexts } from '../shared/language';
import { useChunk } from '../shared/use-chunk';
import { TemplateEditor } from './template-editor';

const loadFindings = () => import('./template-findings');

/** One template: what it is for, how it begins, what the draft check says of it; its editor under it. */
export function TemplateCard(props: {
  template: ReplyTemplate;
  today: string;
  open: boolean;
  onOpen: (open: boolean) => void;
  onChange: (template: ReplyTemplate) => void;
  onRemove: () => void;
}) {
  const texts = useTexts(templateTexts);
  const Findings = useChunk(loadFindings);
  const { template, open } = props;
  const due = daysSinceReview(template, props.today) >= REVIEW_AFTER_DAYS;
  return (
    <li class="schedule template" data-template={template.id}>
      <div class="schedule-line">
        <h2>{template.name}</h2>
        <span class="schedule-says muted">
          <span>{texts.languages[template.language]}</span>
          <span>{texts.reasons[template.reason]}</span>
          <span class={due ? 'text-urgent' : undefined} title={due ? texts.reviewDue : undefined}>
            {texts.reviewed(template.reviewedOn)}
          </span>
          {Findings && <Findings template={template} />}
        </span>
        <button type="button" class="button" aria-expanded={open} aria-label={`${open ? texts.close : texts.edit}: ${template.name}`} onClick={() => props.onOpen(!open)}>
          {open ? texts.close : texts.edit}
        </button>
        <button type="button" class="button button-quiet" aria-label={`${texts.remove}: ${template.name}`} onClick={props.onRemove}>
          {texts.remove}
        </button>
      </div>
      {open ? (
        <TemplateEditor template={template} today={props.today} onChange={props.onChange} />
      ) : (
        <p class="template-text" lang={template.language}>
          {template.text}
        </p>
      )}
    </li>
  );
}
