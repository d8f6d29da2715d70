import { afterEach, beforeEach, expect, test } from 'vitest';
import { FakeMessagingServer } from './testing/fake-messaging-server.ts';
import { type GuestOptions, WebMessagingGuest } from './web-messaging-guest.ts';

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
  const guest = new WebMessagingGuest({
    url,
    api,
    deploymentId,
    ...options,
    patience: { ...quick, ...options.patience },
  });
  guests.push(guest);
  return guest;
}

test('connects, says, hears and closes', async () => {
  const guest = guestOf({ origin: 'https://shop.example' });
  const states: string[] = [];
  guest.on('state', (state) => states.push(state));
  const session = await guest.connect();
  expect(session).toMatchObject({ connected: true, newSession: true, durationSeconds: 3600 });
  expect(session.attempts).toMatchObject([{ ok: true }]);
  expect(server.upgrades[0]).toEqual({
    origin: 'https://shop.example',
    path: `/v1?deploymentId=${server.deploymentId}`,
  });
  const said = await guest.sendText('Hello');
  expect(said).toMatchObject({ direction: 'inbound', from: 'customer', text: 'Hello', type: 'Text' });
  server.say(guest.token, 'How can I help?');
  const heard = await guest.waitFor((message) => message.from === 'agent');
  expect(heard.text).toBe('How can I help?');
  expect(guest.messages.map((message) => message.text)).toEqual(['Hello', 'How can I help?']);
  await guest.close();
  expect(states).toEqual(['connecting', 'connected', 'closed']);
  expect(server.sessions.has(guest.token)).toBe(false);
});

test.each([
  ['before the platform took it', 'dropBeforeTaking', false],
  ['after the platform took it', 'dropAfterTaking', false],
  ['before it was taken, answers without ids', 'dropBeforeTaking', true],
  ['after it was taken, answers without ids', 'dropAfterTaking', true],
] as const)('a text survives a drop %s, once', async (_, fault, anonymous) => {
  const guest = guestOf();
  server.faults.anonymous = anonymous;
  await guest.connect();
  await guest.sendText('same');
  server.faults[fault] = 1;
  const again = await guest.sendText('same');
  expect(again.text).toBe('same');
  expect(server.taken(guest.token)).toEqual(['same', 'same']);
  expect(guest.messages.map((message) => message.text)).toEqual(['same', 'same']);
  await guest.connect();
  expect(guest.state).toBe('connected');
});

const failure = (work: Promise<unknown>) =>
  work.then(
    () => expect.fail('it did not fail'),
    (error: unknown) => error,
  );

const sentTexts = () =>
  server.frames.map(({ frame }) => frame.message as Record<string, unknown>).filter((each) => each?.type === 'Text');

test('custom attributes go with the first text only, and again with a new session', async () => {
  const guest = guestOf({ attributes: { plan: 'gold', botScore: 0.3 } });
  await guest.connect();
  await guest.sendText('one');
  await guest.sendText('two');
  await guest.connect({ startNew: true });
  await guest.sendText('three');
  const channel = { metadata: { customAttributes: { plan: 'gold', botScore: '0.3' } } };
  expect(sentTexts().map((text) => text.channel)).toEqual([channel, undefined, channel]);
});

test('wrong attributes open no connection, and too large ones say nothing', async () => {
  const wrong = guestOf({ attributes: { botScore: 2 } });
  const fault = { path: 'attributes.botScore', words: 'must be a number from 0 to 1' };
  expect(await failure(wrong.connect())).toMatchObject({ code: 'invalid-attributes', faults: [fault] });
  expect(server.upgrades).toEqual([]);
  expect(wrong.state).toBe('idle');
  server.maxCustomDataBytes = 20;
  const large = guestOf({ attributes: { note: 'more than twenty bytes' } });
  expect(await failure(large.connect())).toMatchObject({
    code: 'invalid-attributes',
    faults: [{ path: 'attributes' }],
  });
  expect(large.state).toBe('closed');
});

test('a quick reply is chosen by its payload', async () => {
  const guest = guestOf();
  await guest.connect();
  expect(await failure(guest.chooseQuickReply('yes'))).toMatchObject({ code: 'unknown-choice' });
  const quickReply = { text: 'Yes, please', payload: 'yes' };
  server.say(guest.token, 'Shall I?', { bot: true, content: [{ contentType: 'QuickReply', quickReply }] });
  const offer = await guest.waitFor((message) => message.quickReplies !== undefined);
  expect(offer).toMatchObject({ from: 'bot', type: 'Structured', quickReplies: [quickReply] });
  const chosen = await guest.chooseQuickReply('yes');
  expect(chosen).toMatchObject({ from: 'customer', text: 'Yes, please' });
  const buttonResponse = { type: 'QuickReply', ...quickReply, originatingMessageId: offer.id };
  expect(sentTexts()[0]?.content).toEqual([{ contentType: 'ButtonResponse', buttonResponse }]);
});

