import type { FastifyReply, FastifyRequest } from 'fastify';
import type { House } from '../house.ts';
import type { Token } from '../oauth/tokens.ts';
import { Refusal } from '../world/refusal.ts';
import { Call, type Operation } from './call.ts';
import { common } from './errors.ts';
import { missingPermissions } from './permissions.ts';
import { readQuery } from './query.ts';
import type { OperationSheet } from './schemas.ts';

/** Hears every successful JSON answer; the fidelity tests check each against the public models. */
export type AnswerListener = (key: string, status: number, body: unknown) => void;

const windowMs = 60_000;

function authenticate(house: House, request: FastifyRequest): Token {
  const header = request.headers.authorization;
  if (!header) throw common(401, 'authentication.required');
  const token = /^bearer (.+)$/i.exec(header)?.[1];
  const found = token ? house.tokens.find(token) : undefined;
  if (!found) throw common(401, 'bad.credentials');
  return found;
}

/** Counts the request against the token's fixed window of 60 s and writes the platform's headers. */
function count(house: House, token: Token, reply: FastifyReply): void {
  const now = house.world.clock.now();
  if (now - token.window.startedAt >= windowMs) token.window = { startedAt: now, count: 0 };
  token.window.count++;
  const resetS = Math.max(1, Math.ceil((token.window.startedAt + windowMs - now) / 1_000));
  reply.header('inin-ratelimit-count', token.window.count);
  reply.header('inin-ratelimit-allowed', house.ratePerMinute);
  reply.header('inin-ratelimit-reset', resetS);
  if (token.window.count > house.ratePerMinute) {
    reply.header('retry-after', resetS);
    const message = `Rate limit exceeded the maximum [${house.ratePerMinute}] requests within [60] seconds`;
    throw new Refusal(429, 'too.many.requests', message);
  }
}

function permit(token: Token, sheet: OperationSheet): void {
  const { mode, list } = sheet.permissions;
  const missing = missingPermissions(token.permissions, mode, list);
  if (missing.length === 0) return;
  const names = missing.join(', ');
  if (mode === 'ALL' || list.length === 1) {
    const text = `Unable to perform the requested action. You are missing the following permission(s): ${names}`;
    throw new Refusal(403, 'missing.permissions', text, { permissions: names });
  }
  const text = `Unable to perform the requested action. You must have at least one of the following permissions assigned: ${names}`;
  throw new Refusal(403, 'missing.any.permissions', text, { permissions: names });
}

function readBody(request: FastifyRequest, sheet: OperationSheet): unknown {
  const raw = request.body as Buffer | undefined;
  if (!raw || raw.length === 0) {
    if (sheet.bodyRequired) throw new Refusal(400, 'bad.request', 'The request body is required.');
    return undefined;
  }
  if (!/^application\/(\w+\+)?json/i.test(request.headers['content-type'] ?? ''))
    throw common(415, 'unsupported.media.type');
  let body: unknown;
  try {
    body = JSON.parse(raw.toString('utf8'));
  } catch {
    throw common(400, 'bad.request');
  }
  if (sheet.body && !sheet.body(body)) {
    const error = sheet.body.errors?.[0];
    const field = error?.instancePath.slice(1).replaceAll('/', '.') ?? '';
    if (error?.keyword === 'enum') {
      const allowed = (error.params as { allowedValues: unknown[] }).allowedValues.join(', ');
      const text = `Value [${String(valueAt(body, error.instancePath))}] is not valid for field type [${field}]. Allowable values are: ${allowed}`;
      throw new Refusal(400, 'invalid.value', text, { fieldName: field });
    }
    if (error?.params && (error.params as { format?: string }).format === 'date-time') {
      throw new Refusal(
        400,
        'invalid.date',
        'Dates must be specified as ISO-8601 strings. For example: yyyy-MM-ddTHH:mm:ss.SSSZ',
      );
    }
    throw new Refusal(400, 'bad.request', `The request body is not valid: ${field} ${error?.message ?? ''}`.trim());
  }
  return body;
}

function valueAt(body: unknown, pointer: string): unknown {
  let value = body;
  for (const part of pointer.split('/').slice(1)) value = (value as Record<string, unknown> | undefined)?.[part];
  return value;
}

/** Operations that answer without an OAuth token: the date, and history under the guest's own token. */
const open = new Set(['GET /api/v2/date', 'GET /api/v2/webmessaging/messages']);

/** Makes the route handler of one operation: token, rate, permissions, query, body, then the operation itself. */
export function serve(house: House, key: string, sheet: OperationSheet, operation: Operation, heard: AnswerListener) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    let token: Token | undefined;
    if (!open.has(key)) {
      token = authenticate(house, request);
      (request as FastifyRequest & { userId?: string }).userId = token.userId ?? '';
      count(house, token, reply);
      permit(token, sheet);
    }
    const url = new URL(request.raw.url ?? '/', house.origin);
    const query = readQuery(sheet, url.searchParams);
    const body = readBody(request, sheet);
    const params = request.params as Record<string, string>;
    const answer = await operation(new Call({ house, params, query, body, token, raw: request.raw }));
    reply.code(answer.status);
    if (answer.body === undefined) {
      await reply.send();
      return;
    }
    heard(key, answer.status, answer.body);
    await reply.type('application/json; charset=utf-8').send(JSON.stringify(answer.body));
  };
}
