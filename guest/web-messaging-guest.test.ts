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
