import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { mergeTemplates } from '@/utils/domain/templates/merge-templates';
import { starterTemplates } from '@/utils/domain/templates/starter-templates';
import { TEMPLATE_LANGUAGES } from '@/utils/domain/templates/template';
import { forgetAll } from '@/utils/platform/forget-all';
import { changeTemplates, readTemplates, watchTemplates } from '@/utils/platform/reply-templates';
import { MOST_TEMPLATES, templateFile, templatesFromFile } from '@/utils/platform/template-file';

const all = TEMPLATE_LANGUAGES.flatMap((language) => starterTemplates(language));
const [one, two] = all;

beforeEach(() => fakeBrowser.reset());

describe('the library of templates', () => {
  it('keeps both of two changes made at once', async () => {
    await Promise.all([changeTemplates((known) => [...known, one!]), changeTemplates((known) => [...known, two!])]);
    expect(await readTemplates()).toEqual([one, two]);
  });

  it('takes nothing that may not be stored, and then keeps what it had', async () => {
    await changeTemplates(() => [one!]);
    await expect(changeTemplates((known) => [...known, { ...two!, text: '' }])).rejects.toThrow();
    await expect(changeTemplates(() => Array.from({ length: MOST_TEMPLATES + 1 }, (_, n) => ({ ...one!, id: `t${n}` })))).rejects.toThrow();
    expect(await readTemplates()).toEqual([one]);
  });

  it('leaves out what was damaged', async () => {
    await fakeBrowser.storage.local.set({ replyTemplates: [one, { ...two, reviewedOn: '2026-02-31' }, null, 'text'] });
    expect(await readTemplates()).toEqual([one]);
    await fakeBrowser.storage.local.set({ replyTemplates: { length: 3 } });
    expect(await readTemplates()).toEqual([]);
  });

  it('tells every context of a change, and is forgotten with everything else', async () => {
    const heard: number[] = [];
    const stop = watchTemplates((templates) => heard.push(templates.length));
    await changeTemplates(() => [one!, two!]);
    await new Promise((resolve) => setTimeout(resolve));
    stop();
    expect(heard).toEqual([2]);
    await forgetAll();
    expect(await readTemplates()).toEqual([]);
  });
});

describe('a file of templates', () => {
  it('comes back as it was written', () => {
    expect(templatesFromFile(templateFile(all))).toEqual({ templates: all });
    expect(templatesFromFile(templateFile([]))).toEqual({ templates: [] });
  });

  const file = (templates: unknown[], more: object = {}) => JSON.stringify({ format: 'replyclock-templates', version: 1, templates, ...more });
  it.each([
    ['that is cut off', templateFile(all).slice(0, -40), { problem: 'no-json' }],
    ['of something else', '{"a": 1}', { problem: 'other-file' }],
    ['of a later version', file([one], { version: 2 }), { problem: 'newer-version' }],
    ['with a template that says what none may', file([one, { ...two, text: 5 }]), { problem: 'bad-template', at: 2, field: 'text' }],
    ['with a field that none has', file([{ ...one, run: 'alert(1)' }]), { problem: 'bad-template', at: 1, field: 'run' }],
    ['that reaches for the prototype', file([]).replace('[]', '[{"__proto__": {"id": "x"}}]'), { problem: 'bad-template' }],
    ['with one template twice', file([one, one]), { problem: 'same-id', at: 2 }],
    ['with too many', file(Array.from({ length: MOST_TEMPLATES + 1 }, () => one)), { problem: 'too-many' }],
    ['that is far too large', ' '.repeat(8_000_001), { problem: 'too-large' }],
  ])('%s is refused with the reason', (_, text, problem) => {
    expect(templatesFromFile(text)).toMatchObject(problem);
    expect(({} as { id?: string }).id).toBeUndefined();
  });

  it('never throws, whatever it holds', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json(), fc.jsonValue().map((value) => file([value]))), (text) => {
      expect(templatesFromFile(text)).toHaveProperty('problem');
    }), { numRuns: 2_000 });
  });
});

describe('adding templates to a library', () => {
  it('counts what is new, changed and the same before anything is done', () => {
    const changed = { ...one!, text: 'Other words' };
    expect(mergeTemplates([one!, two!], [changed, two!, all[2]!])).toEqual({ templates: [changed, two, all[2]], added: 1, replaced: 1, same: 1 });
  });
  it('twice is the same as once', () => {
    const once = mergeTemplates([], all);
    expect(mergeTemplates(once.templates, all)).toEqual({ templates: once.templates, added: 0, replaced: 0, same: all.length });
  });
});
