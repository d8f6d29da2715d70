import { expect, test } from 'vitest';
import { NetworkTrouble } from '../ports.ts';
import { commanding, reading } from './circumstances.ts';
import { explainAnswer, explainTrouble, retryAfterMs } from './explain.ts';

const read = reading('conversation');
const command = commanding('transfer');
const answer = (status: number, body: unknown = {}, headers: Record<string, string> = {}) => ({
  status,
  headers,
  body: typeof body === 'string' ? body : JSON.stringify(body),
});

test.each([
  [400, 'conversations.error.transfer.not.connected', { kind: 'conflict', what: 'not-connected' }],
  [400, 'conversations.error.queue.not.found', { kind: 'not-found', what: 'queue' }],
  [
    400,
    'conversations.error.transfer.same.party',
    { kind: 'invalid', issues: [{ path: 'target', message: 'transfer.same-party' }] },
  ],
  [
    400,
    'conversation.error.wrapup.code.required',
    { kind: 'invalid', issues: [{ path: 'codeId', message: 'wrap-up.code-required' }] },
  ],
  [400, 'bad.request', { kind: 'invalid', issues: [{ path: 'transfer', message: 'platform.refused' }] }],
  [400, 'not.a.user', { kind: 'forbidden' }],
  [404, 'conversation.error.not.conversation.participant', { kind: 'not-found', what: 'transfer' }],
  [409, 'general.conflict', { kind: 'conflict', what: 'transfer' }],
])('a command refused with %s %s', (status, code, failure) => {
  const body = { message: 'whatever the platform says', code, status, contextId: 'ctx-1' };
  expect(explainAnswer(answer(status, body), command)).toEqual({ ...failure, code, contextId: 'ctx-1' });
});

test.each([
  ['messageParams', { code: 'missing.permissions', messageParams: { permissions: 'conversation:message:create' } }],
  [
    'message',
    {
      code: 'missing.any.permissions',
      message:
        'Unable to perform the requested action. You must have at least one of the following permissions assigned: [conversation:message:create, conversation:webmessaging:create]',
    },
  ],
])('the missing permission is read from %s', (_place, body) => {
  expect(explainAnswer(answer(403, body), command)).toMatchObject({
    kind: 'forbidden',
    permission: 'conversation:message:create',
  });
});

test('a 403 that names no permission stays forbidden without one', () => {
  expect(explainAnswer(answer(403, { code: 'not.authorized' }), read)).toEqual({
    kind: 'forbidden',
    code: 'not.authorized',
  });
});

test('a 5xx leaves a command’s outcome unknown, and is the platform’s trouble for a read', () => {
  expect(explainAnswer(answer(503, { code: 'service.unavailable' }), command)).toEqual({
    kind: 'outcome-unknown',
    what: 'transfer',
  });
  expect(explainAnswer(answer(503, { code: 'service.unavailable', contextId: 'c' }), read)).toEqual({
    kind: 'upstream',
    status: 503,
    code: 'service.unavailable',
    contextId: 'c',
  });
});

test('the correlation id stands in where the body has no context id', () => {
  expect(explainAnswer(answer(404, 'no json', { 'inin-correlation-id': 'corr' }), read)).toEqual({
    kind: 'not-found',
    what: 'conversation',
    contextId: 'corr',
  });
});

test('Retry-After is kept: seconds, a date, or the reset of the rate limit', () => {
  const limited = answer(429, { code: 'too.many.requests' }, { 'retry-after': '7' });
  expect(explainAnswer(limited, command)).toEqual({
    kind: 'rate-limited',
    retryAfterMs: 7_000,
    code: 'too.many.requests',
  });
  const dated = { date: 'Fri, 20 Nov 2026 09:00:00 GMT', 'retry-after': 'Fri, 20 Nov 2026 09:00:30 GMT' };
  expect(retryAfterMs({ status: 503, headers: dated })).toBe(30_000);
  expect(retryAfterMs({ status: 429, headers: { 'inin-ratelimit-reset': '12' } })).toBe(12_000);
  // Every answer says when the window ends; only after a 429 does it matter.
  expect(retryAfterMs({ status: 503, headers: { 'inin-ratelimit-reset': '12' } })).toBeUndefined();
  expect(retryAfterMs({ status: 429, headers: { 'retry-after': 'soon' } })).toBeUndefined();
});

test('trouble without an answer', () => {
  expect(explainTrouble(new NetworkTrouble('before', 'ENOTFOUND'), command, 5)).toEqual({ kind: 'offline' });
  expect(explainTrouble(new NetworkTrouble('before', 't', true), command, 5)).toEqual({
    kind: 'timed-out',
    afterMs: 5,
  });
  expect(explainTrouble(new NetworkTrouble('unknown', 'ECONNRESET'), command, 5)).toEqual({
    kind: 'outcome-unknown',
    what: 'transfer',
  });
  expect(explainTrouble(new NetworkTrouble('unknown', 'ECONNRESET'), read, 5)).toEqual({
    kind: 'timed-out',
    afterMs: 5,
  });
  expect(explainTrouble(new NetworkTrouble('aborted', 'x'), read, 5)).toEqual({ kind: 'cancelled' });
});
