import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { applyTransfers, type Target, type Transfer, type Transfers as Values } from '#shared/contract/transfers.ts';
import { defaultSettings } from '#shared/settings.ts';
import { reserveQueues } from '#simulator/rehearse.ts';
import { type Simulator, startSimulator } from '#simulator/simulator.ts';
import { SystemClock } from '../../shell/clock.ts';
import { NodeLoopback } from '../../shell/loopback.ts';
import { NodeNetwork } from '../../shell/network.ts';
import { Conversations } from '../conversations/conversations.ts';
import { SessionHolder } from '../session/current.ts';
import { openPracticeLine, type PracticeLine } from '../testing/practice-line.ts';
import { testPorts } from '../testing/test-ports.ts';
import { call, failureOf } from '../testing/transfer-desk.ts';
import { Transfers } from './transfers.ts';

/** Handing over in a simulated organisation: the real SDK, the real sign-in, the real socket; colleagues accept, decline, ignore. */
let simulator: Simulator;
let line: PracticeLine;
let transfers: Transfers;
let conversations: Conversations;
let transferCancelS = 0;
let meId: string;

const network = new NodeNetwork();
const clock = new SystemClock();
const session = new SessionHolder();
const quick = { transferSettleMs: 5, agentThinkMs: 5, attendedRingMs: 150 };

beforeAll(async () => {
  simulator = await startSimulator({ ratePerMinute: 100_000, timings: quick });
  meId = userId('Jana Novak');
  const { world } = simulator;
  world.user(meId).capacity = 1000;
  reserveQueues(world, meId, ['Orders & delivery']);
  line = await openPracticeLine({
    place: simulator.ready,
    userId: meId,
    network,
    clock,
    loopback: new NodeLoopback(),
  });
  const surroundings = { ports: testPorts({ network, clock }), session, touched: () => undefined };
  const settings = {
    current: () => ({ ...defaultSettings, transferCancelS }),
    change: async () => undefined,
    onChange: () => () => undefined,
  };
  conversations = new Conversations(surroundings, settings);
  transfers = new Transfers(surroundings, conversations, settings);
  const me = await line.platform.me();
  const live = new Promise<void>((resolve) => {
    const stop = session.listen({
      connection: (state) => {
        if (state !== 'live') return;
        stop();
        resolve();
      },
    });
  });
  session.set({ me, platform: line.platform, practice: true, follow: () => undefined });
  line.notifications.start(me.userId, session.fanOut);
  await live;
}, 30_000);
afterAll(async () => {
  session.set(undefined);
  await line.notifications.stop();
  network.close();
  await simulator.close();
});
beforeEach(() => {
  simulator.faults.clear();
  simulator.ledger.clear();
  transferCancelS = 0;
});

const userId = (name: string): string => simulator.ready.users.find((user) => user.name === name)?.id ?? '';
const queueTarget = (name: string): Target => ({ kind: 'queue', id: simulator.world.findQueue(name)?.id ?? '' });
const press = (conversationId: string, target: Target, change: { anyway?: boolean; note?: string } = {}) =>
  transfers.transfer({
    attemptId: randomUUID(),
    conversationId,
    target,
    mode: null,
    anyway: false,
    note: '',
    ...change,
  });

/** Waits until the windows see a transfer of the conversation for which `holds`. */
function seen(conversationId: string, holds: (transfer: Transfer) => boolean): Promise<Transfer> {
  const source = transfers.running();
  let value: Values = { transfers: [] };
  return new Promise((resolve) => {
    const look = (): void => {
      const found = value.transfers.find((transfer) => transfer.conversationId === conversationId);
      if (!found || !holds(found)) return;
      stop();
      resolve(found);
    };
    const stop = source.listen((patch) => {
      value = applyTransfers(value, patch);
      look();
    });
    value = source.snapshot() as Values;
    look();
  });
}
const ended = (id: string): Promise<Transfer> =>
  seen(id, ({ state }) => !['leaving', 'requested', 'ringing', 'unknown'].includes(state));

/** A customer's conversation that I answered, known to the app by its socket. */
async function connected(): Promise<string> {
  const { world } = simulator;
  const { id } = world.open({ name: 'Ada', queueId: queueTarget('Orders & delivery').id, scripted: true });
  const until = (phase: string): Promise<void> =>
    new Promise((resolve) => {
      const look = (): void => {
        if (conversations.view(id)?.phase !== phase) return;
        stop();
        resolve();
      };
      const stop = conversations.onChange(look);
      look();
    });
  await until('alerting');
  await conversations.accept({ conversationId: id });
  await until('connected');
  return id;
}

const holders = (id: string): string[] =>
  simulator.world
    .conversation(id)
    .participants.filter((one) => one.purpose === 'agent' && one.communication.state === 'connected')
    .map((one) => one.name);
const transferred = (): number => simulator.ledger.of('transfer').length;

test('to a queue with somebody free: another agent has it', async () => {
  const id = await connected();
  expect(await press(id, queueTarget('Billing'))).toEqual({ started: true });
  expect(await ended(id)).toMatchObject({ state: 'complete', mode: 'Unattended', targetName: 'Billing' });
  await simulator.ledger.until((ledger) => ledger.of('accept').some((entry) => entry.userId !== meId));
  expect(holders(id)).not.toContain('Jana Novak');
  expect(holders(id)).toHaveLength(1);
  expect(transferred()).toBe(1);
  const { rows } = await transfers.targets({ conversationId: id, text: 'bil', tab: 'recent', limit: 5 }, call());
  expect(rows.map((row) => row.name)).toEqual(['Billing']);
});

