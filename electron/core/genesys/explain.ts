import { z } from 'zod';
import type { Failure } from '#shared/rpc/failure.ts';
import type { HttpResponse, NetworkTrouble } from '../ports.ts';
import type { Circumstances } from './circumstances.ts';

const lenient = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined);

/** The platform's ErrorBody, as far as it is used. Source: SDK 262, Models.ErrorBody. */
const ErrorBody = z.object({
  message: lenient(z.string()),
  code: lenient(z.string()),
  contextId: lenient(z.string()),
  messageParams: lenient(z.record(z.string(), z.unknown())),
  details: lenient(z.array(z.object({ errorCode: lenient(z.string()), fieldName: lenient(z.string()) }))),
});

const unreadable: z.infer<typeof ErrorBody> = {};

/**
 * Codes of status 400 that do not mean a wrong input but a conversation that moved on.
 * Source: official definition of 2018-03-21, x-inin-error-codes.
 */
const conflicts: Record<string, string> = {
  'conversations.error.transfer.not.connected': 'not-connected',
  'postino.error.transfer.not.connected': 'not-connected',
  'conversation.error.participant.no.active.conversations': 'not-connected',
  'postino.error.transfer.canceled': 'transfer-cancelled',
  'postino.error.answer.not.alerting': 'not-alerting',
  'conversation.error.hold.alerting': 'alerting',
};

/** Codes of status 400 that say which part of the input is wrong, with the key that the renderer puts into words. */
const faults: Record<string, { path: string; message: string }> = {
  'conversations.error.transfer.same.party': { path: 'target', message: 'transfer.same-party' },
  'conversations.error.transfer.destination.required': { path: 'target', message: 'transfer.no-target' },
  'conversation.error.wrapup.code.required': { path: 'codeId', message: 'wrap-up.code-required' },
  'conversation.error.wrapup.cannot.skip': { path: 'codeId', message: 'wrap-up.cannot-skip' },
  'conversation.error.participant.attribute.null': { path: 'attributes', message: 'attributes.null' },
};

/** Puts an answer that is no success into one of our failures; keeps the platform's code and context id. */
export function explainAnswer(answer: HttpResponse, circumstances: Circumstances): Failure {
  const body = parseBody(answer.body);
  const contextId = body.contextId ?? answer.headers['inin-correlation-id'];
  const trace = { ...(body.code ? { code: body.code } : {}), ...(contextId ? { contextId } : {}) };
  const { what } = circumstances;
  switch (answer.status) {
    case 400:
      return explainBadRequest(body, trace, what);
    case 401:
      // Only the token source knows that a session is over. A token that was renewed and is refused all the same is the
      // platform's trouble, and no reason to take somebody out of live conversations.
      return { kind: 'upstream', status: 401, ...trace };
    case 403:
      return { kind: 'forbidden', ...permissionOf(body), ...trace };
    case 404:
    case 410:
      return { kind: 'not-found', what, ...trace };
    case 409:
    case 412:
      return { kind: 'conflict', what, ...trace };
    case 413:
    case 415:
    case 422:
      return { kind: 'invalid', issues: [{ path: '', message: 'platform.refused' }], ...trace };
    case 429:
      return { kind: 'rate-limited', retryAfterMs: retryAfterMs(answer) ?? 60_000, ...trace };
    default:
      // The platform may have carried a command out before it stumbled; only reading back can tell.
      if (answer.status >= 500 && circumstances.kind === 'command') return { kind: 'outcome-unknown', what };
      return { kind: 'upstream', status: answer.status, ...trace };
  }
}

/** Puts a request that got no answer into one of our failures. `afterMs`: how long it was waited for. */
export function explainTrouble(trouble: NetworkTrouble, circumstances: Circumstances, afterMs: number): Failure {
  if (trouble.phase === 'aborted') return { kind: 'cancelled' };
  if (trouble.phase === 'before') return trouble.timedOut ? { kind: 'timed-out', afterMs } : { kind: 'offline' };
  if (circumstances.kind === 'command') return { kind: 'outcome-unknown', what: circumstances.what };
  return { kind: 'timed-out', afterMs };
}

/**
 * Milliseconds of Retry-After (seconds or a date after the answer's own Date), else, where it was too much (429), of
 * `inin-ratelimit-reset` (seconds), which every answer carries.
 */
export function retryAfterMs(answer: Pick<HttpResponse, 'headers' | 'status'>): number | undefined {
  const { headers } = answer;
  const given = headers['retry-after'];
  if (given !== undefined) {
    if (/^\d+$/.test(given.trim())) return Number(given) * 1000;
    const at = Date.parse(given);
    const from = Date.parse(headers.date ?? '');
    if (!Number.isNaN(at) && !Number.isNaN(from)) return Math.max(0, at - from);
  }
  if (answer.status !== 429) return undefined;
  const reset = Number(headers['inin-ratelimit-reset'] ?? Number.NaN);
  return Number.isFinite(reset) && reset >= 0 ? reset * 1000 : undefined;
}

function explainBadRequest(body: z.infer<typeof ErrorBody>, trace: object, what: string): Failure {
  const code = body.code ?? '';
  if (code === 'conversations.error.queue.not.found') return { kind: 'not-found', what: 'queue', ...trace };
  if (code === 'not.a.user') return { kind: 'forbidden', ...trace };
  const conflict = conflicts[code];
  if (conflict) return { kind: 'conflict', what: conflict, ...trace };
  const fault = faults[code];
  if (fault) return { kind: 'invalid', issues: [fault], ...trace };
  const fields = (body.details ?? []).flatMap((detail) =>
    detail.fieldName ? [{ path: detail.fieldName, message: 'platform.refused' }] : [],
  );
  return {
    kind: 'invalid',
    issues: fields.length > 0 ? fields : [{ path: what, message: 'platform.refused' }],
    ...trace,
  };
}

const permissionPattern = /[A-Za-z][\w]*:[\w*]+:[\w*]+/;

function permissionOf(body: z.infer<typeof ErrorBody>): { permission?: string } {
  const places = [...Object.values(body.messageParams ?? {}).map(String), body.message ?? ''];
  for (const place of places) {
    const found = permissionPattern.exec(place);
    if (found) return { permission: found[0] };
  }
  return {};
}

function parseBody(text: string): z.infer<typeof ErrorBody> {
  try {
    return ErrorBody.catch(unreadable).parse(JSON.parse(text));
  } catch {
    return unreadable;
  }
}