test('typing is shown at most once in five seconds, and the typing of an agent is told', async () => {
  let now = 0;
  const guest = guestOf({ clock: { now: () => now, random: () => 0, sleep: async () => undefined } });
  expect(guest.sendTyping()).toBe(false);
  await guest.connect();
  const shown = [0, 4_999, 5_000, 9_999, 10_000].map((at) => {
    now = at;
    return guest.sendTyping();
  });
  expect(shown).toEqual([true, false, true, false, true]);
  const told = new Promise((resolve) => guest.on('typing', resolve));
  server.event(guest.token, { eventType: 'Typing', typing: { type: 'On', duration: 5_000 } });
  expect(await told).toEqual({ on: true, durationMs: 5_000 });
  expect(guest.messages).toEqual([]);
});

test('an agent that leaves ends the conversation; a read-only session takes no text until a new one', async () => {
  const guest = guestOf();
  await guest.connect();
  await guest.sendText('hello');
  const reasons: string[] = [];
  guest.on('ended', ({ reason }) => reasons.push(reason));
  const goodbye = { eventType: 'Presence', presence: { type: 'Disconnect' } };
  server.event(guest.token, goodbye);
  await guest.waitFor((message) => message.type === 'Event');
  expect(guest.state).toBe('connected');
  server.event(guest.token, goodbye, { readOnly: 'true' });
  await new Promise((resolve) => guest.on('state', resolve));
  expect(guest.state).toBe('read-only');
  expect(await failure(guest.sendText('more'))).toMatchObject({ code: 'read-only' });
  expect(reasons).toEqual(['disconnected', 'disconnected']);
  expect(await guest.connect({ startNew: true })).toMatchObject({ newSession: true, readOnly: false });
  expect(await guest.sendText('anew')).toMatchObject({ text: 'anew' });
});

test('a dropped guest re-attaches with its token and settles what was on its way', async () => {
  const guest = guestOf();
  await guest.connect();
  await guest.sendText('one');
  const doubtful = guest.sendText('two');
  guest.disconnect();
  expect(guest.state).toBe('idle');
  expect(await failure(guest.sendText('three'))).toMatchObject({ code: 'not-connected' });
  expect(await guest.connect()).toMatchObject({ newSession: false });
  expect(await doubtful).toMatchObject({ text: 'two' });
  expect(server.taken(guest.token)).toEqual(['one', 'two']);
});

test('history comes in pages, from oldest to newest, and joins the transcript', async () => {
  const first = guestOf();
  await first.connect();
  for (const text of ['a', 'b', 'c']) await first.sendText(text);
  first.disconnect();
  const second = guestOf({ token: first.token });
  await second.connect();
  expect((await second.history({ pageSize: 2 })).map((message) => message.text)).toEqual(['b', 'c']);
  expect((await second.history({ pageSize: 2, pageNumber: 2 })).map((message) => message.text)).toEqual(['a']);
  expect(second.messages.map((message) => message.text)).toEqual(['a', 'b', 'c']);
  server.faults.historyStatuses = [404];
  expect(await failure(second.history())).toMatchObject({ code: 404 });
});

test('a health check answers with its latency and leaves no trace', async () => {
  const guest = guestOf();
  await guest.connect();
  expect(await guest.echo()).toBeGreaterThan(0);
  expect(guest.messages).toEqual([]);
});

test('waiting looks at what is there, runs out, and ends with the session', async () => {
  const guest = guestOf();
  await guest.connect();
  await guest.sendText('there');
  expect(await guest.waitFor((message) => message.text === 'there', { timeoutMs: 1 })).toMatchObject({ text: 'there' });
  expect(await failure(guest.waitFor(() => false, { timeoutMs: 5 }))).toMatchObject({ code: 'timed-out' });
  const waiting = failure(guest.waitFor(() => false));
  await guest.close();
  expect(await waiting).toMatchObject({ code: 'closed' });
});

test('frames are told without the keys of the session, and a listener that fails stops nobody', async () => {
  const guest = guestOf();
  const frames: string[] = [];
  const faults: unknown[] = [];
  guest.on('frame', (frame) => frames.push(JSON.stringify(frame)));
  guest.on('error', (error) => faults.push(error.code));
  guest.on('message', () => {
    throw new Error('mine');
  });
  await guest.connect();
  await guest.sendText('hello');
  await guest.history();
  expect(frames.length).toBeGreaterThanOrEqual(6);
  expect(frames.join('')).not.toContain(guest.token);
  expect(frames.filter((frame) => frame.includes('JwtResponse'))[0]).toContain('"jwt":"…"');
  expect(faults).toEqual(['listener-failed']);
});

test('one connect is shared, and closing while connecting ends it', async () => {
  const guest = guestOf();
  const [one, two] = await Promise.all([guest.connect(), guest.connect()]);
  expect(one).toBe(two);
  expect(await guest.connect()).toBe(one);
  const other = guestOf();
  const connecting = failure(other.connect());
  await other.close();
  expect(await connecting).toMatchObject({ code: 'closed' });
  expect(other.state).toBe('closed');
  expect(await failure(other.sendText(' '))).toMatchObject({ code: 'empty-text' });
});

test.each([
  ['ws://webmessaging.example/v1', undefined],
  ['https://webmessaging.example/v1', undefined],
  ['nonsense', undefined],
  ['wss://webmessaging.example/v1', 'http://api.example'],
])('%s with %s is refused before a token could leak', (url, api) => {
  expect(() => guestOf({ url, ...(api ? { api } : {}) })).toThrow(expect.objectContaining({ code: 'invalid-options' }));
});
