import { expect, test } from 'vitest';
import { Failed } from '#shared/rpc/failure.ts';
import { NetworkTrouble } from '../ports.ts';
import { FakeClock } from '../testing/fake-clock.ts';
import { RecordingLog } from '../testing/memory-stores.ts';
import { ScriptedNetwork } from '../testing/scripted-network.ts';
import { Budget } from './budget.ts';
import { commanding, reading } from './circumstances.ts';
import { createSender } from './sender.ts';

const endpoints = { api: 'https://api.mypurecloud.de', login: 'https://login.mypurecloud.de' };
const request = (url = `${endpoints.api}/api/v2/users/me`) => ({ method: 'POST', url, headers: {}, body: '{}' });

function rig() {
  const clock = new FakeClock();
  const network = new ScriptedNetwork(() => ({ status: 200, body: {} }));
  const log = new RecordingLog();
  let renewals = 0;
  const tokens = {
    current: async () => `token-${renewals}`,
    renewed: async () => `token-${++renewals}`,
  };
  const send = createSender({ network, clock, log, endpoints, tokens, budget: new Budget(clock) });
  return { clock, network, log, send, renewals: () => renewals };
}
const caught = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => 'no failure',
    (error: unknown) => (error instanceof Failed ? error.failure : error),
  );

test.each([
  'http://api.mypurecloud.de/api/v2/users/me',
  'https://api.mypurecloud.de.evil.example/api/v2/users/me',
  'https://api.mypurecloud.de:8443/api/v2/users/me',
  'https://api.mypurecloud.de@evil.example/api/v2/users/me',
  'https://api.mypurecloud.com/api/v2/users/me',
  '/api/v2/users/me',
])('the token goes nowhere but to the session’s own origin: %s', async (url) => {
  const { send, network } = rig();
  expect(await caught(send(request(url), reading('me')))).toEqual({ kind: 'unexpected', reference: 'foreign-origin' });
  expect(network.requests).toEqual([]);
});

test('a 401 on a command: renewed, repeated exactly once', async () => {
  const { send, network, renewals } = rig();
  network.next.push(() => ({ status: 401 }));
  await send(request(), commanding('send'));
  expect(network.requests.map((each) => each.headers.authorization)).toEqual(['Bearer token-0', 'Bearer token-1']);
  expect(renewals()).toBe(1);
});

test('a second 401, with the renewed token: told as the platform’s trouble, no third attempt', async () => {
  const { send, network } = rig();
  network.answer = () => ({ status: 401 });
  expect(await caught(send(request(), commanding('send')))).toEqual({ kind: 'upstream', status: 401 });
  expect(network.requests).toHaveLength(2);
});

test.each([
  ['unknown', false, { kind: 'outcome-unknown', what: 'send' }],
  ['unknown', true, { kind: 'outcome-unknown', what: 'send' }],
  ['before', false, { kind: 'offline' }],
] as const)('a command that met trouble (%s, timed out %s) goes out once', async (phase, timedOut, failure) => {
  const { send, network } = rig();
  network.answer = () => {
    throw new NetworkTrouble(phase, 'x', timedOut);
  };
  expect(await caught(send(request(), commanding('send')))).toEqual(failure);
  expect(network.requests).toHaveLength(1);
});

test('a read keeps to Retry-After and then succeeds', async () => {
  const { send, network, clock } = rig();
  network.next.push(() => ({ status: 429, headers: { 'retry-after': '9' } }));
  const reads = send(request(), reading('responses'));
  await clock.advance(8_900);
  expect(network.requests).toHaveLength(1);
  await clock.advance(2_000);
  await reads;
  expect(network.requests).toHaveLength(2);
});

test('a signal that ends the wait for the budget is a cancelled read', async () => {
  const { send, network, clock } = rig();
  network.next.push(() => ({ status: 429, headers: { 'retry-after': '9' } }));
  const ending = new AbortController();
  const reads = caught(send(request(), reading('responses', { signal: ending.signal })));
  await clock.advance(100);
  ending.abort();
  expect(await reads).toEqual({ kind: 'cancelled' });
});

test('what is logged of a refusal are the verb, the status and the platform’s reference', async () => {
  const { send, network, log } = rig();
  network.next.push(() => ({ status: 404, body: { code: 'not.found', contextId: 'ctx', message: 'user 4711 text' } }));
  await caught(send(request(), commanding('send')));
  expect(log.lines).toEqual([
    {
      level: 'warn',
      event: 'genesys.refused',
      facts: { what: 'send', status: 404, code: 'not.found', contextId: 'ctx' },
    },
  ]);
});
