import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { applyTranscript, type Line } from '#shared/contract/conversations.ts';
import { defaultSettings } from '#shared/settings.ts';
import { reserveQueues } from '#simulator/rehearse.ts';
import { type Simulator, startSimulator } from '#simulator/simulator.ts';
import { SystemClock } from '../../shell/clock.ts';
import { NodeLoopback } from '../../shell/loopback.ts';
import { NodeNetwork } from '../../shell/network.ts';
import { Conversations } from '../conversations/conversations.ts';
import { SessionHolder } from '../session/current.ts';
import { type Followed, follow } from '../testing/follow.ts';
import { openPracticeLine, type PracticeLine } from '../testing/practice-line.ts';
import { testPorts } from '../testing/test-ports.ts';
import { type RenderedResponse, Sending } from './sending.ts';

/** Templates and files in a simulated organisation: the real SDK, the real network, what really reaches the customer. */
let simulator: Simulator;
let line: PracticeLine;
let conversations: Conversations;
let sending: Sending;
let conversationId: string;
let transcript: Followed<{ lines: Line[] }, unknown>;
const responses = new Map<string, RenderedResponse>();

const network = new NodeNetwork();
const clock = new SystemClock();
const session = new SessionHolder();
const sends = /\/communications\/[^/]+\/messages$/;
const meName = 'Jana Novak';

beforeAll(async () => {
  simulator = await startSimulator({ ratePerMinute: 100_000, timings: { transferSettleMs: 1 } });
  const userId = simulator.ready.users.find((user) => user.name === meName)?.id ?? '';
  simulator.world.user(userId).capacity = 100;
  reserveQueues(simulator.world, userId, ['Orders & delivery']);
  line = await openPracticeLine({ place: simulator.ready, userId, network, clock, loopback: new NodeLoopback() });
  const surroundings = { ports: testPorts({ network, clock }), session, touched: () => undefined };
  const settings = { current: () => defaultSettings, onChange: () => () => undefined };
  conversations = new Conversations(surroundings, settings);
  sending = new Sending(surroundings, conversations, {
    rendered: (_, responseId) => responses.get(responseId) as RenderedResponse,
    used: () => undefined,
  });
  const me = await line.platform.me();
  session.set({ me, platform: line.platform, practice: true, follow: () => undefined });
  line.notifications.start(me.userId, session.fanOut);
  await talk();
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
});

/** A customer on WhatsApp whom I answered. */
async function talk(): Promise<void> {
  const queueId = simulator.world.findQueue('Orders & delivery')?.id ?? '';
  const opened = simulator.world.open({ name: 'Ada', queueId, scripted: true, messengerType: 'whatsapp' });
  conversationId = opened.id;
  const until = (phase: string): Promise<void> =>
    new Promise((resolve) => {
      const look = (): void => {
        if (conversations.view(conversationId)?.phase !== phase) return;
        stop();
        resolve();
      };
      const stop = conversations.onChange(look);
      look();
    });
  await until('alerting');
  await conversations.accept({ conversationId });
  await until('connected');
  const feed = await conversations.transcript({ conversationId });
  transcript = (await follow(feed, applyTranscript)) as typeof transcript;
}

const idOf = (name: string): string =>
  [...simulator.responses.responses.values()].find((one) => one.name === name)?.id ?? '';
const press = (responseId: string, attemptId: string = randomUUID()) =>
  sending.response({ attemptId, conversationId, responseId, values: {} });
const ours = (attemptId: string): Line | undefined => transcript.value().lines.find((one) => one.id === attemptId);
/** What my messages in this conversation really are at the platform since the last look. */
const said = () => simulator.ledger.of('message').map((one) => one.text);

const waiting = (order: string): RenderedResponse => ({
  text: `Guten Tag Jürgen, Ihre Bestellung ${order} liegt für Sie bereit. Bitte bringen Sie einen Ausweis mit.`,
  blanks: [],
  assetIds: [],
  template: {
    responseId: idOf('WhatsApp – Abholbereit'),
    headerParameters: [{ id: 'store', value: 'Köln' }],
    bodyParameters: [
      { id: 'CUSTOMER_NAME', value: 'Jürgen' },
      { id: 'order_number', value: order },
    ],
    buttonUrlParameters: [],
  },
});

test('a template reaches the customer put together, once for two presses', async () => {
  responses.set('ready', waiting('4471'));
  const attemptId = randomUUID();
  const [one, two] = await Promise.all([press('ready', attemptId), press('ready', attemptId)]);
  expect(one).toMatchObject({ state: expect.stringMatching(/sent|delivered/) });
  expect(two).toEqual(one);
  expect(said()).toHaveLength(1);
  expect(said()[0]).toContain('Ihre Bestellung 4471 liegt');
  await expect.poll(() => ours(attemptId)?.text).toContain('4471');
});

test('a template whose answer is lost is found by its words, and not repeated', async () => {
  responses.set('lost', waiting('9912'));
  simulator.faults.answerLost({ method: 'POST', path: sends, times: 1 });
  const attemptId = randomUUID();
  await press('lost', attemptId);
  await expect.poll(async () => (await press('lost', attemptId)).state, { timeout: 12_000 }).toMatch(/sent|delivered/);
  expect(said()).toHaveLength(1);
}, 20_000);

test('files follow their text in one message of their own', async () => {
  const assets = simulator.responses.assets.filter((one) => one.contentType.startsWith('image/')).slice(0, 2);
  expect(assets.length).toBeGreaterThan(0);
  const assetIds = assets.map((one) => one.id);
  responses.set('map', { text: 'Here is the map', blanks: [], template: null, assetIds });
  await press('map');
  await simulator.ledger.until((ledger) => ledger.of('message').length === 2);
  expect(said()[0]).toBe('Here is the map');
  await expect.poll(() => simulator.ledger.asked('POST', sends).length).toBe(2);
  const shown = () =>
    transcript
      .value()
      .lines.filter((one) => one.from === 'agent')
      .at(-1);
  await expect.poll(() => shown()?.attachments.length).toBe(assets.length);
  await expect.poll(() => shown()?.state).toMatch(/sent|delivered/);
});

test('files that cannot be put up are named, and the text is not said twice when they are sent again', async () => {
  const [asset] = simulator.responses.assets.filter((one) => one.contentType.startsWith('image/'));
  responses.set('picture', { text: 'Look', blanks: [], template: null, assetIds: [asset?.id ?? ''] });
  const end = simulator.faults.status(413, 'too.large', { method: 'POST', path: /media\/uploads$/ });
  await press('picture');
  const last = () =>
    transcript
      .value()
      .lines.filter((one) => one.from === 'agent')
      .at(-1);
  await expect.poll(() => last()?.state).toBe('failed');
  expect(said()).toEqual(['Look']);
  end();
  await sending.retry({ attemptId: last()?.attemptId ?? '', newAttemptId: randomUUID() });
  expect(simulator.ledger.of('message')).toHaveLength(2);
  expect(said().filter((text) => text === 'Look')).toHaveLength(1);
});
