import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { expect } from 'vitest';
import { checkDraft } from '@/utils/domain/compliance/check-draft';
import { promisesIn } from '@/utils/domain/promises/promises-in';
import { damaged, fuzzed, hostileText } from './fuzzed';

const folder = join(import.meta.dirname, '../fixtures/drafts/benign');
const benign = readdirSync(folder).flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n').filter((line) => line.length > 20 && !line.startsWith('#')));
const sparks = ['whatsapp', 'w e c h a t', '@', '.com', '微信', 'レビュー', '5 star review', '+49 171 2345678', '{{name}}', '<img ', '😀', '\u0301', '113-1234567-1234567', 'by Friday', 'morgen', '明天', 'refund $500', 'https://a.b/', '。', ' not ', 'ﷺ', '4111 1111 1111 1111'];
const draft = fc.oneof(damaged(benign, sparks), hostileText(sparks, 30));
const context = fc.record({ buyerLanguage: fc.constantFrom('en', 'de', 'zh', 'xx'), draftLanguage: fc.constantFrom('en', 'de', 'es', 'fr', 'it', 'ja', 'zh', 'xx'), kind: fc.constantFrom('reply' as const, 'proactive' as const) });
const SENT_AT = Date.UTC(2026, 6, 6, 3);

fuzzed('a draft gives findings that lie within it, and fixes that are text', fc.record({ text: draft, context }), ({ text, context }) => {
  for (const { start, end, fix, message, severity } of checkDraft(text, context)) {
    expect(Number.isInteger(start) && start >= 0 && start < end && end <= text.length, `${start}–${end} of ${text.length}`).toBe(true);
    expect(message.length > 0 && ['block', 'warn', 'advice'].includes(severity) && typeof (fix?.replacement ?? '') === 'string').toBe(true);
  }
});

fuzzed('promises in a draft end after they were made', draft, (text) => {
  for (const { by } of promisesIn(text, { sentAt: SENT_AT, timeZone: 'Europe/Berlin' })) expect(Number.isFinite(by) && by > SENT_AT, String(by)).toBe(true);
});
