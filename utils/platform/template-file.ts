import * as v from 'valibot';
import { CONTACT_REASONS, LONGEST_NAME, LONGEST_TEXT, TEMPLATE_LANGUAGES, type ReplyTemplate } from '@/utils/domain/templates/template';
import { isLocalDay } from '@/utils/domain/time/local-days';

export const MOST_TEMPLATES = 1_000;
/** A file longer than this was not written by `templateFile`. */
const LONGEST_FILE = 8_000_000;
const FORMAT = 'replyclock-templates';
const VERSION = 1;

export const replyTemplate = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/)),
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(LONGEST_NAME)),
  language: v.picklist(TEMPLATE_LANGUAGES),
  reason: v.picklist(CONTACT_REASONS),
  marketplaceIds: v.exactOptional(v.pipe(v.array(v.pipe(v.string(), v.regex(/^[A-Z0-9]{5,20}$/))), v.maxLength(60))),
  text: v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_TEXT)),
  reviewedOn: v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/), v.check(isLocalDay)),
}) satisfies v.GenericSchema<unknown, ReplyTemplate>;

/** The library as a file: JSON with a format and a version, one template a line. */
export function templateFile(templates: readonly ReplyTemplate[]): string {
  const lines = templates.map((template) => `    ${JSON.stringify(template)}`);
  return `{\n  "format": "${FORMAT}",\n  "version": ${VERSION},\n  "templates": [\n${lines.join(',\n')}\n  ]\n}\n`;
}

/** Why a file was refused; `at` counts templates from 1. */
export type TemplateFileProblem =
  | { problem: 'no-json' | 'other-file' | 'newer-version' | 'too-large' | 'too-many' }
  | { problem: 'bad-template'; at: number; field: string }
  | { problem: 'same-id'; at: number };

/**
 * The templates of a file, all of them or none: a file is data, read and checked, never run.
 * @returns the templates, or why the file was refused
 */
export function templatesFromFile(text: string): { templates: ReplyTemplate[] } | TemplateFileProblem {
  if (text.length > LONGEST_FILE) return { problem: 'too-large' };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { problem: 'no-json' };
  }
  const envelope = v.safeParse(v.object({ format: v.literal(FORMAT), version: v.number(), templates: v.array(v.unknown()) }), value);
  if (!envelope.success) return { problem: 'other-file' };
  if (envelope.output.version !== VERSION) return { problem: 'newer-version' };
  if (envelope.output.templates.length > MOST_TEMPLATES) return { problem: 'too-many' };
  const templates: ReplyTemplate[] = [];
  for (const [index, entry] of envelope.output.templates.entries()) {
    const parsed = v.safeParse(replyTemplate, entry);
    if (!parsed.success) return { problem: 'bad-template', at: index + 1, field: v.getDotPath(parsed.issues[0]) ?? '' };
    if (templates.some(({ id }) => id === parsed.output.id)) return { problem: 'same-id', at: index + 1 };
    templates.push(parsed.output);
  }
  return { templates };
}
