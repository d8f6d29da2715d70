import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { WebMessagingGuest } from '#guest/web-messaging-guest.ts';
import { applyInbox, applyTranscript, type InboxRow } from '#shared/contract/conversations.ts';
import { everything } from '#shared/contract/responses.ts';
import { defaultSettings } from '#shared/settings.ts';
import { reserveQueues } from '#simulator/rehearse.ts';
import { type Simulator, startSimulator } from '#simulator/simulator.ts';
import { SystemClock } from '../shell/clock.ts';
import { NodeLoopback } from '../shell/loopback.ts';
import { NodeNetwork } from '../shell/network.ts';
import { Conversations } from './conversations/conversations.ts';
import type { Surroundings } from './domain.ts';
import { Responses } from './responses/responses.ts';
import { Sending } from './sending/sending.ts';
import { SessionHolder } from './session/current.ts';
import { follow } from './testing/follow.ts';
import { openPracticeLine } from './testing/practice-line.ts';
import { testPorts } from './testing/test-ports.ts';

/** From the press to the customer's screen: the domains, the real SDK, the real network, a simulated organisation, a real guest. */
let simulator: Simulator;
let network: NodeNetwork;
let jana: App;
let mara: App;
const guests: WebMessagingGuest[] = [];

type App = Awaited<ReturnType<typeof startApp>>;

async function startApp(name: string) {
  const clock = new SystemClock();
  const ports = testPorts({ network, clock, loopback: new NodeLoopback() });
  const session = new SessionHolder();
  const surroundings: Surroundings = { ports, session, touched: () => undefined };
  const settings = { current: () => defaultSettings, onChange: () => () => undefined };
  const conversations = new Conversations(surroundings, settings);
  const responses = new Responses(surroundings, conversations);
  const sending = new Sending(surroundings, conversations, responses);
  const userId = simulator.ready.users.find((user) => user.name === name)?.id ?? '';
  const line = await openPracticeLine({ place: simulator.ready, userId, network, clock, loopback: new NodeLoopback() });
  const me = await line.platform.me();
  session.set({ me, platform: line.platform, practice: true, follow: () => undefined });
  line.notifications.start(me.userId, session.fanOut);
  const inbox = await follow(conversations.inbox(), applyInbox);
  const row = (customer: string): InboxRow | undefined =>
    inbox.value().rows.find((one) => one.customer.name === customer);
  const stop = async (): Promise<void> => {
    session.set(undefined);
    await line.notifications.stop();
  };
  return { userId, platform: line.platform, conversations, responses, sending, row, stop };
}

beforeAll(async () => {
  simulator = await startSimulator({ ratePerMinute: 100_000, timings: { transferSettleMs: 5, agentThinkMs: 5 } });
  network = new NodeNetwork();
  const idOf = (name: string): string => simulator.ready.users.find((user) => user.name === name)?.id ?? '';
  for (const name of ['Jana Novak', 'Mara Lind']) simulator.world.user(idOf(name)).capacity = 100;
  reserveQueues(simulator.world, idOf('Jana Novak'), ['Orders & delivery']);
  reserveQueues(simulator.world, idOf('Mara Lind'), ['Tech, 2nd line']);
  jana = await startApp('Jana Novak');
  mara = await startApp('Mara Lind');
}, 30_000);
afterAll(async () => {
  for (const guest of guests) guest.disconnect();
  await Promise.all([jana?.stop(), mara?.stop()]);
  network.close();
  await simulator.close();
});
beforeEach(() => simulator.faults.clear());

/** A customer writes and Jana takes the conversation. */
async function taken(name: string) {
  const { webmessaging: url, api, deploymentId } = simulator.ready;
  const guest = new WebMessagingGuest({ url, api, deploymentId, attributes: { name } });
  guests.push(guest);
  await guest.connect();
  await guest.sendText('Where is my parcel?');
  await expect.poll(() => jana.row(name)?.section).toBe('alerting');
  const conversationId = jana.row(name)?.conversationId ?? '';
  await jana.conversations.accept({ conversationId });
  await expect.poll(() => jana.row(name)).toMatchObject({ section: 'waiting-for-me', writable: true, unanswered: 1 });
  return { guest, conversationId };
}

const fromAgent = (guest: WebMessagingGuest): string[] =>
  guest.messages.filter((message) => message.from === 'agent').map((message) => message.text);

