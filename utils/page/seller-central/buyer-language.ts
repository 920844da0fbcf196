/** Words for "language" in the interface languages of Seller Central, in a label such as "Buyer's Language of Preference: Spanish". */
const LABEL = /language|sprache|langue|idioma|lingua|言語|语言|語言|언어|język|språk|taal|dil|ngôn ngữ|ภาษา|भाषा|மொழி|لغة|jazyk/i;

/** A whole text of a label, and the language that it names. Labels are short; a buyer's sentence seldom ends so. */
const NAMED = /^\s*(.{3,60}?)\s*[:：]\s*([^:：]{2,40}?)\s*$/u;

const CODES = ['en', 'de', 'fr', 'es', 'it', 'ja', 'zh', 'pt', 'nl', 'pl', 'sv', 'tr', 'ar', 'he', 'hi', 'ta', 'ko', 'th', 'vi', 'cs'];
const MOST_NODES = 1_500;
const MOST_LEVELS = 8;

/**
 * The language in which the page says the buyer wants to be written to, looked for around a reply box.
 * @param field the reply box; labels lie in the same document, in one of the boxes around it
 * @returns BCP 47, primary subtag; `null` where the page says nothing that can be read
 */
export function buyerLanguageNear(field: Element): string | null {
  const { document, left } = { document: field.ownerDocument, left: { nodes: MOST_NODES } };
  let inner: Node = field;
  for (let level = 0; level < MOST_LEVELS && left.nodes > 0; level += 1) {
    const outer = outOf(inner);
    if (!outer || outer === document.body) return outer ? within(outer, inner, left, document) : null;
    const found = within(outer, inner, left, document);
    if (found) return found;
    inner = outer;
  }
  return null;
}

function outOf(node: Node): Element | null {
  if (node.parentElement) return node.parentElement;
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** Looks through a box, but not again through the part of it that was looked through before. */
function within(box: Element, seen: Node, left: { nodes: number }, document: Document): string | null {
  const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) => (node === seen || isOurs(node) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT));
  for (let node = walker.nextNode(); node && left.nodes > 0; node = walker.nextNode()) {
    left.nodes -= 1;
    const texts = node instanceof Element ? (node.localName.startsWith('kat-') ? [node.getAttribute('text'), node.getAttribute('label')] : []) : [node.nodeValue];
    for (const text of texts) {
      const found = text ? languageNamed(text, document.documentElement.lang) : null;
      if (found) return found;
    }
  }
  return null;
}

function isOurs(node: Node): boolean {
  return node instanceof Element && node.localName.startsWith('replyclock-');
}

function languageNamed(text: string, pageLanguage: string): string | null {
  if (text.length > 110 || !LABEL.test(text)) return null;
  const named = NAMED.exec(text);
  if (!named || !LABEL.test(named[1] as string)) return null;
  return namesIn(pageLanguage).get(plain(named[2] as string)) ?? null;
}

let names: { language: string; codes: Map<string, string> } | null = null;

/** Codes by what a language is called: in the page's language, in English, and by itself. */
function namesIn(language: string): ReadonlyMap<string, string> {
  if (names?.language === language) return names.codes;
  const codes = new Map<string, string>();
  for (const code of CODES) for (const speaker of [code, 'en', language]) {
    try {
      codes.set(plain(new Intl.DisplayNames([speaker], { type: 'language' }).of(code) ?? ''), code);
    } catch {
      // A page may declare a language that is none.
    }
  }
  names = { language, codes };
  return codes;
}

/** "English (India)" is English; "简体中文" and "中文（简体）" are Chinese. */
function plain(name: string): string {
  return name.toLowerCase().replace(/[（(].*$/, '').replace(/^(?:简体|簡体|繁体|繁體|simplified |traditional )/, '').trim();
}
