/** Types of `case-json.mjs`. */
export function jsonText(value: unknown): string;
