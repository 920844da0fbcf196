import { useRef, useState } from 'preact/hooks';
import { mergeTemplates, type TemplateMerge } from '@/utils/domain/templates/merge-templates';
import type { ReplyTemplate } from '@/utils/domain/templates/template';
import { templateTexts } from '@/utils/text/templates';
import { useTexts } from '../shared/language';

type Refused = keyof (typeof templateTexts)['en']['refused'];

export interface TemplateFileActions {
  toFile: (templates: readonly ReplyTemplate[]) => string;
  fromFile: (text: string) => { templates: ReplyTemplate[] } | { problem: Refused } | { problem: 'bad-template'; at: number; field: string } | { problem: 'same-id'; at: number };
}

/** The library to a file and back: what a file would change is said before anything is changed. */
export function TemplateFiles(props: { templates: readonly ReplyTemplate[]; actions: TemplateFileActions; onImport: (incoming: ReplyTemplate[]) => Promise<void> }) {
  const texts = useTexts(templateTexts);
  const { templates, actions } = props;
  const input = useRef<HTMLInputElement>(null);
  const [plan, setPlan] = useState<(TemplateMerge & { incoming: ReplyTemplate[] }) | null>(null);
  const [refused, setRefused] = useState<string | null>(null);

  const read = async (file: File | undefined) => {
    if (!file) return;
    setPlan(null);
    const found = actions.fromFile(await file.text());
    setRefused('templates' in found ? null : refusal(found, texts));
    if ('templates' in found) setPlan({ ...mergeTemplates(templates, found.templates), incoming: found.templates });
    // The same file may be chosen again once it was mended.
    if (input.current) input.current.value = '';
  };
  const nothingNew = plan !== null && plan.added + plan.replaced === 0;
  return (
    <div class="template-files">
      <div class="schedule-line">
        <button type="button" class="button" disabled={templates.length === 0} onClick={() => save(actions.toFile(templates))}>
          {texts.exportFile}
        </button>
        <button type="button" class="button" onClick={() => input.current?.click()}>
          {texts.importFile}
        </button>
        <input ref={input} class="visually-hidden" type="file" accept=".json,application/json" aria-label={texts.importFile} tabIndex={-1} onChange={(event) => void read(event.currentTarget.files?.[0])} />
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

function save(text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = 'replyclock-templates.json';
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
