/** What stands between the braces: no braces, no line break, at most 40 characters. */
const VARIABLE = /\{\{ {0,4}([^{}\n]{1,40}?) {0,4}\}\}/g;

/** The names of a template's variables, each once, in the order in which they first stand in it. */
export function variablesIn(text: string): string[] {
  return [...new Set([...text.matchAll(VARIABLE)].map((match) => match[1]!))];
}

/** Names under which a template may ask for the order id: those of the starter set, and what agents write for them. */
const ORDER_ID = /^(?:order ?(?:id|number|no\.?)?|订单号?|订单编号|bestellnummer|bestellung|注文番号|(?:numéro de )?commande|(?:número de )?pedido|(?:numero d['’])?ordine)$/i;

/** What is known without asking: the order id, where there is exactly one. */
export function knownValues(text: string, { orderIds }: { orderIds: readonly string[] }): Map<string, string> {
  const [only, second] = orderIds;
  return new Map(only !== undefined && second === undefined ? variablesIn(text).filter((name) => ORDER_ID.test(name)).map((name) => [name, only]) : []);
}

export interface FilledTemplate {
  text: string;
  /** Variables without a value: they still stand in the text, where the draft check stops them. */
  missing: string[];
}

/**
 * The template with its variables filled in. A value is taken as it is: braces in it are not filled once more.
 * @param values by name; an empty or blank one counts as missing
 */
export function fillTemplate(text: string, values: ReadonlyMap<string, string>): FilledTemplate {
  const missing = variablesIn(text).filter((name) => !values.get(name)?.trim());
  return { text: text.replace(VARIABLE, (whole, name: string) => values.get(name)?.trim() || whole), missing };
}

/** The text between the variables, in order. */
function literalsOf(text: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (const match of text.matchAll(VARIABLE)) {
    parts.push(text.slice(from, match.index));
    from = match.index + match[0].length;
  }
  return [...parts, text.slice(from)];
}

/** What stands in a variable's place is a value, not a sentence of the agent's own. */
const isValue = (text: string): boolean => text.length <= 80 && !/[.!?] |[。！？]/.test(text);
const plain = (text: string): string => text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();

/** Shorter than this, a text is not telling: “Thank you for your message.” */
const TELLING = 40;

/**
 * Is this draft the template and nothing more, its variables filled in? White space and case do not matter. Of a very short
 * template it is never said.
 */
export function isUntouched(draft: string, template: string): boolean {
  return untouchedIn(draft)(template);
}

/** The same of many templates: the draft is made plain once. */
export function untouchedIn(draft: string): (template: string) => boolean {
  const text = plain(draft);
  return (template) => isNothingMore(text, template);
}

function isNothingMore(text: string, template: string): boolean {
  const literals = literalsOf(template).map(plain);
  if (literals.join('').length < TELLING) return false;
  let at = 0;
  for (const [index, literal] of literals.entries()) {
    const last = index === literals.length - 1;
    const found = last && literal !== '' ? text.lastIndexOf(literal) : text.indexOf(literal, at);
    if (found < at || (index === 0 ? found > 0 : !isValue(text.slice(at, found)))) return false;
    at = found + literal.length;
  }
  const rest = text.slice(at);
  return literals.at(-1) === '' ? isValue(rest) : rest === '';
}
