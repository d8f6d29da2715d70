import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { reserveQueues } from '#simulator/rehearse.ts';
import { type Simulator, startSimulator } from '#simulator/simulator.ts';
import { SystemClock } from '../../shell/clock.ts';
import { NodeLoopback } from '../../shell/loopback.ts';
import { NodeNetwork } from '../../shell/network.ts';
import type { Clock } from '../ports.ts';
import { failureOf } from '../testing/failure-of.ts';
import { openPracticeLine, type PracticeLine } from '../testing/practice-line.ts';

/** What faults on the wire come to: reads are patient, commands go out once. Counted on the simulator's ledger. */
let simulator: Simulator;
let network: NodeNetwork;
let line: PracticeLine;
let talk: { conversationId: string; communicationId: string; participantId: string };

/** The real clocks, but waiting between tries takes no time; how long it would have taken is written down. */
class HurriedClock extends SystemClock implements Clock {
  readonly slept: number[] = [];
  override sleep(ms: number, signal?: AbortSignal): Promise<void> {
    if (ms >= 60_000) return super.sleep(ms, signal);
    this.slept.push(ms);
    return super.sleep(0, signal);
  }
}
const clock = new HurriedClock();
const secret = 'my account number is 5510-9982';

beforeAll(async () => {
  simulator = await startSimulator({ ratePerMinute: 100_000, timings: { transferSettleMs: 5 } });
  network = new NodeNetwork();
  const meId = simulator.ready.users[0]?.id ?? '';
  line = await openPracticeLine({ place: simulator.ready, userId: meId, network, clock, loopback: new NodeLoopback() });
  const { world } = simulator;
  world.user(meId).capacity = 1_000;
  reserveQueues(world, meId, ['Orders & delivery']);
  const opened = world.open({ name: 'Ada', queueId: world.findQueue('Orders & delivery')?.id ?? '', scripted: true });
  const mine = opened.participants.findLast((each) => each.userId === meId);
  talk = {
    conversationId: opened.id,
    communicationId: mine?.communication.id ?? '',
    participantId: mine?.id ?? '',
  };
  await line.platform.setParticipantState(talk.conversationId, talk.participantId, 'connected');
}, 30_000);
afterAll(async () => {
  network.close();
  await simulator.close();
});
afterEach(() => {
  simulator.faults.clear();
  simulator.ledger.clear();
  clock.slept.length = 0;
});

const posts = /\/communications\/[^/]+\/messages$/;
const send = () => line.platform.sendMessage(talk.conversationId, talk.communicationId, secret);
const sentOnWire = () => simulator.ledger.asked('POST', posts).length;
const applied = () => simulator.ledger.of('message').length;
test('answer lost: the outcome is unknown, one request went out, one message is there', async () => {
  simulator.faults.answerLost({ method: 'POST', path: posts });
  expect(await failureOf(send())).toEqual({ kind: 'outcome-unknown', what: 'send' });
  expect(sentOnWire()).toBe(1);
  expect(applied()).toBe(1);
});

test('reset before anything was done: still unknown, still one request', async () => {
  simulator.faults.reset({ method: 'POST', path: posts });
  expect(await failureOf(send())).toEqual({ kind: 'outcome-unknown', what: 'send' });
  expect(sentOnWire()).toBe(1);
  expect(applied()).toBe(0);
});

test('503 on a command: unknown, never repeated', async () => {
  simulator.faults.serverError({ method: 'POST', path: posts });
  expect(await failureOf(send())).toEqual({ kind: 'outcome-unknown', what: 'send' });
  expect(sentOnWire()).toBe(1);
});

test('429 on a command: told with its Retry-After, not sent again; until then clicks fail at once', async () => {
  simulator.faults.rateLimited({ method: 'POST', path: posts, retryAfterS: 1, times: 1 });
  expect(await failureOf(send())).toMatchObject({ kind: 'rate-limited', retryAfterMs: 1_000 });
  expect(sentOnWire()).toBe(1);
  const second = await failureOf(send());
  expect(second).toMatchObject({ kind: 'rate-limited' });
  expect(sentOnWire()).toBe(1);
  // Background reads wait the bucket out.
  await line.platform.myConversations();
});

test('reads outlast two 503 and a reset', async () => {
  simulator.faults.serverError({ method: 'GET', path: '/api/v2/conversations', times: 2 });
  expect((await line.platform.myConversations()).length).toBeGreaterThan(0);
  simulator.faults.reset({ method: 'GET', path: '/api/v2/conversations', times: 1 });
  expect((await line.platform.myConversations()).length).toBeGreaterThan(0);
  expect(clock.slept.length).toBeGreaterThanOrEqual(3);
});

test('a read gives up after three repetitions and says what the platform said', async () => {
  simulator.faults.serverError({ method: 'GET', path: '/api/v2/conversations', status: 502, code: 'bad.gateway' });
  const failure = await failureOf(line.platform.myConversations());
  expect(failure).toMatchObject({ kind: 'upstream', status: 502, code: 'bad.gateway' });
  expect(simulator.ledger.asked('GET', /^\/api\/v2\/conversations$/).length).toBe(4);
});

