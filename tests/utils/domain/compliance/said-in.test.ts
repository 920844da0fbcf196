import { describe, expect, it } from 'vitest';
import { checkDraft } from '@/utils/domain/compliance/check-draft';
import { RULES } from '@/utils/domain/compliance/rules/all-rules';
import { basisIn } from '@/utils/domain/compliance/said/bases';
import { SAID_IN_GERMAN } from '@/utils/domain/compliance/said/de';
import { SAID_IN_JAPANESE } from '@/utils/domain/compliance/said/ja';
import { nameIn } from '@/utils/domain/compliance/said/said-in';

describe('what rules say', () => {
  it.each([['German', SAID_IN_GERMAN], ['Japanese', SAID_IN_JAPANESE]] as const)('stands in %s for every rule, and for no other', (_, table) => {
    expect(Object.keys(table).sort()).toEqual(RULES.map(({ id }) => id).sort());
    expect(Object.values(table).flat().filter((text) => text.trim() === '')).toEqual([]);
  });

  it('says whose rule it is in each of the interface’s languages, for every rule', () => {
    for (const { basis } of RULES) for (const language of ['zh-CN', 'de', 'ja']) expect.soft(basisIn(basis, language), basis).toMatchObject({ language, text: expect.not.stringContaining(basis) });
    expect(basisIn(RULES[0]?.basis ?? '', 'fr')).toEqual({ text: RULES[0]?.basis, language: 'en' });
    expect(basisIn('unheard of', 'de')).toEqual({ text: 'unheard of', language: 'en' });
  });

  it('is told in the interface’s language, and in English where there is none of it', () => {
    const told = (interfaceLanguage: string) => checkDraft('Please call us.', { interfaceLanguage }).map(({ message, fix }) => [message.slice(0, 12), fix?.label]);
    expect(told('de')).toEqual([['Lädt den Käu', 'Den Satz ersetzen']]);
    expect(told('ja')).toEqual([['電話、SMS、メールを勧', '文を置き換える']]);
    expect(told('zh-CN')[0]?.[0]).toMatch(/邀请买家/);
    expect(told('fr')).toEqual(told('en'));
    expect(nameIn({ id: 'X', name: { en: 'a', zh: 'b' }, message: { en: '', zh: '' } }, 'de')).toBe('a');
  });
});
