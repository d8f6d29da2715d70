import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { reserveQueues } from '#simulator/rehearse.ts';
import { type Simulator, startSimulator } from '#simulator/simulator.ts';
import { SystemClock } from '../../shell/clock.ts';
import { NodeLoopback } from '../../shell/loopback.ts';
import { NodeNetwork } from '../../shell/network.ts';
import { failureOf } from '../testing/failure-of.ts';
import { openPracticeLine, type PracticeLine } from '../testing/practice-line.ts';

/** Another way to the same end where a role does not permit the first one. */
let simulator: Simulator;
let network: NodeNetwork;
let meId: string;

beforeAll(async () => {
  simulator = await startSimulator({ ratePerMinute: 100_000 });
  network = new NodeNetwork();
  meId = simulator.ready.users[0]?.id ?? '';
  reserveQueues(simulator.world, meId, ['Orders & delivery']);
});
afterAll(async () => {
  network.close();
  await simulator.close();
});
afterEach(() => {
  simulator.faults.clear();
  simulator.ledger.clear();
});
const open = (userId = meId): Promise<PracticeLine> =>
  openPracticeLine({
    place: simulator.ready,
    userId,
    network,
    clock: new SystemClock(),
    loopback: new NodeLoopback(),
  });
const forbid = (path: RegExp, method = 'GET') => simulator.faults.status(403, 'missing.permissions', { method, path });
const queueId = (name: string): string => simulator.world.findQueue(name)?.id ?? '';

test('my conversation without conversation:communication:view: from my list, in full', async () => {
  const { platform } = await open();
  const opened = simulator.world.open({ name: 'Ada', queueId: queueId('Orders & delivery') });
  const permitted = await platform.conversation(opened.id);
  forbid(/^\/api\/v2\/conversations\/[0-9a-f-]{36}$/);
  expect(await platform.conversation(opened.id)).toEqual(permitted);
});

test('another’s conversation without it: the typed form, people and queues but nothing to act on', async () => {
  const { platform } = await open();
  const opened = simulator.world.open({ name: 'Bo', queueId: queueId('Tech, 2nd line'), contact: 'ada' });
  forbid(/^\/api\/v2\/conversations\/[0-9a-f-]{36}$/);
  const read = await platform.conversation(opened.id);
  expect(read.conversationId).toBe(opened.id);
  expect(read.participants.find((each) => each.purpose === 'customer')?.name).toBe('Bo');
  const ada = simulator.world.organisation.contacts.find((each) => each.key === 'ada');
  expect(read.participants.find((each) => each.purpose === 'customer')?.contactId).toBe(ada?.id);
  expect(read.participants.some((each) => each.queueId === queueId('Tech, 2nd line'))).toBe(true);
  expect(read.participants.flatMap((each) => each.communications)).toEqual([]);
});

test('queues: all, else those one may search, else one’s own; learned once', async () => {
  const { platform } = await open();
  const all = await platform.queues(1);
  forbid(/^\/api\/v2\/routing\/queues$/);
  const searched = await platform.queues(1);
  expect(searched.entities.map((queue) => queue.queueId)).toEqual(all.entities.map((queue) => queue.queueId));
  await platform.queues(1);
  expect(simulator.ledger.asked('GET', /^\/api\/v2\/routing\/queues$/).map((entry) => entry.status)).toEqual([
    200, 403,
  ]);
  forbid(/^\/api\/v2\/routing\/queues\/divisionviews$/);
  const own = await platform.queues(1);
  expect(own.entities.length).toBeGreaterThan(0);
  expect(own.entities.length).toBeLessThan(all.entities.length);
});

test('one queue by search where it may not be opened; unknown is not found', async () => {
  const { platform } = await open();
  forbid(/^\/api\/v2\/routing\/queues\/[0-9a-f-]{36}$/);
  expect(await platform.queue(queueId('Billing'))).toMatchObject({ name: 'Billing' });
  expect(await failureOf(platform.queue('00000000-0000-4000-8000-000000000000'))).toMatchObject({
    kind: 'not-found',
    what: 'queue',
  });
});

test('no estimate where none is permitted or given', async () => {
  const { platform } = await open();
  forbid(/estimatedwaittime$/);
  expect(await platform.estimatedWaitS(queueId('Billing'))).toBeNull();
  simulator.faults.clear();
  simulator.faults.notFound({ path: /estimatedwaittime$/ });
  expect(await platform.estimatedWaitS(queueId('Billing'))).toBeNull();
  simulator.faults.clear();
  simulator.faults.status(400, 'bad.request', { path: /estimatedwaittime$/ });
  expect((await failureOf(platform.estimatedWaitS(queueId('Billing')))).kind).toBe('invalid');
});

test('figures of a queue whose members may not be seen are unknown, not zero', async () => {
  const { platform } = await open();
  forbid(/\/observations\/query$/, 'POST');
  forbid(/\/members$/);
  expect(await platform.queueFigures([queueId('Billing')])).toEqual([
    { queueId: queueId('Billing'), waiting: null, onQueue: null, free: null },
  ]);
});

test('presence definitions by the older way', async () => {
  const { platform } = await open();
  const newer = await platform.presenceDefinitions();
  simulator.faults.notFound({ path: /\/presence\/definitions$/ });
  const older = await platform.presenceDefinitions();
  expect(older.map((each) => each.definitionId).toSorted()).toEqual(newer.map((each) => each.definitionId).toSorted());
  for (const each of older) expect(each.system).toMatch(/^[A-Z_]+$/);
});
