import { describe, expect, it } from 'vitest';
import { composerTexts } from '@/utils/text/composer';
import { dashboardTexts } from '@/utils/text/dashboard';
import { doubtTexts } from '@/utils/text/doubts';
import { pointingTexts } from '@/utils/text/pointing';
import { selfTestTexts } from '@/utils/text/self-test';
import { explainTexts } from '@/utils/text/explain';
import { optionsTexts } from '@/utils/text/options';
import { planningTexts } from '@/utils/text/planning';
import { followUpTexts } from '@/utils/text/follow-ups';
import { popupTexts } from '@/utils/text/popup';
import { scheduleTexts } from '@/utils/text/schedules';
import { snoozeTexts } from '@/utils/text/popup-rows';
import { sharedTexts } from '@/utils/text/shared';
import { templateTexts } from '@/utils/text/templates';
import { welcomeTexts } from '@/utils/text/welcome';

/** Every text of an object by its path; sentences with gaps are said with a mark in each. */
function textsOf(texts: object, path = ''): [path: string, text: string][] {
  return Object.entries(texts).flatMap(([key, value]: [string, unknown]) => {
    const here = path ? `${path}.${key}` : key;
    if (typeof value === 'function') return [[here, (value as (...gaps: string[]) => string)('‹1›', '‹2›', '‹3›')]];
    return typeof value === 'string' ? [[here, value]] : textsOf(value as object, here);
  });
}

describe.each([
  ['shared', sharedTexts], ['popup', popupTexts], ['dashboard', dashboardTexts], ['options', optionsTexts], ['welcome', welcomeTexts], ['schedules', scheduleTexts], ['snooze', snoozeTexts], ['composer', composerTexts], ['explain', explainTexts],
  ['planning', planningTexts], ['doubts', doubtTexts],
  ['templates', templateTexts], ['follow-ups', followUpTexts],
  ['self-test', selfTestTexts], ['pointing', pointingTexts],
] as const)('the texts of %s', (_, texts) => {
  const en = new Map(textsOf(texts.en));
  const zh = new Map(textsOf(texts['zh-CN']));

  it('are complete in both languages and nowhere empty', () => {
    expect([...zh.keys()]).toEqual([...en.keys()]);
    expect([...en, ...zh].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('are written in the language they are for', () => {
    const wordless = (text: string) => !/[a-z]{2}/i.test(text.replace(/‹\d›/g, '')) || text === 'ReplyClock';
    expect([...zh].filter(([, text]) => !/\p{Script=Han}/u.test(text) && !wordless(text)).map(([path]) => path)).toEqual([]);
    expect([...en].filter(([, text]) => /\p{Script=Han}/u.test(text)).map(([path]) => path)).toEqual([]);
  });

  it('say in both languages what they are given', () => {
    const given = (text = '') => [...new Set(text.match(/‹\d›/g))].sort();
    for (const [path, text] of en) expect([path, given(zh.get(path))]).toEqual([path, given(text)]);
  });
});
