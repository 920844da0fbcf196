// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { fieldText, readEditable } from '@/utils/page/seller-central/field-text';

const editable = (html: string): HTMLElement => {
  document.body.innerHTML = `<div contenteditable="true">${html}</div>`;
  return document.body.firstElementChild as HTMLElement;
};

beforeEach(() => document.body.replaceChildren());

describe('the text of a field', () => {
  it('is a text area’s value, trailing spaces, astral characters and all', () => {
    const area = document.createElement('textarea');
    area.value = 'a 😀\n\n b  ';
    expect(fieldText(area)).toBe('a 😀\n\n b  ');
  });

  it.each([
    ['plain text', 'one two', 'one two'],
    ['a block a line', '<div>one</div><div>two</div>', 'one\ntwo'],
    ['text before the first block', 'one<div>two</div>', 'one\ntwo'],
    ['paragraphs in a block', '<div><p>one</p><p>two</p></div>tail', 'one\ntwo\ntail'],
    ['line breaks', 'one<br>two<br><br>three', 'one\ntwo\n\nthree'],
    ['an empty line kept open by a break', '<div>one</div><div><br></div><div>two</div>', 'one\n\ntwo'],
    ['a break that only keeps the end open', 'one<br>', 'one'],
    ['a break before a block', '<b>one</b><br><div>two</div>', 'one\ntwo'],
    ['inline elements', 'o<b>n<i>e</i></b> two', 'one two'],
    ['nothing', '<br>', ''],
  ])('of an editable element reads %s', (_, html, text) => {
    expect(fieldText(editable(html))).toBe(text);
  });

  it('knows where each of its characters stands, and back', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.constantFrom('div', 'span', 'p'), fc.stringMatching(/^[a-z ]{1,6}$/)), { minLength: 1, maxLength: 6 }), (parts) => {
      const field = editable(parts.map(([tag, words]) => `<${tag}>${words}</${tag}>`).join(''));
      const read = readEditable(field);
      for (let offset = 0; offset <= read.text.length; offset += 1) {
        const place = read.placeOf(offset);
        if (place === null) throw new Error(`no place for ${offset}`);
        const back = read.offsetOf(place);
        expect(back === offset || (read.text[offset - 1] === '\n' && back === offset - 1)).toBe(true);
        if (place.node.nodeType === 3 && read.text[offset] !== '\n' && offset < read.text.length) {
          expect((place.node as Text).data[place.offset] ?? read.text[offset]).toBe(read.text[offset]);
        }
      }
      expect(read.placeOf(read.text.length + 1)).toBeNull();
      expect(read.offsetOf({ node: document.body, offset: 0 })).toBeNull();
    }));
  });
});
