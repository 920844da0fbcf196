import { describe, expect, it } from 'vitest';
import { checkDraft } from '@/utils/domain/compliance/check-draft';

const familiesOf = (draft: string) => [...new Set(checkDraft(draft).filter(({ severity }) => severity !== 'advice').map(({ family }) => family))].sort();

describe('an address', () => {
  it.each([
    ['in the attribute of a tag', 'The manual is <a href="https://pump.example/manual">here</a>.', 'external-link'],
    ['in the mark-up of a forum', '[url=https://pump.example]Manual[/url]', 'external-link'],
    ['with a space after each letter', 'See p u m p s h o p . c o m for it.', 'external-link'],
    ['of a mailbox with a space after each letter', 'Write to h e l p @ p u m p . s h o p please.', 'email'],
    ['of a mailbox without its sign', 'Pictures to pumphelp22 gmail com please.', 'email'],
    ['that leads out of a list', 'Unsubscribe: https://pump.example/unsubscribe', 'opt-out-link'],
    ['behind a question for having had enough', 'Prefer not to hear from us? pump.example/leave', 'opt-out-link'],
    ['of a picture that a style hides', '<img src="https://pump.example/a.png" style="max-height:0px">', 'tracking-pixel'],
  ])('%s is found', (_, draft, family) => expect(familiesOf(draft)).toContain(family));

  it.each([
    ['a field inside it, where a picture is loaded from it', 'Ready.<img src="https://pump.example/p.png?o={{order}}" width="1" height="1">'],
    ['its text in brackets', 'Manual: [here](https://pump.example/manual)'],
  ])('makes no template field of %s', (_, draft) => expect(familiesOf(draft)).not.toContain('template-placeholder'));
});

describe('what the buyer wrote, in quotation marks', () => {
  it.each([
    '"Just text me on WhatsApp", you wrote. Amazon wants us to stay in this inbox.',
    '„Das ist lächerlich, ihr Idioten“, schrieben Sie, und nach drei falschen Teilen verstehe ich die Wut.',
    '« Envoyez-moi un WhatsApp », écrivez-vous. Amazon exige que nous restions ici.',
    '「馬鹿にしているのか」とのお言葉、3度も部品を間違えた以上ごもっともです。',
  ])('is not held against the reply: %s', (draft) => expect(familiesOf(draft)).toEqual([]));

  it('does not spare what stands beside it', () => expect(familiesOf('« Merci », écriviez-vous, alors ajoutez-moi sur WhatsApp.')).toContain('external-contact'));
});

it('finds a Chinese phrase with words between its parts', () => expect(familiesOf('您的订单我们今天已收到。')).toContain('order-confirmation'));
