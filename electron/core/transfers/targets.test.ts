import { expect, test } from 'vitest';
import type { Platform } from '../genesys/platform.ts';
import { queue, user } from '../testing/fake-shapes.ts';
import { billing, call, claims, type Desk, desk, failureOf, tomas } from '../testing/transfer-desk.ts';

const list = (d: Desk, tab: 'recent' | 'queues' | 'people', text = '', limit = 50, on = call()) =>
  d.transfers.targets({ conversationId: 'c1', text, tab, limit }, on);
const names = async (...asked: Parameters<typeof list>): Promise<string[]> =>
  (await list(...asked)).rows.map((row) => row.name);

test('queues are read once after sign-in, every page, and again in the background after some minutes', async () => {
  const d = await desk();
  expect(d.platform.count('queues')).toBe(1);
  expect(await names(d, 'queues')).toEqual(['Billing', 'Claims', 'Orders']);
  d.platform.queueList.push(queue('q4', 'Night'));
  await d.clock.advance(4 * 60_000);
  expect(await names(d, 'queues')).toHaveLength(3);
  await d.clock.advance(2 * 60_000);
  await list(d, 'queues');
  await d.clock.advance(1);
  expect(await names(d, 'queues')).toHaveLength(4);
  expect(d.platform.count('queues')).toBe(2);
});

test('a listing of several pages', async () => {
  const d = await desk();
  d.signOut();
  const all = Array.from({ length: 250 }, (_, at) => queue(`n${at}`, `Queue ${at}`));
  d.platform.queues = async (pageNumber) => ({
    entities: all.slice(pageNumber * 100 - 100, pageNumber * 100),
    pageNumber,
    pageCount: 3,
    total: 250,
  });
  await d.signIn();
  await d.clock.advance(1);
  const { rows, total } = await list(d, 'queues', '', 30);
  expect([rows.length, total, rows[2]?.name]).toEqual([30, 250, 'Queue 2']);
  expect(d.platform.calls.findLast(({ verb }) => verb === 'queueFigures')?.args[0]).toHaveLength(30);
});

test('type-ahead: the beginning of the name, then of each word, then anywhere; accents and case do not matter', async () => {
  const d = await desk();
  const made = ['Tech Ärger', 'Retouren DE', 'Rückgabe retail', 'Detours', 'Returns & refunds', '日本語サポート'];
  d.platform.queueList = made.map((name, at) => queue(`n${at}`, name));
  d.signOut();
  await d.signIn();
  expect(await names(d, 'queues', 'RET')).toEqual(['Retouren DE', 'Returns & refunds', 'Rückgabe retail']);
  expect(await names(d, 'queues', 'tou')).toEqual(['Detours', 'Retouren DE']);
  expect(await names(d, 'queues', 'aer')).toEqual([]);
  expect(await names(d, 'queues', ' arg te')).toEqual(['Tech Ärger']);
  expect(await names(d, 'queues', 'ref ret')).toEqual(['Returns & refunds']);
  expect(await names(d, 'queues', 'サポ')).toEqual(['日本語サポート']);
});

test('what cannot be chosen stays in the list, last, with its reason', async () => {
  const d = await desk();
  d.platform.queueList.push(
    queue('q4', 'Absent', { joinedMemberCount: 0 }),
    queue('q5', 'Calls', { takesMessages: false }),
    queue('q6', 'Unknown', { joinedMemberCount: null }),
  );
  d.signOut();
  await d.signIn();
  expect((await list(d, 'queues')).rows.map((row) => [row.name, row.blocked])).toEqual([
    ['Billing', null],
    ['Claims', null],
    ['Unknown', null],
    ['Absent', 'nobody-joined'],
    ['Calls', 'medium'],
    ['Orders', 'same-queue'],
  ]);
});

test('without the permission every row says which one is missing', async () => {
  const d = await desk({ permissions: ['routing:queue:view', 'directory:user:view'] });
  const [queues, people] = [await list(d, 'queues', 'bil'), await list(d, 'people')];
  expect(queues.rows[0]).toMatchObject({
    blocked: 'permission',
    missingPermission: 'conversation:communication:blindTransferQueue',
  });
  expect(people.rows[0]).toMatchObject({
    blocked: 'permission',
    missingPermission: 'conversation:communication:blindTransferAgent',
  });
});

