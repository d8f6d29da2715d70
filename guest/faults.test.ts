import { afterEach, beforeEach, expect, test } from 'vitest';
import { FakeMessagingServer } from './testing/fake-messaging-server.ts';
import { type GuestClock, type GuestOptions, WebMessagingGuest } from './web-messaging-guest.ts';

let server: FakeMessagingServer;
let guests: WebMessagingGuest[];

beforeEach(async () => {
  guests = [];
  server = await FakeMessagingServer.start();
});
afterEach(async () => {
  for (const guest of guests) guest.disconnect();
  await server.close();
});

const quick = { firstDelayMs: 5, longestDelayMs: 20, settleMs: 20, closeMs: 500 };

function guestOf(options: Partial<GuestOptions> = {}): WebMessagingGuest {
  const { url, api, deploymentId } = server;
  const patience = { ...quick, ...options.patience };
  const guest = new WebMessagingGuest({ url, api, deploymentId, ...options, patience });
  guests.push(guest);
  return guest;
}

const ended = (guest: WebMessagingGuest) =>
  new Promise((resolve) => guest.on('ended', ({ reason }) => resolve(reason)));
const failure = (work: Promise<unknown>) =>
  work.then(
    () => expect.fail('it did not fail'),
    (error: unknown) => error,
  );

test('refused upgrades are repeated with back-off, and every attempt is recorded', async () => {
  const slept: number[] = [];
  const sleep = async (ms: number) => void slept.push(ms);
  const clock: GuestClock = { now: () => 1_000, random: () => 0.5, sleep };
  server.faults.refuseUpgrades = [503, 429];
  const session = await guestOf({ clock, patience: { firstDelayMs: 100, longestDelayMs: 1_000 } }).connect();
  expect(session.attempts.map((attempt) => attempt.ok)).toEqual([false, false, true]);
  expect(session.attempts[0]).toMatchObject({ startedAtMs: 1_000, error: expect.stringContaining('503') });
  expect(session.attempts.every((attempt) => attempt.tookMs > 0)).toBe(true);
  expect(slept).toEqual([75, 150]);
});

test('what cannot pass is not repeated', async () => {
  server.faults.refuseUpgrades = [403];
  expect(await failure(guestOf().connect())).toMatchObject({ code: 403, words: expect.stringContaining('origins') });
  expect(await failure(guestOf({ deploymentId: 'other' }).connect())).toMatchObject({ code: 4000 });
  expect(server.upgrades).toHaveLength(2);
});

test('a platform that does not answer is given up on after the attempts', async () => {
  server.faults.silentSessions = 9;
  const guest = guestOf({ patience: { handshakeMs: 30, attempts: 2 } });
  expect(await failure(guest.connect())).toMatchObject({ code: 'timed-out' });
  expect(guest.state).toBe('closed');
  expect(server.faults.silentSessions).toBe(7);
});

test('an error frame refuses the text it answers, with the code in words', async () => {
  const guest = guestOf();
  await guest.connect();
  server.faults.refusals = [
    { code: 4011, body: 'message too long' },
    { code: 4013, body: 'custom attribute size too large', anonymous: true },
    { class: 'TooManyRequestsErrorMessage', code: 429, body: { retryAfter: 2, errorCode: 4029 } },
  ];
  const outcomes = await Promise.allSettled(['a', 'b', 'c', 'd'].map((text) => guest.sendText(text)));
  expect(outcomes).toMatchObject([
    { status: 'rejected', reason: { code: 4011, words: 'The message is too long.' } },
    { status: 'rejected', reason: { code: 4013 } },
    { status: 'rejected', reason: { code: 4029, retryAfterMs: 2_000 } },
    { status: 'fulfilled', value: { text: 'd' } },
  ]);
  expect(server.taken(guest.token)).toEqual(['d']);
});

test('frames out of order and doubled give an ordered transcript without doubles', async () => {
  const guest = guestOf();
  await guest.connect();
  server.faults.double = true;
  const told: string[] = [];
  guest.on('message', (message) => told.push(message.text));
  for (const [text, atMs] of [
    ['third', 3_000],
    ['first', 1_000],
    ['second', 2_000],
  ] as const) {
    server.say(guest.token, text, { atMs });
  }
  await guest.waitFor((message) => message.text === 'second');
  const [one, two] = await Promise.all([guest.sendText('ok'), guest.sendText('ok')]);
  expect(one.id).not.toBe(two.id);
  expect(guest.messages.map((message) => message.text)).toEqual(['first', 'second', 'third', 'ok', 'ok']);
  expect(told).toEqual(['third', 'first', 'second', 'ok', 'ok']);
});

