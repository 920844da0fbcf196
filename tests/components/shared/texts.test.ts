import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '@/utils/text/language';

// Every file of texts, found on disk: one that is new is read too.
const files = import.meta.glob<Record<string, unknown>>('@/utils/text/*.ts', { eager: true });
const surfaces = Object.entries(files).flatMap(([path, exported]) =>
  Object.entries(exported)
    .filter(([name, value]) => name.endsWith('Texts') && typeof value === 'object' || name === 'countdownWords')
    .map(([name, value]) => [`${name} (${path.replace(/^.*\//, '')})`, value as Record<InterfaceLanguage, object>] as const),
);

/** Numbers that every language writes alike, and that no text holds by itself. */
const GAPS = ['101', '202', '303'] as const;
const gapsIn = (text: string) => [...new Set(text.match(/101|202|303|\{\w+\}|#/g))].filter((gap) => !/\{(?:order|Bestell|订单|注文)/.test(gap)).sort();

/** Every text of an object by its path; sentences with gaps are said with a number in each. Plural forms are one text, their general one. */
function textsOf(texts: object, path = ''): [path: string, text: string][] {
  return Object.entries(texts).flatMap(([key, value]: [string, unknown]) => {
    const here = path ? `${path}.${key}` : key;
    if (typeof value === 'function') return [[here, (value as (...gaps: unknown[]) => string)(...gapsFor(value as () => string))] as [string, string]];
    if (typeof value === 'string') return [[here, value] as [string, string]];
    const forms = value as { other?: unknown };
    return isPluralForms(forms) ? [[here, forms.other] as [string, string]] : textsOf(forms, here);
  });
}

const isPluralForms = (value: object): value is { other: string } => 'other' in value && Object.entries(value).every(([key, text]) => /^(?:zero|one|two|few|many|other)$/.test(key) && typeof text === 'string');

/** A sentence that takes an object is given one with a number under every name that it reads. */
function gapsFor(say: () => string): unknown[] {
  const named = /^\(\{([^}]*)\}\)/.exec(say.toString())?.[1]?.split(',').map((name) => name.trim());
  if (named) return [Object.fromEntries(named.map((name, i) => [name, GAPS[i]]))];
  // A count is asked for its plural form: it must be a number, as the rest may be.
  return GAPS.map(Number);
}

const root = resolve(import.meta.dirname, '../../..');
const sources = ['components', 'entrypoints', 'utils'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !(folder === 'utils' && /^text[\\/](?:de|ja)[\\/]/.test(path)))
    .map((path) => readFileSync(join(root, folder, path), 'utf8')),
);
// Functions beside the texts read them too; the texts themselves, and the shape they must have, do not count as reading.
const readers = sources.map((source) => source.replace(/^export interface[\s\S]*?^\}/gm, '').replace(/^(?:export )?const \w+(?:: \w+(?:<\w+>)?)? = (?:withTranslations<\w+>\(.*)?\{$[\s\S]*?^\}\)?;/gm, ''));

/** Paths of a surface that no source reads: neither by name (a part may take them as `texts`), nor its parent by a key that is only known as it runs. */
function unreadOf(texts: object, readersOfIt: readonly string[]): string[] {
  const all = readersOfIt.join('\n');
  const everywhere = readers.join('\n');
  const named = (key: string) => new RegExp(`\\btexts?\\.${key}\\b`).test(everywhere) || new RegExp(`(?<![\\w-])${key.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\w-])`).test(all);
  return textsOf(texts).map(([path]) => path).filter((path) => {
    const keys = path.split('.');
    return !keys.every((key, i) => named(key) || (i > 0 && new RegExp(`\\b${keys[i - 1]}\\b\\)?\\[|\\b${keys[i - 1]}\\)`).test(all)));
  });
}

it('every surface is read', () => {
  expect(surfaces.length).toBeGreaterThan(18);
});

describe.each(surfaces)('%s', (title, texts) => {
  const en = new Map(textsOf(texts.en));

  it.each(INTERFACE_LANGUAGES)('is complete in %s and nowhere empty', (language) => {
    const said = new Map(textsOf(texts[language]));
    expect([...said.keys()].sort()).toEqual([...en.keys()].sort());
    expect([...said].filter(([path, text]) => text.trim() === '' && en.get(path)?.trim() !== '').map(([path]) => path)).toEqual([]);
  });

  it.each(INTERFACE_LANGUAGES)('says in %s what it is given', (language) => {
    for (const [path, text] of textsOf(texts[language])) expect([path, gapsIn(text)]).toEqual([path, gapsIn(en.get(path) ?? '')]);
  });

  it('has no key that nothing reads', () => {
    const name = /^\w+/.exec(title)?.[0] ?? '';
    // A text that another surface holds in itself is read where that one is.
    const names = [name, ...(/^(?:standing|measured)/.test(name) ? ['sharedTexts'] : []), ...(name === 'sharedTexts' ? ['standingTexts', 'measuredTexts'] : [])];
    expect(unreadOf(texts.en, readers.filter((source) => names.some((each) => new RegExp(`\\b${each}\\b`).test(source))))).toEqual([]);
  });

  it('is written in the language it is for', () => {
    const plain = (text: string) => text.replace(/101|202|303|\{\w+\}|#/g, '');
    const wordless = (text: string) => !/[a-z]{2}/i.test(plain(text)) || /^(?:ReplyClock|replyclock-\S+\.json)$/.test(text);
    const without = (language: InterfaceLanguage, script: RegExp) => textsOf(texts[language]).filter(([, text]) => !script.test(text) && !wordless(text)).map(([path]) => path);
    expect(without('zh-CN', /\p{Script=Han}/u)).toEqual([]);
    expect(without('ja', /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u)).toEqual([]);
    for (const language of ['en', 'de'] as const) {
      expect(textsOf(texts[language]).filter(([, text]) => /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)).map(([path]) => path)).toEqual([]);
    }
    // A sentence of several words that is the English one was forgotten, not translated.
    for (const language of ['zh-CN', 'de', 'ja'] as const) {
      const same = textsOf(texts[language]).filter(([path, text]) => en.get(path) === text && plain(text).trim().split(/\s+/).length > 3);
      expect(same.map(([path]) => path)).toEqual([]);
    }
  });
});
