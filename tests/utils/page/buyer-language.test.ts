// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { buyerLanguageNear } from '@/utils/page/seller-central/buyer-language';

/** Synthetic pages: a label in the head of a conversation, or beside the box of the contact page. */
function page(head: string, lang = 'en-US'): Element {
  document.documentElement.lang = lang;
  document.body.innerHTML = `<main><section><header>${head}</header><div class="bubble">Hi, is it new?</div></section><form><div><textarea></textarea></div></form></main>`;
  return document.querySelector('textarea')!;
}

describe('the buyer’s language, as the page says it', () => {
  beforeEach(() => {
    document.body.innerHTML = '';
  });

  it.each([
    ["<kat-tooltip><kat-label>Buyer's Language of Preference: Spanish</kat-label></kat-tooltip>", 'en-US', 'es'],
    ['<div>Language of preference: English (India)</div>', 'en-IN', 'en'],
    ['<div>Bevorzugte Sprache des Käufers: Französisch</div>', 'de-DE', 'fr'],
    ['<div>买家的首选语言：简体中文</div>', 'zh-CN', 'zh'],
    ['<div>購入者の希望言語: 日本語</div>', 'ja-JP', 'ja'],
    ['<kat-label text="Language: Italiano"></kat-label>', 'en-US', 'it'],
  ])('is read from %s on a page in %s', (head, lang, expected) => {
    expect(buyerLanguageNear(page(head, lang))).toBe(expected);
  });

  it.each(['<p>I speak no other language: please be patient with me</p>', '<p>Spanish</p>', '<p>Colour: German</p>', '<p>Language: Klingon</p>', ''])('is not read from %s', (head) => {
    expect(buyerLanguageNear(page(head))).toBeNull();
  });

  it('is read where the box lies in a shadow root', () => {
    page('<div>Language: Dutch</div>');
    const host = document.querySelector('form')!.appendChild(document.createElement('kat-textarea'));
    const field = host.attachShadow({ mode: 'open' }).appendChild(document.createElement('textarea'));
    expect(buyerLanguageNear(field)).toBe('nl');
  });

  it('is not looked for in more of a page than around the box', () => {
    page('');
    document.querySelector('header')!.innerHTML = `${'<i>a</i>'.repeat(2_000)}<div>Language: Dutch</div>`;
    expect(buyerLanguageNear(document.querySelector('textarea')!)).toBeNull();
  });
});
