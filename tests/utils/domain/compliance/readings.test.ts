import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDraft } from '@/utils/domain/compliance/check-draft';
import { createDraftChecker } from '@/utils/domain/compliance/draft-checker';
import { featuresOfIdea, featuresOfWord, readFeatures, SHARE, valueOf } from '@/utils/domain/compliance/learned/features';
import { LEARNED } from '@/utils/domain/compliance/learned/learned-weights';
import { HEAVIEST, packFeatures, WeightTable } from '@/utils/domain/compliance/learned/packed-weights';
import { scoresOf } from '@/utils/domain/compliance/learned/reading';
import { examples } from '@/utils/domain/compliance/rules/readings.examples';
import { READINGS } from '@/utils/domain/compliance/rules/readings';
import { readDraft, type Sentence } from '@/utils/domain/compliance/scan/draft';
import { draftsOf } from './all-examples';
import { chinese } from './drafts/chinese';
import { english } from './drafts/english';
import { french } from './drafts/french';
import { german } from './drafts/german';
import { italian } from './drafts/italian';
import { japanese } from './drafts/japanese';
import { spanish } from './drafts/spanish';

const SETS = [english, chinese, german, japanese, french, spanish, italian];
const READING_IDS = READINGS.map(({ id }) => id);
const violating = Object.entries(examples).flatMap(([id, { violating: drafts }]) => Object.entries(drafts).flatMap(([language, own]) => own.map((draft) => [id, language, draft] as const)));