test('figures: one call for what is shown, the wait of eight, kept for ten seconds with their time', async () => {
  const d = await desk();
  d.platform.queueList = Array.from({ length: 20 }, (_, at) => queue(`n${at}`, `Queue ${at}`));
  d.signOut();
  await d.signIn();
  d.platform.figures.set('n0', { free: 1, onQueue: 2, waiting: 0 });
  d.platform.waits.set('n0', 35);
  const measuredAtMs = d.clock.now();
  const first = await list(d, 'queues', '', 12);
  expect(first.rows[0]).toMatchObject({ queue: { free: 1, onQueue: 2, waiting: 0, expectedS: 35 }, measuredAtMs });
  expect(first.rows[1]).toMatchObject({ queue: { free: null, expectedS: null }, measuredAtMs: null });
  expect([d.platform.count('queueFigures'), d.platform.count('estimatedWaitS')]).toEqual([1, 8]);
  await d.clock.advance(9000);
  expect((await list(d, 'queues', '', 12)).rows[0]?.measuredAtMs).toBe(measuredAtMs);
  expect([d.platform.count('queueFigures'), d.platform.count('estimatedWaitS')]).toEqual([1, 8]);
  await d.clock.advance(1000);
  expect((await list(d, 'queues', '', 12)).rows[0]?.measuredAtMs).toBe(measuredAtMs + 10_000);
  expect([d.platform.count('queueFigures'), d.platform.count('estimatedWaitS')]).toEqual([2, 16]);
});

test('members are counted for a few queues only where the figures are not permitted', async () => {
  const d = await desk({ permissions: ['conversation:communication:blindTransfer'] });
  d.platform.queueList = Array.from({ length: 20 }, (_, at) => queue(`n${at}`, `Queue ${at}`));
  d.signOut();
  await d.signIn();
  await list(d, 'queues');
  expect(d.platform.calls.findLast(({ verb }) => verb === 'queueFigures')?.args[0]).toHaveLength(8);
});

test('the list never waits longer than a second for figures; what comes late is there at the next look', async () => {
  const d = await desk();
  let answer: () => void = () => undefined;
  d.platform.pause = (verb) =>
    verb === 'queueFigures'
      ? new Promise<void>((resolve) => {
          answer = resolve;
        })
      : undefined;
  const looking = list(d, 'queues', 'bil');
  let there = false;
  void looking.then(() => {
    there = true;
  });
  await d.clock.advance(990);
  expect(there).toBe(false);
  await d.clock.advance(20);
  expect((await looking).rows[0]).toMatchObject({ name: 'Billing', queue: { free: null }, measuredAtMs: null });
  answer();
  await d.clock.advance(1);
  expect((await list(d, 'queues', 'bil')).rows[0]).toMatchObject({ queue: { free: 2 } });
});

test('a caller who hangs up is not kept, and his signal reaches the platform', async () => {
  const d = await desk();
  const signals: (AbortSignal | undefined)[] = [];
  const queueFigures: Platform['queueFigures'] = (_ids, options) => {
    signals.push(options?.signal);
    return new Promise(() => undefined);
  };
  Object.assign(d.platform, { queueFigures });
  const window = new AbortController();
  const looking = list(d, 'queues', '', 5, window);
  await d.clock.advance(1);
  window.abort();
  expect((await looking).rows).toHaveLength(3);
  expect(signals.map((signal) => signal?.aborted)).toEqual([true]);
});

test('a refusal of figures is no failure of the list', async () => {
  const d = await desk();
  d.platform.fault = (verb) =>
    verb === 'queueFigures' || verb === 'estimatedWaitS' ? { refuse: { kind: 'forbidden' } } : undefined;
  expect((await list(d, 'queues', 'bil')).rows).toMatchObject([{ queue: { free: null }, blocked: null }]);
});

test('a listing that cannot be read says why, and is tried again at the next look', async () => {
  const d = await desk();
  d.signOut();
  d.platform.fault = (verb) => (verb === 'queues' ? { refuse: { kind: 'offline' } } : undefined);
  await d.signIn();
  expect(await failureOf(list(d, 'queues'))).toEqual({ kind: 'offline' });
  d.platform.fault = () => undefined;
  expect(await names(d, 'queues')).toHaveLength(3);
});

