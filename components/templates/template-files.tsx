import { useState } from 'preact/hooks';
import { mergeTemplates, type TemplateMerge } from '@/utils/domain/templates/merge-templates';
import type { ReplyTemplate } from '@/utils/domain/templates/template';
import { templateTexts } from '@/utils/text/templates';
import { FileButton } from '../shared/file-button';
import { useTexts } from '../shared/language';
import { saveFile } from '../shared/save-file';

type Refused = keyof (typeof templateTexts)['en']['refused'];

export interface TemplateFileActions {
  toFile: (templates: readonly ReplyTemplate[]) => string;
  fromFile: (text: string) => { templates: ReplyTemplate[] } | { problem: Refused } | { problem: 'bad-template'; at: number; field: string } | { problem: 'same-id'; at: number };
}

/** The library to a file and back: what a file would change is said before anything is changed. */
export function TemplateFiles(props: { templates: readonly ReplyTemplate[]; actions: TemplateFileActions; onImport: (incoming: ReplyTemplate[]) => Promise<void> }) {
  const texts = useTexts(templateTexts);
  const { templates, actions } = props;
  const [plan, setPlan] = useState<(TemplateMerge & { incoming: ReplyTemplate[] }) | null>(null);
  const [refused, setRefused] = useState<string | null>(null);

  const read = async (file: File) => {
    setPlan(null);
    const found = actions.fromFile(await file.text());
    setRefused('templates' in found ? null : refusal(found, texts));
    if ('templates' in found) setPlan({ ...mergeTemplates(templates, found.templates), incoming: found.templates });
  };
  const nothingNew = plan !== null && plan.added + plan.replaced === 0;
  return (
    <div class="template-files">
      <div class="schedule-line">
        <button type="button" class="button" disabled={templates.length === 0} onClick={() => saveFile(new Blob([actions.toFile(templates)], { type: 'application/json' }), 'replyclock-templates.json')}>
          {texts.exportFile}
        </button>
        <FileButton label={texts.importFile} accept=".json,application/json" onFile={(file) => void read(file)} />
      </div>
      <div class="schedule-line" role="status">
        {refused && <span class="text-urgent">{refused}</span>}
        {plan && <span>{nothingNew ? texts.importNothing : texts.importAsk(plan.added, plan.replaced, plan.same)}</span>}
        {plan && !nothingNew && (
          <button type="button" class="button button-main" onClick={() => void props.onImport(plan.incoming).then(() => setPlan(null))}>
            {texts.importDo}
          </button>
        )}
        {plan && (
          <button type="button" class="button button-quiet" onClick={() => setPlan(null)}>
            {texts.cancel}
          </button>
        )}
      </div>
    </div>
  );
}

function refusal(found: Exclude<ReturnType<TemplateFileActions['fromFile']>, { templates: ReplyTemplate[] }>, texts: (typeof templateTexts)['en']): string {
  if (found.problem === 'bad-template') return texts.badTemplate(found.at, found.field);
  if (found.problem === 'same-id') return texts.sameId(found.at);
  return texts.refused[found.problem];
}