describe('weights, packed', () => {
  const hash = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
  const feature = fc.record({ hash, weights: fc.array(fc.integer({ min: -HEAVIEST, max: HEAVIEST }), { minLength: 3, maxLength: 3 }) });

  it('come out of the text as they went in, and a feature that is not among them adds nothing', () => {
    fc.assert(fc.property(fc.uniqueArray(feature, { selector: (each) => each.hash, maxLength: 200 }), hash, (features, other) => {
      const { count, packed } = packFeatures(features);
      expect(packed).not.toMatch(/['"\\]/);
      const table = new WeightTable({ count, packed }, 3);
      while (table.unpack(7));
      const sumsOf = (asked: number) => {
        const sums = new Int32Array(5).fill(1);
        table.addTo(sums, 1, asked);
        return [...sums];
      };
      for (const each of features) expect(sumsOf(each.hash)).toEqual([1, ...each.weights.map((weight) => weight + 1), 1]);
      if (!features.some((each) => each.hash === other)) expect(sumsOf(other)).toEqual([1, 1, 1, 1, 1]);
    }));
  });

  it('of words that were read before are those of their features, also after more words than are remembered', () => {
    const width = LEARNED.hiddenBias.length;
    const families = LEARNED.families.length;
    const table = new WeightTable(LEARNED, width);
    expect(table.unpack(Infinity)).toBe(false);
    const plainly = (sentence: Sentence) => {
      const hashes: Record<'said' | 'ideas', number[]> = { said: [], ideas: [] };
      readFeatures(sentence, sentence, { word: (word) => hashes.said.push(...featuresOfWord(word).said), said: (hash) => hashes.said.push(hash), idea: (number, isTurned) => hashes.ideas.push(featuresOfIdea(number, isTurned).own), beside: () => {} });
      const sums = (['said', 'ideas'] as const).map((kind) => {
        const own = new Int32Array(width);
        for (const hash of hashes[kind]) table.addTo(own, 0, hash);
        return Array.from(own, (sum) => sum * LEARNED.unit * valueOf(SHARE[kind], hashes[kind].length));
      });
      const hidden = LEARNED.hiddenBias.map((bias, h) => Math.max(0, bias + (sums[0]?.[h] as number) + (sums[1]?.[h] as number)));
      return LEARNED.bias.map((bias, k) => hidden.reduce((sum, value, h) => sum + (value * (LEARNED.hidden[h * families + k] as number)) / 1_000, bias));
    };
    const drafts = Object.values(examples).flatMap((own) => [...draftsOf(own.violating), ...draftsOf(own.innocent)]).map((draft) => draft.replaceAll(/[.!?。！？]/g, ','));
    const alone = drafts.filter((draft, i) => i % 3 === 0 && readDraft(draft, {}).sentences.length === 1);
    expect(alone.length).toBeGreaterThan(50);
    const check = () => {
      const apart = alone.map((draft) => {
        const { sentences } = readDraft(draft, {});
        const expected = plainly(sentences[0] as Sentence);
        return Math.max(...Array.from(scoresOf(sentences, 0), (score, k) => Math.abs(score - (expected[k] as number))));
      });
      expect(Math.max(...apart)).toBeLessThan(1e-8);
    };
    check();
    for (let word = 0; word < 3_000; word += 10) scoresOf(readDraft(Array.from({ length: 10 }, (_, i) => `w${(word + i).toString(36)}`).join(' '), {}).sentences, 0);
    check();
  });
});

/** What an agent may write before and after a breach. */
const AROUND: Readonly<Record<string, readonly (readonly [before: string, after: string])[]>> = {
  en: [['The parcel was delivered on Monday, ', ''], ['Thank you for your message and the photos of the lamp. ', ' Kind regards, Tom']],
  zh: [['包裹周一已经送达，', ''], ['感谢您的来信和照片。', '祝您生活愉快。']],
  de: [['Das Paket wurde am Montag zugestellt, ', ''], ['Vielen Dank für Ihre Nachricht und die Fotos. ', ' Mit freundlichen Grüßen']],
  ja: [['荷物は月曜日に配達されましたが、', ''], ['お問い合わせと写真をありがとうございます。', 'よろしくお願いいたします。']],
  fr: [['Le colis a été livré lundi, ', ''], ['Merci pour votre message et les photos. ', ' Bien cordialement']],
  es: [['El paquete se entregó el lunes, ', ''], ['Gracias por su mensaje y las fotos. ', ' Un saludo cordial']],
  it: [['Il pacco è stato consegnato lunedì, ', ''], ['Grazie per il messaggio e le foto. ', ' Cordiali saluti']],
};

describe('what rules block', () => {
  it.each(Object.keys(AROUND))('is told with innocent words around it as well, in %s', (language) => {
    const { violating: drafts = [] } = SETS.find((set) => set.language === language) ?? {};
    const blocked = drafts.filter(([family, draft]) => checkDraft(draft, { rulesOff: READING_IDS }).some((finding) => finding.severity === 'block' && finding.family === family)).map(([family, draft]) => ({ family, draft }));
    expect(blocked.length).toBeGreaterThan(30);
    const around = (AROUND[language] ?? []).flatMap(([before, after]) => blocked.map(({ draft, family }) => ({ draft: `${before}${draft}${after}`, family })));
    const told = (draft: string, family: string, context = {}) => checkDraft(draft, context).some((finding) => finding.family === family);
    expect(around.filter(({ draft, family }) => told(draft, family, { rulesOff: READING_IDS }) && !told(draft, family))).toEqual([]);
  });
});

describe('a reading', () => {
  it('exists for each family that was learned, in the same order', () => {
    expect(READINGS.map(({ family }) => family)).toEqual(LEARNED.families);
    for (const numbers of [LEARNED.bias, LEARNED.least, LEARNED.doubted]) expect(numbers).toHaveLength(LEARNED.families.length);
  });

  it.each(violating)('%s finds in %s what no word list does: %j', (id, _language, draft) => {
    const found = checkDraft(draft).filter(({ ruleId }) => ruleId === id);
    expect(found).not.toEqual([]);
    expect(found.every(({ severity, start, end }) => severity === 'warn' && draft.slice(start, end).trim() === draft.slice(start, end))).toBe(true);
    expect(checkDraft(draft, { rulesOff: READING_IDS }).map(({ ruleId }) => ruleId)).not.toContain(id);
  });

  it('speaks nowhere where a rule of its family has spoken', () => {
    const drafts = violating.map(([, , draft]) => draft);
    for (const draft of drafts.map((own, i) => `${own} ${drafts[(i + 7) % drafts.length]}`)) {
      const found = checkDraft(draft);
      for (const reading of found.filter(({ ruleId }) => READING_IDS.includes(ruleId))) {
        expect(found.filter((other) => other !== reading && other.family === reading.family && other.start < reading.end && reading.start < other.end)).toEqual([]);
      }
    }
  });

  it('says the same of a draft that is written letter by letter', () => {
    for (const [, , draft] of violating.slice(0, 20)) {
      const checker = createDraftChecker();
      for (let length = 1; length <= draft.length; length += 7) expect(checker.check(draft.slice(0, length))).toEqual(checkDraft(draft.slice(0, length)));
    }
  });

  it('hears what stands in the sentence before and after', () => {
    const scoreOf = (draft: string, sentence: number) => [...scoresOf(readDraft(draft, {}).sentences, sentence)];
    expect(scoreOf('You left two stars. It would be nice to see that again.', 1)).not.toEqual(scoreOf('You left two bags. It would be nice to see that again.', 1));
    expect(scoreOf('It would be nice. You left two stars.', 0)).not.toEqual(scoreOf('It would be nice. You left two bags.', 0));
  });

  it('that is switched off doubts nothing, and says nothing in the place of a rule that is', () => {
    expect(checkDraft('Thank you for your message. Call PayPal a wallet. Kind regards', { rulesOff: READING_IDS }).every(({ ruleId }) => !READING_IDS.includes(ruleId))).toBe(true);
    expect(checkDraft('Please remove your negative review.').map(({ ruleId }) => ruleId)).toEqual(['REV-REMOVE']);
    expect(checkDraft('Please remove your negative review.', { rulesOff: ['REV-REMOVE'] })).toEqual([]);
  });

  it('leaves innocent replies alone', () => {
    expect(Object.values(examples).flatMap(({ innocent }) => draftsOf(innocent)).filter((draft) => checkDraft(draft).some(({ severity }) => severity !== 'advice'))).toEqual([]);
  });
});