test('texts said while the connection is down wait and keep their order, and what was missed is read', async () => {
  const guest = guestOf();
  await guest.connect();
  await guest.sendText('one');
  const down = new Promise<void>((resolve) => guest.on('state', (state) => state === 'reconnecting' && resolve()));
  server.drop(guest.token);
  await down;
  server.say(guest.token, 'while you were away', { unheard: true });
  await Promise.all(['two', 'three'].map((text) => guest.sendText(text)));
  expect(server.taken(guest.token)).toEqual(['one', 'two', 'three']);
  expect(guest.messages.map((message) => message.text)).toEqual(['one', 'while you were away', 'two', 'three']);
});

test('an echo that never comes breaks the connection, and history tells that the text arrived', async () => {
  const guest = guestOf({ patience: { echoMs: 40 } });
  await guest.connect();
  server.faults.swallowEcho = 1;
  expect(await guest.sendText('heard?')).toMatchObject({ text: 'heard?' });
  expect(server.taken(guest.token)).toEqual(['heard?']);
});

test('listeners who act at once on a change of state neither double a text nor a connection', async () => {
  const guest = guestOf();
  const outcomes: Promise<unknown>[] = [];
  guest.on('state', (state) => {
    if (state === 'connecting' || state === 'reconnecting') outcomes.push(guest.connect());
    if (state === 'connected') outcomes.push(guest.sendText(`now ${outcomes.length}`));
  });
  const connecting = guest.connect();
  const early = guest.sendText('early');
  await Promise.all([connecting, early]);
  server.faults.dropBeforeTaking = 1;
  await guest.sendText('late');
  await guest.connect();
  await Promise.all(outcomes);
  expect(server.taken(guest.token)).toEqual(['early', 'now 1', 'late', 'now 3']);
  expect(server.upgrades).toHaveLength(2);
});

test('a guest that is stopped the moment it attaches stays stopped', async () => {
  const guest = guestOf();
  const stops = new Set(['SessionResponse']);
  guest.on('frame', ({ frame }) => {
    const name = (frame as { class?: string }).class ?? '';
    if (stops.delete(name)) queueMicrotask(() => guest.disconnect());
  });
  expect(await failure(guest.connect())).toMatchObject({ code: 'closed' });
  expect(guest.state).toBe('idle');
  await expect.poll(() => server.sessions.get(guest.token)?.sockets.size).toBe(0);
  expect(await guest.connect()).toMatchObject({ newSession: false });
});

test('an idle connection that stops answering health checks is replaced', async () => {
  const guest = guestOf({ patience: { heartbeatMs: 10, echoMs: 30 } });
  const states: string[] = [];
  const heard: string[] = [];
  guest.on('frame', ({ direction, frame }) => heard.push(`${direction} ${JSON.stringify(frame)}`));
  await guest.connect();
  const answered = () => heard.some((frame) => frame.startsWith('in') && frame.includes('"ping"'));
  await expect.poll(answered).toBe(true);
  guest.on('state', (state) => states.push(state));
  server.faults.ignoreEchoes = 1;
  await expect.poll(() => states).toEqual(['reconnecting', 'connected']);
  expect(guest.messages).toEqual([]);
});

test('a platform that knows no health checks is not held to them', async () => {
  const guest = guestOf({ patience: { heartbeatMs: 5, echoMs: 10 } });
  const states: string[] = [];
  await guest.connect();
  guest.on('state', (state) => states.push(state));
  server.faults.ignoreEchoes = 1_000;
  await expect.poll(() => server.faults.ignoreEchoes).toBeLessThan(998);
  expect(states).toEqual([]);
});

test('a text that shows late in history is not sent again', async () => {
  const guest = guestOf({ patience: { settleMs: 200 } });
  await guest.connect();
  Object.assign(server.faults, { dropAfterTaking: 1, lateTakingMs: 50 });
  await guest.sendText('slow');
  expect(server.taken(guest.token)).toEqual(['slow']);
  expect(server.historyReadings).toBe(2);
});

