import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Simulator, startSimulator } from './simulator.ts';
import { type SignedIn, signIn } from './testing/sign-in.ts';
import { holderOf } from './world/parties.ts';
import type { Conversation, Participant } from './world/state.ts';

let simulator: Simulator;
let jana: SignedIn;
let conversation: Conversation;
let mine: Participant;

beforeAll(async () => {
  simulator = await startSimulator({ ratePerMinute: 1_000, timings: { transferSettleMs: 1 } });
  jana = await signIn(simulator, 'Jana Novak');
  conversation = simulator.world.seedConversations(1, jana.userId)[0]!;
  mine = holderOf(conversation)!;
});
afterEach(() => simulator.faults.clear());
afterAll(async () => simulator.close());

const say = (textBody: string) =>
  jana.send(`POST`, `/conversations/messages/${conversation.id}/communications/${mine.communication.id}/messages`, {
    textBody,
  });
const said = (text: string) => simulator.ledger.of('message').filter((one) => one.text === text).length;
const messages = /\/messages$/;

test('an answer that is lost was executed all the same', async () => {
  simulator.faults.answerLost({ method: 'POST', path: messages, times: 1 });
  await expect(say('lost answer')).rejects.toThrow();
  expect(said('lost answer')).toBe(1);
  expect((await say('next')).status).toBe(200);
  expect(simulator.ledger.asked('POST', messages).map((one) => one.status)).toEqual([0, 200]);
});

test('a reset connection executed nothing', async () => {
  simulator.faults.reset({ method: 'POST', times: 1 });
  await expect(say('reset')).rejects.toThrow();
  expect(said('reset')).toBe(0);
});

test('a request that hangs is neither answered nor executed', async () => {
  simulator.faults.hang({ method: 'POST', times: 1 });
  const controller = new AbortController();
  const hung = fetch(`${simulator.ready.api}/api/v2/notifications/channels`, {
    method: 'POST',
    headers: { authorization: `Bearer ${jana.accessToken}` },
    signal: controller.signal,
  });
  await simulator.ledger.until((ledger) => ledger.asked('POST', '/api/v2/notifications/channels').length > 0);
  controller.abort();
  await expect(hung).rejects.toThrow();
});

test('429 with Retry-After, 5xx, 404 and any other answer; none of them executes', async () => {
  simulator.faults.rateLimited({ retryAfterS: 7, times: 1 });
  const limited = await say('limited');
  expect(limited).toMatchObject({ status: 429, body: { code: 'too.many.requests' } });
  expect(limited.headers.get('retry-after')).toBe('7');
  simulator.faults.serverError({ status: 504, code: 'request.timeout', times: 1 });
  expect(await say('limited')).toMatchObject({
    status: 504,
    body: { code: 'request.timeout', contextId: expect.any(String) },
  });
  simulator.faults.notFound({ path: '/api/v2/conversations', times: 1 });
  expect(await say('limited')).toMatchObject({ status: 404, body: { code: 'not.found' } });
  simulator.faults.status(400, 'bad.request', { times: 1 });
  expect((await say('limited')).status).toBe(400);
  expect(said('limited')).toBe(0);
});

test('a stale participant', async () => {
  const end = simulator.faults.staleParticipant();
  const patch = () => jana.send('PATCH', `/conversations/${conversation.id}/participants/${mine.id}`, { held: true });
  expect(await patch()).toMatchObject({
    status: 404,
    body: { code: 'conversation.error.not.conversation.participant' },
  });
  end();
  expect((await patch()).status).toBe(202);
});

test('latency delays the answer, not the deed', async () => {
  simulator.faults.latency(200, { method: 'POST', times: 1 });
  const begun = performance.now();
  const answer = say('late answer');
  await simulator.ledger.until(() => said('late answer') === 1);
  expect(performance.now() - begun).toBeLessThan(190);
  await answer;
  expect(performance.now() - begun).toBeGreaterThanOrEqual(195);
});

test('a slow trickle drips a whole answer', async () => {
  simulator.faults.slowTrickle({ bytesPerS: 4_000, path: '/api/v2/tokens/me', times: 1 });
  const begun = performance.now();
  const answer = await jana.get<{ organization: { name: string } }>('/tokens/me');
  expect(answer.body.organization.name).toBe('Halden & Row');
  expect(performance.now() - begun).toBeGreaterThan(80);
});

test('the rate limit is per token and says so in every answer', async () => {
  const small = await startSimulator({ ratePerMinute: 5 });
  const person = await signIn(small, 'Mara Lind');
  const answers = [];
  for (let at = 0; at < 6; at++) answers.push(await person.get('/users/me'));
  expect(answers.map((one) => one.status)).toEqual([200, 200, 200, 200, 200, 429]);
  expect(answers[0]?.headers.get('inin-ratelimit-count')).toBe('1');
  expect(answers[0]?.headers.get('inin-ratelimit-allowed')).toBe('5');
  expect(Number(answers[5]?.headers.get('retry-after'))).toBeGreaterThan(0);
  expect((await (await signIn(small, 'Tomás Herrera')).get('/users/me')).status).toBe(200);
  await small.close();
});

