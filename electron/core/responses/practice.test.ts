import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { everything, ResponsesOverview } from '#shared/contract/responses.ts';
import { defaultSettings } from '#shared/settings.ts';
import { type Simulator, startSimulator } from '#simulator/simulator.ts';
import { SystemClock } from '../../shell/clock.ts';
import { NodeLoopback } from '../../shell/loopback.ts';
import { NodeNetwork } from '../../shell/network.ts';
import { Conversations } from '../conversations/conversations.ts';
import { SessionHolder } from '../session/current.ts';
import { MemoryDatabase } from '../testing/domain-bench.ts';
import { openPracticeLine, type PracticeLine } from '../testing/practice-line.ts';
import { testPorts } from '../testing/test-ports.ts';
import { Responses } from './responses.ts';

/** The canned responses of a simulated organisation five times its size: the real SDK, the real network, the real clock. */
let simulator: Simulator;
let line: PracticeLine;
const network = new NodeNetwork();
const clock = new SystemClock();
const none = { conversationId: null };

beforeAll(async () => {
  simulator = await startSimulator({ ratePerMinute: 100_000, size: 5 });
  const userId = simulator.ready.users.find((user) => user.name === 'Ingrid Solheim')?.id ?? '';
  line = await openPracticeLine({ place: simulator.ready, userId, network, clock, loopback: new NodeLoopback() });
}, 30_000);
afterAll(async () => {
  network.close();
  await simulator.close();
});
beforeEach(() => simulator.faults.clear());

/** A start of the app over a database. */
async function start(database: MemoryDatabase) {
  const session = new SessionHolder();
  const surroundings = { ports: testPorts({ network, clock, database }), session, touched: () => undefined };
  const settings = { current: () => defaultSettings, onChange: () => () => undefined };
  const responses = new Responses(surroundings, new Conversations(surroundings, settings), settings);
  const me = await line.platform.me();
  session.set({ me, platform: line.platform, practice: true, follow: () => undefined });
  const search = async (text: string): Promise<string[]> => {
    const { rows } = await responses.search({ ...none, text, scope: 'all', filter: everything, limit: 9 });
    return rows.map((row) => row.name);
  };
  const overview = async () => ResponsesOverview.parse(await responses.overview(none));
  const synced = (state: string) =>
    expect.poll(async () => (await overview()).sync.state, { timeout: 20_000 }).toBe(state);
  return { responses, search, overview, synced, stop: () => session.set(undefined) };
}

test('everything comes in, page by page, and is there at the next start without a network', async () => {
  const database = new MemoryDatabase();
  const first = await start(database);
  await first.synced('idle');
  const all = simulator.responses.responses.size;
  const { total, libraries, sync, languages } = await first.overview();
  expect(all).toBeGreaterThan(2_000);
  // All but the signatures and the forms of other channels.
  expect(total).toBeGreaterThan(all - 20);
  expect(total).toBeLessThanOrEqual(all);
  expect(sync).toMatchObject({ done: simulator.responses.libraries.length, read: all });
  expect(Math.max(...libraries.map((one) => one.count))).toBeGreaterThan(500);
  expect(languages.map((one) => one.language)).toEqual(expect.arrayContaining(['en', 'de', 'es', 'ja']));
  expect((await first.search('begrüssung')).join()).toContain('Begrüßung');
  first.stop();

  const end = simulator.faults.serverError({ path: /responsemanagement/ });
  const second = await start(database);
  await second.responses.settled();
  expect((await second.overview()).total).toBe(total);
  expect((await second.search('begrüssung')).join()).toContain('Begrüßung');
  second.stop();
  end();
}, 60_000);

test('one library that fails is named, the others are there, and the next sync mends it', async () => {
  simulator.faults.status(403, 'missing.permissions', { path: /responses\/query/, times: 1 });
  const { responses, overview, synced, stop } = await start(new MemoryDatabase());
  await synced('failed');
  const { libraries } = await overview();
  expect(libraries.filter((one) => one.failure).map((one) => [one.failure?.kind, one.count])).toEqual([
    ['forbidden', 0],
  ]);
  expect(libraries.filter((one) => one.count > 0).length).toBe(simulator.responses.libraries.length - 1);
  await responses.sync();
  await synced('idle');
  expect((await overview()).libraries.every((one) => one.failure === null)).toBe(true);
  stop();
}, 60_000);

test('what others change, add and remove is seen by the next sync', async () => {
  const { responses, search, synced, stop } = await start(new MemoryDatabase());
  await synced('idle');
  const [one, two] = [...simulator.responses.responses.values()];
  if (!one || !two) throw new Error('an empty library');
  const texts = [{ content: 'Zwanzig Xylophone', contentType: 'text/plain' as const }];
  simulator.responses.put({ ...one, name: 'Xylophone answer', texts, version: one.version + 1 });
  simulator.responses.remove(two.id);
  await responses.sync();
  await synced('idle');
  expect(await search('xylophone')).toEqual(['Xylophone answer']);
  expect(responses.row(null, two.id)).toBeUndefined();
  stop();
}, 60_000);