/** A response that nothing is missing in for this customer. */
async function readyResponse(conversationId: string) {
  await expect.poll(async () => (await jana.responses.overview({ conversationId })).sync.state).toBe('idle');
  const { libraries } = await jana.responses.overview({ conversationId });
  for (const { libraryId } of libraries) {
    const { rows } = await jana.responses.list({
      conversationId,
      libraryId,
      filter: everything,
      offset: 0,
      limit: 200,
    });
    const whole = rows.find((row) => row.blanks.length === 0 && !row.tooLong && row.spans.length > 0);
    if (whole) return whole;
  }
  throw new Error('no response without blanks');
}

test('accept, one-click response, the customer reads exactly that text, the other agent takes over', async () => {
  const { guest, conversationId } = await taken('Ada Whole');
  const response = await readyResponse(conversationId);
  const attemptId = randomUUID();
  const input = { attemptId, conversationId, responseId: response.responseId, values: {} };
  // A double click, in two windows.
  const [receipt, again] = await Promise.all([jana.sending.response(input), jana.sending.response(input)]);
  expect(receipt).toEqual(again);
  expect(receipt.messageId).not.toBeNull();
  await guest.waitFor((message) => message.from === 'agent' && message.text === response.text);
  expect(fromAgent(guest)).toEqual([response.text]);
  await expect.poll(() => jana.row('Ada Whole')?.section).toBe('waiting-for-customer');
  expect((await jana.responses.overview({ conversationId })).recents[0]?.responseId).toBe(response.responseId);

  const { participant } = jana.conversations.mine(conversationId);
  const queueId = simulator.world.findQueue('Tech, 2nd line')?.id ?? '';
  await jana.platform.transferToQueue(conversationId, participant?.participantId ?? '', queueId, 'Unattended');
  await expect.poll(() => mara.row('Ada Whole')?.section).toBe('alerting');
  await mara.conversations.accept({ conversationId });
  await expect.poll(() => mara.row('Ada Whole')?.section).toBe('waiting-for-me');
  await expect.poll(() => jana.row('Ada Whole')?.writable ?? false).toBe(false);
  await expect(jana.sending.text({ attemptId: randomUUID(), conversationId, text: 'too late' })).rejects.toThrow();
  expect((await mara.sending.text({ attemptId: randomUUID(), conversationId, text: 'Mara here' })).state).not.toBe(
    'failed',
  );
  await guest.waitFor((message) => message.text === 'Mara here');
  expect(fromAgent(guest)).toEqual([response.text, 'Mara here']);
}, 30_000);

test('the transcript of the press never doubles a line and keeps its id to the delivery', async () => {
  const { guest, conversationId } = await taken('Bea Steady');
  const followed = await follow(await jana.conversations.transcript({ conversationId }), applyTranscript);
  const attemptId = randomUUID();
  await jana.sending.text({ attemptId, conversationId, text: 'One moment, please.' });
  await guest.waitFor((message) => message.text === 'One moment, please.');
  const own = (lines: ReturnType<typeof followed.value>['lines']) =>
    lines.filter((line) => line.text === 'One moment, please.');
  await expect.poll(() => own(followed.value().lines)[0]?.messageId).toBeTruthy();
  for (const value of followed.history)
    expect(
      own(value.lines)
        .map((line) => line.id)
        .join(),
    ).toMatch(/^$|^[^,]+$/);
  expect(own(followed.value().lines)).toMatchObject([{ id: attemptId, mine: true }]);
  followed.stop();
}, 30_000);

test('a dropped notification socket loses nothing', async () => {
  const { guest, conversationId } = await taken('Cy Patient');
  simulator.faults.dropSockets();
  await guest.sendText('Are you there?');
  await expect.poll(() => jana.row('Cy Patient')?.unanswered, { timeout: 10_000 }).toBe(2);
  expect((await jana.sending.text({ attemptId: randomUUID(), conversationId, text: 'Yes' })).state).not.toBe('failed');
  await guest.waitFor((message) => message.text === 'Yes');
  expect(fromAgent(guest)).toEqual(['Yes']);
}, 30_000);

test('an answer that gets lost on the wire is found again, and the customer reads the text once', async () => {
  const { guest, conversationId } = await taken('Dora Doubt');
  simulator.faults.answerLost({ method: 'POST', path: /communications\/[^/]+\/messages$/, times: 1 });
  const attemptId = randomUUID();
  await jana.sending.text({ attemptId, conversationId, text: 'Only once' });
  const receipt = () => jana.sending.text({ attemptId, conversationId, text: 'Only once' });
  await expect.poll(async () => (await receipt()).messageId, { timeout: 10_000 }).toBeTruthy();
  await guest.waitFor((message) => message.text === 'Only once');
  await jana.sending.text({ attemptId: randomUUID(), conversationId, text: 'And then this' });
  await guest.waitFor((message) => message.text === 'And then this');
  expect(fromAgent(guest)).toEqual(['Only once', 'And then this']);
}, 30_000);