test('an equal text of long ago is no proof', async () => {
  const guest = guestOf();
  server.faults.anonymous = true;
  const past = {
    direction: 'Inbound',
    id: 'old',
    type: 'Text',
    text: 'hello',
    channel: { time: '2020-01-01T00:00:00Z' },
  };
  await guest.connect();
  server.sessions.get(guest.token)?.messages.push(past);
  server.faults.dropBeforeTaking = 1;
  await guest.sendText('hello');
  expect(server.taken(guest.token)).toEqual(['hello', 'hello']);
});

test('a history that fails at first is read again; one that stays silent leaves the outcome unknown', async () => {
  const guest = guestOf();
  await guest.connect();
  Object.assign(server.faults, { dropAfterTaking: 1, historyStatuses: [503, 429] });
  await guest.sendText('a');
  Object.assign(server.faults, { dropAfterTaking: 1, historyStatuses: [500, 500, 500] });
  expect(await failure(guest.sendText('b'))).toMatchObject({ code: 'outcome-unknown' });
  await guest.connect();
  expect(await guest.sendText('c')).toMatchObject({ text: 'c' });
  expect(server.taken(guest.token)).toEqual(['a', 'b', 'c']);
});

test('without an address for history nothing is repeated', async () => {
  const { url, deploymentId } = server;
  const guest = new WebMessagingGuest({ url, deploymentId, patience: quick });
  guests.push(guest);
  await guest.connect();
  server.faults.dropBeforeTaking = 1;
  expect(await failure(guest.sendText('a'))).toMatchObject({ code: 'outcome-unknown' });
  expect(await failure(guest.history())).toMatchObject({ code: 'history-unavailable' });
  await guest.connect();
  await guest.sendText('b');
  expect(server.taken(guest.token)).toEqual(['b']);
});

test('without reconnect a drop closes, and tells apart what may have arrived', async () => {
  const guest = guestOf({ reconnect: false });
  await guest.connect();
  server.faults.dropAfterTaking = 1;
  expect(await failure(guest.sendText('a'))).toMatchObject({ code: 'outcome-unknown' });
  expect(guest.state).toBe('closed');
  expect(await failure(guest.sendText('b'))).toMatchObject({ code: 'not-connected' });
});

test('an expired session ends the guest, in the middle of it and at a re-attach', async () => {
  const guest = guestOf();
  await guest.connect();
  const over = ended(guest);
  server.send(guest.token, { type: 'response', class: 'SessionExpiredEvent', code: 200, body: {} });
  expect(await over).toBe('expired');
  expect(guest.state).toBe('closed');
  const other = guestOf();
  await other.connect();
  const gone = ended(other);
  server.faults.refusals = [{ code: 4007, body: 'session not found' }];
  expect(await failure(other.sendText('a'))).toMatchObject({ code: 4007 });
  expect(await gone).toBe('expired');
  expect((await other.connect()).connected).toBe(true);
});

test('an unreadable frame is reported and survived', async () => {
  const guest = guestOf();
  const faults: unknown[] = [];
  guest.on('error', (error) => faults.push(error.code));
  await guest.connect();
  server.send(guest.token, '{"class":');
  server.send(guest.token, { class: 'StructuredMessage', code: 200, body: 7 });
  server.send(guest.token, { class: 'Unheard', code: 200, body: {} });
  expect(await guest.sendText('still here')).toMatchObject({ text: 'still here' });
  expect(faults).toEqual(['malformed-frame', 'malformed-frame']);
});

test('200 guests at once speak, are dropped together and lose nothing', async () => {
  const crowd = Array.from({ length: 200 }, () => guestOf());
  await Promise.all(crowd.map((guest) => guest.connect()));
  await Promise.all(crowd.map((guest) => guest.sendText('hello')));
  server.faults.dropBeforeTaking = 50;
  server.faults.dropAfterTaking = 50;
  await Promise.all(crowd.map((guest) => guest.sendText('again')));
  for (const guest of crowd) {
    expect(server.taken(guest.token)).toEqual(['hello', 'again']);
    expect(guest.messages.map((message) => message.text)).toEqual(['hello', 'again']);
  }
});