test('people: presence, reasons, total; the same search is asked once in ten seconds', async () => {
  const d = await desk();
  d.platform.people = [
    user('me', 'Mara Lind'),
    user('a', 'Ann Mara', { department: 'Tech', chats: 2 }),
    user('b', 'Amara', { presence: { definitionId: 'p', system: 'OFFLINE', sinceMs: null } }),
    user('c', 'Tamara', { routing: { status: 'NOT_RESPONDING', sinceMs: null } }),
  ];
  const { rows, total } = await list(d, 'people', 'mara');
  expect(total).toBe(4);
  expect(rows.map((row) => [row.name, row.blocked])).toEqual([
    ['Mara Lind', 'myself'],
    ['Ann Mara', null],
    ['Amara', 'offline'],
    ['Tamara', 'not-responding'],
  ]);
  expect(rows[1]).toMatchObject({
    detail: 'Tech',
    queue: null,
    person: { presence: 'On Queue', system: 'ON_QUEUE', routingStatus: 'IDLE', chats: 2 },
    measuredAtMs: d.clock.now(),
  });
  await list(d, 'people', 'mara');
  expect(d.platform.count('searchUsers')).toBe(1);
  await d.clock.advance(10_000);
  await list(d, 'people', 'mara');
  expect(d.platform.count('searchUsers')).toBe(2);
});

test('recents: last used first, kept across restarts, each person has his own; what is gone says so', async () => {
  const d = await desk();
  await d.press(billing);
  await d.clock.advance(3000);
  d.platform.start('c2');
  d.platform.change('c2', () => undefined);
  await d.press(tomas, { conversationId: 'c2' });
  await d.clock.advance(1);
  expect(await names(d, 'recent')).toEqual(['Tomás Herrera', 'Billing']);
  expect(await names(d, 'recent', 'bil')).toEqual(['Billing']);
  d.platform.start('c3');
  d.platform.change('c3', () => undefined);
  await d.press(billing, { conversationId: 'c3' });
  await d.clock.advance(3000);
  expect(await names(d, 'recent')).toEqual(['Billing', 'Tomás Herrera']);
  const again = await desk({ database: d.database });
  again.platform.queueList = [queue('q1', 'Orders')];
  again.platform.people = [];
  again.signOut();
  await again.signIn();
  const { rows, total } = await list(again, 'recent');
  expect(rows.map((row) => [row.name, row.blocked])).toEqual([
    ['Billing', 'gone'],
    ['Tomás Herrera', 'gone'],
  ]);
  expect(total).toBe(2);
  again.signOut();
  again.session.set({
    me: { ...again.me, userId: 'else' },
    platform: again.platform,
    practice: false,
    follow: () => undefined,
  });
  expect((await list(again, 'recent')).total).toBe(0);
});

test('presets: of the queue, else of every other, else what is used most; changed in one place', async () => {
  const d = await desk();
  const shown = async (): Promise<string[]> =>
    (await d.transfers.presets({ conversationId: 'c1' }, call())).map((row) => row.name);
  d.platform.queueList.push(
    queue('q4', 'Absent', { joinedMemberCount: 0 }),
    queue('q5', 'Calls', { takesMessages: false }),
    queue('q6', 'Big', { joinedMemberCount: 30 }),
    queue('q7', 'Small', { joinedMemberCount: 1 }),
    queue('q8', 'Tiny', { joinedMemberCount: 1 }),
  );
  d.signOut();
  await d.signIn();
  expect(await shown()).toEqual(['Big', 'Billing', 'Claims', 'Small']);
  await d.press(claims, { anyway: true });
  await d.clock.advance(3000);
  // A chord means the same queue for the whole session; what was used most comes first in the next one.
  expect(await shown()).toEqual(['Big', 'Billing', 'Claims', 'Small']);
  await d.settings.change({ transferPresets: { '*': [tomas] } });
  expect(d.touched).toContain('transfers');
  expect(await shown()).toEqual(['Tomás Herrera']);
  await d.transfers.setPresets({ conversationId: 'c1', targets: [billing, claims, billing] });
  expect(d.settings.current().transferPresets).toEqual({ '*': [tomas], q1: [billing, claims] });
  const rows = await d.transfers.presets({ conversationId: 'c1' }, call());
  expect(rows.map((row) => [row.name, row.queue?.free])).toEqual([
    ['Billing', 2],
    ['Claims', 0],
  ]);
  await d.transfers.setPresets({ conversationId: 'c1', targets: [] });
  expect(d.settings.current().transferPresets).toEqual({ '*': [tomas] });
  await d.settings.change({ transferPresets: {} });
  d.signOut();
  await d.signIn();
  expect((await shown())[0]).toBe('Claims');
});