test('to a queue in which nobody is free: asks, and goes only when told to', async () => {
  const { world } = simulator;
  const claims = queueTarget('Claims');
  for (const one of world.queues.get(claims.id)?.members.keys() ?? []) world.setRoutingStatus(one, 'NOT_RESPONDING');
  const id = await connected();
  expect(await press(id, claims)).toMatchObject({
    started: false,
    check: { verdict: 'nobody-free', row: { name: 'Claims', queue: { free: 0 }, blocked: null } },
  });
  expect(transferred()).toBe(0);
  expect(holders(id)).toEqual(['Jana Novak']);
  expect(await press(id, claims, { anyway: true })).toEqual({ started: true });
  expect((await ended(id)).state).toBe('complete');
  expect(holders(id)).toEqual([]);
});

test('to a queue that nobody joined: refused', async () => {
  const id = await connected();
  expect(await failureOf(press(id, queueTarget('Loyalty desk')))).toMatchObject({
    kind: 'invalid',
    issues: [{ path: 'target', message: 'nobody-joined' }],
  });
});

test('to a queue that is deleted, before the check and after it: stays with me', async () => {
  const { world } = simulator;
  const gone = queueTarget('Retouren DE');
  const id = await connected();
  transferCancelS = 1;
  await press(id, gone);
  await seen(id, ({ state }) => state === 'leaving');
  world.deleteQueue(gone.id);
  expect(await ended(id)).toMatchObject({ state: 'failed', failure: { kind: 'not-found', what: 'queue' } });
  expect(await failureOf(press(id, gone))).toMatchObject({ kind: 'not-found', what: 'queue' });
  expect(transferred()).toBe(0);
  expect(holders(id)).toEqual(['Jana Novak']);
});

test.each([
  ['accept', 'complete', ['Yuki Tanaka']],
  ['decline', 'declined', ['Jana Novak']],
  ['ignore', 'timed-out', ['Jana Novak']],
] as const)('to a person who would %s: %s', async (behaviour, state, after) => {
  const { world } = simulator;
  const yuki = userId('Yuki Tanaka');
  const id = await connected();
  world.setBehaviour(yuki, behaviour);
  const target: Target = { kind: 'agent', id: yuki };
  expect(await press(id, target, { anyway: true, note: 'has the serial number' })).toEqual({ started: true });
  const ringing = await seen(id, (transfer) => transfer.state !== 'requested');
  expect(ringing).toMatchObject({ mode: 'Attended', targetName: 'Yuki Tanaka' });
  expect(await ended(id)).toMatchObject({ failure: null });
  expect((await seen(id, (transfer) => transfer.state === state)).state).toBe(state);
  expect(holders(id)).toEqual(after);
  const customer = world.conversation(id).participants.find((one) => one.purpose === 'customer');
  expect(customer?.attributes.riposteNote).toBe('has the serial number');
  expect(conversations.view(id)?.phase === 'connected').toBe(state !== 'complete');
});

test('the answer is lost: one transfer at the platform, and complete', async () => {
  const id = await connected();
  simulator.faults.answerLost({ method: 'POST', path: /\/replace\/queue$/, times: 1 });
  await press(id, queueTarget('Billing'));
  expect((await ended(id)).state).toBe('complete');
  expect(transferred()).toBe(1);
  expect(simulator.ledger.asked('POST', /\/replace\/queue$/)).toHaveLength(1);
});

test('the answer is lost, the events too: read back', async () => {
  const id = await connected();
  simulator.faults.answerLost({ method: 'POST', path: /\/replace\/queue$/, times: 1 });
  const speak = simulator.faults.noHeartbeats();
  await press(id, queueTarget('Billing'));
  await seen(id, ({ state }) => state === 'unknown');
  expect((await ended(id)).state).toBe('complete');
  speak();
  expect(simulator.ledger.asked('POST', /\/replace\/queue$/)).toHaveLength(1);
});

test('a stale participant is told as such, and nothing is lost', async () => {
  const id = await connected();
  simulator.faults.staleParticipant({ path: /\/replace\/queue$/, times: 1 });
  await press(id, queueTarget('Billing'));
  expect(await ended(id)).toMatchObject({ state: 'failed', failure: { kind: 'not-found' } });
  expect(holders(id)).toEqual(['Jana Novak']);
});

test('the lists: queues with figures, people, presets', async () => {
  const id = await connected();
  const queues = await transfers.targets({ conversationId: id, text: '', tab: 'queues', limit: 20 }, call());
  expect(queues.total).toBe(simulator.world.queues.size);
  expect(queues.rows.find((row) => row.name === 'Billing')).toMatchObject({
    blocked: null,
    queue: { free: expect.any(Number), onQueue: expect.any(Number), expectedS: expect.any(Number) },
    measuredAtMs: expect.any(Number),
  });
  expect(queues.rows.find((row) => row.name === 'Orders & delivery')?.blocked).toBe('same-queue');
  const people = await transfers.targets({ conversationId: id, text: 'tomas', tab: 'people', limit: 5 }, call());
  expect(people.rows.map((row) => row.name)).toContain('Tomás Herrera');
  const presets = await transfers.presets({ conversationId: id }, call());
  expect(presets[0]?.name).toBe('Billing');
  expect(presets).toHaveLength(4);
});
