import type { Instant } from '@/utils/domain/time/observed-time';
import { sha256Hex } from '../sha-256';
import { captured } from './captured';
import { type Fingerprint, fieldsOf, keptCase, keptFacts, keptMessage, shaped, STATE_WORD } from './kept-fields';
import type { Note, Part, Timing } from './note';
import { type PageWindow, watchRequests } from './watch-requests';
import { isFilter, type WatchedRequest, watchedRequest } from './watched-request';

const SIGN_IN = /\/ap\/(signin|mfa|cvf)\b|authportal/;

/**
 * Looks at the responses of the page's own requests and says in notes what they are about. Makes no request itself, changes
 * nothing that the page uses, and keeps no text, name or address.
 * @param now the machine's clock
 * @param say takes each note
 * @returns stops looking and puts the page's functions back
 */
export function observeResponses(window: PageWindow, now: () => Instant, say: (note: Note) => void): () => void {
  const { subtle } = window.crypto;
  const parse = captured(JSON, 'parse');
  const fingerprint: Fingerprint = (text) => sha256Hex(text, subtle);

  return watchRequests(window, (method, url) => {
    const request = watchedRequest(method, url, window.location.href);
    if (!request) return null;
    const { of, caseId } = request;
    const startedAt = now();
    const isSend = of === 'reply' || of === 'no-response-needed';
    if (isSend) say({ kind: of, caseId, startedAt });

    return ({ status, url, date, body }) => {
      const timing: Timing = { startedAt, receivedAt: now(), serverAt: Date.parse(date ?? '') || null };
      if (isSend) say({ kind: of, caseId, ...timing, statusCode: status });
      else if (status === 401 || SIGN_IN.test(url)) say({ kind: 'signed-out', ...timing });
      // An error is the page's own business: it says nothing of any case.
      else if (status === 200) noteOf(request, timing, body()).then(say, () => {});
    };
  });

  async function noteOf(request: WatchedRequest, timing: Timing, reading: Promise<unknown>): Promise<Note> {
    const { of } = request;
    const body = await reading;
    if (body === null) return { kind: 'response-too-large', of, ...timing };
    try {
      return await noteOfValue(request, timing, fieldsOf(typeof body === 'string' ? parse(JSON, body) : body));
    } catch {
      // A fragment of the page's header links to the sign-in page at all times.
      return { kind: of !== 'facts' && SIGN_IN.test(body as string) ? 'signed-out' : 'response-malformed', of, ...timing };
    }
  }

  /** Throws where the answer has not the shape it should have. */
  async function noteOfValue(request: WatchedRequest, timing: Timing, value: Record<string, unknown>): Promise<Note> {
    if (request.of === 'facts') return { kind: 'facts', ...keptFacts(value), ...timing };
    if (request.of === 'list') {
      const entries = value.cases as unknown[];
      const cases = await Promise.all(entries.map((one) => keptCase(one, fingerprint)));
      return { kind: 'list', cases: cases.filter((one) => one !== null), ...(await partOf(request, entries, value.nextToken)), ...timing };
    }
    const party = fieldsOf(value.partyCase);
    const entries = party.caseArtifacts as unknown[];
    const messages = entries.map(keptMessage).filter((one) => one !== null);
    const read = await keptCase(party, fingerprint);
    if (!read) throw new TypeError();
    return { kind: 'conversation', case: read, messages, ...(await partOf(request, entries, value.nextPageToken)), ...timing };
  }

  async function partOf({ parameters }: WatchedRequest, entries: unknown[], token: unknown): Promise<Part> {
    const kept = async ([name, value]: [string, string]): Promise<[string, string | null]> => [name, isFilter(name) ? shaped(value, STATE_WORD) : await fingerprint(value)];
    return {
      asked: await Promise.all(parameters.map(kept)),
      next: token ? await fingerprint(token as string) : null,
      entries: entries.length,
    };
  }
}
