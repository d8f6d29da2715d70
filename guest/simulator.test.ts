import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Simulator, startSimulator } from '#simulator/simulator.ts';
import { type CustomerLine, playCustomer } from './customer.ts';
import { type GuestOptions, WebMessagingGuest } from './web-messaging-guest.ts';

let simulator: Simulator;
let guests: WebMessagingGuest[];

beforeEach(async () => {
  guests = [];
  simulator = await startSimulator({ timings: { agentThinkMs: 5, transferSettleMs: 5 } });
});
afterEach(async () => {
  for (const guest of guests) guest.disconnect();
  await simulator.close();
});

function guestOf(options: Partial<GuestOptions> = {}): WebMessagingGuest {
  const { webmessaging: url, api, deploymentId } = simulator.ready;
  const patience = { firstDelayMs: 5, longestDelayMs: 40, settleMs: 30, closeMs: 1_000, ...options.patience };
  const guest = new WebMessagingGuest({ url, api, deploymentId, ...options, patience });
  guests.push(guest);
  return guest;
}

const failure = (work: Promise<unknown>) =>
  work.then(
    () => expect.fail('it did not fail'),
    (error: unknown) => error,
  );

/** What the organisation holds of a customer's words. */
function taken(guest: WebMessagingGuest): string[] {
  const conversation = simulator.world.conversationOf(guest.token);
  if (!conversation) return [];
  const inbound = simulator.world.messages.of(conversation).filter((message) => message.direction === 'inbound');
  return inbound.map((message) => message.text);
}

/** Whoever holds the conversation, or undefined. */
function holderOf(guest: WebMessagingGuest) {
  const held = simulator.world.conversationOf(guest.token)?.participants;
  return held?.find((one) => one.userId !== undefined && one.communication.state === 'connected');
}

/** The agent who holds the conversation says something. */
function agentSays(guest: WebMessagingGuest, text: string): void {
  const { world } = simulator;
  const conversation = world.conversationOf(guest.token);
  const holder = holderOf(guest);
  if (!conversation || !holder?.userId) throw new Error('nobody holds the conversation');
  const user = world.user(holder.userId);
  world.act(() => world.messages.fromAgent(conversation, holder.communication.id, user, text));
}

test('a customer speaks with an agent of the organisation', async () => {
  const guest = guestOf({ attributes: { name: 'Ada', botScore: 0.4 } });
  const session = await guest.connect();
  expect(session).toMatchObject({ connected: true, newSession: true, readOnly: false, maxCustomDataBytes: 16_384 });
  expect(await guest.sendText('Hello')).toMatchObject({ text: 'Hello', from: 'customer' });
  await expect.poll(() => holderOf(guest)).toBeDefined();
  agentSays(guest, 'How can I help?');
  expect(await guest.waitFor((message) => message.from === 'agent')).toMatchObject({ text: 'How can I help?' });
  const customer = simulator.world.conversationOf(guest.token)?.participants.find((one) => one.purpose === 'customer');
  expect(customer).toMatchObject({ name: 'Ada', attributes: { botScore: '0.4' } });
  expect((await guest.history()).map((message) => message.text)).toEqual(['Hello', 'How can I help?']);
  expect(guest.messages).toHaveLength(2);
  expect(await guest.echo()).toBeGreaterThan(0);
  await guest.close();
  expect(simulator.world.conversationOf(guest.token)?.endedAt).toBeDefined();
});

test('texts before, during and after a dropped connection arrive once', async () => {
  const guest = guestOf();
  await guest.connect();
  await guest.sendText('same');
  const during = guest.sendText('same');
  const allow = simulator.faults.dropSockets({ which: 'guests', refuse: true });
  const after = guest.sendText('after');
  await expect.poll(() => guest.state).toBe('reconnecting');
  allow();
  await Promise.all([during, after]);
  expect(taken(guest)).toEqual(['same', 'same', 'after']);
  expect(guest.messages.map((message) => message.text)).toEqual(['same', 'same', 'after']);
});

test('what an agent says while the connection is down is read after it', async () => {
  const guest = guestOf();
  await guest.connect();
  await guest.sendText('Hello');
  await expect.poll(() => holderOf(guest)).toBeDefined();
  const allow = simulator.faults.dropSockets({ which: 'guests', refuse: true });
  await expect.poll(() => guest.state).toBe('reconnecting');
  agentSays(guest, 'Are you there?');
  allow();
  expect(await guest.waitFor((message) => message.from === 'agent')).toMatchObject({ text: 'Are you there?' });
});

test('limits, rates and expiry come as errors in words', async () => {
  const guest = guestOf();
  await guest.connect();
  expect(await failure(guest.sendText('x'.repeat(5_000)))).toMatchObject({ code: 4011 });
  const outcomes = await Promise.allSettled(Array.from({ length: 40 }, (_, index) => guest.sendText(`${index}`)));
  const refused = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []));
  expect(refused.length).toBeGreaterThan(0);
  for (const reason of refused) expect(reason).toMatchObject({ code: 4029, retryAfterMs: 3_000 });
  expect(taken(guest)).toHaveLength(40 - refused.length);
  const over = new Promise((resolve) => guest.on('ended', ({ reason }) => resolve(reason)));
  simulator.guests.expire(guest.token);
  expect(await over).toBe('expired');
  expect(await failure(guest.connect())).toMatchObject({ code: 4006 });
  expect(await guest.connect({ startNew: true })).toMatchObject({ newSession: true });
});

test('attributes that the deployment does not take are refused before a word is said', async () => {
  const guest = guestOf({ attributes: { note: 'x'.repeat(20_000) } });
  expect(await failure(guest.connect())).toMatchObject({ code: 'invalid-attributes' });
  expect(simulator.world.conversationOf(guest.token)).toBeUndefined();
});

test('a scripted customer plays against an agent to the end', async () => {
  const guest = guestOf();
  const onLine = ({ who, text }: CustomerLine) => {
    if (who === 'customer' && text !== 'Hi') agentSays(guest, `About "${text}": certainly.`);
  };
  const script = { opening: ['Hi'], replies: ['My parcel is lost', 'Thanks'], closing: 'Bye' };
  const playing = playCustomer(guest, script, { paceMs: 0, signal: new AbortController().signal, onLine });
  await expect.poll(() => holderOf(guest)).toBeDefined();
  agentSays(guest, 'Good day');
  expect(await playing).toMatchObject({ endedBy: 'script', said: 4 });
  expect(taken(guest)).toEqual(['Hi', 'My parcel is lost', 'Thanks', 'Bye']);
});

test('50 guests speak at once', async () => {
  const crowd = Array.from({ length: 50 }, () => guestOf());
  await Promise.all(crowd.map((guest) => guest.connect()));
  await Promise.all(crowd.map((guest) => guest.sendText('Hello')));
  expect(crowd.map((guest) => taken(guest))).toEqual(crowd.map(() => ['Hello']));
});

test('a chat that the agent ends is read only for the guest', async () => {
  const guest = guestOf({ attributes: { name: 'Ada' } });
  await guest.connect();
  const ended = new Promise<void>((resolve) => guest.on('ended', () => resolve()));
  await guest.sendText('Hello');
  await expect.poll(() => holderOf(guest)?.userId).toBeDefined();
  const conversation = simulator.world.conversationOf(guest.token);
  const holder = holderOf(guest);
  if (!conversation || !holder) throw new Error('nobody holds the conversation');
  simulator.world.act(() => simulator.world.lifecycle.disconnect(conversation, holder, 'client'));
  await ended;
  expect(guest.state).toBe('read-only');
});