test('an expired token is renewed once for all who ask, and the command is carried out once', async () => {
  simulator.faults.expireTokens();
  const before = line.secrets.kept.get('genesys-session');
  await Promise.all([send(), line.platform.me(), line.platform.myConversations(), line.platform.presenceDefinitions()]);
  expect(applied()).toBe(1);
  expect(simulator.ledger.asked('POST', '/oauth/token').length).toBe(1);
  expect(line.secrets.kept.get('genesys-session')).not.toBe(before);
  // The refused attempt proves that nothing was done; exactly one more was made.
  expect(simulator.ledger.asked('POST', posts).map((entry) => entry.status)).toEqual([401, 200]);
});

test('a slow answer is waited for', async () => {
  simulator.faults.slowTrickle({ method: 'GET', path: /\/presence\/definitions$/, bytesPerS: 40_000, times: 1 });
  expect((await line.platform.presenceDefinitions()).length).toBeGreaterThan(3);
});

test('a read can be cancelled while it hangs', async () => {
  simulator.faults.hang({ method: 'GET', path: '/api/v2/conversations' });
  const ending = new AbortController();
  const reading = line.platform.myConversations({ signal: ending.signal });
  await simulator.ledger.until((ledger) => ledger.asked('GET', '/api/v2/conversations').length > 0);
  ending.abort();
  expect(await failureOf(reading)).toEqual({ kind: 'cancelled' });
});

test('a command on its way is not cut off by its signal: its outcome would be unknown', async () => {
  simulator.faults.latency(80, { method: 'POST', path: posts });
  const ending = new AbortController();
  const sending = line.platform.sendMessage(talk.conversationId, talk.communicationId, 'stay', {
    signal: ending.signal,
  });
  await simulator.ledger.until((ledger) => ledger.of('message').length > 0);
  ending.abort();
  expect((await sending).messageId).not.toBe('');
});

test('nobody is there: offline, and nothing was sent', async () => {
  const gone = await startSimulator();
  const lonely = await openPracticeLine({
    place: gone.ready,
    userId: gone.ready.users[0]?.id ?? '',
    network,
    clock,
    loopback: new NodeLoopback(),
  });
  await lonely.platform.me();
  await gone.close();
  network.close();
  expect(await failureOf(lonely.platform.sendMessage('c', 'd', 'x'))).toEqual({ kind: 'offline' });
  expect(await failureOf(lonely.platform.me())).toEqual({ kind: 'offline' });
});

test('when even the refresh token is refused the session is over, once', async () => {
  const other = await openPracticeLine({
    place: simulator.ready,
    userId: simulator.ready.users[3]?.id ?? '',
    network,
    clock,
    loopback: new NodeLoopback(),
  });
  simulator.faults.revokeTokens(simulator.ready.users[3]?.id ?? '');
  expect(await failureOf(other.platform.me())).toEqual({ kind: 'signed-out' });
  expect(await failureOf(other.platform.me())).toEqual({ kind: 'signed-out' });
  expect(other.lost()).toBe(1);
  expect(other.secrets.kept.size).toBe(0);
});

test('no token, message text or request is in anything logged, reported or thrown', async () => {
  const thrown: unknown[] = [];
  const catching = (promise: Promise<unknown>) => promise.catch((error: unknown) => thrown.push(error));
  const tokens = [await line.vault.current(), line.secrets.kept.get('genesys-session') ?? 'absent'];
  const read = '/api/v2/conversations';
  simulator.faults.answerLost({ method: 'POST', path: posts, times: 1 });
  await catching(send());
  simulator.faults.status(400, 'bad.request', { method: 'POST', path: posts, times: 1 });
  await catching(send());
  simulator.faults.serverError({ method: 'GET', path: read });
  await catching(line.platform.myConversations());
  simulator.faults.clear();
  simulator.faults.reset({ method: 'GET', path: read });
  await catching(line.platform.myConversations());
  simulator.faults.clear();
  simulator.faults.status(401, 'bad.credentials', { method: 'GET', path: read });
  simulator.faults.serverError({ method: 'POST', path: '/oauth/token' });
  await catching(line.platform.myConversations());
  simulator.faults.clear();
  await catching(line.platform.conversation(undefined as unknown as string));
  tokens.push(await line.vault.current());
  expect(thrown.length).toBe(6);

  const everything = [...thrown, ...line.log.reports, ...line.log.lines].map((value) => deeply(value)).join('\n');
  const refresh = JSON.parse(line.secrets.kept.get('genesys-session') ?? '{}') as { refreshToken: string };
  for (const secretText of [...tokens, refresh.refreshToken, secret, 'Bearer', 'authorization'])
    expect(everything).not.toContain(secretText);
});

/** Everything that could be reached from a value: own and inherited error fields, causes, nested objects. */
function deeply(value: unknown, seen = new Set<unknown>()): string {
  if (typeof value !== 'object' || value === null) return String(value);
  if (seen.has(value)) return '';
  seen.add(value);
  const names = new Set([...Object.getOwnPropertyNames(value), 'message', 'stack', 'cause', 'name']);
  return [...names].map((name) => `${name}=${deeply((value as Record<string, unknown>)[name], seen)}`).join('\n');
}
