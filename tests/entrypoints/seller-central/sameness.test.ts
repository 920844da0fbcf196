import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSameness } from '@/entrypoints/seller-central.content/sameness';
import { starterTemplates } from '@/utils/domain/templates/starter-templates';
import { fillTemplate, variablesIn } from '@/utils/domain/templates/variables';

const [template] = starterTemplates('en');
const FILLED = fillTemplate(template!.text, new Map(variablesIn(template!.text).map((name) => [name, 'Friday']))).text;
const OWN = `${FILLED} By the way, the green cable is in the small bag.`;

function sameness(threads: number) {
  const stopping = new AbortController();
  const changed = vi.fn();
  const countNearCopies = vi.fn(async (_lanes: (string | null)[]) => threads);
  const check = createSameness({ templates: () => [template!], countNearCopies, language: 'en', changed, signal: stopping.signal });
  return { check, changed, countNearCopies, stop: () => stopping.abort(), rules: (text: string) => check(text).map(({ ruleId, severity }) => `${ruleId} ${severity}`) };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('a draft like others', () => {
  it('that is a template with nothing added is told at once, as advice', () => {
    const { rules } = sameness(0);
    expect(rules(FILLED)).toEqual(['SAME-AS-TEMPLATE advice']);
    expect(rules(OWN)).toEqual([]);
  });

  it('that three other buyers were sent is told after a pause, compared once, by samples and never by its text', async () => {
    const { rules, changed, countNearCopies } = sameness(3);
    expect(rules(OWN)).toEqual([]);
    rules(OWN);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(changed).toHaveBeenCalledOnce();
    expect(rules(OWN)).toEqual(['SAME-AS-SENT advice']);
    expect(countNearCopies).toHaveBeenCalledOnce();
    expect(JSON.stringify(countNearCopies.mock.calls)).not.toMatch(/cable|green/);
  });

  it.each([
    ['two were sent', 2, OWN],
    ['is too short to tell', 9, 'Thank you.'],
  ])('is not told where it %s', async (_, threads, text) => {
    const { rules } = sameness(threads);
    rules(text);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(rules(text)).toEqual([]);
  });

  it('that was changed meanwhile, or whose page has gone, is not told', async () => {
    const { rules, changed, stop } = sameness(5);
    rules(OWN);
    rules(`${OWN} And more.`);
    stop();
    await vi.advanceTimersByTimeAsync(2_000);
    expect(changed).not.toHaveBeenCalled();
  });
});