test('the control endpoint arms and ends faults, shows the ledger and the state, and changes colleagues', async () => {
  const control = async (method: string, path: string, body?: unknown) => {
    const answer = await fetch(`${simulator.ready.api}/__simulator${path}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    });
    const text = await answer.text();
    return { status: answer.status, body: text === '' ? undefined : (JSON.parse(text) as Record<string, unknown>) };
  };
  const armed = await control('POST', '/faults', {
    name: 'serverError',
    status: 500,
    code: 'internal.server.error',
    path: '/api/v2/users/me',
  });
  expect((await jana.get('/users/me')).status).toBe(500);
  expect((await control('DELETE', `/faults/${String(armed.body?.id)}`)).status).toBe(204);
  expect((await jana.get('/users/me')).status).toBe(200);
  expect((await control('POST', '/faults', { name: 'earthquake' })).status).toBe(400);
  for (const name of [
    'latency',
    'rateLimited',
    'status',
    'slowTrickle',
    'answerLost',
    'reset',
    'hang',
    'staleParticipant',
    'notFound',
    'dropSockets',
    'noHeartbeats',
    'socketClosing',
  ])
    expect((await control('POST', '/faults', { name, path: '/api/v2/nowhere' })).status).toBe(200);
  expect((await control('DELETE', '/faults')).status).toBe(204);
  expect(simulator.faults.armed).toEqual([]);
  expect((await control('GET', '/ledger')).body?.effects).not.toHaveLength(0);
  expect((await control('GET', '/state')).body?.users).toHaveLength(60);
  const mara = simulator.world.findUser('Mara Lind')!;
  expect((await control('POST', `/agents/${mara.id}`, { behaviour: 'ignore' })).status).toBe(200);
  expect(mara.behaviour).toBe('ignore');
  expect((await control('POST', `/agents/${mara.id}`, { behaviour: 'dance' })).status).toBe(400);
});

test('requests that make no sense are refused with the platform’s codes', async () => {
  const path = `/conversations/${conversation.id}/participants/${mine.id}/replace/queue`;
  expect(await jana.send('POST', path, { transferType: 'queue', queueId: 'x' })).toMatchObject({
    status: 400,
    body: { code: 'invalid.value' },
  });
  expect(await jana.send('POST', path)).toMatchObject({ status: 400, body: { code: 'bad.request' } });
  const plain = await fetch(`${simulator.ready.api}/api/v2${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${jana.accessToken}`, 'content-type': 'text/plain' },
    body: 'x',
  });
  expect(plain.status).toBe(415);
  expect(await jana.get('/routing/queues?pageSize=many')).toMatchObject({
    status: 400,
    body: { code: 'invalid.value' },
  });
  expect(await jana.get('/responsemanagement/responses')).toMatchObject({ status: 400 });
  expect(await jana.get('/users/me/cannedresponses')).toMatchObject({ status: 404, body: { code: 'not.found' } });
  expect(await jana.get(`/conversations/${crypto.randomUUID()}`)).toMatchObject({
    status: 404,
    body: { code: 'conversation.error.conversation.not.found' },
  });
  expect(
    await jana.send(
      'POST',
      `/conversations/messages/${conversation.id}/communications/${mine.communication.id}/messages`,
      { textBody: 'a', mediaIds: ['b'] },
    ),
  ).toMatchObject({ status: 400 });
  expect(await say('x'.repeat(2_001))).toMatchObject({ status: 400, body: { code: 'invalid.value' } });
});

test('one library’s responses are forbidden or broken, by name or id, and the others are not', async () => {
  const [first, second] = simulator.responses.libraries;
  const query = async (...values: string[]) =>
    (
      await jana.send<{ code?: string; results?: { total: number } }>('POST', '/responsemanagement/responses/query', {
        filters: [{ name: 'libraryId', operator: 'IN', values }],
      })
    ).body;
  const end = simulator.faults.libraryForbidden(first?.name ?? '');
  expect(await query(first?.id ?? '')).toMatchObject({ code: 'missing.permissions' });
  expect(await query(first?.id ?? '', second?.id ?? '')).toMatchObject({ code: 'missing.permissions' });
  expect((await query(second?.id ?? '')).results?.total).toBeGreaterThan(0);
  expect((await jana.get(`/responsemanagement/responses?libraryId=${first?.id}`)).status).toBe(403);
  expect(simulator.faults.armed.map((one) => one.name)).toEqual(['libraryForbidden']);
  end();
  simulator.faults.libraryBroken(first?.id ?? '', 1);
  expect(await query(first?.id ?? '')).toMatchObject({ code: 'internal.server.error' });
  expect((await query(first?.id ?? '')).results?.total).toBeGreaterThan(0);
});

test('the control endpoint makes libraries fail, gives and takes the licence of Agent Assist, and fills the library', async () => {
  const control = async (path: string, body: unknown) => {
    const answer = await fetch(`${simulator.ready.api}/__simulator${path}`, {
      method: 'POST',
      body: JSON.stringify(body),
    });
    return { status: answer.status, body: answer.status === 400 ? undefined : await answer.json() };
  };
  expect((await control('/faults', { name: 'libraryBroken', library: 'Refunds' })).status).toBe(200);
  expect((await control('/faults', { name: 'libraryForbidden' })).status).toBe(400);
  expect(await control('/agent-assist', { licensed: true })).toEqual({ status: 200, body: { licensed: true } });
  expect(simulator.assist.licensed).toBe(true);
  expect((await control('/agent-assist', { licensed: 'yes' })).status).toBe(400);
  await control('/agent-assist', { licensed: false });
  expect(simulator.assist.licensed).toBe(false);
  const before = simulator.responses.responses.size;
  const filled = await control('/libraries', { libraries: 3, responses: 501 });
  expect(filled.body).toMatchObject({ libraries: [{ name: 'Archive 009' }, {}, {}] });
  expect(simulator.responses.responses.size).toBe(before + 3 * 501);
  for (const bad of [
    {},
    { libraries: -1, responses: 1 },
    { libraries: 1_000, responses: 1_000 },
    { libraries: 1.5, responses: 1 },
  ])
    expect((await control('/libraries', bad)).status).toBe(400);
});
